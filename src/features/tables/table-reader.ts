import { isBlank as saysNothing } from "../../core/base/blank.ts";
import { UsageError } from "../../core/base/errors.ts";
import { pathText } from "../../core/base/plain-value.ts";
import { JsonError, parseJson } from "../../core/base/strict-json.ts";
import { type Block, Blocks } from "./blocks.ts";
import { columnNames, type Layout } from "./layout.ts";
import { decoded, isBlank, linesIn, withoutMark } from "./lines.ts";
import { addedNotes, cellNotes, noNotes, type RowNotes } from "./notes.ts";
import type { OpenedTable } from "./open-table.ts";
import { endlessRow, RowError, rowsOfText } from "./rows.ts";
import { Sieve } from "./sieve.ts";
import { JsonRow, type TableRow, TextRow } from "./table-row.ts";

/** Takes a table as its bytes come, and hands on its rows. */
export interface TableReader {
  write(bytes: Uint8Array): void;
  end(): void;
  /** What is to be told of the rows so far. */
  readonly notes: RowNotes;
}

/**
 * A reader of a table that was opened.
 *
 * @param name what the table is called in messages
 * @throws UsageError from what it is given on, if it cannot be read, with the line
 */
export function tableReader(
  name: string,
  { layout }: Pick<OpenedTable, "layout">,
  onRow: (row: TableRow) => void,
): TableReader {
  return layout === undefined ? new ObjectReader(name, onRow) : new RowReader(name, layout, onRow);
}

/** Reads rows of CSV, or of lists of cells, a block at a time. */
class RowReader implements TableReader {
  readonly #name: string;
  readonly #layout: Layout;
  readonly #onRow: (row: TableRow) => void;
  readonly #row: TextRow;
  readonly #sieve: Sieve;
  readonly #blocks: Blocks;
  #cells = noNotes();
  #line = 1;

  constructor(name: string, layout: Layout, onRow: (row: TableRow) => void) {
    this.#name = name;
    this.#layout = layout;
    this.#onRow = onRow;
    this.#row = new TextRow(columnNames(layout.header));
    this.#sieve = new Sieve(layout);
    this.#blocks = new Blocks({ counted: false, ...(layout.form === "csv" ? { delimiter: layout.delimiter } : {}) });
  }

  get notes(): RowNotes {
    return { ...this.#cells, passed: Object.fromEntries(this.#sieve.passed) };
  }

  write(bytes: Uint8Array): void {
    for (const block of this.#blocks.take(bytes)) this.#read(block);
  }

  end(): void {
    for (const block of this.#blocks.end()) this.#read(block);
  }

  #read({ bytes }: Block): void {
    const line = this.#line;
    if (bytes === undefined) throw this.#addressed(endlessRow(line));
    const text = decoded(bytes);
    if (text === undefined) {
      throw notText(this.#name, linesIn(bytes, line).find((one) => one.text === undefined)?.line ?? line);
    }
    if (this.#layout.form === "csv") this.#cells = addedNotes(this.#cells, { ...noNotes(), ...cellNotes(text) });
    try {
      this.#line = rowsOfText(line === 1 ? withoutMark(text) : text, line, this.#layout, this.#take);
    } catch (error) {
      throw error instanceof UsageError ? this.#addressed(error) : error;
    }
  }

  readonly #take = (given: string[], line: number): void => {
    if (line < this.#layout.dataLine || this.#sieve.kindOf(given, line) !== undefined) return;
    const width = this.#layout.header.length;
    let cells = given;
    if (cells.length !== width) {
      // Programs put a mark behind the last cell of a row, and none behind the last name.
      if (cells.length < width || !cells.slice(width).every(saysNothing)) {
        throw new RowError(line, `${cells.length} columns`, `${width} as in the header row`);
      }
      cells = cells.slice(0, width);
    }
    this.#onRow(this.#row.next(cells, line));
  };

  #addressed(error: UsageError): UsageError {
    return /^line \d/.test(error.message) ? new UsageError(`${this.#name}: ${error.message}`) : error;
  }
}

/** A line whose bytes are no text. */
function notText(name: string, line: number): UsageError {
  return new UsageError(
    (option) =>
      `${name}: line ${line}: bytes that are no text, expected UTF-8 (in Excel: save as “CSV UTF-8”), or ${option("encoding")}`,
  );
}

/** Reads one JSON object a line, whose keys are the columns. */
class ObjectReader implements TableReader {
  readonly #name: string;
  readonly #onRow: (row: TableRow) => void;
  readonly #row: JsonRow;
  readonly #blocks = new Blocks();
  readonly notes = noNotes();
  #line = 1;

  constructor(name: string, onRow: (row: TableRow) => void) {
    this.#name = name;
    this.#onRow = onRow;
    this.#row = new JsonRow();
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
      if (one.text === undefined) throw notText(this.#name, one.line);
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
      // What the parser says would repeat what stands in the row.
      throw this.#error("no JSON", "one JSON object a line");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw this.#error("a JSON value that is no object", "one JSON object a line");
    }
    this.#onRow(this.#row.next(value as Record<string, unknown>, text, this.#line));
  }

  #error(found: string, expected: string): UsageError {
    return new UsageError(`${this.#name}: line ${this.#line}: ${found}, expected ${expected}`);
  }
}
