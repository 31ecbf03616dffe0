import { shown } from "../../core/base/text.ts";
import { isCivilDate, isInstant, taipeiDay, taipeiInstant } from "../../core/calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../core/calendar/tables.ts";
import { UsageError } from "./io.ts";

/**
 * The civil date in Taipei of a date, of an instant, or of now.
 *
 * @throws UsageError if it is neither
 */
export function civilDay(asOf: string | undefined): string {
  if (asOf !== undefined && isCivilDate(asOf)) return asOf;
  if (asOf !== undefined && !isInstant(asOf)) {
    throw new UsageError(`--as-of: ${shown(asOf)}, expected a date (YYYY-MM-DD) or an instant with its offset`);
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
  throw new UsageError(`--year: \`${given}\`, expected a year from ${FIRST_YEAR} to ${LAST_YEAR}`);
}
