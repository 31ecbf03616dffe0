import type { Answer } from "../../core/engine/answer.ts";
import type { Expectation } from "./case.ts";
import { expectedOf } from "./expected-entry.ts";

/** The expectation of a whole answer, with the clause of each entry, and with what it names. */
export function expectationOf(answer: Answer): Required<Expectation> {
  return {
    outcome: answer.outcome,
    version: answer.version,
    values: { ...answer.values },
    reasons: answer.reasons.map(expectedOf),
    obligations: answer.obligations.map(expectedOf),
    warnings: answer.warnings.map(expectedOf),
    assumptions: answer.assumptions.map(({ id, clause }) => `${id} ${clause}`),
    missing: answer.missing.flatMap((one) => Object.entries(one).map(([kind, name]) => `${kind}:${name}`)),
    not_considered: answer.not_considered ?? [],
  };
}
