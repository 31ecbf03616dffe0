import { addDays } from "../../core/calendar/civil-date.ts";
import { daysInMonth, FIRST_YEAR, two } from "../../core/calendar/tables.ts";

/** The last days of the twelve months of a year. */
export function monthEnds(year: number): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${two(index + 1)}-${two(daysInMonth(year, index + 1))}`);
}

/** Every day of a year. */
export function daysOf(year: number): string[] {
  return monthEnds(year).flatMap((end) =>
    Array.from({ length: Number(end.slice(8)) }, (_, index) => end.slice(0, 8) + two(index + 1)),
  );
}

/** The half-years of which something may fall in a year: its own, and those of the year before. */
export function halvesAround(year: number): string[] {
  const years = [year - 1, year].filter((one) => one >= FIRST_YEAR);
  return years.flatMap((one) => [`${one}-H1`, `${one}-H2`]);
}

/** The half-year before one; null before the first that dates may lie in. */
export function halfBefore(half: string): string | null {
  const [year, part] = half.split("-");
  if (part === "H2") return `${year}-H1`;
  return Number(year) === FIRST_YEAR ? null : `${Number(year) - 1}-H2`;
}

/** The day after, or the day itself where no date may lie after it. */
export function dayAfter(day: string): string {
  return day === "2199-12-31" ? day : addDays(day, 1);
}
