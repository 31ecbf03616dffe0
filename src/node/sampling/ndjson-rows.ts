import { pathText } from "../../core/base/plain-value.ts";
import { JsonError, parseJson } from "../../core/base/strict-json.ts";
import { LogError, notUtf8 } from "../../features/sampling/log-error.ts";
import type { LogRow, RowReader } from "../../features/sampling/log-row.ts";
import { isBlank, linesIn } from "../../features/tables/lines.ts";
import { type Block, Blocks } from "../tables/blocks.ts";

/** Reads NDJSON: one object a line, whose keys are the columns; nested values are their JSON text. */
export class NdjsonRows implements RowReader {
  readonly #name: string;
  readonly #onRow: (row: LogRow) => void;
  readonly #row = new JsonRow();
  readonly #blocks = new Blocks();
  #line = 1;

  constructor(name: string, onRow: (row: LogRow) => void) {
    this.#name = name;
    this.#onRow = onRow;
  }

  write(bytes: Uint8Array): void {
    for (const block of this.#blocks.take(bytes)) this.#read(block);
  }

  end(): void {
    for (const block of this.#blocks.end()) this.#read(block);
  }

  #read({ bytes, line }: Block): void {
    this.#line = line;
    if (bytes === undefined) throw this.#error("a row without an end", "one JSON object a line");
    for (const one of linesIn(bytes, line)) {
      this.#line = one.line;
      if (one.text === undefined) throw notUtf8(this.#name, one.line);
      if (!isBlank(one.text)) this.#take(one.text);
    }
  }

  #take(text: string): void {
    let value: unknown;
    try {
      value = parseJson(text);
    } catch (error) {
      if (error instanceof JsonError) {
        const place = error.path.length === 0 ? "" : `column \`${pathText(error.path)}\`: `;
        throw this.#error(place + error.found, error.expected);
      }
      // The parser's message would repeat what stands in the row.
      throw this.#error("no JSON", "one JSON object a line");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw this.#error("a JSON value that is no object", "one JSON object a line");
    }
    this.#onRow(this.#row.next(value as Record<string, unknown>, this.#line, this));
  }

  #error(found: string, expected: string): LogError {
    return new LogError(`${this.#name}: line ${this.#line}: ${found}, expected ${expected}`);
  }

  /** A value as text. */
  text(column: string, value: unknown): string {
    if (typeof value === "string") return value;
    if (value === null || value === undefined) return "";
    // Larger ones are names, which JavaScript may write in another way.
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

  next(value: Readonly<Record<string, unknown>>, line: number, reader: NdjsonRows): this {
    this.number += 1;
    this.line = line;
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
