import type { Request } from "../../core/engine/answer.ts";

/** The expectation of a case. The answer must not have any `reasons`, `values` and `missing` that are not listed. */
export interface Expectation {
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  /** Compared only if they are given. */
  readonly version?: string | null;
  readonly obligations?: readonly string[];
  readonly warnings?: readonly string[];
  readonly assumptions?: readonly string[];
}

/** One case of a case table: a question and the answer that is expected. */
export interface Case {
  readonly jurisdiction: string;
  readonly decision: string;
  readonly name: string;
  readonly file: string;
  /** Line of the case, or of the row, in its file. */
  readonly line: number;
  readonly request: Request;
  readonly expect: Expectation;
}
