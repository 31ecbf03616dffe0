import { shown } from "../../core/base/text.ts";
import { isCivilDate, isInstant, taipeiDay, taipeiInstant } from "../../core/calendar/civil-date.ts";
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
