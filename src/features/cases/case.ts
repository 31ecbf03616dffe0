import type { Request } from "../../core/engine/answer.ts";

/** What a case expects; what is not listed of `reasons`, `values` and `missing` must not be in the answer. */
export interface Expectation {
  readonly outcome: string;
  readonly reasons: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  /** Compared only where they are stated. */
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
