import type { DecisionName } from "../../src/core/schema/decisions.ts";
import type { Question } from "./types.ts";

/** A difference that bench/evidence.md tells and the engine still shows; once it does not, its entry must go. */
export interface Known {
  readonly name: string;
  readonly decision: DecisionName;
  readonly applies: (question: Question) => boolean;
}

export const KNOWN: readonly Known[] = [];
