import type { DecisionDifferences } from "../../src/features/compare/behaviour/differences.ts";
import type { BehaviourRow } from "../../src/features/compare/behaviour/view.ts";
import type { ParameterDiff } from "../../src/features/compare/parameters/parameter-diff.ts";
import type { DecisionView, DiffView } from "../../src/features/compare/parameters/view.ts";
import type { Language } from "../../src/words/format.ts";

/** One side as the reader chooses it. */
export interface SideAsked {
  readonly jurisdiction: string;
  /** The first day of a version; none for the one in force on the day. */
  readonly version?: string;
}

/** What is compared with what, and as of when (YYYY-MM-DD). */
export interface SidesAsked {
  readonly a: SideAsked;
  readonly b: SideAsked;
  readonly day: string;
}

/** Why a side cannot be compared: no version is in force on the day, or the text of it is not to be had. */
export interface SideProblem {
  readonly side: "a" | "b";
  readonly state: "not_in_force" | "text_unavailable";
}

type InBoth<T> = Readonly<Record<Language, T>>;

/** The parameters of both sides, also in words, or why there are none. */
export type Compared =
  | { readonly problems: readonly SideProblem[] }
  | { readonly diff: ParameterDiff; readonly views: InBoth<DiffView> };

/** The smallest cases of one decision that both sides answer differently, also in words. */
export interface Witnesses extends Pick<DecisionDifferences, "silent" | "exhaustive" | "tried"> {
  readonly decision: string;
  /** In how many ways the answers differ. */
  readonly ways: number;
  readonly views: InBoth<DecisionView<BehaviourRow>>;
}

/** What the worker is asked for here. */
export type CompareTask =
  | { readonly name: "compare"; readonly sides: SidesAsked }
  | { readonly name: "witnesses"; readonly sides: SidesAsked; readonly decision: string };

export interface CompareResults {
  readonly compare: Compared;
  readonly witnesses: Witnesses;
}
