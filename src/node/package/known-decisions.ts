import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";

/**
 * Names of decisions as they were given, without repetition.
 *
 * @throws UsageError if one is unknown
 */
export function knownDecisions(given: readonly string[], known: readonly string[]): string[] {
  for (const name of given) {
    if (known.includes(name)) continue;
    const expected = { en: "one that `hdp decisions` lists", "zh-TW": "`hdp decisions` 所列的決定" };
    throw new UsageError(
      mistakeText({ place: "decision", found: `\`${name}\``, expected, suggestion: nearest(name, known) }),
    );
  }
  return [...new Set(given)];
}
