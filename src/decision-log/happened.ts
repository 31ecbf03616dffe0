import type { Answer } from "../engine/answer.ts";

/** What became of a request: answered, failed after it was checked (`input` is its text), or refused as it was given. */
export type Happened =
  | { readonly input: string; readonly answer: Answer }
  | { readonly input: string; readonly error: unknown }
  | { readonly given: unknown; readonly error: unknown };
