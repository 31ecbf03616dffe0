import type { DecisionError } from "../base/errors.ts";
import type { DecisionName } from "../schema/decisions.ts";
import type { Answer } from "./answer.ts";

/** The options of `decideMany`. */
export interface ManyOptions {
  /**
   * Worker threads, 1 to 64. With 1, everything is done in the caller's thread. If left out, that thread answers too;
   * workers (one a core, at most 8) start only for requests that take long enough to be worth passing on.
   */
  readonly workers?: number;
  /** Stops the run: the iteration throws the reason. */
  readonly signal?: AbortSignal;
}

/** The answer to a request, or the error in its place. */
export type ManyResult<D extends DecisionName = DecisionName> =
  | { readonly answer: Answer<D>; readonly error?: never }
  | { readonly answer?: never; readonly error: DecisionError };
