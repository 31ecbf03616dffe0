import { addDays } from "../../core/calendar/civil-date.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";

/**
 * The state of a regulation that a case is asked of: as it stands; `unamended`, as if none of its versions had been
 * amended by a difference; or, by the place of a version that has a base, as if that version had been in force in place
 * of the one that its differences go back to. So what one text says can be asked on the days of another.
 */
export type Timeline = "as_it_stands" | "unamended" | number;

/** What says when a version is in force, and where. One that is asked in place of another takes it over. */
const IN_FORCE = ["effective_from", "effective_from_basis", "effective_to", "clause", "also", "readings"] as const;

/** The version that a version goes back to over all bases; itself where it has none. */
export function rootOf(version: Version, versions: readonly Version[]): Version {
  const base = versions.find(({ effective_from }) => effective_from === version.based_on);
  return base === undefined ? version : rootOf(base, versions);
}

/** The regulation on a timeline. */
export function onTimeline(jurisdiction: Jurisdiction, timeline: Timeline): Jurisdiction {
  if (timeline === "as_it_stands") return jurisdiction;
  const { versions } = jurisdiction;
  const roots = versions.filter(({ based_on }) => based_on === undefined);
  const version = timeline === "unamended" ? undefined : versions[timeline];
  const root = version && rootOf(version, versions);
  return {
    ...jurisdiction,
    versions: roots.map((one, index) => {
      const next = roots[index + 1];
      const last = next === undefined ? versions.at(-1)?.effective_to : addDays(next.effective_from, -1);
      const { effective_to: _, ...endless } = version !== undefined && one === root ? inPlaceOf(one, version) : one;
      return last === undefined ? endless : { ...endless, effective_to: last };
    }),
  };
}

function inPlaceOf(root: Version, version: Version): Version {
  const isOfRoot = ([key]: [string, unknown]) => IN_FORCE.some((one) => one === key);
  const members = Object.entries(version).filter((member) => !isOfRoot(member));
  return Object.fromEntries([...members, ...Object.entries(root).filter(isOfRoot)]) as unknown as Version;
}
