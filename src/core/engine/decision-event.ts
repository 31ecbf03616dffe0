import type { Answer, Request } from "./answer.ts";

/** What became of a request: answered, failed after it was checked (`input` is what was checked), or refused as it was given. */
export type DecisionEvent =
  | { readonly input: Required<Request>; readonly answer: Answer }
  | { readonly input: Required<Request>; readonly error: unknown }
  | { readonly given: unknown; readonly error: unknown };
