// The part of this feature that other features use.
export type { Case } from "./case.ts";
export { expectationOf } from "./expectation.ts";
export { type Carrier, type CitedRegister, carriersByDecision, clauseCounts, uncited } from "./register.ts";
export { compare } from "./run.ts";
