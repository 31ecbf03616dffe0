import { decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";
import { readPolicyManifest } from "./package-files.ts";

/**
 * Which parameters each decision reads: paths below `parameters` such as `password.max_age`, each with everything below
 * it, by the name of the decision. Of a decision with a policy they are taken from the policies when they were compiled;
 * a declared one reads its rule.
 */
export function decisionParameters(schemas: SchemaFiles): ReadonlyMap<string, readonly string[]> {
  const brought = [...decisionSchemas(schemas)].flatMap(([name, { declared, policy, rule }]) => {
    if (policy !== undefined) return [[name, policy.parameters] as const];
    return declared === undefined || rule === undefined ? [] : [[name, [rule]] as const];
  });
  return new Map([...Object.entries(readPolicyManifest().parameters), ...brought]);
}
