import type { Answer, Request } from "../../../core/engine/answer.ts";
import type { DecisionName } from "../../../core/schema/decisions.ts";
import type { DecisionKind } from "../../../core/schema/schemas.ts";
import type { ComparedSides } from "../parameters/parameter-diff.ts";
import type { CountRun } from "./counts.ts";

/** A fact that matters to a difference. */
export interface MatteringFact {
  /** Its path below `facts`, or `as_of`. */
  readonly fact: string;
  /** Absent where the fact is left out. */
  readonly value?: unknown;
  /** Of a list that only lacks some of what it ordinarily has: what it lacks. */
  readonly without?: readonly unknown[];
  /** Other words in its place with which both sides differ just so. */
  readonly others?: readonly unknown[];
}

/** A difference, and the smallest question that shows it. */
export interface Difference {
  /** With any of these left out, or as it is in the ordinary question, the difference is gone. */
  readonly facts: readonly MatteringFact[];
  readonly request: Omit<Required<Request>, "jurisdiction">;
  readonly answers: readonly [Answer, Answer];
  /** The clauses that each answer rests on; none of a side that is silent. */
  readonly clauses: readonly [readonly string[], readonly string[]];
  /** Where the ordinary question itself shows it: the facts in that which, were they others, would take it away. */
  readonly hinges?: readonly MatteringFact[];
}

/** A difference before its clauses are looked up. */
export type Uncited = Omit<Difference, "clauses">;

/** Everything in which two sides were found to differ on one decision. */
export interface DecisionDifferences {
  readonly decision: DecisionName;
  readonly kind: DecisionKind;
  /** Whether neither has a rule. */
  readonly silent: boolean;
  /** Every question there is was asked; otherwise so many were. */
  readonly exhaustive: boolean;
  readonly tried: number;
  /** The question that the facts of a difference are told against. */
  readonly ordinary: Omit<Required<Request>, "jurisdiction">;
  readonly differences: readonly Difference[];
  /** Of a number that follows from a count: from which count to which by which rules. */
  readonly counts?: readonly CountRun[];
}

/** The questions that two regulations, or two versions of one, answer differently. */
export interface BehaviourDiff extends ComparedSides {
  readonly seed: number;
  readonly decisions: readonly DecisionDifferences[];
}
