// First, because it says clearly what is wrong where the code was moved away from its files.
import "./node/package/libraries.ts";

export type { ToldProblem as Problem } from "./core/regulation/yaml-file.ts";
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
export { decideMany } from "./node/batch/decide-many.ts";
export { type BehaviourOptions, type DiffOptions, diffBehaviour, diffParameters } from "./node/compare/diff.ts";
export type { LogOptions } from "./node/decision-log/entry.ts";
export { appendDecisionLog, type DecisionLogFile } from "./node/decision-log/file.ts";
export type { DecisionLogEntry, OnDecision } from "./node/decision-log/log-entry.ts";
export { JurisdictionError } from "./node/regulations/read-regulations.ts";
export { type EngineOptions, loadEngine } from "./node/start/load-engine.ts";
export * from "./pure.ts";
