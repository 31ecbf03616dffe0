import type { Bilingual } from "../../../core/base/bilingual.ts";
import type { Engine } from "../../../core/engine/engine.ts";
import { statusOfDecision } from "../../../core/engine/regulation-status.ts";
import type { SchemaFiles } from "../../../core/schema/schemas.ts";
import { compareByDecision, type DecisionDiff, type ParameterSide, type ParametersRead } from "./decision-diff.ts";
import type { Mark } from "./marks.ts";
import type { Redated, Side, Sides } from "./side.ts";

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

/** The two sides of a comparison, and its day (YYYY-MM-DD). */
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
  /** Of two versions of one regulation: the clauses whose text differs. */
  readonly clauses?: ClauseDiff;
}

/** Clauses that only one register has, and those whose official wording differs. */
export interface ClauseDiff {
  readonly only_a: readonly string[];
  readonly only_b: readonly string[];
  readonly reworded: readonly string[];
}

/**
 * Compares the parameters of two sides that were found.
 *
 * @param engines of each side, one that knows its jurisdiction as it stands there
 * @param decisions only these; all, if there are none
 */
export function compareParameters(
  found: Sides,
  engines: readonly [Engine, Engine],
  schemas: SchemaFiles,
  {
    day,
    decisions: names,
    reads,
  }: {
    readonly day: string;
    readonly decisions: readonly string[];
    readonly reads: ParametersRead;
  },
): ParameterDiff {
  const [a, b] = found.sides.map(({ jurisdiction, version }, side): ParameterSide => {
    const known = new Map<string, boolean>();
    const regulates = (decision: string) => {
      const asked = { decision, jurisdiction: jurisdiction.id, day: version.effective_from };
      const answered = known.get(decision) ?? statusOfDecision(engines[side as 0 | 1], schemas, asked).status === "yes";
      known.set(decision, answered);
      return answered;
    };
    return { version, regulates };
  }) as [ParameterSide, ParameterSide];
  const decisions = compareByDecision(a, b, schemas, reads, names.length === 0 ? undefined : names);
  const clauses = clauseDiff(found);
  return { ...comparedSides(found, day), decisions, counts: countsOf(decisions), ...(clauses && { clauses }) };
}

function clauseDiff({ sides: [a, b] }: Sides): ClauseDiff | undefined {
  const [ofA, ofB] = [a.version.clauses, b.version.clauses];
  if (a.jurisdiction.id !== b.jurisdiction.id || ofA === undefined || ofB === undefined) return undefined;
  const without = (own: object, other: object) => Object.keys(own).filter((id) => !Object.hasOwn(other, id));
  const both = Object.keys(ofA).filter((id) => Object.hasOwn(ofB, id));
  return {
    only_a: without(ofA, ofB),
    only_b: without(ofB, ofA),
    reworded: both.filter((id) => ofA[id]?.digest !== ofB[id]?.digest),
  };
}

/** The description of two sides. */
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
