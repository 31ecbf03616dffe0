import type { Answer, Entry } from "../engine/answer.ts";

/** Keys of an entry in the order of the contract. */
const ENTRY_KEYS = ["id", "code", "clause", "also", "period"];

/** The answer document with every key in its place, so that equal answers are equal bytes. */
export function answerDocument(answer: Answer): object {
  return {
    ...answer,
    values: sorted(answer.values),
    reasons: answer.reasons.map(ordered),
    obligations: answer.obligations.map(ordered),
    warnings: answer.warnings.map(ordered),
    assumptions: answer.assumptions.map(ordered),
  };
}

function sorted(values: object): object {
  return Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function ordered(entry: Entry | { readonly id: string }): object {
  const given = new Map(Object.entries(entry));
  const keys = [...ENTRY_KEYS.filter((key) => given.has(key)), ...[...given.keys()].sort()];
  return Object.fromEntries(keys.map((key) => [key, given.get(key)]));
}
