// What a compiled plan runs on, and what its caller needs to hand values in and out.
export { Bare, bareCopy } from "./runtime/bare.ts";
export { type CompiledPlan, type PlanModule, RUNTIME, type Runtime } from "./runtime/runtime.ts";
export { asJson, asList, NotCovered, type RegoObject, type Value } from "./runtime/values.ts";
