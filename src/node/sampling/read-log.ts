import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { mistakeText } from "../../core/base/mistake.ts";
import { LogError } from "../../features/sampling/log-error.ts";
import { columnNames } from "../../features/tables/layout.ts";
import type { TableNotes } from "../../features/tables/notes.ts";
import { type OpenedTable, openTable, type TableOptions } from "../../features/tables/open-table.ts";
import { tableReader } from "../../features/tables/table-reader.ts";
import type { TableRow } from "../../features/tables/table-row.ts";
import { beginsAsGzip, unzipped } from "../files/gzip.ts";
import { damagedGzip } from "../tables/unzipped.ts";

/** What a log may be. */
export type LogFormat = OpenedTable["source"];

/** A log to be read, perhaps more than once. */
export interface LogFile {
  /** Its files, one behind the other: those of the days of a month, say. */
  readonly paths: readonly string[];
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

const PART = 256 * 1024;
const NEWLINE = 10;

/**
 * Reads a log once, from beginning to end, a part at a time.
 *
 * @throws UsageError if it is not what it should be, with the line
 */
export async function readLog({ paths, name }: LogFile, reading: ReadLogOptions): Promise<LogRead> {
  const { table: options, onHeader = () => {}, onRow, afterPart } = reading;
  const gzip = (await Promise.all(paths.map(isGzip))).some((one) => one);
  const raw = new Tally();
  const text = new Tally();
  try {
    const { bytes, ...opened } = await openTable(name, text.of(joined(paths, raw)), options);
    if (paths.length > 1 && (opened.source === "xlsx" || opened.source === "list")) {
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
      gzip,
      bytes: raw.bytes,
      sha256: raw.digest(),
      text_bytes: text.bytes,
      text_sha256: text.digest(),
    };
    return { digest, table: { opened, ...reader.notes } };
  } catch (error) {
    throw unreadable(error, name);
  }
}

/** Files one behind the other, without their compression; a row that ends a file ends before the next begins. */
async function* joined(paths: readonly string[], raw: Tally): AsyncGenerator<Buffer> {
  for (const [at, path] of paths.entries()) {
    const stored = raw.of(createReadStream(path, { highWaterMark: PART }));
    let last: number | undefined;
    for await (const part of (await isGzip(path)) ? unzipped(stored, { chunkSize: PART }) : stored) {
      last = part.at(-1) ?? last;
      yield part;
    }
    // A zero is half of a line feed in UTF-16.
    if (at < paths.length - 1 && last !== undefined && last !== NEWLINE && last !== 0) yield Buffer.of(NEWLINE);
  }
}

/** Counts and digests what passes. */
class Tally {
  bytes = 0;
  readonly #hash: Hash = createHash("sha256");

  async *of(parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
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

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return beginsAsGzip(buffer);
  } finally {
    await file.close();
  }
}

function unreadable(error: unknown, name: string): unknown {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code.startsWith("Z_")) return new LogError(damagedGzip(name, message));
  return error;
}
