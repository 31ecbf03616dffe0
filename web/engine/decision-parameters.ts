import comparison from "virtual:hdp/comparison";

/** Stands for src/decision-parameters.ts in the page, which has no manifest to read. */
export function decisionParameters(): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(comparison.parameters));
}
