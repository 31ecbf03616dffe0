// What other features use of case tables.
export type { Case } from "./case.ts";
export { expectationOf } from "./expectation.ts";
export { type CitedRegister, clauseCounts, decisionsOn, uncited } from "./register.ts";
export { compare } from "./run.ts";
