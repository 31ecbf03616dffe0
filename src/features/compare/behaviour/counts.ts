import type { Asker, Reply } from "./asker.ts";
import { type Filling, filledWith } from "./slots.ts";

/** Every count that is tried. */
export const MOST_COUNTED: readonly number[] = Array.from({ length: 10_001 }, (_, count) => count);

/** Counts in a row for which both sides follow the same rules, and differ or do not. */
export interface CountRun {
  readonly from: number;
  readonly to: number;
  readonly differ: boolean;
  /** The step of each side that decides the number: rate, minimum, maximum, all. */
  readonly rules: readonly [string, string];
  /** The numbers at the first and at the last count. */
  readonly first: readonly [number, number];
  readonly last: readonly [number, number];
}

/** The runs from the least count to the most, where both sides give a number. */
export function countRuns(asker: Asker, ordinary: Filling, slot: number): CountRun[] {
  const runs: CountRun[] = [];
  for (const count of MOST_COUNTED) {
    const answers = asker.ask(filledWith(ordinary, slot, count));
    const [a, b] = (answers ?? []).map(({ values }: Reply) => values as { samples?: number; rule?: string });
    if (a?.samples === undefined || b?.samples === undefined) return [];
    const rules = [a.rule ?? "", b.rule ?? ""] as const;
    const numbers = [a.samples, b.samples] as const;
    const differ = a.samples !== b.samples;
    const run = runs.at(-1);
    if (run !== undefined && run.differ === differ && run.rules.join() === rules.join()) {
      runs[runs.length - 1] = { ...run, to: count, last: numbers };
    } else runs.push({ from: count, to: count, differ, rules, first: numbers, last: numbers });
  }
  return runs;
}
