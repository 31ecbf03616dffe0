import type { Difference } from "../../src/cases/run.ts";
import type { Answer } from "../../src/engine/answer.ts";
import type { RequestProblem } from "../../src/errors.ts";
import type { Better, Explanation } from "../../src/explain/explanation.ts";
import type { Effect, EffectTask } from "../playground/effect.ts";

/** A question to several jurisdictions. */
export interface Asked {
  readonly question: { readonly decision: string; readonly as_of: string; readonly facts: object };
  readonly jurisdictions: readonly string[];
}

/** The answer of one of them with what it rests on, or what is wrong with the question. */
export type Decided =
  | ({ readonly jurisdiction: string; readonly answer: Answer } & Pick<Explanation, "clauses" | "readings">)
  | { readonly jurisdiction: string; readonly problems: readonly RequestProblem[] };

/** How one case of the tables came out in the page. */
export interface CaseOutcome {
  readonly jurisdiction: string;
  readonly decision: string;
  readonly name: string;
  readonly line: number;
  readonly outcome: string;
  readonly differences: readonly Difference[];
  readonly as_of?: string;
  readonly facts: object;
}

/** What the worker does, and what it gives back. */
export type Task =
  | { readonly name: "decide"; readonly asked: Asked }
  | { readonly name: "better"; readonly asked: Asked }
  | { readonly name: "cases" }
  | EffectTask;

export interface Results {
  readonly decide: readonly Decided[];
  readonly better: Better;
  readonly cases: readonly CaseOutcome[];
  readonly effect: Effect;
}
