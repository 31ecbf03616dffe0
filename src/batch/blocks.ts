import { createHash, type Hash } from "node:crypto";
import { UsageError } from "../errors.ts";

const NEWLINE = 10;
const QUOTE = 0x22;
/** A block has about so many bytes: some hundred lines. */
const BLOCK = 64 * 1024;
/** A line of more bytes than this is not read. */
export const LONGEST_LINE = 4 * 1024 * 1024;

/** Whole lines of the input. */
export interface Block {
  /** Their bytes, in a buffer of their own; left out for a line that is too long. */
  readonly bytes?: Uint8Array;
  /** Number of the first line. */
  readonly line: number;
  /** Where reading stands behind them. */
  readonly end: InputPlace;
}

/** How far an input is read. */
export interface InputPlace {
  readonly bytes: number;
  /** The number of the next line. */
  readonly line: number;
  /** Digest of all bytes before. */
  readonly digest: () => string;
}

/** Where an earlier run stood. */
export interface ReadBefore {
  readonly bytes: number;
  readonly line: number;
  readonly sha256: string;
}

/**
 * Reads bytes as blocks of whole lines, or of whole rows where quotation marks hold line breaks together. Memory stays
 * bounded by the longest line.
 *
 * @param before what an earlier run has done, which is passed over
 * @throws UsageError if the input is not that of the earlier run, or a row has no end
 */
export async function* readBlocks(
  source: AsyncIterable<Uint8Array>,
  { rows = false, before }: { readonly rows?: boolean; readonly before?: ReadBefore | undefined } = {},
): AsyncGenerator<Block, void, undefined> {
  const lines = new Lines(rows, before?.line);
  let toSkip = before?.bytes ?? 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const most = toSkip > 0 ? Math.min(toSkip, BLOCK) : BLOCK;
      const part = chunk.subarray(at, at + most);
      at += part.length;
      if (toSkip > 0) {
        lines.skip(part);
        toSkip -= part.length;
        if (toSkip === 0) checkSame(lines, before);
      } else {
        yield* lines.take(Buffer.from(part.buffer, part.byteOffset, part.length));
      }
    }
  }
  if (toSkip > 0) throw otherInput("it ends earlier");
  yield* lines.end();
}

function checkSame(lines: Lines, before: ReadBefore | undefined): void {
  if (lines.place().digest() !== before?.sha256) throw otherInput("its beginning differs");
}

function otherInput(why: string): UsageError {
  return new UsageError(`--resume: another input, expected that of the unfinished run (${why}); --force begins anew`);
}

class Lines {
  readonly #rows: boolean;
  readonly #hash: Hash = createHash("sha256");
  #line: number;
  #bytes = 0;
  #begun: Buffer[] = [];
  #begunBytes = 0;
  #quoted = false;
  #tooLong = false;

  constructor(rows: boolean, line = 1) {
    this.#rows = rows;
    this.#line = line;
  }

  skip(part: Uint8Array): void {
    this.#read(part);
  }

  place(): InputPlace {
    const hash = this.#hash.copy();
    return { bytes: this.#bytes, line: this.#line, digest: () => hash.copy().digest("hex") };
  }

  *take(part: Buffer): Iterable<Block> {
    const end = this.#endOfLines(part);
    if (end === 0) return this.#keep(part);
    const first = part.indexOf(NEWLINE) + 1;
    if (!this.#rows && (this.#tooLong || this.#begunBytes + first - 1 > LONGEST_LINE)) {
      this.#read(part.subarray(0, first));
      yield this.#passedOver();
      return yield* this.take(part.subarray(first));
    }
    this.#read(part.subarray(0, end));
    this.#begun.push(part.subarray(0, end));
    this.#begunBytes += end;
    yield this.#block();
    this.#keep(part.subarray(end));
  }

  *end(): Iterable<Block> {
    if (this.#tooLong) yield this.#passedOver();
    else if (this.#begunBytes > 0) yield this.#block();
  }

  #read(part: Uint8Array): void {
    this.#hash.update(part);
    this.#bytes += part.length;
  }

  #keep(part: Buffer): void {
    this.#read(part);
    this.#begunBytes += part.length;
    if (this.#begunBytes > LONGEST_LINE) {
      if (this.#rows) {
        const expected = "every quotation mark to be closed";
        throw new UsageError(`line ${this.#line}: a row without an end, expected ${expected}`);
      }
      this.#tooLong = true;
      this.#begun = [];
    } else if (part.length > 0 && !this.#tooLong) {
      // The source may use its buffer again.
      this.#begun.push(Buffer.from(part));
    }
  }

  #passedOver(): Block {
    const line = this.#line++;
    this.#clear();
    this.#tooLong = false;
    return { line, end: this.place() };
  }

  #block(): Block {
    const bytes = new Uint8Array(this.#begunBytes);
    let at = 0;
    for (const part of this.#begun) {
      bytes.set(part, at);
      at += part.length;
    }
    const line = this.#line;
    for (let next = bytes.indexOf(NEWLINE); next >= 0; next = bytes.indexOf(NEWLINE, next + 1)) this.#line += 1;
    this.#clear();
    return { bytes, line, end: this.place() };
  }

  #clear(): void {
    this.#begun = [];
    this.#begunBytes = 0;
  }

  #endOfLines(part: Buffer): number {
    if (!this.#rows || (!this.#quoted && !part.includes(QUOTE))) return part.lastIndexOf(NEWLINE) + 1;
    let end = 0;
    for (let at = 0; at < part.length; at += 1) {
      if (part[at] === QUOTE) this.#quoted = !this.#quoted;
      else if (part[at] === NEWLINE && !this.#quoted) end = at + 1;
    }
    return end;
  }
}
