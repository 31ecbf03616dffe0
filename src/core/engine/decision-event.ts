import type { AnyAnswer, FullRequest } from "./answer.ts";

/**
 * The result of a request: it was answered; it failed after it was checked (`input` is what was checked); or it was
 * refused as it was given.
 */
export type DecisionEvent = (
  | { readonly input: FullRequest; readonly answer: AnyAnswer }
  | { readonly input: FullRequest; readonly error: unknown }
  | { readonly given: unknown; readonly error: unknown }
) & {
  /** From the call on, in milliseconds of a clock that is never set. */
  readonly took: number;
};
