export type { Answer, Assumption, Entry, Missing, Reason, Request, Warning } from "./engine/answer.ts";
export { Engine } from "./engine/engine.ts";
export {
  DecisionError,
  type DecisionErrorCode,
  EngineFaultError,
  PolicyModuleError,
  RequestError,
  type RequestProblem,
} from "./errors.ts";
export type {
  Better,
  ClauseSummary,
  Explanation,
  FactChange,
  ReadingSummary,
  UsedParameter,
} from "./explain/explanation.ts";
export type { DecisionName, Decisions } from "./generated/decisions.ts";
export type { Problem } from "./jurisdictions/problem.ts";
export { type EngineOptions, JurisdictionError, loadEngine } from "./load-engine.ts";
