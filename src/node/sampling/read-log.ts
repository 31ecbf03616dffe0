import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { LogError } from "../../features/sampling/log-error.ts";
import type { LogRow, RowReader } from "../../features/sampling/log-row.ts";
import { beginsAsGzip, unzipped } from "../files/gzip.ts";
import { CsvRows } from "./csv-rows.ts";
import { NdjsonRows } from "./ndjson-rows.ts";

export type LogFormat = "csv" | "ndjson";

/** A log to be read, perhaps more than once. */
export interface LogFile {
  readonly path: string;
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

export interface ReadLogOptions {
  /** If left out, the first character decides. */
  readonly format?: LogFormat | undefined;
  /** Before the first row, with the columns of a CSV file; of NDJSON every row has its own. */
  readonly onHeader?: (columns: readonly string[]) => void;
  readonly onRow: (row: LogRow) => void;
  /** Called after each part of the file, with the bytes so far. Reading waits for its promise. */
  readonly afterPart?: (bytes: number) => Promise<void> | void;
}

const PART = 256 * 1024;

/**
 * Reads a log once, from beginning to end, a part at a time.
 *
 * @throws LogError if it is not what it should be, with the line
 */
export async function readLog({ path, name }: LogFile, reading: ReadLogOptions): Promise<LogDigest> {
  const { format, onHeader = () => {}, onRow, afterPart } = reading;
  const readerOf = (which: LogFormat): RowReader =>
    which === "csv" ? new CsvRows(name, onRow, onHeader) : new NdjsonRows(name, onRow);
  const gzip = await isGzip(path);
  const raw = new Tally();
  const text = new Tally();
  let reader: RowReader | undefined;
  let told = format;
  const stored = raw.of(createReadStream(path, { highWaterMark: PART }));
  try {
    for await (const part of text.of(gzip ? unzipped(stored, { chunkSize: PART }) : stored)) {
      told ??= formatOf(part, name);
      reader ??= readerOf(told);
      reader.write(part);
      await afterPart?.(raw.bytes);
    }
  } catch (error) {
    throw unreadable(error, name);
  }
  told ??= "csv";
  reader ??= readerOf(told);
  reader.end();
  return {
    format: told,
    gzip,
    bytes: raw.bytes,
    sha256: raw.digest(),
    text_bytes: text.bytes,
    text_sha256: text.digest(),
  };
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

function formatOf(bytes: Buffer, name: string): LogFormat {
  const first = bytes
    .toString("utf8", 0, 4096)
    .replace(/^\ufeff/, "")
    .trimStart()[0];
  if (first === "[") throw new LogError(`${name}: one JSON list, expected CSV, or NDJSON with one object a line`);
  return first === "{" ? "ndjson" : "csv";
}

function unreadable(error: unknown, name: string): unknown {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code.startsWith("Z_")) return new LogError(`${name}: a damaged gzip file (${message}), expected a whole one`);
  return error;
}
