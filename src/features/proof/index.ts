// The part of this feature that other layers use.
export type { ProofInput } from "./answers.ts";
export type { BehaviourProof } from "./behaviour-proof.ts";
export { type ProvedRow, provedDiffView } from "./diff-view.ts";
export { textsIn } from "./known-request.ts";
export { type PromisesOfDecision, provePromises } from "./promises.ts";
export { type DecisionProof, proveDecision } from "./prove-decision.ts";
export { type TableRegions, type Untouched, untouchedRegions } from "./untouched.ts";
export { promisesView, proofView } from "./view.ts";
