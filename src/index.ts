export type { ManyOptions, ManyResult } from "./batch/decide-many.ts";
export type { OnDecision } from "./decision-log/chain.ts";
export type { DecisionLogEntry, LogOptions } from "./decision-log/entry.ts";
export { appendDecisionLog, type DecisionLogFile } from "./decision-log/file.ts";
export type { CountRun } from "./diff/behaviour/counts.ts";
export type { DecisionDifferences, Difference, MatteringFact } from "./diff/behaviour/decision.ts";
export type { BehaviourDiff } from "./diff/behaviour/diff-behaviour.ts";
export type { ComparedSide, DiffCounts, ParameterDiff } from "./diff/compared.ts";
export { type BehaviourOptions, type DiffOptions, diffBehaviour, diffParameters } from "./diff/diff.ts";
export type { Mark } from "./diff/marks.ts";
export type { DecisionDiff, ParameterCell, ParameterRow } from "./diff/parameters.ts";
export type { CalendarDecision, Duty, Span, YearOfDuties } from "./duty-calendar/duty.ts";
export { dutiesOfYear } from "./duty-calendar/year.ts";
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
