import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { isBlank } from "../../core/base/blank.ts";
import { UsageError } from "../../core/base/errors.ts";
import { lineIn, mistakeText } from "../../core/base/mistake.ts";
import { looksLikeDate } from "./looks-like-date.ts";
import { type RowForm, rowsOfText } from "./rows.ts";

/** What may part the cells of CSV. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How the rows of a table stand in its text. */
export interface Layout extends RowForm {
  /** The cells of the header row, without white space around them. */
  readonly header: readonly string[];
  /** The line of the header row. */
  readonly headerLine: number;
  /** The first line behind it. */
  readonly dataLine: number;
  /** Rows above the header row: titles, each as {@link rowKey} has it. */
  readonly titles: readonly string[];
}

/** What the user says of a table; what is left out is found. */
export interface LayoutOptions {
  readonly delimiter?: Delimiter | undefined;
  /** The line of the header row. */
  readonly headerRow?: number | undefined;
}

/** So many rows are looked at. */
const LOOKED_AT = 50;

/**
 * Finds how the rows of a table stand in its text.
 *
 * @param name what the table is called in messages
 * @param head how the text begins: whole rows, or all of it
 * @param form `csv`, or `cells`: one JSON list of cells a line
 * @throws UsageError if there is no header row, or none that can be told from data
 */
export function layoutOf(name: string, head: string, form: RowForm["form"], options: LayoutOptions = {}): Layout {
  const text = beginning(head.replace(/^\ufeff/, ""));
  const marked = form === "csv" ? /^"?sep=(.)"?\r?(?:\n|$)/i.exec(text)?.[1] : undefined;
  const delimiter = options.delimiter ?? (marked as Delimiter | undefined) ?? (form === "csv" ? found(text) : ",");
  const rows = named(name, () => firstRows(text, { form, delimiter }));
  const said = marked === undefined ? 0 : 1;
  const place =
    options.headerRow === undefined
      ? headerPlace(name, rows, said)
      : rows.findIndex(({ line }) => line === options.headerRow);
  const header = rows[place];
  if (header === undefined || header.cells.every(isBlank)) {
    if (options.headerRow === undefined) {
      const found = { en: "no row", "zh-TW": "沒有任何一列" };
      const expected = { en: "a header row with the names of the columns", "zh-TW": "載有欄位名稱的標題列" };
      throw new UsageError(mistakeText({ place: name, found, expected }));
    }
    const place = lineIn(name, options.headerRow);
    const found = { en: "nothing", "zh-TW": "沒有內容" };
    const expected = { en: "the header row", "zh-TW": "標題列" };
    throw new UsageError(mistakeText({ place, found, expected }), { option: "headerRow" });
  }
  return {
    form,
    delimiter,
    header: header.cells.map((cell) => cell.trim()),
    headerLine: header.line,
    dataLine: header.end + 1,
    titles: rows.slice(0, place).flatMap(({ cells }) => (cells.every(isBlank) ? [] : [rowKey(cells)])),
  };
}

/** Whole rows from the beginning of a text: in what is longer than this, there are rows enough. */
const LONG = 8192;

function beginning(text: string): string {
  const end = text.length > LONG ? text.indexOf("\n", LONG) : -1;
  return end < 0 ? text : text.slice(0, end + 1);
}

/** A row as one text, by which the same row is known again. */
export function rowKey(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .join("\n")
    .trimEnd();
}

/** The names of columns: one that stands there again gets a number, `name (2)`. */
export function columnNames(header: readonly string[]): string[] {
  const names = new Set<string>();
  for (const cell of header) {
    let name = cell;
    for (let again = 2; names.has(name); again += 1) name = `${cell} (${again})`;
    names.add(name);
  }
  return [...names];
}

function named<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof UsageError ? error.within(name) : error;
  }
}

interface HeadRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Its last line. */
  readonly end: number;
}

function firstRows(text: string, form: RowForm): HeadRow[] {
  const rows: HeadRow[] = [];
  let last = 0;
  try {
    rowsOfText(text, 1, { ...form, lenient: true }, (cells, end) => {
      rows.push({ cells, line: last + 1, end });
      last = end;
      if (rows.length === LOOKED_AT) throw ENOUGH;
    });
  } catch (error) {
    // Behind the header row, one that cannot be read is told where it is read.
    if (error !== ENOUGH && (rows.length === 0 || !(error instanceof UsageError))) throw error;
  }
  return rows;
}

const ENOUGH = new Error("enough");

/**
 * The header row: the first of which at least half of the cells say something, as wide as most rows are. Rows above it
 * are titles. Where there are such, or what is found holds a date, it might be a row of data: then it is asked for.
 */
function headerPlace(name: string, rows: readonly HeadRow[], from: number): number {
  const stated = rows.map(({ cells }) => cells.filter((cell) => !isBlank(cell)).length);
  const width = usual(rows.map(({ cells }) => cells.length));
  const place = stated.findIndex((count, at) => {
    // A title that is not filled up with empty cells is one cell, where the rows have more.
    const isShort = rows[at]?.cells.length === 1 && width > 1;
    return at >= from && !isShort && count >= Math.max(1, Math.ceil(width / 2));
  });
  const header = rows[place];
  if (header === undefined) {
    const first = stated.findIndex((count, at) => at >= from && count > 0);
    if (first < 0) return first;
    const found = {
      en: `no row of which half of the ${width} columns has a name`,
      "zh-TW": `沒有一列載有 ${width} 欄中半數以上的名稱`,
    };
    throw asked(name, found, rows[first] as HeadRow);
  }
  const date = header.cells.find(looksLikeDate);
  if (date !== undefined) {
    const found = { en: "a date where the name of a column is expected", "zh-TW": "應為欄位名稱之處有日期" };
    throw asked(name, found, header);
  }
  return place;
}

function asked(name: string, found: Bilingual, { line }: HeadRow): UsageError {
  return new UsageError((option) =>
    mistakeText({
      place: lineIn(name, line),
      found,
      expected: {
        en: `a header row; ${option("headerRow")} says on which line it stands`,
        "zh-TW": `標題列；可以 ${option("headerRow")} 指明所在行`,
      },
    }),
  );
}

/** The number that stands most often; of several, the greatest. */
function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [best = 0] = [...counts].sort(([a, often], [b, more]) => more - often || b - a)[0] ?? [];
  return best;
}

/**
 * What parts the cells of a text: what does so alike in the greatest share of its rows; of several, what makes more cells,
 * then the comma. A mark within quoted cells, whose line breaks it would take for ends of rows, has a small share.
 */
function found(text: string): Delimiter {
  const marks = DELIMITERS.map((delimiter) => {
    const widths = widthsOf(text, delimiter);
    const width = usual(widths.filter((one) => one > 1));
    return { delimiter, width, share: widths.filter((one) => one === width).length / widths.length };
  });
  const best = marks.filter(({ width }) => width > 1).sort((a, b) => b.share - a.share || b.width - a.width)[0];
  return best?.delimiter ?? ",";
}

function widthsOf(text: string, delimiter: Delimiter): number[] {
  const widths: number[] = [];
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      to: LOOKED_AT,
      on_record: (cells: string[]) => {
        if (!cells.every(isBlank)) widths.push(cells.length);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return widths;
}
