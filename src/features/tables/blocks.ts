import type { Digest } from "../../core/base/libraries.ts";
import { LONGEST_LINE } from "./lines.ts";
import { concatenated } from "./list-items.ts";
import { lineBreaksIn, RowEnds } from "./row-ends.ts";

const NEWLINE = 10;

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

/** How an input is cut into blocks. */
export interface Cutting {
  /** What parts the cells of rows of CSV, whose quotation marks hold line breaks together; left out, lines are cut. */
  readonly delimiter?: string | undefined;
  /** The longest line in bytes, at least a part; left out, {@link LONGEST_LINE}. */
  readonly longest?: number;
  /** Whether lines are counted; whoever reads every row knows their lines without. */
  readonly counted?: boolean;
}

/**
 * Cuts bytes, part by part, into blocks of whole lines or rows. A row that is too long is told at once, by a block without
 * bytes, and nothing that is behind it can be read.
 */
export class Blocks {
  readonly #rows: RowEnds | undefined;
  readonly #longest: number;
  readonly #counted: boolean;
  readonly #hash: Digest | undefined;
  #line: number;
  #bytes = 0;
  #begun: Uint8Array[] = [];
  #begunBytes = 0;
  #tooLong = false;

  constructor(
    { delimiter, longest = LONGEST_LINE, counted = true, hash }: Cutting & { readonly hash?: Digest } = {},
    line = 1,
  ) {
    this.#rows = delimiter === undefined ? undefined : new RowEnds(line, delimiter);
    this.#longest = longest;
    this.#counted = counted;
    this.#hash = hash;
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
  *take(part: Uint8Array): Iterable<Block> {
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

  *#cut(part: Uint8Array, first: number, last: number): Iterable<Block> {
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

  *#keep(part: Uint8Array): Iterable<Block> {
    this.#read(part);
    this.#begunBytes += part.length;
    if (this.#begunBytes > this.#longest) {
      this.#tooLong = true;
      this.#begun = [];
      if (this.#rows !== undefined) yield this.#passedOver();
    } else if (part.length > 0 && !this.#tooLong) {
      // The source may use its buffer again.
      this.#begun.push(new Uint8Array(part));
    }
  }

  #passedOver(): Block {
    const line = this.#line++;
    this.#clear();
    this.#tooLong = false;
    return { line, end: this.place() };
  }

  #block(): Block {
    const bytes = concatenated(this.#begun);
    const line = this.#line;
    if (this.#counted) this.#line += lineBreaksIn(bytes, this.#rows !== undefined);
    this.#clear();
    return { bytes, line, end: this.place() };
  }

  #clear(): void {
    this.#begun = [];
    this.#begunBytes = 0;
  }
}
