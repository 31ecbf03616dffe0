import head from "virtual:hdp/head";
import { isInForce } from "../../src/core/regulation/jurisdiction.ts";
import { ALL_DECISIONS, ALL_JURISDICTIONS } from "../shared/context.ts";
import type { PageAddress } from "../shared/page-address.ts";
import type { SideAsked, SidesAsked } from "../worker/compare-task.ts";

/** The state of this view in the address. */
export interface CompareState {
  readonly sides: SidesAsked;
  /** The questions that are searched for cases: one, or all. */
  readonly decisions: readonly string[];
  readonly onlyDiffering: boolean;
  readonly name: string;
  /** Whether cases are searched for. */
  readonly searching: boolean;
}

/** Reads the state of the view from the address. */
export function readState({ jurisdictions, on, decision, more }: PageAddress): CompareState {
  const a = jurisdictions[0] ?? (ALL_JURISDICTIONS[0] as string);
  const b = jurisdictions[1] ?? ALL_JURISDICTIONS.find((id) => id !== a) ?? a;
  return {
    sides: { a: sideAsked(a, more["va"]), b: sideAsked(b, more["vb"]), day: on.slice(0, 10) },
    decisions: decision === "" ? ALL_DECISIONS : [decision],
    onlyDiffering: more["all"] !== "1",
    name: more["name"] ?? "",
    searching: more["cases"] === "1",
  };
}

/** The two sides in the address. Another comparison starts no search. */
export function placeOf({ a, b, day }: SidesAsked, { more }: PageAddress): Partial<PageAddress> {
  return {
    jurisdictions: [a.jurisdiction, b.jurisdiction],
    on: day,
    more: { ...more, va: a.version ?? "", vb: b.version ?? "", cases: "" },
  };
}

/** The versions of a jurisdiction, the newest first. */
export function versionsOf(jurisdiction: string) {
  return (head.jurisdictions.find(({ id }) => id === jurisdiction)?.versions ?? []).toReversed();
}

/** Whether a side is the version that is in force on a day. */
export function isSideInForce({ jurisdiction, version }: SideAsked, day: string): boolean {
  const inForce = versionsOf(jurisdiction).find((one) => isInForce(one, day));
  return inForce !== undefined && (version === undefined || version === inForce.effective_from);
}

// A link may name a version that is no more.
function sideAsked(jurisdiction: string, version: string | undefined): SideAsked {
  const known = versionsOf(jurisdiction).some(({ effective_from }) => effective_from === version);
  return known && version !== undefined ? { jurisdiction, version } : { jurisdiction };
}
