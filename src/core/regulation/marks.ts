import type { Mark } from "./yaml-file.ts";

/** The mark for what an author has yet to write in a new file: in place of a clause or a number. */
export const TO_FILL = "待填";

/** The mark after a word that was taken over from another regulation and must be checked against the text. */
export const TO_CHECK = "待核";

/** A digest of no text. */
export const NO_DIGEST = `sha256:${"0".repeat(64)}`;

/** In a difference, in the place of something that its base has and the amended text no longer says. */
export const REMOVED = "removed";

const MARKS = new RegExp(`(?<=^|[\\s[{,:"'#])(?:${TO_FILL}|${TO_CHECK})(?=$|[\\s\\]},:"'])`, "gu");

/**
 * The marks in the text of a YAML file, as values, names or behind a value. A line of comment marks nothing: it tells an
 * author what the marks mean, or holds what does not count. Where a digest is none, that is named, not the mark behind it.
 */
export function marksIn(text: string): Mark[] {
  return text.split(/\r\n|\n/).flatMap((line, index) => {
    if (line.trimStart().startsWith("#")) return [];
    const digest = line.indexOf(NO_DIGEST);
    const found =
      digest < 0
        ? [...line.matchAll(MARKS)].map(({ 0: mark, index: at }) => ({ mark, at }))
        : [{ mark: NO_DIGEST, at: digest }];
    return found.map(({ mark, at }) => ({ mark, line: index + 1, column: at + 1 }));
  });
}
