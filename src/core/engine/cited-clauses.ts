import type { Answer } from "./answer.ts";

/** The clauses that an answer cites, each with whether a reason, an obligation or a warning does, and not a reading alone. */
export function citedClauses({ reasons, obligations, warnings, assumptions }: Answer): Map<string, boolean> {
  const rules = [...reasons, ...obligations, ...warnings].flatMap(({ clause, also = [] }) => [clause, ...also]);
  const all = [...rules, ...assumptions.map(({ clause }) => clause)];
  return new Map(all.map((id) => [id, rules.includes(id)]));
}
