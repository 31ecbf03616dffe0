import { readPolicyManifest } from "./package-files.ts";

/**
 * Which parameters each decision reads, taken from the policies when they were compiled: paths below `parameters`
 * such as `password.max_age`, each with everything below it. By the name of the decision.
 */
export function decisionParameters(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(readPolicyManifest().parameters));
}
