import { addDays, daysNear, isCivilDate, taipeiSecond } from "../../../core/calendar/civil-date.ts";
import { periodName } from "../../../core/calendar/periods.ts";
import { daysInMonth, two } from "../../../core/calendar/tables.ts";
import type { Thresholds } from "./thresholds.ts";

const AROUND = [-1, 0, 1] as const;

/** A date some months later or earlier, at the latest the last day of the month. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return `${inYear}-${two(inMonth)}-${two(Math.min(day, daysInMonth(inYear, inMonth)))}`;
}

/**
 * The days at which an answer of a day may change: by each length of time before and after it, at the ends of months,
 * quarters, half-years and years, at days of the year, first days of versions and other days; and the day before and
 * after each. In their order.
 */
export function daysAround(
  day: string,
  { months, days, yearDays, firstDays }: Thresholds,
  others: Iterable<string>,
): string[] {
  const year = Number(day.slice(0, 4));
  const years = [year - 2, year - 1, year, year + 1];
  const limits = [
    day,
    ...months.flatMap((count) => [addMonths(day, count), addMonths(day, -count)]),
    ...days.flatMap((count) => [addDays(day, count), addDays(day, -count)]),
    ...years.flatMap((one) => yearDays.map((monthDay) => `${one}-${monthDay}`)),
    ...years.flatMap((one) => ["01-01", "04-01", "07-01", "10-01"].map((monthDay) => `${one}-${monthDay}`)),
    `${day.slice(0, 8)}01`,
    // A month end that no longer month has.
    `${year - 1}-02-28`,
    ...firstDays,
    ...others,
  ];
  return [...new Set(daysNear(limits.filter(isCivilDate), AROUND))].sort();
}

/** The instants at which an answer of an instant may change: by each number of minutes before it, a second before and after. */
export function instantsBefore(instant: string, { minutes }: Thresholds): string[] {
  const now = Date.parse(instant);
  return [0, ...minutes].flatMap((count) =>
    AROUND.map((step) => taipeiSecond(new Date(now - count * 60_000 + step * 1000))),
  );
}

/** Half-years or months around a day, from some before to one after. */
export function periodsAround(day: string, format: "half" | "month"): string[] {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const size = format === "half" ? 6 : 1;
  const running = Math.floor((year * 12 + month - 1) / size);
  return [-3, -2, -1, 0, 1].map((step) => periodName(running + step, format));
}

/** Months in a row up to the one before a month, the earliest first. */
export function monthsBefore(month: string, count: number): string[] {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return Array.from({ length: count }, (_, index) => periodName(year * 12 + number - 1 - count + index, "month"));
}
