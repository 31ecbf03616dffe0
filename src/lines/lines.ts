import { LONGEST_LINE, readBlocks } from "./blocks.ts";
import { RowEnds } from "./row-ends.ts";

const NEWLINE = 10;
const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A line of an input. */
export interface Line {
  readonly line: number;
  /** Left out where it is no UTF-8, or too long to be read. */
  readonly text?: string;
}

/** The lines of a text, which begins with the line of a number. The byte-order mark before the first of all is left out. */
export function textLines(text: string, first: number): Line[] {
  const lines = withoutMark(text, first).split("\n");
  if (lines.at(-1) === "" && text.endsWith("\n")) lines.pop();
  return lines.map((line, index) => ({ line: first + index, text: line }));
}

/** The text of bytes; `undefined` where they are no UTF-8. */
export function decoded(bytes: Uint8Array): string | undefined {
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text without the byte-order mark that Windows editors put before the first line. */
export function withoutMark(text: string, line: number): string {
  return line === 1 && text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** The lines of a block. One broken character does not cost the lines around it their text. */
export function linesIn(bytes: Uint8Array, first: number): Line[] {
  const text = decoded(bytes);
  return text === undefined ? pieces(bytes, first, nextLine) : textLines(text, first);
}

/** The rows of CSV of a block, each with the number of its first line. */
export function rowsIn(bytes: Uint8Array, first: number): Line[] {
  return pieces(bytes, first, (rest) => new RowEnds().first(rest));
}

/** The lines of an input that are not blank, one after the other. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  for await (const block of readBlocks(bytes, { longest })) {
    if (block.bytes === undefined) yield { line: block.line };
    else {
      for (const line of linesIn(block.bytes, block.line)) {
        if (line.text === undefined || !isBlank(line.text)) yield line;
      }
    }
  }
}

/** Whether nothing stands on a line. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}

const BLANK = /^\s*$/;

function nextLine(rest: Uint8Array): number {
  return rest.indexOf(NEWLINE) + 1;
}

function pieces(bytes: Uint8Array, first: number, next: (rest: Uint8Array) => number): Line[] {
  const found: Line[] = [];
  for (let start = 0, line = first; start < bytes.length; ) {
    const rest = bytes.subarray(start);
    const length = next(rest) || rest.length;
    const text = decoded(rest.subarray(0, length));
    found.push(text === undefined ? { line } : { line, text: withoutMark(text, line).replace(/\n$/, "") });
    for (let at = start; at < start + length; at += 1) if (bytes[at] === NEWLINE) line += 1;
    start += length;
  }
  return found;
}
