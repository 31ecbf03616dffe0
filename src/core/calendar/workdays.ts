import type { OfficeCalendar } from "./office-calendar.ts";
import { daysInMonth, two } from "./tables.ts";

/** The office days of a calendar, to be looked up by the policies. */
export interface WorkdayTable {
  readonly first_year: number;
  /** For each day of the years covered, and the day after them: the number of office days before it. */
  readonly before: Readonly<Record<string, number>>;
  /** The office days in order. */
  readonly list: readonly string[];
}

/** The office days of a calendar whose years follow each other. */
export function workdayTable({ years }: OfficeCalendar): WorkdayTable {
  const before: Record<string, number> = {};
  const list: string[] = [];
  const last = years.at(-1);
  for (const { year, days_off, make_up_days } of years) {
    const off = new Set(days_off);
    const made_up = new Set(make_up_days);
    let weekday = new Date(Date.UTC(year, 0)).getUTCDay();
    for (let month = 1; month <= 12; month++) {
      const days = daysInMonth(year, month);
      const start = `${year}-${two(month)}-`;
      for (let day = 1; day <= days; day++) {
        const name = start + two(day);
        before[name] = list.length;
        if (made_up.has(name) || (weekday >= 1 && weekday <= 5 && !off.has(name))) list.push(name);
        weekday = (weekday + 1) % 7;
      }
    }
  }
  if (last !== undefined) before[`${last.year + 1}-01-01`] = list.length;
  return { first_year: years[0]?.year ?? 0, before, list };
}
