import type { DecisionName } from "../../src/core/schema/decisions.ts";
import { done, later } from "./dates.ts";
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
    case "data_destruction":
      return destructionBase(facts as Facts<"data_destruction">, city, today);
    default:
      return undefined;
  }
}

/** K 八(三), K15: the day by which use has ended and no need is confirmed. N 四(四): the day of import. */
export function destructionBase(facts: Facts<"data_destruction">, city: City, today: string): string | undefined {
  const ended = done(facts.use_ended_on, today);
  if (city !== "kaohsiung") return ended;
  const confirmed = done(facts.no_need_confirmed_on, today);
  return ended && confirmed ? later(ended, confirmed) : undefined;
}
