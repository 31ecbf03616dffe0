import { readFileSync } from "node:fs";
import { packagePath } from "./package-files.ts";

/**
 * Which parameters each decision reads, taken from the policies when they were compiled: paths below `parameters`
 * such as `password.max_age`, each with everything below it. By the name of the decision.
 */
export function decisionParameters(): ReadonlyMap<string, readonly string[]> {
  const manifest = JSON.parse(readFileSync(packagePath("policies/compiled/manifest.json"), "utf8")) as {
    parameters: Readonly<Record<string, readonly string[]>>;
  };
  return new Map(Object.entries(manifest.parameters));
}
