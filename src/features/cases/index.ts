// The part of this feature that other features use.
export { type AskedCase, asked } from "./asked.ts";
export type { Case, Expectation } from "./case.ts";
export { expectationOf } from "./expectation.ts";
export { type Exception, type Invariant, isAgainst, NOT_TOLD } from "./invariants.ts";
export { type Carrier, type CitedRegister, carriersByDecision, clauseCounts, uncited } from "./register.ts";
export { compare } from "./run.ts";
export { onTimeline, type Timeline } from "./timeline.ts";
