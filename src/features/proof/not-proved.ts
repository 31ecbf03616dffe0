/** What the evaluator meets that it does not know to follow: nothing is proved of it. */
export class NotProved extends Error {}

/** Ends an evaluation that cannot be followed. */
export function notProved(why: string): never {
  throw new NotProved(why);
}
