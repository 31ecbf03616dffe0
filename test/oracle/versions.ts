import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { addDays, addMonths, done, later } from "./dates.ts";
import { halfNamed } from "./periods.ts";
import type { City, Facts } from "./types.ts";

/** The first day of the text that is to be had: K 沿革2, N 沿革 (N1), T 沿革 (T1). */
export const FIRST_DAY: Record<City, string> = { kaohsiung: "2023-05-29", nantou: "2024-10-25", taipei: "2021-10-06" };
/** K 沿革1: in force from this day, but its text is not to be had (K1). */
export const OLD_KAOHSIUNG = "2020-11-23";

/** The first day of the version in force on a day, and whether its text is to be had. */
export function versionOn(city: City, day: string): { version: string | null; unavailable: boolean } {
  if (day >= FIRST_DAY[city]) return { version: FIRST_DAY[city], unavailable: false };
  if (city === "kaohsiung" && day >= OLD_KAOHSIUNG) return { version: OLD_KAOHSIUNG, unavailable: true };
  return { version: null, unavailable: false };
}

/** G11: the day whose version governs; of a duty that hangs on an event, the event's if that is earlier. */
export function governingDay(decision: DecisionName, city: City, facts: unknown, today: string): string {
  const event = eventDay(decision, city, facts, today);
  return event !== undefined && event < today ? event : today;
}

function eventDay(decision: DecisionName, city: City, facts: unknown, today: string): string | undefined {
  switch (decision) {
    case "role_change_deadline":
      return (facts as Facts<"role_change_deadline">).effective_on;
    case "staff_change_notice":
      return (facts as Facts<"staff_change_notice">).changed_on;
    case "audit_report_deadline":
      return halfNamed((facts as Facts<"audit_report_deadline">).half).last;
    case "training_hours":
      return `${(facts as Facts<"training_hours">).year}-12-31`;
    case "sampling_monthly":
      return endOfMonth((facts as Facts<"sampling_monthly">).month);
    case "data_destruction":
      return destructionEvent(facts as Facts<"data_destruction">, city, today);
    default:
      return undefined;
  }
}

/** G15: the last day of the month told. */
const endOfMonth = (month: string | undefined) =>
  month === undefined ? undefined : addDays(addMonths(`${month}-01`, 1), -1);

/** K15, K34: the base date; of stored files destroyed without a confirmation of no need, the destruction. */
function destructionEvent(facts: Facts<"data_destruction">, city: City, today: string): string | undefined {
  const unconfirmed = city === "kaohsiung" && done(facts.no_need_confirmed_on, today) === undefined;
  if (unconfirmed) return facts.medium === "stored_file" ? done(facts.destroyed_on, today) : undefined;
  return destructionBase(facts, city, today);
}

/**
 * K 八(三), K15: the day by which use has ended and no need is confirmed. N 四(四), on raw files alone: the day of
 * acquisition if it is told and not before the text (N23), else the day of import.
 */
export function destructionBase(facts: Facts<"data_destruction">, city: City, today: string): string | undefined {
  const ended = done(facts.use_ended_on, today);
  if (city !== "kaohsiung") {
    const raw = city === "nantou" && facts.medium === "stored_file";
    const acquired = raw ? done(facts.acquired_on, today) : undefined;
    return acquired !== undefined && acquired >= FIRST_DAY[city] ? acquired : ended;
  }
  const confirmed = done(facts.no_need_confirmed_on, today);
  return ended && confirmed ? later(ended, confirmed) : undefined;
}
