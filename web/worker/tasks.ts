import type { Better, Explanation } from "../../src/core/engine/explanation.ts";
import type { CaseDifference } from "../../src/features/cases/run.ts";
import type { YearOfDuties } from "../../src/features/duties/duty.ts";
import type { Interview } from "../../src/features/interview/index.ts";
import type { Asked, Decided, Row, Run } from "./asked.ts";
import type { CompareResults, CompareTask } from "./compare-task.ts";
import type { BothWays, Effect, EffectTask, WhatIfTask } from "./effect.ts";
import type { FilesResults, FilesTask } from "./files-task.ts";

export type { Asked, Decided, Row, Run } from "./asked.ts";

/** How far an interview has come, and what the answer rests on where there is one. */
export interface InterviewState extends Interview {
  readonly sources?: Pick<Explanation, "clauses" | "readings">;
}

/** The duties of a year, and its days without office, which are not known for each year. */
export interface YearAnswered extends YearOfDuties {
  readonly days_off: readonly string[] | undefined;
}

/** How one case of the tables came out in the page. */
export interface CaseOutcome {
  readonly jurisdiction: string;
  readonly decision: string;
  readonly name: string;
  readonly line: number;
  readonly outcome: string;
  readonly differences: readonly CaseDifference[];
  readonly as_of?: string;
  readonly facts: object;
}

/** What the worker does, and what it gives back. */
export type Task =
  | { readonly name: "decide"; readonly asked: Asked }
  | { readonly name: "interview"; readonly asked: Asked; readonly skipped: readonly string[] }
  | { readonly name: "better"; readonly asked: Asked }
  | { readonly name: "rows"; readonly rows: readonly Row[] }
  | { readonly name: "year"; readonly year: number; readonly jurisdictions: readonly string[] }
  | { readonly name: "cases" }
  | CompareTask
  | EffectTask
  | FilesTask
  | WhatIfTask;

export interface Results extends CompareResults, FilesResults {
  readonly decide: readonly Decided[];
  readonly interview: InterviewState;
  readonly better: Better;
  readonly rows: readonly (readonly Run[])[];
  readonly year: readonly YearAnswered[];
  readonly cases: readonly CaseOutcome[];
  readonly effect: Effect;
  readonly what_if: readonly BothWays[];
}
