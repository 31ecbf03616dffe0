import { LogError } from "./log-error.ts";
import { LONGEST_ROW, type LogRow, type RowReader } from "./log-row.ts";

const NEWLINE = 10;

/** Reads NDJSON: one object a line, whose keys are the columns; nested values are their JSON text. */
export class NdjsonRows implements RowReader {
  readonly #name: string;
  readonly #onRow: (row: LogRow) => void;
  readonly #row = new JsonRow();
  #begun: Buffer[] = [];
  #begunBytes = 0;
  line = 1;

  constructor(name: string, onRow: (row: LogRow) => void) {
    this.#name = name;
    this.#onRow = onRow;
  }

  async write(bytes: Buffer): Promise<void> {
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      this.#take(bytes.subarray(start, end));
      this.#finish();
      this.line += 1;
      start = end + 1;
    }
    this.#take(bytes.subarray(start));
  }

  async end(): Promise<void> {
    this.#finish();
  }

  #take(bytes: Buffer): void {
    this.#begunBytes += bytes.length;
    if (this.#begunBytes > LONGEST_ROW) throw this.#error("a row without an end", "one JSON object a line");
    this.#begun.push(bytes);
  }

  #finish(): void {
    const text = Buffer.concat(this.#begun)
      .toString("utf8")
      .replace(/^\ufeff/, "")
      .trim();
    this.#begun = [];
    this.#begunBytes = 0;
    if (text === "") return;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      // What the parser says would repeat what stands in the row.
      throw this.#error("no JSON", "one JSON object a line");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw this.#error("a JSON value that is no object", "one JSON object a line");
    }
    this.#onRow(this.#row.next(value as Record<string, unknown>, this));
  }

  #error(found: string, expected: string): LogError {
    return new LogError(`${this.#name}: line ${this.line}: ${found}, expected ${expected}`);
  }

  /** A value as text. */
  text(column: string, value: unknown): string {
    if (typeof value === "string") return value;
    if (value === null || value === undefined) return "";
    // Beyond this the number that was read is not the one that was written.
    if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      throw this.#error(`column \`${column}\`: a number of more than 15 digits`, "it as a text, in quotation marks");
    }
    return JSON.stringify(value);
  }
}

class JsonRow implements LogRow {
  number = 0;
  line = 0;
  #value: Readonly<Record<string, unknown>> = {};
  #reader: NdjsonRows | undefined;

  next(value: Readonly<Record<string, unknown>>, reader: NdjsonRows): this {
    this.number += 1;
    this.line = reader.line;
    this.#value = value;
    this.#reader = reader;
    return this;
  }

  get columns(): readonly string[] {
    return Object.keys(this.#value);
  }

  value(column: string): string {
    const value = Object.hasOwn(this.#value, column) ? this.#value[column] : undefined;
    return typeof value === "string" ? value : (this.#reader as NdjsonRows).text(column, value);
  }
}
