import type { Answer } from "../../core/engine/answer.ts";
import type { Expectation } from "./case.ts";

/** The expectation of a whole answer, with the clause of each entry. */
export function expectationOf(answer: Answer): Required<Expectation> {
  const cited = (entries: readonly { code: string; clause: string }[]) =>
    entries.map(({ code, clause }) => `${code} ${clause}`);
  return {
    outcome: answer.outcome,
    version: answer.version,
    values: { ...answer.values },
    reasons: cited(answer.reasons),
    obligations: cited(answer.obligations),
    warnings: cited(answer.warnings),
    assumptions: answer.assumptions.map(({ id, clause }) => `${id} ${clause}`),
    missing: answer.missing.flatMap((one) => Object.entries(one).map(([kind, name]) => `${kind}:${name}`)),
  };
}
