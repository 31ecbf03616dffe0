import type { Answer, Assumption, Entry } from "./answer.ts";

/** Keys of an entry in the order of the contract; others follow by name. */
const ENTRY_KEYS = ["id", "code", "clause", "also", "period"];

/** The answer with every key in its place, so that equal answers are equal bytes, whichever evaluator gave them. */
export function inOrder(answer: Answer): Answer {
  return {
    decision: answer.decision,
    jurisdiction: answer.jurisdiction,
    version: answer.version,
    as_of: answer.as_of,
    outcome: answer.outcome,
    values: placed(answer.values, []),
    reasons: answer.reasons.map(entry),
    obligations: answer.obligations.map(entry),
    warnings: answer.warnings.map(entry),
    assumptions: answer.assumptions.map(entry),
    missing: answer.missing,
  };
}

function entry<T extends Entry | Assumption>(given: T): T {
  return placed(given, ENTRY_KEYS);
}

function placed<T extends object>(given: T, first: readonly string[]): T {
  const result: Record<string, unknown> = {};
  const rest: string[] = [];
  for (const key of first) if (Object.hasOwn(given, key)) result[key] = given[key as keyof T];
  for (const key in given) if (!first.includes(key)) rest.push(key);
  for (const key of rest.sort()) result[key] = given[key as keyof T];
  return result as T;
}
