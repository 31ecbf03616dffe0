import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { isCivilDate, isInstant, taipeiDay, taipeiInstant } from "../../core/calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../core/calendar/tables.ts";
import { UsageError } from "./io.ts";

export const DATE_OR_INSTANT: Bilingual = {
  en: "a date (YYYY-MM-DD) or an instant with its offset",
  "zh-TW": "日期（YYYY-MM-DD）或含時差的時刻",
};

/**
 * The civil date in Taipei of a date, of an instant, or of now.
 *
 * @throws UsageError if it is neither
 */
export function civilDay(asOf: string | undefined): string {
  if (asOf !== undefined && isCivilDate(asOf)) return asOf;
  if (asOf !== undefined && !isInstant(asOf)) {
    throw new UsageError(mistakeText({ place: "--as-of", found: shown(asOf), expected: DATE_OR_INSTANT }));
  }
  return asOf === undefined ? taipeiInstant(new Date()).slice(0, 10) : taipeiDay(asOf);
}

/**
 * The year that `--year` names.
 *
 * @throws UsageError if there is no calendar of it
 */
export function yearOf(given: string): number {
  const year = Number(given);
  if (/^\d{4}$/.test(given) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  const expected = {
    en: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
    "zh-TW": `西元 ${FIRST_YEAR} 至 ${LAST_YEAR} 年之一`,
  };
  throw new UsageError(mistakeText({ place: "--year", found: `\`${given}\``, expected }));
}
