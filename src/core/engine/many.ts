import type { DecisionError } from "../base/errors.ts";
import type { DecisionName } from "../schema/decisions.ts";
import type { Answer } from "./answer.ts";

/** What `decideMany` can be told. */
export interface ManyOptions {
  /**
   * Worker threads, 1 to 64; 1: all is done in the caller's thread. Left out, that thread answers too, and workers, one
   * a core and at most 8, are started only for requests that take so long that it is worth carrying them there.
   */
  readonly workers?: number;
  /** Stops the run: the iteration throws the reason. */
  readonly signal?: AbortSignal;
}

/** The answer to a request, or why there is none. */
export type ManyResult<D extends DecisionName = DecisionName> =
  | { readonly answer: Answer<D>; readonly error?: never }
  | { readonly answer?: never; readonly error: DecisionError };
