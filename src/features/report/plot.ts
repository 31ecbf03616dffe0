import type { Language } from "../../words/format.ts";
import type { Curve, CurveMark } from "./curves.ts";

/** The input of a plot of sampling curves. */
export interface PlotInput {
  /** Begins the ids in it. */
  readonly id: string;
  /** The question that the decision answers. */
  readonly title: string;
  readonly decision: string;
  readonly most: number;
  readonly curves: readonly Curve[];
  /** Names of the jurisdictions, in the order of the curves. */
  readonly names: readonly string[];
  readonly language: Language;
}

/** A mark of the figure, of all the curves that have it. */
export interface SharedMark extends CurveMark {
  readonly curves: readonly number[];
}

/** A number as it is read, with separated thousands. */
export function number(value: number): string {
  return value.toLocaleString("en");
}
