import { type Bilingual, both, type Said } from "../../core/base/bilingual.ts";
import { isBlank as saysNothing } from "../../core/base/blank.ts";
import { UsageError } from "../../core/base/errors.ts";
import { lineIn, mistakeText } from "../../core/base/mistake.ts";
import { pathText } from "../../core/base/plain-value.ts";
import { JsonError, parseJson } from "../../core/base/strict-json.ts";
import { type Block, Blocks } from "./blocks.ts";
import { columnNames, type Layout } from "./layout.ts";
import { decoded, isBlank, linesIn, withoutMark } from "./lines.ts";
import { addedNotes, cellNotes, noNotes, type RowNotes } from "./notes.ts";
import type { OpenedTable } from "./open-table.ts";
import { asInHeader, columnCount, endlessRow, RowError, rowsOfText } from "./rows.ts";
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
        throw new RowError(line, columnCount(cells.length), asInHeader(width));
      }
      cells = cells.slice(0, width);
    }
    this.#onRow(this.#row.next(cells, line));
  };

  #addressed(error: UsageError): UsageError {
    return /^line \d/.test(error.message) ? error.within(this.#name) : error;
  }
}

/** A line whose bytes are no text. */
function notText(name: string, line: number): UsageError {
  return new UsageError((option) =>
    mistakeText({
      place: lineIn(name, line),
      found: { en: "bytes that are no text", "zh-TW": "非文字的位元組" },
      expected: {
        en: `UTF-8 (in Excel: save as “CSV UTF-8”), or ${option("encoding")}`,
        "zh-TW": `UTF-8 文字（Excel 可另存為「CSV UTF-8」），或以 ${option("encoding")} 指明編碼`,
      },
    }),
  );
}

const OBJECT: Bilingual = { en: "one JSON object a line", "zh-TW": "每行一個 JSON 物件" };

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
    if (bytes === undefined) throw this.#error({ en: "a row without an end", "zh-TW": "沒有結尾的一行" }, OBJECT);
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
        const { found, expected } = error.mistake;
        const column = pathText(error.path);
        const place = { en: `column \`${column}\`: `, "zh-TW": `欄位 \`${column}\`：` };
        const where = (say: (part: Said) => string) => (column === "" ? "" : say(place)) + say(found);
        throw this.#error(both(where), expected);
      }
      // What the parser says would repeat what stands in the row.
      throw this.#error({ en: "no JSON", "zh-TW": "非 JSON" }, OBJECT);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw this.#error({ en: "a JSON value that is no object", "zh-TW": "不是物件的 JSON 值" }, OBJECT);
    }
    this.#onRow(this.#row.next(value as Record<string, unknown>, text, this.#line));
  }

  #error(found: Said, expected: Said): UsageError {
    return new UsageError(mistakeText({ place: lineIn(this.#name, this.#line), found, expected }));
  }
}
