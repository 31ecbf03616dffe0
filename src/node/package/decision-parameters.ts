import { decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";
import { readPolicyManifest } from "./package-files.ts";

/**
 * Which parameters each decision reads: paths below `parameters` such as `password.max_age`, each with everything below
 * it, by the name of the decision. Of a decision with a policy they are taken from the policies when they were compiled;
 * a declared one reads its rule.
 */
export function decisionParameters(schemas: SchemaFiles): ReadonlyMap<string, readonly string[]> {
  const decisions = decisionSchemas(schemas);
  const declared = [...decisions].flatMap(([name, schema]) =>
    schema.declared === undefined || schema.rule === undefined ? [] : [[name, [schema.rule]] as const],
  );
  // The policy that answers all declared decisions is none itself.
  const compiled = Object.entries(readPolicyManifest().parameters).filter(([name]) => decisions.has(name));
  return new Map([...compiled, ...declared]);
}
