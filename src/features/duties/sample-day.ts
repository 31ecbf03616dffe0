import { FIRST_YEAR } from "../../core/calendar/tables.ts";
import { monthEnds } from "./days.ts";

/**
 * The reading by which the check of a month's sample has a day in the calendar. No text sets one, and no decision answers
 * it: this is how it is shown, and the only day of the calendar that is not the engine's.
 */
export const SAMPLE_DAY_READING = "G15";

/** The months whose samples are shown in a year, each with its day: the end of the month after it. */
export function sampledMonths(year: number): { readonly month: string; readonly end: string; readonly day: string }[] {
  const before = year > FIRST_YEAR ? monthEnds(year - 1).slice(11) : [];
  const ends = [...before, ...monthEnds(year)];
  return ends.slice(0, -1).map((end, index) => ({ month: end.slice(0, 7), end, day: ends[index + 1] as string }));
}
