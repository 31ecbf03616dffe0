import type { Answer, Request } from "./answer.ts";

/**
 * The result of a request: it was answered; it failed after it was checked (`input` is what was checked); or it was
 * refused as it was given.
 */
export type DecisionEvent =
  | { readonly input: Required<Request>; readonly answer: Answer }
  | { readonly input: Required<Request>; readonly error: unknown }
  | { readonly given: unknown; readonly error: unknown };
