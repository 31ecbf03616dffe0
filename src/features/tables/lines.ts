import { lineBreaksIn, RowEnds } from "./row-ends.ts";

const NEWLINE = 10;
/** A line of more bytes than this is not read. */
export const LONGEST_LINE = 4 * 1024 * 1024;
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A line of an input. */
export interface Line {
  readonly line: number;
  /** Left out where it is no UTF-8, or too long to be read. */
  readonly text?: string;
}

/**
 * The lines of a text, which begins with the line of a number. A byte-order mark before one is left out: files that were
 * joined have them in the middle.
 */
export function textLines(text: string, first: number): Line[] {
  const lines = text.split("\n");
  if (text.endsWith("\n")) lines.pop();
  return lines.map((line, index) => ({ line: first + index, text: withoutMark(line) }));
}

/** The text of bytes; `undefined` where they are no UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text without the byte-order mark that Windows editors put before it. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** The lines of a block. One broken character does not cost the lines around it their text. */
export function linesIn(bytes: Uint8Array, first: number): Line[] {
  const text = decoded(bytes);
  if (text !== undefined) return textLines(text, first);
  return pieces(bytes, first, lineEnds(bytes)).flatMap((one) =>
    one.text === undefined ? one : textLines(one.text, one.line),
  );
}

/** The rows of CSV of a block, with their line breaks, each with the number of its first line. */
export function rowsIn(bytes: Uint8Array, first: number, delimiter = ","): Line[] {
  return pieces(bytes, first, new RowEnds(first, delimiter).all(bytes), true);
}

/** Whether nothing stands on a line. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

const BLANK = /^\s*$/;

function lineEnds(bytes: Uint8Array): number[] {
  const ends: number[] = [];
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) ends.push(at + 1);
  return ends;
}

function pieces(bytes: Uint8Array, first: number, ends: readonly number[], returns = false): Line[] {
  const found: Line[] = [];
  let [start, line] = [0, first];
  for (const end of ends.at(-1) === bytes.length ? ends : [...ends, bytes.length]) {
    const piece = bytes.subarray(start, end);
    const text = decoded(piece);
    found.push(text === undefined ? { line } : { line, text });
    line += lineBreaksIn(piece, returns);
    start = end;
  }
  return found;
}
