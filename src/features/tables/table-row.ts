/** One row of a table. The object is that of the next row once the call that was given it returns. */
export interface TableRow {
  /** 1 is the first row of data. */
  readonly number: number;
  /** The line of the file on which it stands; of one with line breaks inside, its last. */
  readonly line: number;
  /** The columns that it has. Of CSV and of a sheet they are the same list for all rows. */
  readonly columns: readonly string[];
  /** What stands in a column; an empty text where the row has none of that name. */
  value(column: string): string;
}

/** One row after the other in the same object: millions of them would be work for nothing. */
export class TextRow implements TableRow {
  readonly columns: readonly string[];
  readonly #places: ReadonlyMap<string, number>;
  number = 0;
  line = 0;
  #cells: readonly string[] = [];

  constructor(columns: readonly string[]) {
    this.columns = columns;
    this.#places = new Map(columns.map((name, at) => [name, at]));
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

/** A row that is a JSON object; nested values are their JSON text, numbers are as they are written. */
export class JsonRow implements TableRow {
  number = 0;
  line = 0;
  #value: Readonly<Record<string, unknown>> = {};
  #text = "";
  #written: Readonly<Record<string, unknown>> | undefined;

  next(value: Readonly<Record<string, unknown>>, text: string, line: number): this {
    this.number += 1;
    this.line = line;
    this.#value = value;
    this.#text = text;
    this.#written = undefined;
    return this;
  }

  get columns(): readonly string[] {
    return Object.keys(this.#value);
  }

  value(column: string): string {
    const value = Object.hasOwn(this.#value, column) ? this.#value[column] : undefined;
    if (typeof value === "string") return value;
    if (value === null || value === undefined) return "";
    if (typeof value !== "number") return JSON.stringify(value);
    this.#written ??= JSON.parse(numbersAsTexts(this.#text)) as Record<string, unknown>;
    return this.#written[column] as string;
  }
}

/** JSON whose numbers are texts, so that `115.10` is not `115.1`. */
function numbersAsTexts(text: string): string {
  return text.replaceAll(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[-+.\deE]*/g, (one) => (one[0] === '"' ? one : `"${one}"`));
}
