import { FIRST_YEAR, LAST_YEAR } from "../../core/calendar/tables.ts";

/** What may stand in one place of a request, as a list of all values that are considered. */
export interface Variable {
  /** Its path below `facts`, or `as_of`. */
  readonly name: string;
  /** Unlike texts, the values of an ordered variable rise. An instant has no list: it is a number of milliseconds. */
  readonly kind: "ordered" | "text" | "instant";
  readonly values: readonly (string | number)[];
  /** How many values there are; of an instant the milliseconds from its first day on. */
  readonly size: number;
  /** Distinguishes variables; lower ones were made first. */
  readonly id: number;
  /** Of an instant: the variable that is its day in Taipei. */
  readonly day?: Variable;
}

export const DAY_MS = 86_400_000;

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** All years that the calendar knows. */
export const YEARS: readonly number[] = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n);
export const HALVES: readonly string[] = YEARS.flatMap((year) => [`${year}-H1`, `${year}-H2`]);
export const MONTHS: readonly string[] = YEARS.flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => `${year}-${twoDigits(month + 1)}`),
);
/** All days that the calendar knows, YYYY-MM-DD. */
export const DAYS: readonly string[] = MONTHS.flatMap((month) => {
  const [year, number] = month.split("-").map(Number) as [number, number];
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length }, (_, day) => `${month}-${twoDigits(day + 1)}`);
});
/** Days that may lie beyond the calendar; two stand for all of those. */
export const OPEN_DAYS: readonly string[] = [...DAYS, `${LAST_YEAR + 1}-01-01`, "9999-12-31"];

/** The largest count that is considered. */
export const MOST_COUNTED = 20_000;
export const COUNTS: readonly number[] = Array.from({ length: MOST_COUNTED + 1 }, (_, count) => count);

/** A set of positions in the list of a variable, one bit each. */
export type Positions = Uint32Array;

export function noPositions(size: number): Positions {
  return new Uint32Array((size + 31) >> 5);
}

export function allPositions(size: number): Positions {
  const all = noPositions(size).fill(0xffffffff);
  if (size & 31) all[all.length - 1] = 2 ** (size & 31) - 1;
  return all;
}

/** The first position of a set from a given one on; `size` where there is none. */
export function nextPosition(set: Positions, from: number, size: number): number {
  if (from >= size) return size;
  let word = from >> 5;
  let bits = (set[word] as number) & (0xffffffff << (from & 31));
  while (bits === 0) {
    word += 1;
    if (word >= set.length) return size;
    bits = set[word] as number;
  }
  return 32 * word + 31 - Math.clz32(bits & -bits);
}

export function holdsPosition(set: Positions, position: number): boolean {
  return (((set[position >> 5] as number) >>> (position & 31)) & 1) === 1;
}
