/** Longest line that is read, in bytes; a longer one is told by its number alone. */
const LONGEST = 2 ** 24;
const NEWLINE = 10;

/** A line of a file; without `text` where it is no UTF-8, or too long to be read. */
export interface Line {
  readonly line: number;
  readonly text?: string;
}

/** The lines of a file that are not blank, one after the other; no more than one is ever kept. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const take = (part: Uint8Array) => {
    length += part.length;
    // A part of a large block would keep all of it, but not for long.
    if (length <= LONGEST) begun.push(part);
    else begun = [];
  };
  const finished = (): Line | undefined => {
    const text = length > LONGEST ? undefined : decoded(Buffer.concat(begun));
    begun = [];
    length = 0;
    return text === undefined ? { line } : text.trim() === "" ? undefined : { line, text };
  };
  for await (const block of bytes) {
    let start = 0;
    for (let end = block.indexOf(NEWLINE); end >= 0; end = block.indexOf(NEWLINE, start)) {
      take(block.subarray(start, end));
      const done = finished();
      if (done !== undefined) yield done;
      line += 1;
      start = end + 1;
    }
    take(block.subarray(start));
  }
  const last = finished();
  if (last !== undefined) yield last;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // Takes the byte-order mark away that Windows editors put before the first line.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
