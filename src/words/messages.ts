import type { AnyAnswer, Check, CommonOutcome } from "../core/engine/answer.ts";
import type { CitedPart } from "../core/engine/cited-clauses.ts";
import type { RegulationStatus } from "../core/engine/regulation-status.ts";

export type Outcome = AnyAnswer["outcome"];

/**
 * The texts of one language that belong to no decision; those of decisions stand in their schemas. `{due_on}` in a text is
 * replaced by that value of the answer, or by that part of the entry, as the language writes it.
 */
export interface Messages {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Outcomes for which a decision has words of its own. */
  readonly meaning: Readonly<Record<CommonOutcome, string>>;
  /** Reasons that any decision may give. */
  readonly commonCodes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<"permission" | "check" | "duty" | "quantity" | "information", string>>;
  /** Whether a jurisdiction regulates a decision. */
  readonly statuses: Readonly<Record<RegulationStatus, string>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** What an entry says besides its text: `{parties}` and `{items}` are lists. */
  readonly entries: Readonly<Record<EntryWord, string>>;
  /** How a check stands that is called by the reason where it fails. */
  readonly states: Readonly<Record<Check["state"], string>>;
  /** Steps of calculations, and their words; `{value}` is what a value is called. */
  readonly steps: Readonly<Record<string, string>>;
  /** Numbers with their units. */
  readonly units: Readonly<Record<string, string>>;
  /** The same for one, where the language has another word for it. */
  readonly one: Readonly<Record<string, string>>;
  /** The texts of the tables of `hdp test --coverage`. */
  readonly coverage: Readonly<Record<CoverageWord, string>>;
  /** Between the items of a list, and between a name and what it names. */
  readonly comma: string;
  readonly colon: string;
  /** A name of the YAML files and what it means. */
  readonly named: (name: string, meaning: string) => string;
  /** A date of the calendar, with its year of the Republic. */
  readonly date: (date: string) => string;
  /** The same with the day of the week, as a last day is told. */
  readonly day: (date: string) => string;
  /** A day, a time as `09:15:00`, and its offset where that is not Taiwan's. */
  readonly instant: (day: string, time: string, offset: string) => string;
  /** A quarter, half-year, year or month: `2026-Q3`, `2026-H2`, `2026`, `2026-07`. */
  readonly period: (period: string) => string;
  /** The clauses that a sentence rests on, to be appended to it. */
  readonly clauses: (clause: string, also: readonly string[]) => string;
}

export type EntryWord = "by" | "to" | "borne_by" | "imposed_by" | "place" | "found" | "between";

export type Phrase =
  | "why"
  | "values"
  | "obligations"
  | "warnings"
  | "not_considered"
  | "checks"
  | "working"
  | "needed"
  | "missing"
  | "readings"
  | "missing_parameter"
  | "missing_calendar"
  | "as_of"
  | "due_by"
  | "was_due"
  | "version"
  | "version_assumed"
  | "no_version"
  | "first_day"
  | "last_day"
  | "left_open"
  | "text_unavailable"
  | "unknown_reading"
  | "clause_decided"
  | "clause_partly"
  | "clause_not_decidable"
  | "clause_cases"
  | "clause_part"
  | "clause_part_unshown"
  | "clause_part_unregistered"
  | `part_${CitedPart["kind"]}`
  | "part_counts"
  | "clause_why"
  | "clause_defect"
  | "clause_counts"
  | "clauses_without_case"
  | "no_register"
  | "text_unchanged"
  | "text_moved"
  | "text_changed"
  | "text_not_found"
  | "text_counts"
  | "text_parts"
  | "text_part"
  | "text_headings"
  | "text_preamble"
  | "parameters_used"
  | "set_by_agency"
  | "clause_summaries"
  | "clause_wordings"
  | "wording_not_found"
  | "wording_changed"
  | "better"
  | "better_if"
  | "better_from"
  | "better_instead"
  | "better_not_found"
  | "any_text"
  | "another_text"
  | "none"
  | "and_more"
  | "look_up";

export type CoverageWord =
  | "cases"
  | "days"
  | "outcomes"
  | "reasons"
  | "clauses"
  | "total"
  | "no_days"
  | "no_outcomes"
  | "no_reasons"
  | "no_clauses"
  | "day_before"
  | "like"
  | "legend";
