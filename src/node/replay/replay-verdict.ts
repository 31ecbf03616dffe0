import type { ReplayCounts } from "./finding.ts";

/** The verdict of a replay; `nothing` means a log without any answer. */
export type ReplayVerdict = "equal" | "different" | "not_as_written" | "unchained" | "unproved" | "nothing";

const NOT_AS_WRITTEN = [
  "altered",
  "missing",
  "order",
  "duplicate",
  "unlinked",
  "incomplete",
  "unknown",
  "torn",
  "cut_off",
] as const satisfies (keyof ReplayCounts)[];

const NOT_COMPARED = [
  "not_found",
  "ambiguous",
  "other_revision",
  "unanswered",
  "broken",
] as const satisfies (keyof ReplayCounts)[];

/**
 * What a replay comes to: the gravest of what was found.
 *
 * @param unchained whether entries may have no chain
 */
export function verdictOf(counts: ReplayCounts, unchained: boolean): ReplayVerdict {
  const any = (kinds: readonly (keyof ReplayCounts)[]) => kinds.some((kind) => counts[kind] > 0);
  if (counts.different > 0) return "different";
  if (any(NOT_AS_WRITTEN)) return "not_as_written";
  // Some have one: it was taken from the others.
  if (counts.unchained > 0 && !unchained) return counts.chained > 0 ? "not_as_written" : "unchained";
  if (any(NOT_COMPARED)) return "unproved";
  return counts.equal > 0 ? "equal" : "nothing";
}
