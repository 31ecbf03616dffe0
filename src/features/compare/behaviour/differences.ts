import type { Answer, FullRequest } from "../../../core/engine/answer.ts";
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
  /** For a list that only lacks some of its ordinary items: those that it lacks. */
  readonly without?: readonly unknown[];
  /** Other words with which both sides differ in the same way. */
  readonly others?: readonly unknown[];
}

/** A difference, and the smallest question that shows it. */
export interface Difference {
  /** The facts that matter: if one is left out or ordinary, the difference disappears. */
  readonly facts: readonly MatteringFact[];
  readonly request: Omit<FullRequest, "jurisdiction">;
  readonly answers: readonly [Answer, Answer];
  /** The clauses that each answer rests on; none of a side that is silent. */
  readonly clauses: readonly [readonly string[], readonly string[]];
  /** Present if the ordinary question itself shows the difference: the facts that it depends on. */
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
  /** Whether every possible question was asked, and not only `tried` of them. */
  readonly exhaustive: boolean;
  readonly tried: number;
  /** The question that the facts of a difference are told against. */
  readonly ordinary: Omit<FullRequest, "jurisdiction">;
  readonly differences: readonly Difference[];
  /** For a number that follows from a count: the ranges of the count, with the rules that apply. */
  readonly counts?: readonly CountRun[];
}

/** The questions that two regulations, or two versions of one, answer differently. */
export interface BehaviourDiff extends ComparedSides {
  readonly seed: number;
  readonly decisions: readonly DecisionDifferences[];
}
