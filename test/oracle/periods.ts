import { addDays, civil, daysIn } from "./dates.ts";

/** A quarter, half-year or year of the calendar (C8). */
export interface Period {
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

export type Length = "quarter" | "half" | "year";
const MONTHS = { quarter: 3, half: 6, year: 12 };

export function periodOf(day: string, length: Length): Period {
  const year = +day.slice(0, 4);
  const months = MONTHS[length];
  const index = Math.floor((+day.slice(5, 7) - 1) / months);
  const end = (index + 1) * months;
  const name = length === "year" ? `${year}` : `${year}-${length === "half" ? "H" : "Q"}${index + 1}`;
  return { name, first: civil(year, end - months + 1, 1), last: civil(year, end, daysIn(year, end)) };
}

export const before = (period: Period, length: Length) => periodOf(addDays(period.first, -1), length);
export const after = (period: Period, length: Length) => periodOf(addDays(period.last, 1), length);
export const halfNamed = (name: string) =>
  periodOf(`${name.slice(0, 4)}-${name.endsWith("1") ? "01" : "07"}-01`, "half");
