import { taipeiDay } from "../../core/calendar/civil-date.ts";
import { periodName } from "../../core/calendar/periods.ts";
import type { Option } from "./changes.ts";
import { EFFORT } from "./changes.ts";
import { countedDay, daysBetween, taipei } from "./day.ts";
import type { Pool } from "./pool.ts";

/** More days than any two dates are apart: what keeps the move of a date below that of two facts. */
const MANY_DAYS = 4_000_000;

/** Later days, or instants, on which something may have ended: of the pool and one after, and first days of versions. */
export function laterDays(as_of: string, pool: Pool, firstDays: readonly string[], instant: boolean): Option[] {
  const day = taipeiDay(as_of);
  const days = [...firstDays, ...around(pool.dates, [0, 1])].filter((date) => date > day);
  const moments = instant ? [...pool.instants].flatMap((one) => [taipei(one), taipei(one, 1)]) : [];
  const later = [
    ...days.map((date) => (instant ? `${date}T00:00:00+08:00` : date)),
    ...moments.filter((moment) => Date.parse(moment) > Date.parse(as_of.toUpperCase())),
  ];
  const distance = (to: string) =>
    instant ? (Date.parse(to) - Date.parse(as_of.toUpperCase())) / 86_400_000 : daysBetween(to, day);
  return [...new Set(later)].map((to) => ({ to, effort: EFFORT.wait, move: 1 + distance(to) / MANY_DAYS }));
}

// What has happened has happened by the day asked about.
export function dates(value: unknown, day: string, { dates: limits }: Pool): Option[] {
  const past = around(limits, [-1, 0, 1]).filter((date) => date <= day);
  return [...new Set([day, ...past])].map((to) => ({
    to,
    effort: to === day ? EFFORT.act : EFFORT.undo,
    move: 1 + daysBetween(to, typeof value === "string" ? value : day) / MANY_DAYS,
  }));
}

export function openDates(value: unknown, day: string, { dates: limits }: Pool): Option[] {
  const from = typeof value === "string" ? value : day;
  return [...new Set(around(new Set([day, ...limits]), [-1, 0, 1]))].map((to) => ({
    to,
    effort: to >= day ? EFFORT.act : EFFORT.undo,
    move: 1 + daysBetween(to, from) / MANY_DAYS,
  }));
}

function around(dates: Iterable<string>, steps: readonly number[]): string[] {
  return [...dates].flatMap((date) => steps.flatMap((step) => countedDay(date, step) ?? []));
}

export function instants(as_of: string, { instants: limits }: Pool): Option[] {
  const now = taipei(as_of);
  const past = [...limits].map((one) => taipei(one)).filter((one) => one <= now);
  return [...new Set([now, ...past])].map((to) => ({
    to,
    effort: to === now ? EFFORT.act : EFFORT.undo,
    move: 1 + daysBetween(to, now) / MANY_DAYS,
  }));
}

/** The half-year of a day and the two before it, the newest first. */
export function halves(day: string): string[] {
  const running = Number(day.slice(0, 4)) * 2 + (day.slice(5, 7) < "07" ? 0 : 1);
  return [0, 1, 2].map((back) => periodName(running - back, "half"));
}
