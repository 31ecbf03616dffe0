import { isCivilDate } from "../../core/calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../../core/calendar/tables.ts";
import { Asker, calendarDecisions } from "./asker.ts";
import type { Duty, YearOfDuties } from "./duty.ts";
import { type Decider, spansOf } from "./spans.ts";

/**
 * The duties of one jurisdiction that fall in a calendar year, each as the engine answers it.
 *
 * @param year 1900 to 2199
 * @param options `unitStart`: the day (YYYY-MM-DD) on which the agency's unit began, if later than the regulation
 * @throws RangeError if the year or the day is not one that can be asked about
 * @throws RequestError if there is no such jurisdiction
 */
export function dutiesOfYear(
  engine: Decider,
  jurisdiction: string,
  year: number,
  { unitStart = null }: { readonly unitStart?: string | null } = {},
): YearOfDuties {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`year: ${year}, expected a whole number from ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  if (unitStart !== null && !isCivilDate(unitStart)) {
    throw new RangeError(`unitStart: ${unitStart}, expected a date (YYYY-MM-DD) from ${FIRST_YEAR} to ${LAST_YEAR}`);
  }
  const spans = spansOf(engine, jurisdiction, year);
  const asker = new Asker(engine, jurisdiction, year, unitStart);
  const decisions = calendarDecisions(engine);
  const found = [...decisions.keys()].flatMap((decision) => asker.duties(decision));
  const told = new Set(found.map(({ decision, period }) => `${decision} ${period}`));
  const duties = found
    .filter(({ decision, period }) => !told.has(`${decisions.get(decision)?.calendar.unless} ${period}`))
    .filter(({ day }) => day === null || Number(day.slice(0, 4)) === year);
  const dayOf = ({ day }: Duty) => day ?? "9999";
  const sorted = duties.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  return { jurisdiction, year, unit_start: unitStart, spans, duties: sorted };
}
