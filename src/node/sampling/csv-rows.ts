import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { LogError, notUtf8 } from "../../features/sampling/log-error.ts";
import type { LogRow, RowReader } from "../../features/sampling/log-row.ts";
import { decoded, linesIn, withoutMark } from "../../features/tables/lines.ts";
import { type Block, Blocks } from "../tables/blocks.ts";

const QUOTE = '"';

/**
 * Reads CSV (RFC 4180, UTF-8, commas) with a header row, a block of whole rows at a time. A block without a quotation
 * mark needs no more than splitting, which takes a quarter of the time; any other is csv-parse's.
 */
export class CsvRows implements RowReader {
  readonly #name: string;
  readonly #onRow: (row: LogRow) => void;
  readonly #onHeader: (columns: readonly string[]) => void;
  readonly #row = new CsvRow();
  readonly #blocks = new Blocks({ rows: true });

  constructor(name: string, onRow: (row: LogRow) => void, onHeader: (columns: readonly string[]) => void) {
    this.#name = name;
    this.#onRow = onRow;
    this.#onHeader = onHeader;
  }

  write(bytes: Uint8Array): void {
    for (const block of this.#blocks.take(bytes)) this.#read(block);
  }

  end(): void {
    for (const block of this.#blocks.end()) this.#read(block);
    if (this.#row.columns.length === 0) {
      throw new LogError(`${this.#name}: no row, expected a header row with the names of the columns`);
    }
  }

  #read({ bytes, line }: Block): void {
    if (bytes === undefined) throw this.#endless(line);
    const text = decoded(bytes);
    if (text === undefined) {
      throw notUtf8(this.#name, linesIn(bytes, line).find((one) => one.text === undefined)?.line ?? line);
    }
    if (text.includes(QUOTE)) this.#parse(withoutMark(text, line), line);
    else this.#split(withoutMark(text, line), line);
  }

  #split(text: string, first: number): void {
    for (let start = 0, at = first; start < text.length; at += 1) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, text[end - 1] === "\r" && end > start ? end - 1 : end);
      if (line !== "") this.#take(line.split(","), at);
      start = end + 1;
    }
  }

  #parse(text: string, line: number): void {
    const before = line - 1;
    let ours: { error: unknown } | undefined;
    let last = before;
    try {
      parse(text, {
        record_delimiter: ["\r\n", "\n"],
        skip_empty_lines: true,
        // Its own check would take the first row of each block for the header.
        relax_column_count: true,
        on_record: (cells: string[], { lines }) => {
          last = before + lines;
          try {
            this.#take(cells, last);
          } catch (error) {
            ours = { error };
            throw error;
          }
          return null;
        },
      });
    } catch (error) {
      if (ours !== undefined) throw ours.error;
      throw error instanceof CsvError ? this.#told(error, last + 1) : error;
    }
  }

  #take(cells: readonly string[], line: number): void {
    const { columns } = this.#row;
    if (columns.length === 0) {
      this.#onHeader(this.#row.header(cells));
    } else if (cells.length !== columns.length) {
      const place = `${this.#name}: line ${line}`;
      throw new LogError(`${place}: ${cells.length} columns, expected ${columns.length} as in the header row`);
    } else {
      this.#onRow(this.#row.next(cells, line));
    }
  }

  #told({ code }: CsvError, line: number): LogError {
    if (code === "CSV_QUOTE_NOT_CLOSED") return this.#endless(line);
    const expected = "it doubled and the whole value in quotation marks";
    return new LogError(`${this.#name}: line ${line}: a quotation mark inside a value, expected ${expected}`);
  }

  #endless(line: number): LogError {
    const found = "a row without an end";
    return new LogError(`${this.#name}: line ${line}: ${found}, expected every quotation mark to be closed`);
  }
}

/** One row after the other in the same object: millions of them would be work for nothing. */
class CsvRow implements LogRow {
  number = 0;
  line = 0;
  columns: readonly string[] = [];
  #places = new Map<string, number>();
  #cells: readonly string[] = [];

  /** Takes the first row as the names of the columns. One that stands there again gets a number: `name (2)`. */
  header(cells: readonly string[]): readonly string[] {
    if (cells.length === 1 && /[;\t]/.test(cells[0] as string)) {
      throw new LogError("the header row: one column, expected columns parted by commas");
    }
    // A file whose rows end with carriage returns alone would else be one long header, and a log without rows.
    if (cells.some((cell) => cell.includes("\r"))) {
      throw new LogError("the header row: a carriage return in it, expected rows that end with a line feed");
    }
    for (const cell of cells) {
      let name = cell.trim();
      for (let again = 2; this.#places.has(name); again += 1) name = `${cell.trim()} (${again})`;
      this.#places.set(name, this.#places.size);
    }
    this.columns = [...this.#places.keys()];
    return this.columns;
  }

  next(cells: readonly string[], line: number): this {
    this.number += 1;
    this.line = line;
    this.#cells = cells;
    return this;
  }

  value(column: string): string {
    const place = this.#places.get(column);
    return place === undefined ? "" : (this.#cells[place] ?? "");
  }
}
