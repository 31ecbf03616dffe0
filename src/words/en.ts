import { weekdayOf } from "../core/calendar/civil-date.ts";
import { rocYear } from "../core/calendar/roc-year.ts";
import type { Messages } from "./messages.ts";

const PARTS: Record<string, string> = { H1: "first half of", H2: "second half of" };
const QUARTERS: Record<string, string> = { Q1: "first", Q2: "second", Q3: "third", Q4: "fourth" };
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export const en: Messages = {
  outcomes: {
    permit: "Permitted",
    deny: "Not permitted",
    overdue: "Overdue",
    due: "Due, not yet overdue",
    may_act: "May act, need not",
    not_due: "Nothing due now",
    fulfilled: "Done in time",
    fulfilled_late: "Done, but late",
    required: "Required",
    in_force: "In force",
    listed: "Listed, not decided",
    indeterminate: "Cannot be decided",
    not_regulated: "The regulation is silent",
    not_in_force: "Not in force",
    compliant: "Compliant",
    violation: "Not compliant",
  },
  meaning: {
    indeterminate: "Something that is needed to decide is missing. This is not permission.",
    not_regulated:
      "It has no rule on what was asked. Silence is neither permission nor a ban, and no other jurisdiction's rule takes its place.",
    not_in_force: "No version was in force on that date, so nothing is decided. This is not permission.",
  },
  commonCodes: {
    version_text_unavailable: "The text of the version then in force is not on file, so nothing is decided.",
    version_text_excerpt: "Only an excerpt of this version's text was at hand, so the text may say more or otherwise.",
    version_unfinished: "The file of this version is not finished: something is still to be filled in or checked.",
  },
  kinds: { permission: "permission", check: "check", duty: "duty", quantity: "quantity", information: "information" },
  statuses: {
    yes: "yes",
    silent: "silent",
    text_unavailable: "text unavailable",
    not_in_force: "not in force",
  },
  entries: {
    by: "by {parties}",
    to: "to {parties}",
    borne_by: "borne by {parties}",
    imposed_by: "imposed by {parties}",
    place: "item {number} of “{list}”",
    found: "{kind}, found on {found_on}",
    between: "; ",
  },
  states: { passed: "✓ Not the case", failed: "✗ The case", unknown: "? Not known", not_asked: "– Does not apply" },
  steps: {
    rows: "rows of the log",
    rate: "share",
    share: "the share of the rows",
    rounded: "as a whole number",
    minimum: "at least",
    maximum: "at most",
    from: "counted from ({value})",
    length: "length of time ({value})",
    counted_from: "counted from",
    interval: "how often",
    quarter: "each quarter",
    half_year: "each half-year",
    year: "each year",
    half: "half-year",
    half_ends_on: "end of the half-year",
  },
  units: {
    rows: "{value} rows",
    days: "{value} days",
    workdays: "{value} office days",
    months: "{value} months",
    minutes: "{value} minutes",
    hours: "{value} hours",
    weeks: "{value} weeks",
    years: "{value} years",
  },
  one: {
    rows: "{value} row",
    days: "{value} day",
    workdays: "{value} office day",
    months: "{value} month",
    minutes: "{value} minute",
    hours: "{value} hour",
    weeks: "{value} week",
    years: "{value} year",
  },
  phrases: {
    why: "Why",
    values: "Dates and numbers",
    obligations: "What must be done",
    warnings: "Warnings",
    not_considered: "Facts that this regulation does not look at",
    checks: "Every check",
    working: "How it was found",
    needed: "Needed to decide",
    missing: "Also unknown",
    readings: "Readings relied on",
    missing_parameter: "the text leaves it open",
    missing_calendar: "the office calendar of {year}",
    as_of: "as of {as_of}",
    due_by: "By {day}: {outcome}",
    was_due: "Was due on {day}: {outcome}",
    version: "version of {version}",
    version_assumed: "first day not stated in the text",
    no_version: "no version in force",
    first_day: "Its first day is {effective_from}.",
    last_day: "Its last day was {effective_to}.",
    left_open: "left open by the text",
    text_unavailable: "The text of this version is not available, so no parameters are known.",
    unknown_reading: "a reading of its own",
    clause_decided: "decided",
    clause_partly: "decided in part",
    clause_not_decidable: "not decidable",
    clause_cases: "cited by cases: {cases}",
    clause_part: "{kinds} {part}: case “{name}”",
    clause_part_unshown: "{part}: no case shows it",
    clause_part_unregistered: "not in the register: {kinds} {part}: case “{name}”",
    part_reason: "reason",
    part_obligation: "duty",
    part_warning: "warning",
    part_check: "check",
    part_step: "step",
    clause_why: "why",
    clause_defect: "defect of the source",
    clause_counts: "clauses {clauses}: decided {decided}, in part {partly}, not decidable {not_decidable}",
    clauses_without_case: "decided clauses that no case cites: {uncited}",
    part_counts:
      "parts of answers in the register {registered}: no case shows {unshown}; cited and not registered {unregistered}",
    no_register: "The text of this version is not available, so there is no register of its clauses.",
    text_unchanged: "wording unchanged (line {line})",
    text_moved: "wording unchanged, but now at {number} (line {line})",
    text_changed: "other words stand at this number (line {line})",
    text_not_found: "wording not found: gone or changed",
    text_counts:
      "compared with the source: unchanged {unchanged}, moved {moved}, changed {changed}, not found {not_found}; parts that match nothing {unmatched}",
    text_parts: "Parts of the source that match nothing (new, or what was changed)",
    text_part: "line {line}, {number}: “{text}”",
    text_headings: "Headings that the register does not hold, and that are not compared: {headings}",
    text_preamble: "before the items",
    parameters_used: "Parameters used, and where they stand",
    set_by_agency: "set by the agency; otherwise {text_value}",
    clause_wordings: "What the clauses say, in their own words",
    wording_not_found: "none of the copies has these words",
    wording_changed: "Clauses whose words differ",
    clause_summaries: "What the clauses say, in short",
    better: "What would change the answer",
    better_if: "{outcome}, if:",
    better_from: "from {as_of}",
    better_instead: "{to}, instead of {from}",
    better_not_found: "No change of facts was found that leads to a better outcome (tried {tried}).",
    any_text: "any text",
    another_text: "another text",
    none: "none",
    and_more: "{items}… ({count} in all)",
    look_up: "For the full text, see: {title}, {which}.",
  },
  coverage: {
    cases: "cases",
    days: "days",
    outcomes: "outcomes",
    reasons: "reasons",
    clauses: "clauses",
    total: "all",
    no_days: "days not asked about",
    no_outcomes: "outcomes not reached",
    no_reasons: "reasons not reached",
    no_clauses: "clauses not cited",
    day_before: "the day before {version}",
    like: "as {place}",
    legend:
      "days: the first day of each version and the day before it; outcomes and reasons: of those that a case of any jurisdiction reaches here, and those that the parameters name; clauses: of those that are cited or belong to the decision. Behind what is not reached stands a case that would reach it here.",
  },
  comma: ", ",
  colon: ": ",
  named: (name, meaning) => `${name} (${meaning})`,
  date: (date) => {
    const [year = "", month, day] = date.split("-");
    const roc = rocYear(year);
    return roc === undefined ? date : `${date} (ROC ${roc}-${month}-${day})`;
  },
  day: (date) => {
    const [year = "", month, day] = date.split("-");
    const weekday = WEEKDAYS[weekdayOf(date)] as string;
    const roc = rocYear(year);
    return `${date} (${weekday}${roc === undefined ? "" : `, ROC ${roc}-${month}-${day}`})`;
  },
  instant: (day, time, offset) =>
    `${day} ${time.replace(/:00$/, "")}${offset === "" ? "" : ` (UTC${offset.replace(/^z$/i, "")})`}`,
  period: (period) => {
    const [year, part] = period.split("-");
    if (part === undefined) return period;
    if (QUARTERS[part] !== undefined) return `the ${QUARTERS[part]} quarter of ${year}`;
    return PARTS[part] === undefined ? period : `the ${PARTS[part]} ${year}`;
  },
  clauses: (clause, also) => {
    const others = also.filter((one) => one !== clause);
    return ` [${clause}${others.length === 0 ? "" : `; also ${others.join(", ")}`}]`;
  },
};
