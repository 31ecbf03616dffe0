import { createHash, type Hash } from "node:crypto";
import { UsageError } from "../../core/base/errors.ts";
import { LONGEST_LINE } from "../../features/tables/lines.ts";
import { RowEnds } from "../../features/tables/row-ends.ts";

const NEWLINE = 10;
/** The approximate size of a block in bytes: some hundred lines. */
const BLOCK = 64 * 1024;

/** Whole lines of an input. */
export interface Block {
  /** Their bytes, in a buffer of their own; left out for a line that is too long. */
  readonly bytes?: Uint8Array;
  /** Number of the first line. */
  readonly line: number;
  /** The place of reading after them. */
  readonly end: InputPlace;
}

/** How far an input is read. */
export interface InputPlace {
  readonly bytes: number;
  /** The number of the next line. */
  readonly line: number;
  /** Digest of all bytes before; empty where none was asked for. */
  readonly digest: () => string;
}

/** Where an earlier run stood. */
export interface ReadBefore {
  readonly bytes: number;
  readonly line: number;
  readonly sha256: string;
}

/** How an input is cut into blocks. */
export interface Cutting {
  /** Whether quotation marks hold line breaks together. */
  readonly rows?: boolean;
  /** The longest line in bytes, at least a part; left out, {@link LONGEST_LINE}. */
  readonly longest?: number;
  /** Whether a digest of the input read so far is kept. */
  readonly digest?: boolean;
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
  { before, ...cutting }: Cutting & { readonly before?: ReadBefore | undefined } = {},
): AsyncGenerator<Block, void, undefined> {
  const blocks = new Blocks({ ...cutting, digest: cutting.digest === true || before !== undefined }, before?.line);
  let toSkip = before?.bytes ?? 0;
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const most = toSkip > 0 ? Math.min(toSkip, BLOCK) : BLOCK;
      const part = chunk.subarray(at, at + most);
      at += part.length;
      if (toSkip > 0) {
        blocks.skip(part);
        toSkip -= part.length;
        if (toSkip === 0 && blocks.place().digest() !== before?.sha256) throw otherInput("its beginning differs");
      } else {
        for (const block of blocks.take(part)) {
          if (cutting.rows && block.bytes === undefined) throw endless(block.line);
          yield block;
        }
      }
    }
  }
  if (toSkip > 0) throw otherInput("it ends earlier");
  yield* blocks.end();
}

function otherInput(why: string): UsageError {
  return new UsageError(
    (option) => `another input, expected that of the unfinished run (${why}); ${option("force")} begins anew`,
    { option: "resume" },
  );
}

function endless(line: number): UsageError {
  return new UsageError(`line ${line}: a row without an end, expected every quotation mark to be closed`);
}

/**
 * Cuts bytes, part by part, into blocks of whole lines or rows. A row that is too long is told at once, by a block without
 * bytes, and nothing that is behind it can be read.
 */
export class Blocks {
  readonly #rows: RowEnds | undefined;
  readonly #longest: number;
  readonly #hash: Hash | undefined;
  #line: number;
  #bytes = 0;
  #begun: Buffer[] = [];
  #begunBytes = 0;
  #tooLong = false;

  constructor({ rows = false, longest = LONGEST_LINE, digest = false }: Cutting = {}, line = 1) {
    this.#rows = rows ? new RowEnds(line) : undefined;
    this.#longest = longest;
    this.#hash = digest ? createHash("sha256") : undefined;
    this.#line = line;
  }

  /** Passes over bytes that end with a line or row. */
  skip(part: Uint8Array): void {
    this.#read(part);
  }

  /** The place of reading after the last block. */
  place(): InputPlace {
    const hash = this.#hash?.copy();
    return { bytes: this.#bytes, line: this.#line, digest: () => hash?.copy().digest("hex") ?? "" };
  }

  /** Takes the next bytes. Their buffer may be reused once the blocks were taken. */
  *take(bytes: Uint8Array): Iterable<Block> {
    const part = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const { first, last } = this.#rows?.take(part) ?? {
      first: part.indexOf(NEWLINE) + 1,
      last: part.lastIndexOf(NEWLINE) + 1,
    };
    yield* this.#cut(part, first, last);
  }

  /** The rest, without a line break at its end. */
  *end(): Iterable<Block> {
    if (this.#tooLong) yield this.#passedOver();
    else if (this.#begunBytes > 0) yield this.#block();
  }

  *#cut(part: Buffer, first: number, last: number): Iterable<Block> {
    if (last === 0) return yield* this.#keep(part);
    if (this.#tooLong || this.#begunBytes + first - 1 > this.#longest) {
      this.#read(part.subarray(0, first));
      yield this.#passedOver();
      return yield* this.#cut(part.subarray(first), 0, last - first);
    }
    this.#read(part.subarray(0, last));
    this.#begun.push(part.subarray(0, last));
    this.#begunBytes += last;
    yield this.#block();
    yield* this.#keep(part.subarray(last));
  }

  #read(part: Uint8Array): void {
    this.#hash?.update(part);
    this.#bytes += part.length;
  }

  *#keep(part: Buffer): Iterable<Block> {
    this.#read(part);
    this.#begunBytes += part.length;
    if (this.#begunBytes > this.#longest) {
      this.#tooLong = true;
      this.#begun = [];
      if (this.#rows !== undefined) yield this.#passedOver();
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
    // A buffer finds them in a third of the time.
    const buffer = Buffer.from(bytes.buffer);
    for (let next = buffer.indexOf(NEWLINE); next >= 0; next = buffer.indexOf(NEWLINE, next + 1)) this.#line += 1;
    this.#clear();
    return { bytes, line, end: this.place() };
  }

  #clear(): void {
    this.#begun = [];
    this.#begunBytes = 0;
  }
}
