/** A text that is kept: part of a larger text would keep all of that, here a whole block of the log. */
export function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
