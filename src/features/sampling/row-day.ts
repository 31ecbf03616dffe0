import { isInstant, taipeiDay } from "../../core/calendar/civil-date.ts";
import { dateOfEither } from "../../core/calendar/roc-year.ts";
import { ownCopy } from "./own-copy.ts";

const TIME = String.raw`(?:[T\s]\s*(?:[上下]午\s*)?\d{1,2}[:時]\d{1,2}.*)?`;
const COMMON = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`);
const REPUBLIC = new RegExp(String.raw`^(?:民國\s*)?(1\d{2})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`);
const WORDS = new RegExp(String.raw`^(?:民國|中華民國)?\s*(\d{3,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日${TIME}$`);
const DIGITS = new RegExp(String.raw`^(\d{4}|1\d{2})(\d{2})(\d{2})${TIME}$`);
const OFFSET = /[Zz]$|[T\s]\d.*[+-]\d{2}:?\d{2}$/;

/** More characters than any date has, with its time, its offset and the words and blanks between them. */
const LONGEST = 64;

/**
 * The day in Taipei that a row was written on, as `YYYY-MM-DD`; `undefined` where it cannot be told for certain.
 *
 * Years of four digits are of the common era, years of three digits of the Republic; what begins with two digits
 * (10/03/2026, 99/10/03) may mean several days and is not read. A time without an offset is Taipei's. A text that is
 * longer than a date is none: the patterns would take the square of its length, and it would be kept.
 */
export function rowDay(text: string): string | undefined {
  const date = text.trim();
  if (date.length > LONGEST) return undefined;
  // The dates of a log are few: those of a month, where the column has no time.
  if (KEPT.has(date)) return KEPT.get(date);
  const day = readDay(date);
  if (KEPT.size === MOST_KEPT) KEPT.clear();
  KEPT.set(ownCopy(date), day);
  return day;
}

const MOST_KEPT = 1000;
const KEPT = new Map<string, string | undefined>();

function readDay(date: string): string | undefined {
  if (OFFSET.test(date)) {
    const instant = date.replace(" ", "T");
    return isInstant(instant) ? taipeiDay(instant) : undefined;
  }
  const [, year, , month, day] = COMMON.exec(date) ?? REPUBLIC.exec(date) ?? [];
  if (year !== undefined) return dateOfEither(year, month as string, day as string);
  const [, otherYear, otherMonth, otherDay] = WORDS.exec(date) ?? DIGITS.exec(date) ?? [];
  return otherYear === undefined ? undefined : dateOfEither(otherYear, otherMonth as string, otherDay as string);
}
