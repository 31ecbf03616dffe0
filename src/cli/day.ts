import { isCivilDate, isInstant, taipeiInstant } from "../calendar/civil-date.ts";
import { shown } from "../text.ts";
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
  // A Date reads the T and the Z of an instant in capitals alone.
  return taipeiInstant(asOf === undefined ? new Date() : new Date(asOf.toUpperCase())).slice(0, 10);
}
