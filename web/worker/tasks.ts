import type { RequestMistake } from "../../src/core/base/errors.ts";
import type { Answer } from "../../src/core/engine/answer.ts";
import type { Better, Explanation } from "../../src/core/engine/explanation.ts";
import type { CaseDifference } from "../../src/features/cases/run.ts";
import type { YearOfDuties } from "../../src/features/duties/duty.ts";
import type { Interview } from "../../src/features/interview/index.ts";
import type { CompareResults, CompareTask } from "./compare-task.ts";
import type { Effect, EffectTask } from "./effect.ts";
import type { FilesResults, FilesTask } from "./files-task.ts";

/** A question to several jurisdictions. */
export interface Asked {
  readonly question: { readonly decision: string; readonly as_of: string; readonly facts: object };
  readonly jurisdictions: readonly string[];
}

/** The answer of one of them with what it rests on, or what is wrong with the question. */
export type Decided =
  | ({ readonly jurisdiction: string; readonly answer: Answer } & Pick<Explanation, "clauses" | "readings">)
  | { readonly jurisdiction: string; readonly problems: readonly RequestMistake[] };

/** How far an interview has come, and what the answer rests on where there is one. */
export interface InterviewState extends Interview {
  readonly sources?: Pick<Explanation, "clauses" | "readings">;
}

/** Questions in a row to one jurisdiction, such as one a day. */
export interface Row {
  readonly jurisdiction: string;
  readonly questions: readonly Asked["question"][];
}

/** Neighbours in a row that were answered alike but for the day; the answer is that to the first. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly decided: Decided;
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
  | FilesTask;

export interface Results extends CompareResults, FilesResults {
  readonly decide: readonly Decided[];
  readonly interview: InterviewState;
  readonly better: Better;
  readonly rows: readonly (readonly Run[])[];
  readonly year: readonly YearAnswered[];
  readonly cases: readonly CaseOutcome[];
  readonly effect: Effect;
}
