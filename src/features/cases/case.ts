import type { Request } from "../../core/engine/answer.ts";
import type { ExpectedEntry } from "./expected-entry.ts";

/** The expectation of a case. The answer must not have any `reasons`, `values` and `missing` that are not listed. */
export interface Expectation {
  readonly outcome: string;
  readonly reasons: readonly ExpectedEntry[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly missing: readonly string[];
  /** Compared only if they are given. */
  readonly version?: string | null;
  readonly obligations?: readonly ExpectedEntry[];
  readonly warnings?: readonly ExpectedEntry[];
  readonly assumptions?: readonly string[];
  readonly not_considered?: readonly string[];
}

/** One case of a case table: a question and the answer that is expected. */
export interface Case {
  readonly jurisdiction: string;
  readonly decision: string;
  readonly name: string;
  readonly file: string;
  /** Line of the case, or of the row, in its file. */
  readonly line: number;
  /** First days of the versions that it holds in, where it names them; otherwise it holds in every one. */
  readonly versions?: readonly string[];
  readonly request: Request;
  readonly expect: Expectation;
}
