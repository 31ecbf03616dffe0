import type { Jurisdiction, Version } from "../../../core/regulation/jurisdiction.ts";

/** One side of a comparison: a regulation as it stood with one of its versions. */
export interface Side {
  /** As it was asked for: `ID`, `ID@2023-05-29`, a folder, a file. */
  readonly spec: string;
  /** The jurisdiction with its versions up to and including the one compared; that one has no end. */
  readonly jurisdiction: Jurisdiction;
  /** The one compared: the last of `jurisdiction.versions`. */
  readonly version: Version;
  /** Whether it comes from a folder or file that was named, and not from the regulations at hand. */
  readonly draft: boolean;
}

/** Two sides, and what was changed so that only their rules differ. */
export interface Sides {
  readonly sides: readonly [Side, Side];
  /** Of two versions of one regulation, the newer is taken to be in force from the first day of the older. */
  readonly redated?: Redated;
}

/** The side that was taken to be in force from another day than its own, so that only the rules differ. */
export interface Redated {
  readonly side: "a" | "b";
  /** Its own first day, and that of the other side (YYYY-MM-DD). */
  readonly from: string;
  readonly to: string;
}

/** The side of a version of a jurisdiction. Later versions are left out, and it has no end. */
export function sideOf(
  jurisdiction: Jurisdiction,
  version: Version,
  { spec, draft }: Pick<Side, "spec" | "draft">,
): Side {
  const { effective_to: _end, ...endless } = version;
  const before = jurisdiction.versions.slice(0, jurisdiction.versions.indexOf(version));
  return { spec, jurisdiction: { ...jurisdiction, versions: [...before, endless] }, version: endless, draft };
}

/**
 * Gives two versions of one regulation the same first day. Otherwise every date of an answer would differ and hide
 * which rules do.
 */
export function alignedInTime(a: Side, b: Side): Sides {
  if (a.jurisdiction.id !== b.jurisdiction.id) return { sides: [a, b] };
  const [from, to] = [a.version.effective_from, b.version.effective_from];
  const older = from < to || (from === to && !a.draft) ? a : b;
  const sides = [like(a, older), like(b, older)] as const;
  if (from === to) return { sides };
  return { sides, redated: from < to ? { side: "b", from: to, to: from } : { side: "a", from, to } };
}

function like(side: Side, older: Side): Side {
  if (side === older) return side;
  const { effective_from, effective_from_basis } = older.version;
  const version = { ...side.version, effective_from, effective_from_basis };
  const versions = [...older.jurisdiction.versions.slice(0, -1), version];
  return { ...side, version, jurisdiction: { ...side.jurisdiction, versions } };
}
