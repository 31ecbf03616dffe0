import { UsageError } from "../errors.ts";
import { applyAgency } from "../jurisdictions/agency.ts";
import type { Jurisdiction, Version } from "../jurisdictions/jurisdiction.ts";
import { JurisdictionError, type Regulations } from "../load-engine.ts";
import { SchemaTree } from "../schema-tree.ts";
import { readLoneVersion, readSpec, type Spec } from "./specs.ts";

/** One side of a comparison: a regulation as it stood with one of its versions. */
export interface Side {
  /** As it was asked for: `taipei`, `kaohsiung@2023-05-29`, a folder, a file. */
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

/** Which side was taken to be in force from another day than its own, so that only the rules differ. */
export interface Redated {
  readonly side: "a" | "b";
  /** Its own first day, and that of the other side (YYYY-MM-DD). */
  readonly from: string;
  readonly to: string;
}

/** Where specs are read from. */
export interface SideOptions {
  /** The version in force on which is meant where a spec names no day (YYYY-MM-DD). */
  readonly day: string;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  /** The file of an agency's own settings, which are put into the side or sides of its jurisdiction. */
  readonly agency?: string;
}

/**
 * Finds two sides. `taipei` is the version in force on the day, `kaohsiung@2023-05-29` the one in force on that day; a
 * folder with a jurisdiction.yaml is its newest version, or with `@` that of a day; a version file is that version, of
 * the other side's jurisdiction if no jurisdiction.yaml stands beside it.
 *
 * @throws UsageError if a spec names nothing that can be compared
 * @throws JurisdictionError if a draft, or a regulation at hand, is wrong; each problem with its place
 */
export function readSides(specs: readonly [string, string], regulations: Regulations, options: SideOptions): Sides {
  if (regulations.problems.length > 0) throw new JurisdictionError(regulations.problems);
  const [a, b] = specs.map((spec) => readSpec(spec, regulations, options)) as [Spec, Spec];
  const [one, other] = [completed(a, b, regulations), completed(b, a, regulations)];
  const { sides, redated } = alignedInTime(one, other);
  const settled = options.agency === undefined ? sides : withAgency(sides, options.agency, regulations);
  return { sides: settled, ...(redated === undefined ? {} : { redated }) };
}

function completed(read: Spec, other: Spec, regulations: Regulations): Side {
  if ("side" in read) return read.side;
  if ("side" in other) return readLoneVersion(read, other.side.jurisdiction, regulations);
  throw new UsageError(
    `${read.spec}: a version file without a jurisdiction.yaml beside it, expected the other side to say whose draft it is (a name such as \`${regulations.jurisdictions[0]?.id}\`, or a folder)`,
  );
}

// Else every date of an answer would differ, and hide which rules do.
function alignedInTime(a: Side, b: Side): Sides {
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

function withAgency(sides: Sides["sides"], file: string, { ajv, schemas, jurisdictions }: Regulations): Sides["sides"] {
  const checks = { ajv, tree: new SchemaTree(schemas) };
  const applied = sides.map((side) => {
    // The others are there so that a file for neither side, or for one only, is understood.
    const others = jurisdictions.filter(({ id }) => id !== side.jurisdiction.id);
    const { jurisdictions: settled, problems } = applyAgency(file, [side.jurisdiction, ...others], checks);
    if (problems.length > 0) throw new JurisdictionError(problems);
    const [jurisdiction = side.jurisdiction] = settled;
    return { ...side, jurisdiction, version: jurisdiction.versions.at(-1) as Version };
  }) as [Side, Side];
  if (applied.some((side, n) => side.version !== sides[n]?.version)) return applied;
  throw new UsageError(`--agency: \`${file}\`, expected settings of one of the two sides that change something there`);
}
