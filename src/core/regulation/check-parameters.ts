import { valueAt } from "../base/plain-value.ts";
import { isCivilDate } from "../calendar/civil-date.ts";
import type { Version } from "./jurisdiction.ts";
import { TO_FILL } from "./marks.ts";
import { type Finding, problemIn } from "./problem.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

/** The words of the decisions: codes that they may answer with, of which there are texts, and the paths of their facts. */
export interface Vocabulary {
  readonly reasons: readonly string[];
  readonly obligations: readonly string[];
  readonly warnings: readonly string[];
  /** By the name of the decision. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** Groups that name facts and reasons, and the decision whose these are. */
export const DECISION_OF_GROUP: Readonly<Record<string, string>> = {
  account_request: "account_request",
  anomaly: "anomaly_handling",
  batch: "batch_acquisition",
  handling: "document_handling",
  linkage_application: "linkage_application",
  personnel_register: "personnel_register",
  processing: "processing_record",
  purpose: "purpose_limitation",
  query: "query_permission",
  liability: "liability",
  role_appointment: "role_appointment",
  vendor: "vendor_access",
};

/** Where a length of time of nothing would be no rule at all; an act may be due on the very day. */
const MORE_THAN_NOTHING: ReadonlySet<Step> = new Set([
  "retention",
  "password",
  "session",
  "login_lockout",
  "unused",
  "suspended",
]);

/** Keys of a requirement or a step below which the path of a fact stands. */
const FACT_KEYS: readonly unknown[] = ["fact", "covers", "differs_from", "equals", "done"];

/** Parameters that rest on another, with the words for what needs it. */
export const NEEDED_PARAMETERS = [
  ["query.checks.password_expired", "password.max_age", "which the check needs"],
  ["query.checks.session_idle", "session.idle_timeout", "which the check needs"],
  ["internal_audit.covers_period", "audit_report", "by which such an audit is due"],
] as const;

/**
 * What no schema can say of parameters: that a rule has the number it needs, that tiers leave no log out, that no more
 * is asked for than there is, that a code has a text, and that a fact is one of the decision's.
 */
export function checkParameters(yaml: YamlFile, words: Vocabulary): Problem[] {
  const { parameters = {} } = yaml.value as Version;
  const problems: Problem[] = [];
  const report = ({ path, ...finding }: Finding) =>
    problems.push(problemIn(yaml, { ...finding, path: ["parameters", ...path] }));
  const knownWord = (path: Step[], found: unknown, known: readonly string[]) => {
    if (known.includes(String(found))) return;
    report({ code: "unknown_name", path, found, expected: oneOf(known), known });
  };

  for (const [name, needed, why] of NEEDED_PARAMETERS) {
    const path = name.split(".");
    if (valueAt(parameters, path) !== undefined && valueAt(parameters, needed.split(".")) === undefined) {
      report({ code: "missing_parameter", path, expected: `parameters.${needed}, ${why}` });
    }
  }
  const statement = ["query", "checks", "statement_missing"];
  const { at_least: found = 0, any_of = [] } = (valueAt(parameters, statement) ?? {}) as {
    at_least?: number;
    any_of?: unknown[];
  };
  if (found > any_of.length) {
    const expected = `at most ${any_of.length}, the items that there are`;
    report({ code: "out_of_range", path: [...statement, "at_least"], found, expected });
  }

  for (const [group, rules] of Object.entries(parameters)) {
    const text = JSON.stringify(rules);
    // With a number left open, what was begun decides nothing yet.
    if (text.includes(`"clause":"${TO_FILL}"`) && !text.includes('"unset"')) {
      report({
        code: "unknown_clause",
        path: [group],
        found: TO_FILL,
        expected: "the clause of the text in each rule",
      });
    }
  }
  walk(parameters, [], (path, value) => {
    const [last, before] = [path.at(-1), path.at(-2)];
    const crossed = crossedBounds(value);
    if (crossed !== undefined) report({ ...crossed, path: [...path, "minimum"] });
    if (last === "day" && typeof value === "string" && !isCivilDate(`2023-${value}`)) {
      report({ code: "out_of_range", path, found: value, expected: "a day that every year has, MM-DD, like 08-31" });
    }
    if (typeof value === "string" && /^[\d.]+%$/.test(value) && Number.parseFloat(value) > 100) {
      report({ code: "out_of_range", path, found: value, expected: "at most 100%" });
    }
    if (typeof value === "string" && /^0+ [a-z]/.test(value) && path.some((step) => MORE_THAN_NOTHING.has(step))) {
      report({ code: "out_of_range", path, found: value, expected: "more than nothing" });
    }
    if (last === "tiers") tierProblems(path, value as { up_to?: number }[], report);
    if (last === "code") knownWord(path, value, path[0] === "liability" ? words.reasons : words.obligations);
    if (before === "requirements") knownWord(path, last, words.reasons);
    if (before === "advice") knownWord(path, last, words.warnings);
    const facts = words.facts.get(DECISION_OF_GROUP[path[0] as string] ?? "");
    if (facts === undefined) return;
    if (FACT_KEYS.includes(last) && typeof value === "string") knownWord(path, value, facts);
    if (before === "when") knownWord(path, last, facts);
  });
  return problems;
}

/** What is wrong with a number's least and most, where both are given. */
export function crossedBounds(value: unknown): Omit<Finding, "path"> | undefined {
  const { minimum, maximum } = (value ?? {}) as { minimum?: unknown; maximum?: unknown };
  if (typeof minimum !== "number" || typeof maximum !== "number" || minimum <= maximum) return undefined;
  return { code: "out_of_range", found: minimum, expected: `at most ${maximum}, the maximum` };
}

// A long list would hide the one that is meant, which is suggested.
function oneOf(known: readonly string[]): string {
  return known.length > 20 ? `one of the ${known.length} known names` : `one of ${known.join(", ")}`;
}

function tierProblems(path: Step[], tiers: readonly { up_to?: number }[], report: (finding: Finding) => void): void {
  tiers.forEach(({ up_to: found }, index) => {
    const here = { code: "out_of_range", path: [...path, index, "up_to"], found } as const;
    const before = tiers[index - 1]?.up_to;
    if (index === tiers.length - 1) {
      if (found !== undefined) report({ ...here, expected: "no limit in the last tier" });
    } else if (found === undefined) {
      report({ ...here, expected: "a limit: only the last tier has none" });
    }
    if (found !== undefined && before !== undefined && found <= before) {
      report({ ...here, expected: `more than ${before}, the tier before` });
    }
  });
}

function walk(value: unknown, path: Step[], see: (path: Step[], value: unknown) => void): void {
  see(path, value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    walk(member, [...path, Array.isArray(value) ? Number(key) : key], see);
  }
}
