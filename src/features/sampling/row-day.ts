import { LONGEST_DATE, type UnreadDate, writtenDate } from "../../core/calendar/written-date.ts";
import { zones } from "../tables/index.ts";
import { ownCopy } from "./own-copy.ts";

/** The day in Taipei that a row was written on, or why it cannot be told for certain. */
export type RowDay = { readonly day: string } | UnreadDate;

/**
 * Reads the day of a row.
 *
 * @param text the date or moment, as the log has it
 */
export function rowDay(text: string): RowDay {
  const date = text.trim();
  // The dates of a log are few: those of a month, where the column has no time.
  if (date.length > LONGEST_DATE) return "none";
  const before = KEPT.get(date);
  if (before !== undefined) return before;
  const read = writtenDate(date, zones());
  const day = typeof read === "string" ? read : { day: read.day };
  if (KEPT.size === MOST_KEPT) KEPT.clear();
  KEPT.set(ownCopy(date), day);
  return day;
}

const MOST_KEPT = 1000;
const KEPT = new Map<string, RowDay>();
