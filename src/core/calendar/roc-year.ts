import { isCivilDate } from "./civil-date.ts";
import { LAST_YEAR } from "./tables.ts";

/** The year before the first of the Republic of China. */
const BEFORE_FIRST = 1911;

/** A year of the common era in years of the Republic of China; `undefined` before its first, 1912. */
export function rocYear(year: string): number | undefined {
  const roc = Number(year) - BEFORE_FIRST;
  return roc > 0 ? roc : undefined;
}

/** The year of the common era, as dates write it, of a year of either calendar: one of up to three digits is the Republic's. */
export function commonYear(year: string): string {
  const common = Number(year) + BEFORE_FIRST;
  return year.length < 4 && common <= LAST_YEAR ? String(common) : year;
}

/** The date (YYYY-MM-DD) of a year of either calendar, a month and a day, as digits; undefined where there is no such date. */
export function dateOfEither(year: string, month: string, day: string): string | undefined {
  const date = `${commonYear(year)}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isCivilDate(date) ? date : undefined;
}
