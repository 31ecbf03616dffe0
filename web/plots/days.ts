import { daysBetween } from "../../src/core/calendar/civil-date.ts";
import { rocYear } from "../../src/core/calendar/roc-year.ts";
import type { Language } from "../../src/words/format.ts";

/** So wide (pixels) is the name of a month with what keeps it apart. */
const MONTH_ROOM = 72;

/** First days of months, so far apart that their names have room. */
export function monthTicks(from: string, days: number, width: number): { readonly day: string; readonly at: number }[] {
  const months = days / 30.4;
  const apart = [1, 2, 3, 6, 12, 24, 60].find((step) => (width / months) * step > MONTH_ROOM) ?? 120;
  const [year = 0, month = 1] = from.split("-").map(Number);
  return Array.from({ length: Math.ceil(months / apart) + 1 }, (_, index) => {
    const day = new Date(Date.UTC(year, month - 1 + index * apart)).toISOString().slice(0, 10);
    return { day, at: daysBetween(from, day) };
  }).filter(({ at }) => (at / days) * width < width - MONTH_ROOM + 8);
}

/** A month, short: `2026-07`, `115年7月`. */
export function shortMonth(day: string, lang: Language): string {
  const [year = "", month = ""] = day.split("-");
  const roc = rocYear(year);
  return lang === "en" || roc === undefined ? `${year}-${month}` : `${roc}年${Number(month)}月`;
}

/** A whole number of the address, if it is within its bounds. */
export function numberWithin(text: string | undefined, least: number, most: number): number | undefined {
  const number = Number(text ?? "");
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}
