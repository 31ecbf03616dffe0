import { addDays, isCivilDate, taipeiInstant } from "../../core/calendar/civil-date.ts";

const DAY = 86_400_000;

/** An instant as answers write it, some seconds later. */
export function taipei(instant: string, seconds = 0): string {
  const moment = new Date(new Date(instant.toUpperCase()).getTime() + seconds * 1000);
  return taipeiInstant(moment).replace(".000", "");
}

/** A date some days later; `undefined` outside the years that the engine counts with. */
export function countedDay(date: string, days: number): string | undefined {
  const moved = addDays(date, days);
  return isCivilDate(moved) ? moved : undefined;
}

/** How many days lie between two dates. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(`${one.slice(0, 10)}T00:00:00Z`) - Date.parse(`${other.slice(0, 10)}T00:00:00Z`)) / DAY;
}
