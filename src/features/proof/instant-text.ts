import { DAYS } from "./variables.ts";

const FIRST = Date.parse(`${DAYS[0]}T00:00:00Z`);

/** An instant in the time of Taipei. @param ms since the first day of the calendar began there */
export function instantText(ms: number): string {
  const text = new Date(FIRST + ms).toISOString().slice(0, -1);
  return `${text.replace(/\.0+$|(\.\d*?)0+$/, "$1")}+08:00`;
}

/** The instant of a text, in milliseconds since the first day of the calendar began in Taipei; 0 of what is none. */
export function millisecondsOf(text: string): number {
  return Math.max(0, Date.parse(text) + 8 * 3_600_000 - FIRST) || 0;
}
