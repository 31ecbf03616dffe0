import { BLANK_CHARACTERS, isBlank } from "../../core/base/blank.ts";
import { UsageError } from "../../core/base/errors.ts";
import { lineIn, mistakeText } from "../../core/base/mistake.ts";
import { type Layout, rowKey } from "./layout.ts";

/** Rows that are none of the data, by what they are. */
export const PASSED_OVER = ["blank", "header", "title", "total"] as const;
export type PassedOver = (typeof PASSED_OVER)[number];

/** How many rows were passed over, and where the first of them stand. */
export interface PassedRows {
  readonly count: number;
  readonly lines: readonly number[];
}

/** So many lines are told of each kind. */
const MOST_LINES = 5;

/** The words of a row that sums up others, or ends a table. */
const TOTAL =
  /^[-=*\s　]*(?:合計|總計|小計|共計|總數|累計|以下空白|(?:sub|grand )?totals?\b|sum\b)|^共\s*\d+\s*[筆列條件]/i;
const TOTAL_BEGINS = "合總小共累以-=*tTsSgG";

/**
 * Knows rows that are none of the data: without any text, a header or title row again (of files that were joined), a sum.
 * They are counted, and told with their lines.
 */
export class Sieve {
  readonly #header: readonly string[];
  readonly #key: string;
  readonly #names: ReadonlySet<string>;
  readonly #titles: ReadonlySet<string>;
  readonly #headerLine: number;
  /** By the first unit of its first cell, whether a row may be another than one of data. */
  readonly #special = new Uint8Array(0x10000);
  readonly #passed = new Map<PassedOver, { count: number; lines: number[] }>();

  constructor({ header, titles, headerLine }: Pick<Layout, "header" | "titles" | "headerLine">) {
    this.#header = header;
    this.#key = rowKey(header);
    this.#names = new Set(header);
    this.#titles = new Set(titles);
    this.#headerLine = headerLine;
    for (const one of [...header, ...titles, ...TOTAL_BEGINS, ...BLANK_CHARACTERS])
      this.#special[one.charCodeAt(0)] = 1;
  }

  /**
   * What a row is; `undefined` for one of the data. A row that is passed over is counted.
   *
   * @throws UsageError if it is a header row with the names in another order: what follows would be read wrongly
   */
  kindOf(cells: readonly string[], line: number): PassedOver | undefined {
    const kind = this.#kind(cells, line);
    if (kind !== undefined) {
      const passed = this.#passed.get(kind);
      if (passed === undefined) this.#passed.set(kind, { count: 1, lines: [line] });
      else {
        passed.count += 1;
        if (passed.lines.length < MOST_LINES) passed.lines.push(line);
      }
    }
    return kind;
  }

  /** What was passed over so far. */
  get passed(): ReadonlyMap<PassedOver, PassedRows> {
    return this.#passed;
  }

  #kind(cells: readonly string[], line: number): PassedOver | undefined {
    // Of millions of rows, nearly all begin with a character that begins none of the others.
    if (this.#special[(cells[0] as string).charCodeAt(0)] === 0) return undefined;
    if (cells.every(isBlank)) return "blank";
    if (this.#isHeader(cells, line)) return "header";
    return this.#title(cells) ?? (this.#isTotal(cells) ? "total" : undefined);
  }

  #isHeader(cells: readonly string[], line: number): boolean {
    const names = cells.map((cell, at) => (at === 0 ? cell.replace(/^\ufeff/, "") : cell).trim());
    if (rowKey(names) === this.#key) return true;
    const isOther = names.length === this.#header.length && names.every((name) => this.#names.has(name));
    // A row of data may repeat one name; a header row has them all.
    if (!isOther || new Set(names).size !== this.#names.size) return false;
    const found = { en: "a header row with the columns in another order", "zh-TW": "欄位次序不同的標題列" };
    const expected = {
      en: `the columns as on line ${this.#headerLine}`,
      "zh-TW": `與第 ${this.#headerLine} 行相同的欄位次序`,
    };
    throw new UsageError(mistakeText({ place: lineIn("", line), found, expected }));
  }

  #title(cells: readonly string[]): "title" | undefined {
    return this.#titles.size > 0 && this.#titles.has(rowKey(cells)) ? "title" : undefined;
  }

  #isTotal(cells: readonly string[]): boolean {
    const stated = cells.filter((cell) => !isBlank(cell));
    const most = Math.max(1, Math.floor(this.#header.length / 2));
    return stated.length <= most && this.#header.length > 1 && TOTAL.test((stated[0] as string).trim());
  }
}
