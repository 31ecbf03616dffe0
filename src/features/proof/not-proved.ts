import { TooLarge } from "./guards.ts";

/** What the evaluator meets that it does not know to follow: nothing is proved of it. */
export class NotProved extends Error {}

/** Ends an evaluation that cannot be followed. */
export function notProved(why: string): never {
  throw new NotProved(why);
}

/** Why something is not proved of which a request was found that the engine answers otherwise. */
export function notShown(request: object): string {
  return `the engine does not show it for ${JSON.stringify(request)}`;
}

/** Why something is not proved. @throws whatever else went wrong */
export function whyOpen(error: unknown): string {
  if (error instanceof NotProved || error instanceof TooLarge) return error.message;
  throw error;
}
