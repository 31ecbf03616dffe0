// The part of this feature that other features use.
export type { Case } from "./case.ts";
export { expectationOf } from "./expectation.ts";
export { type CitedRegister, clauseCounts, decisionsOn, uncited } from "./register.ts";
export { compare } from "./run.ts";
