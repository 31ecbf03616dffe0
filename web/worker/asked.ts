import type { RequestMistake } from "../../src/core/base/errors.ts";
import type { Answer } from "../../src/core/engine/answer.ts";
import type { Explanation } from "../../src/core/engine/explanation.ts";

/** A question to several jurisdictions. */
export interface Asked {
  readonly question: { readonly decision: string; readonly as_of: string; readonly facts: object };
  readonly jurisdictions: readonly string[];
}

/** The answer of one of them with what it rests on, or what is wrong with the question. */
export type Decided =
  | ({ readonly jurisdiction: string; readonly answer: Answer } & Pick<Explanation, "clauses" | "readings">)
  | { readonly jurisdiction: string; readonly problems: readonly RequestMistake[] };

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
