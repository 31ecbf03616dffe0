import type { DecisionSchema } from "../schema/schemas.ts";
import type { Vocabulary } from "./check-parameters.ts";

/** The words that the decisions know. */
export function vocabulary(decisions: ReadonlyMap<string, DecisionSchema>): Vocabulary {
  const codes = (part: "reason" | "obligation" | "warning") =>
    [...new Set([...decisions.values()].flatMap(({ $defs }) => $defs[part].enum))].sort();
  const facts = [...decisions].map(([name, { $defs }]) => [name, factPaths($defs.facts)] as const);
  return {
    reasons: codes("reason"),
    obligations: codes("obligation"),
    warnings: codes("warning"),
    facts: new Map(facts),
  };
}

/** The paths of the facts, `applicant.role` within `applicant`. */
function factPaths(schema: { properties?: Readonly<Record<string, object>> }): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
    name,
    ...factPaths(inner).map((path) => `${name}.${path}`),
  ]);
}
