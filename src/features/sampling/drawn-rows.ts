import { mistakeText } from "../../core/base/mistake.ts";
import type { TableRow } from "../tables/index.ts";
import { LogError } from "./log-error.ts";

/** The rows drawn, section by section, each in the order of the log; memory grows with them alone. */
export class DrawnRows {
  readonly #copy: readonly string[] | undefined;
  readonly #columns = new Map<string, number>();
  // One text for each row takes far less memory than a list of texts.
  readonly #rows = new Map<string | null, { number: number; cells: string }[]>();

  /** @param copy the only columns that are taken over; left out, all are */
  constructor(copy?: readonly string[] | undefined) {
    this.#copy = copy;
    for (const column of copy ?? []) this.#columns.set(column, this.#columns.size);
  }

  /** Takes the columns of a header row, so that a sample of no rows has them too. */
  begin(columns: readonly string[]): void {
    for (const column of columns) this.#columns.set(column, this.#columns.size);
  }

  add(section: string | null, row: TableRow): void {
    const cells: string[] = [];
    for (const column of this.#copy ?? row.columns) {
      let place = this.#columns.get(column);
      if (place === undefined) this.#columns.set(column, (place = this.#columns.size));
      cells[place] = row.value(column);
    }
    const rows = this.#rows.get(section) ?? [];
    rows.push({ number: row.number, cells: JSON.stringify(cells) });
    this.#rows.set(section, rows);
  }

  /** The columns of the drawn rows, in the order in which they first occurred. */
  get columns(): readonly string[] {
    return [...this.#columns.keys()];
  }

  /** The numbers of the rows drawn from a section. */
  numbers(section: string | null): number[] {
    return (this.#rows.get(section) ?? []).map(({ number }) => number);
  }

  /** Each row drawn from a section, with a text for each of the columns. */
  *of(section: string | null): Generator<{ number: number; cells: readonly string[] }> {
    for (const { number, cells } of this.#rows.get(section) ?? []) {
      const values = JSON.parse(cells) as (string | null)[];
      yield { number, cells: this.columns.map((_, place) => values[place] ?? "") };
    }
  }
}

/**
 * Whether columns that an option names are in a header row.
 *
 * @throws LogError if one is not there, or twice
 */
export function checkColumn(option: string, column: string, columns: readonly string[]): void {
  if (!columns.includes(column)) {
    const listed = columns.slice(0, 20);
    const expected = {
      en: `a column of the log: ${listed.join(", ")}`,
      "zh-TW": `查詢紀錄的欄位：${listed.join("、")}`,
    };
    throw new LogError(mistakeText({ place: option, found: `\`${column}\``, expected }));
  }
  if (columns.includes(`${column} (2)`)) {
    const found = { en: `\`${column}\` is the name of several columns`, "zh-TW": `\`${column}\` 為數個欄位的名稱` };
    const expected = { en: "a name that stands there once", "zh-TW": "只出現一次的名稱" };
    throw new LogError(mistakeText({ place: option, found, expected }));
  }
}
