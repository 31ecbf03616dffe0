import type { DecisionMarks } from "../schema/decision-marks.ts";
import type { SchemaFiles } from "../schema/schemas.ts";

/** The entrypoint that answers every decision which is declared in YAML alone. */
export const DECLARED_ENTRYPOINT = "hdp/declared/answer";

/** The root of what packs answer by Rego of their own. */
const PACKS = "packs/";

/**
 * The entrypoint that answers a decision: its own, or, of a name with its owner before it, that of declared ones.
 *
 * @param schema of the decision, which says where a pack answers it
 */
export function entrypointOf(decision: string, schema?: DecisionMarks): string {
  if (schema?.policy !== undefined) return schema.policy.entrypoint;
  return decision.includes(".") ? DECLARED_ENTRYPOINT : `hdp/${decision}/answer`;
}

/** The entrypoint that answers a decision of which there is a schema. */
export function entrypointIn(schemas: SchemaFiles, decision: string): string {
  return entrypointOf(decision, schemas[`decisions/${decision}`] as DecisionMarks | undefined);
}

/** The entrypoint of a decision of a pack that has Rego of its own. */
export function packEntrypoint(pack: string, name: string): string {
  return `${PACKS}${pack}/${name}/answer`;
}

/** The pack whose policies have an entrypoint; `undefined` where the package's own have it. */
export function packOf(entrypoint: string): string | undefined {
  return entrypoint.startsWith(PACKS) ? entrypoint.split("/")[1] : undefined;
}
