export {
  DecisionError,
  type DecisionErrorCode,
  EngineFaultError,
  PolicyModuleError,
  RequestError,
  type RequestProblem,
} from "./core/base/errors.ts";
export type { Answer, Assumption, Entry, Missing, Reason, Request, Warning } from "./core/engine/answer.ts";
export { Engine } from "./core/engine/engine.ts";
export type {
  Better,
  ClauseSummary,
  Explanation,
  FactChange,
  ReadingSummary,
  UsedParameter,
} from "./core/engine/explanation.ts";
export type { ManyOptions, ManyResult } from "./core/engine/many.ts";
export type { ToldProblem as Problem } from "./core/regulation/yaml-file.ts";
// All of it, for only so can `hdp types` add to its interface.
export type * from "./core/schema/decisions.ts";
export type { CountRun } from "./features/compare/behaviour/counts.ts";
export type {
  BehaviourDiff,
  DecisionDifferences,
  Difference,
  MatteringFact,
} from "./features/compare/behaviour/differences.ts";
export type { DecisionDiff, ParameterCell, ParameterRow } from "./features/compare/parameters/decision-diff.ts";
export type { Mark } from "./features/compare/parameters/marks.ts";
export type { ComparedSide, DiffCounts, ParameterDiff } from "./features/compare/parameters/parameter-diff.ts";
export type { Duty, Span, YearOfDuties } from "./features/duties/duty.ts";
export { dutiesOfYear } from "./features/duties/year.ts";
export { explain } from "./features/explain/explain.ts";
export { decideMany } from "./node/batch/decide-many.ts";
export { type BehaviourOptions, type DiffOptions, diffBehaviour, diffParameters } from "./node/compare/diff.ts";
export type { LogOptions } from "./node/decision-log/entry.ts";
export { appendDecisionLog, type DecisionLogFile } from "./node/decision-log/file.ts";
export type { DecisionLogEntry, OnDecision } from "./node/decision-log/log-entry.ts";
export { JurisdictionError } from "./node/regulations/read-regulations.ts";
export { type EngineOptions, loadEngine } from "./node/start/load-engine.ts";
