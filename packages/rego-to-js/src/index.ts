// What a compiled plan runs on, and what its caller needs to hand values in and out.
export { type Block, type Func, type Operand, type Plan, type Statement, statementsIn } from "./compiler/plan.ts";
export { Bare, bareCopy } from "./runtime/bare.ts";
export { type CompiledPlan, type PlanFunctions, type PlanModule, RUNTIME, type Runtime } from "./runtime/runtime.ts";
export { asJson, asList, compare, NotCovered, type RegoObject, sorted, type Value } from "./runtime/values.ts";
