import { library } from "../../core/base/libraries.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import {
  columnNames,
  maybeUnzipped,
  type OpenedTable,
  openTable,
  type TableNotes,
  type TableOptions,
  type TableRow,
  tableReader,
} from "../tables/index.ts";
import { LogError } from "./log-error.ts";

/** What a log may be. */
export type LogFormat = OpenedTable["source"];

/** A log to be read, perhaps more than once. */
export interface LogFile {
  /** Its files, one behind the other: those of the days of a month, say. Each call reads one from its beginning. */
  readonly parts: readonly (() => AsyncIterable<Uint8Array>)[];
  /** Its name in messages and manifests, never with its folder. */
  readonly name: string;
}

/** Size and digests of a log when it was read; `text_*` are those of the uncompressed content. */
export interface LogDigest {
  readonly format: LogFormat;
  readonly gzip: boolean;
  readonly bytes: number;
  readonly sha256: string;
  readonly text_bytes: number;
  readonly text_sha256: string;
}

/** A log that was read, and how. */
export interface LogRead {
  readonly digest: LogDigest;
  readonly table: TableNotes;
}

export interface ReadLogOptions {
  /** How it is to be read; what is left out is found. */
  readonly table?: TableOptions;
  /** Before the first row, with the columns; of JSON objects every row has its own. */
  readonly onHeader?: (columns: readonly string[]) => void;
  readonly onRow: (row: TableRow) => void;
  /** Called after each part of the file, with the bytes so far. Reading waits for its promise. */
  readonly afterPart?: (bytes: number) => Promise<void> | void;
}

const NEWLINE = 10;

/**
 * Reads a log once, from beginning to end, a part at a time.
 *
 * @throws UsageError if it is not what it should be, with the line
 */
export async function readLog({ parts, name }: LogFile, reading: ReadLogOptions): Promise<LogRead> {
  const { table: options, onHeader = () => {}, onRow, afterPart } = reading;
  const raw = new Tally();
  const text = new Tally();
  const joined = new Joined(parts, name, raw);
  const { bytes, ...opened } = await openTable(name, text.of(joined.bytes()), options);
  if (parts.length > 1 && (opened.source === "xlsx" || opened.source === "list")) {
    const found = { en: "several workbooks or JSON lists", "zh-TW": "數個活頁簿或 JSON 清單" };
    const expected = { en: "one, or files of CSV or NDJSON", "zh-TW": "一個檔案，或數個 CSV、NDJSON 檔" };
    throw new LogError(mistakeText({ place: name, found, expected }));
  }
  const reader = tableReader(name, opened, onRow);
  if (opened.layout !== undefined) onHeader(columnNames(opened.layout.header));
  for await (const part of bytes) {
    reader.write(part);
    await afterPart?.(raw.bytes);
  }
  reader.end();
  const digest = {
    format: opened.source,
    gzip: joined.gzip,
    bytes: raw.bytes,
    sha256: raw.digest(),
    text_bytes: text.bytes,
    text_sha256: text.digest(),
  };
  return { digest, table: { opened, ...reader.notes } };
}

/** Files one behind the other, without their compression; a row that ends a file ends before the next begins. */
class Joined {
  readonly #parts: LogFile["parts"];
  readonly #name: string;
  readonly #raw: Tally;
  /** Whether one of those that were read is gzip. */
  gzip = false;

  constructor(parts: LogFile["parts"], name: string, raw: Tally) {
    this.#parts = parts;
    this.#name = name;
    this.#raw = raw;
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    for (const [at, read] of this.#parts.entries()) {
      const { bytes, gzip } = await maybeUnzipped(this.#raw.of(read()), this.#name);
      this.gzip ||= gzip;
      let last: number | undefined;
      for await (const part of bytes) {
        last = part.at(-1) ?? last;
        yield part;
      }
      // A zero is half of a line feed in UTF-16.
      if (at < this.#parts.length - 1 && last !== undefined && last !== NEWLINE && last !== 0) {
        yield Uint8Array.of(NEWLINE);
      }
    }
  }
}

/** Counts and digests what passes. */
class Tally {
  bytes = 0;
  readonly #hash = library("bytes").sha256();

  async *of(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const part of parts) {
      this.bytes += part.length;
      this.#hash.update(part);
      yield part;
    }
  }

  digest(): string {
    return this.#hash.digest("hex");
  }
}
