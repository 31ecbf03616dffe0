import { daysInMonth, FIRST_YEAR, LAST_YEAR } from "./tables.ts";

const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:[Zz]|[+-](\d{2}):(\d{2}))$/;
const HYPHEN = 45;
const ZERO = 48;

/** Whether a text is a date (YYYY-MM-DD) of the calendar, in any year from 1900 to the last one. */
function exists(text: string, lastYear: number): boolean {
  // Every date of every request is read here: a regular expression takes ten times as long.
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  const inYears = year >= FIRST_YEAR && year <= lastYear;
  return inYears && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number that digits write; NaN if one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether a text is a date that the engine can count with: YYYY-MM-DD, in 1900 to 2199. */
export function isCivilDate(text: string): boolean {
  return exists(text, LAST_YEAR);
}

/** Whether a text is a date that is only compared. So 9999-12-31 may stand for "without end". */
export function isOpenDate(text: string): boolean {
  return exists(text, 9999);
}

/** Whether a text is an RFC 3339 instant: date, time of day and offset (Z or ±hh:mm). */
export function isInstant(text: string): boolean {
  const parts = INSTANT.exec(text);
  if (parts === null) return false;
  const [hour, minute, second, offsetHour = 0, offsetMinute = 0] = parts.slice(2).map((part) => Number(part ?? 0));
  return (
    isCivilDate(parts[1] as string) &&
    (hour as number) < 24 &&
    (minute as number) < 60 &&
    (second as number) < 60 &&
    offsetHour < 24 &&
    offsetMinute < 60
  );
}

/** An instant as the answers write it: in Asia/Taipei (UTC+8, no summer time), to the millisecond. */
export function taipeiInstant(moment: Date): string {
  return new Date(moment.getTime() + 8 * 3_600_000).toISOString().replace("Z", "+08:00");
}

/** An instant in Taipei as facts and answers write it: to the second, if it has no fraction. */
export function taipeiSecond(moment: Date): string {
  return taipeiInstant(moment).replace(".000", "");
}

/** The day of a date, or in Taipei of an instant. */
export function taipeiDay(dateOrInstant: string): string {
  // A Date reads the T and the Z of an instant in capitals alone.
  return dateOrInstant.length === 10
    ? dateOrInstant
    : taipeiInstant(new Date(dateOrInstant.toUpperCase())).slice(0, 10);
}

/** The date a number of days after a date, both YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week of a date: 0 is Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay();
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: string): boolean {
  return [0, 6].includes(weekdayOf(date));
}

/** How many days `to` lies after `from`; negative if it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The dates some steps of days from others, without those that the engine cannot count with. */
export function daysNear(dates: Iterable<string>, steps: readonly number[]): string[] {
  return [...dates].flatMap((date) => steps.map((step) => addDays(date, step))).filter(isCivilDate);
}
