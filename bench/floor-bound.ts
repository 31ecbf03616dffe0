import type { Comparison } from "./compare.ts";
import { ours } from "./engines/ours.ts";

/** A whole decision takes at most so many times as long as the runtime's floor. */
export const FLOOR_BOUND = 3;

/** Says for each decision whether the bound is met. */
export function tellFloorBound(comparisons: readonly Comparison[]): void {
  for (const { decision, rows } of comparisons) {
    const times = rows.find(({ contender }) => contender === ours.name)?.figures?.toFloor;
    if (times !== undefined) console.log(floorBoundText(decision, times));
  }
  console.log("");
}

export const floorBoundText = (decision: string, times: number): string =>
  `${decision}: ${times.toFixed(2)} times the floor, the bound of ${FLOOR_BOUND} is ${times <= FLOOR_BOUND ? "met" : "not met"}`;
