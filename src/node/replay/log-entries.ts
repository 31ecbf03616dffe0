import type { Line } from "../../features/tables/lines.ts";
import { listItems } from "../../features/tables/list-items.ts";
import { maybeUnzipped } from "../../features/tables/unzipped.ts";
import { linesOf } from "../tables/line-stream.ts";

/** The entries of a log in their order. */
export interface LogEntries {
  /** Whether they are items of JSON lists, as OPA uploads them, and not lines; their numbers are those of items. */
  readonly isList: boolean;
  readonly entries: AsyncIterable<Line>;
}

/** The bytes that are looked at to recognise a list. Blanks and a byte-order mark may stand before it. */
const LOOKED_AT = 4096;
const BRACKET = /^\s*\[/;

/**
 * Reads a decision log: lines of JSON, or JSON lists; gzip or not, as its bytes tell.
 *
 * @param name how errors name it
 * @param longest the longest entry in bytes
 * @throws UsageError, also while it is read, if gzip cannot be unpacked
 */
export async function logEntries(bytes: AsyncIterable<Uint8Array>, name: string, longest: number): Promise<LogEntries> {
  const text = await PeekedBytes.of((await maybeUnzipped(bytes, name)).bytes, LOOKED_AT);
  const isList = BRACKET.test(text.first.toString("utf8"));
  return { isList, entries: isList ? listItems(text, longest) : linesOf(text, longest) };
}

/** Bytes of which the first have been read already. */
class PeekedBytes implements AsyncIterable<Uint8Array> {
  readonly first: Buffer;
  readonly #rest: AsyncIterator<Uint8Array>;

  private constructor(first: Buffer, rest: AsyncIterator<Uint8Array>) {
    this.first = first;
    this.#rest = rest;
  }

  /** Reads at least `least` bytes, or all. */
  static async of(bytes: AsyncIterable<Uint8Array>, least: number): Promise<PeekedBytes> {
    const rest = bytes[Symbol.asyncIterator]();
    const parts: Buffer[] = [];
    for (let length = 0; length < least; ) {
      const { done, value } = await rest.next();
      if (done) break;
      parts.push(Buffer.from(value));
      length += value.length;
    }
    return new PeekedBytes(Buffer.concat(parts), rest);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      yield this.first;
      for (let next = await this.#rest.next(); !next.done; next = await this.#rest.next()) yield next.value;
    } finally {
      // The file is closed where nobody reads on.
      await this.#rest.return?.();
    }
  }
}
