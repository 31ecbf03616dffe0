import { isCivilDate, isInstant, taipeiDay } from "../../core/calendar/civil-date.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { Case } from "./case.ts";
import { rootOf, type Timeline } from "./timeline.ts";

/** A case as it is asked. */
export interface AskedCase extends Case {
  /** Left out where the case is asked of the regulation as it stands. */
  readonly timeline?: Timeline;
  /** Where a version is asked as if it had been in force earlier: its own first day, and the one that it has there. */
  readonly as_if?: { readonly version: string; readonly from: string };
}

/**
 * The questions that cases ask. A case that names no version holds in every one: it is asked of each, as if that had
 * been in force in place of the version that its differences go back to. A case that names versions is asked once for
 * each of them: as the regulation stands, or as if, where the version is not yet in force on the day of the case.
 */
export function asked(cases: readonly Case[], { versions }: Jurisdiction): AskedCase[] {
  const amendments = versions.flatMap(({ based_on }, at) => (based_on === undefined ? [] : [at]));
  const unamended = (one: Case): AskedCase => (amendments.length === 0 ? one : { ...one, timeline: "unamended" });
  const asIf = (one: Case, at: number): AskedCase => {
    const version = versions[at] as (typeof versions)[number];
    const day = version.effective_from;
    const from = rootOf(version, versions).effective_from;
    const expect = one.expect.version === day ? { ...one.expect, version: from } : one.expect;
    return { ...one, name: `${one.name} @${day}`, expect, timeline: at, as_if: { version: day, from } };
  };
  return cases.flatMap((one) => {
    if (one.versions === undefined) return [unamended(one), ...amendments.map((at) => asIf(one, at))];
    return versions.flatMap(({ effective_from: day, based_on }, at) => {
      if (!one.versions?.includes(day)) return [];
      if (day <= (dayOf(one) ?? day)) return [{ ...one, expect: { version: day, ...one.expect } }];
      return [based_on === undefined ? unamended(one) : asIf(one, at)];
    });
  });
}

/** The day of a case in Taipei; `undefined` where it asks of now, or its day is none. */
function dayOf({ request: { as_of } }: Case): string | undefined {
  return as_of !== undefined && (isCivilDate(as_of) || isInstant(as_of)) ? taipeiDay(as_of) : undefined;
}
