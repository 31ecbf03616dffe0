import type { ComparedSides } from "../parameters/parameter-diff.ts";
import type { DecisionDifferences } from "./differences.ts";

/** The questions that two regulations, or two versions of one, answer differently. */
export interface BehaviourDiff extends ComparedSides {
  readonly seed: number;
  readonly decisions: readonly DecisionDifferences[];
}
