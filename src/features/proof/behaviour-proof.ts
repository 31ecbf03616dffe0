import type { ComparedSides } from "../compare/index.ts";
import type { DecisionProof } from "./prove-decision.ts";

/** Every kind of difference between two regulations, decision by decision. */
export interface BehaviourProof extends ComparedSides {
  readonly decisions: readonly DecisionProof[];
}
