// The part of this feature that other features use.
export type { BehaviourDiff } from "./behaviour/differences.ts";
export { behaviourView } from "./behaviour/view.ts";
export { BehaviourWords } from "./behaviour/words.ts";
export {
  decisionEntries,
  type ParameterCell,
  type ParameterRow,
  type ParametersRead,
  strictnessOf,
} from "./parameters/decision-diff.ts";
export { markOf } from "./parameters/marks.ts";
export type { Matrix, MatrixState } from "./parameters/matrix.ts";
export { matrixSection, matrixView } from "./parameters/matrix-view.ts";
export type { ComparedSides, ParameterDiff } from "./parameters/parameter-diff.ts";
export { ParameterText } from "./parameters/parameter-text.ts";
export { diffSection } from "./parameters/section.ts";
export { type CellView, type DiffView, diffView, type ShownRow, sideNames } from "./parameters/view.ts";
