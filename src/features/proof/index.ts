// The part of this feature that other layers use.
export type { ProofInput } from "./answers.ts";
export type { BehaviourProof } from "./behaviour-proof.ts";
export { type DecisionProof, proveDecision } from "./prove-decision.ts";
export { proofView } from "./view.ts";
