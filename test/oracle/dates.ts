const DAY = 86_400_000;
const two = (n: number) => String(n).padStart(2, "0");

export const civil = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
export const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const parts = (day: string): [number, number, number] => [+day.slice(0, 4), +day.slice(5, 7), +day.slice(8, 10)];

export const addDays = (day: string, n: number) => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10);

function monthsOn(day: string, n: number): [number, number, number] {
  const [year, month, of] = parts(day);
  const index = year * 12 + month - 1 + n;
  return [Math.floor(index / 12), (index % 12) + 1, of];
}

/** C5: the same day of a later month, or the month's last. */
export function addMonths(day: string, n: number): string {
  const [year, month, of] = monthsOn(day, n);
  return civil(year, month, Math.min(of, daysIn(year, month)));
}

/** C6: the last day of a keeping of so many years; the day of the event is not counted. */
export function keptThrough(day: string, years: number): string {
  const [year, month, of] = monthsOn(addDays(day, 1), years * 12);
  return of > daysIn(year, month) ? civil(year, month, daysIn(year, month)) : addDays(civil(year, month, of), -1);
}

/** C3: the civil date in Taipei, eight hours ahead of UTC all year. */
export const taipeiDate = (asOf: string) =>
  asOf.length === 10 ? asOf : new Date(Date.parse(asOf) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The instant as answers write it, with a fraction of a second only if it has one. */
export const taipeiInstant = (ms: number) =>
  `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, ms % 1000 === 0 ? 19 : 23)}+08:00`;

export const later = (a: string, b: string) => (a > b ? a : b);

/** A fact marked `*`: what is absent, null or dated after today has not been done. */
export const done = (day: string | null | undefined, today: string) => (day && day <= today ? day : undefined);

/** White space, and other characters that do not show (a few of them). */
const UNSEEN = String.raw`[\s\u0085\u00ad\u200b\u2060\u2800\u3164\ufeff]+`;
const PADDING = new RegExp(`^${UNSEEN}|${UNSEEN}$`, "g");

/** A text without what does not show at its two ends; within, nothing is taken out. */
export const trimmed = (text: string) => text.replace(PADDING, "");

/** Nothing is said by a text of which nothing shows. */
export const blank = (text: string | null | undefined) => !text || trimmed(text) === "";

/** A name that says nothing is not known; what does not show at its ends is no part of it (T27). */
export const named = (name: string | undefined) => (name === undefined || blank(name) ? undefined : trimmed(name));

/** T27: two ids are one if both say something, and the same. */
export const sameId = (a: string, b: string) => named(a) !== undefined && named(a) === named(b);
