import { taipeiInstant } from "../calendar/civil-date.ts";
import { UsageError } from "../errors.ts";
import type { Bilingual } from "../jurisdictions/jurisdiction.ts";
import { type Regulations, readRegulations, startEngine } from "../load-engine.ts";
import { decisionSchemas } from "../schemas.ts";
import { standingOf } from "../standing.ts";
import { didYouMean, nearest } from "../text.ts";
import type { Mark } from "./marks.ts";
import { type DecisionDiff, decisionDiffs, type ParameterSide } from "./parameters.ts";
import { type Redated, readSides, type Side, type SideOptions, type Sides } from "./sides.ts";

/** Which of the two sides a comparison is about. */
export interface ComparedSide {
  /** As it was asked for. */
  readonly spec: string;
  readonly jurisdiction: string;
  readonly name: Bilingual;
  /** First day of the version (YYYY-MM-DD), as its file says. */
  readonly version: string;
  /** Whether it comes from a folder or file that was named. */
  readonly draft: boolean;
}

/** How many parameters differ; one that several decisions read counts once. */
export interface DiffCounts {
  /** Both sides have it, and differ. */
  readonly differ: number;
  /** Only this side has it, of a decision that both regulate. */
  readonly only_a: number;
  readonly only_b: number;
  readonly equal: number;
  /** Decisions that only this side regulates, and those that neither does. */
  readonly decisions_only_a: number;
  readonly decisions_only_b: number;
  readonly decisions_neither: number;
}

/** What is compared with what, and as of when (YYYY-MM-DD). */
export interface ComparedSides {
  readonly as_of: string;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** Of two versions of one regulation, the newer is taken to be in force from the first day of the older. */
  readonly redated?: Redated;
}

/** The parameters of two regulations, or of two versions of one, side by side. */
export interface ParameterDiff extends ComparedSides {
  readonly decisions: readonly DecisionDiff[];
  readonly counts: DiffCounts;
}

/** Two sides that were found, with what was asked about them. */
export async function diffSides(
  specs: readonly [string, string],
  regulations: Regulations,
  options: SideOptions & { readonly decisions?: readonly string[] },
): Promise<ParameterDiff> {
  const { schemas } = regulations;
  const names = knownDecisions(options.decisions ?? [], [...decisionSchemas(schemas).keys()]);
  const { sides, redated } = readSides(specs, regulations, options);
  const [a, b] = (await Promise.all(
    sides.map(async ({ jurisdiction, version }) => {
      const engine = await startEngine({ ...regulations, jurisdictions: [jurisdiction] });
      const day = version.effective_from;
      const known = new Map<string, boolean>();
      const regulates = (decision: string) => {
        const asked = { decision, jurisdiction: jurisdiction.id, day };
        const standing = known.get(decision) ?? standingOf(engine, schemas, asked).standing === "yes";
        known.set(decision, standing);
        return standing;
      };
      return { version, regulates };
    }),
  )) as [ParameterSide, ParameterSide];
  const decisions = decisionDiffs(a, b, schemas, names.length === 0 ? undefined : names);
  return {
    ...comparedSides({ sides, ...(redated === undefined ? {} : { redated }) }, options.day),
    decisions,
    counts: countsOf(decisions),
  };
}

/** What {@link diffParameters} can be told. */
export interface DiffOptions {
  /** The version in force on which is meant where a name has no day (YYYY-MM-DD); today, unless it is given. */
  readonly asOf?: string;
  /** Folders of further jurisdictions, which add to the bundled ones or replace those of the same name. */
  readonly jurisdictions?: readonly string[];
  /** A file of the agency's own settings. */
  readonly agency?: string;
  /** Only these decisions. */
  readonly decisions?: readonly string[];
}

/**
 * Compares the parameters of two regulations, versions or drafts: `taipei`, `kaohsiung@2023-05-29`, a folder, a file.
 * Each row has its clauses on both sides and says which side is stricter, where the parameter has a direction.
 *
 * @throws DecisionError if a side names nothing that can be compared, or a file is wrong (JurisdictionError)
 *
 * @example
 * const { counts } = await diffParameters("taipei", "kaohsiung");
 */
export async function diffParameters(a: string, b: string, options: DiffOptions = {}): Promise<ParameterDiff> {
  const { asOf, jurisdictions, agency, decisions } = options;
  return diffSides([a, b], readRegulations(jurisdictions), {
    day: asOf ?? taipeiInstant(new Date()).slice(0, 10),
    cwd: process.cwd(),
    ...(agency === undefined ? {} : { agency }),
    ...(decisions === undefined ? {} : { decisions }),
  });
}

/** What is told of two sides. */
export function comparedSides({ sides, redated }: Sides, as_of: string): ComparedSides {
  return {
    as_of,
    a: compared(sides[0], redated?.side === "a" ? redated.from : undefined),
    b: compared(sides[1], redated?.side === "b" ? redated.from : undefined),
    ...(redated === undefined ? {} : { redated }),
  };
}

function compared(
  { spec, jurisdiction: { id, name }, version, draft }: Side,
  ownDay: string | undefined,
): ComparedSide {
  return { spec, jurisdiction: id, name, version: ownDay ?? version.effective_from, draft };
}

/**
 * Names of decisions as they were given, without repetition.
 *
 * @throws UsageError if one is unknown
 */
export function knownDecisions(given: readonly string[], known: readonly string[]): string[] {
  for (const name of given) {
    if (known.includes(name)) continue;
    const hint = didYouMean(nearest(name, known));
    throw new UsageError(`decision: \`${name}\`, expected one that \`hdp decisions\` lists${hint}`);
  }
  return [...new Set(given)];
}

function countsOf(decisions: readonly DecisionDiff[]): DiffCounts {
  const both = decisions.filter(({ regulated: { a, b } }) => a && b);
  const marks = new Map(both.flatMap(({ rows }) => rows.map(({ path, mark }) => [path, mark] as const)));
  const count = (...counted: Mark[]) => [...marks.values()].filter((mark) => counted.includes(mark)).length;
  const regulated = (inA: boolean, inB: boolean) =>
    decisions.filter(({ regulated: { a, b } }) => a === inA && b === inB).length;
  return {
    differ: count("stricter_a", "stricter_b", "different", "open_a", "open_b"),
    only_a: count("only_a"),
    only_b: count("only_b"),
    equal: count("equal"),
    decisions_only_a: regulated(true, false),
    decisions_only_b: regulated(false, true),
    decisions_neither: regulated(false, false),
  };
}
