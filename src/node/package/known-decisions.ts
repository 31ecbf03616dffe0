import { UsageError } from "../../core/base/errors.ts";
import { didYouMean, nearest } from "../../core/base/text.ts";

/**
 * Names of decisions as they were given, without repetition.
 *
 * @throws UsageError if one is unknown
 */
export function knownDecisions(given: readonly string[], known: readonly string[]): string[] {
  for (const name of given) {
    if (known.includes(name)) continue;
    const hint = didYouMean(nearest(name, known));
    throw new UsageError(`decision: \`${name}\`, expected one that \`hdp decisions\` lists${hint}`);
  }
  return [...new Set(given)];
}
