import { BLANK_RANGES } from "./blank-ranges.ts";

/**
 * The characters that show nothing: white space, and control, format and other characters that are not displayed. A
 * text of these says nothing, for the policies and for every reader of texts.
 */
export const BLANK_CHARACTERS: ReadonlySet<string> = new Set(
  BLANK_RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)),
  ),
);

/**
 * The most characters of a text that are looked at, as in the policies. A text that begins with as many blank ones says
 * nothing.
 */
const LOOKED_AT = 1000;

/** Whether a text says nothing: it is empty, or blank as far as anybody looks. */
export function isBlank(text: string): boolean {
  let looked = 0;
  for (const character of text) {
    if (!BLANK_CHARACTERS.has(character)) return false;
    looked += 1;
    if (looked === LOOKED_AT) return true;
  }
  return true;
}
