import type { Answer } from "../../core/engine/answer.ts";

/** An answer to how many samples are due. */
export type SamplingAnswer = Answer<"sampling_monthly"> | Answer<"sampling_half_year">;

/** Readings of the law that say over which rows a sample is counted. */
const SECTIONS = ["T10"];
const WHOLE = ["G2", "K17", "T11"];

/**
 * Whether the regulation counts each section by itself or the whole log, by the readings that the answer names;
 * `undefined` if they do not say.
 */
export function countedOver({ assumptions }: SamplingAnswer): "sections" | "whole" | undefined {
  const reads = (ids: readonly string[]) => assumptions.some(({ id }) => ids.includes(id));
  if (reads(SECTIONS)) return "sections";
  return reads(WHOLE) ? "whole" : undefined;
}
