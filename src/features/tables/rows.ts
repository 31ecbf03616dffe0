import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Bilingual, Said } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { lineIn, mistakeText } from "../../core/base/mistake.ts";

/** How a text holds rows: as CSV, or as one JSON list of cells a line. */
export interface RowForm {
  readonly form: "csv" | "cells";
  /** What parts the cells of CSV. */
  readonly delimiter: string;
}

/** How strictly rows are read. */
export interface RowReading extends RowForm {
  /** Whether a quotation mark inside a value is a character like any other. */
  readonly lenient?: boolean;
}

const QUOTE = '"';

/** A row that cannot be read. */
export class RowError extends UsageError {
  readonly line: number;
  readonly found: Said;
  readonly expected: Said;

  constructor(line: number, found: Said, expected: Said) {
    super(mistakeText({ place: lineIn("", line), found, expected }));
    this.line = line;
    this.found = found;
    this.expected = expected;
  }
}

/**
 * Reads the rows of a text of whole rows, one after the other. A text without a quotation mark needs no more than
 * splitting, which takes a quarter of the time; any other is csv-parse's. A line that is empty is a row of one empty cell.
 *
 * @param first the number of the first line
 * @param act is given the cells, and the last line of the row
 * @returns the number of the line behind the text
 * @throws RowError if a row cannot be read; those before it were given
 */
export function rowsOfText(
  text: string,
  first: number,
  { form, delimiter, lenient = false }: RowReading,
  act: (cells: string[], line: number) => void,
): number {
  if (form === "cells") return listRows(text, first, act);
  if (text.includes(QUOTE)) return parsedRows(text, first, delimiter, lenient, act);
  return splitRows(text, first, delimiter, act);
}

function splitRows(
  given: string,
  first: number,
  delimiter: string,
  act: (cells: string[], line: number) => void,
): number {
  // No value of such a text holds a line break.
  const text = given.includes("\r") ? given.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : given;
  let line = first;
  for (let start = 0; start < text.length; line += 1) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    act(text.slice(start, end).split(delimiter), line);
    start = end + 1;
  }
  return line;
}

function listRows(text: string, first: number, act: (cells: string[], line: number) => void): number {
  let line = first;
  for (const one of text.split("\n")) {
    if (one === "") continue;
    act(JSON.parse(one) as string[], line);
    line += 1;
  }
  return line;
}

function parsedRows(
  given: string,
  first: number,
  delimiter: string,
  lenient: boolean,
  act: (cells: string[], line: number) => void,
): number {
  // A mark in the middle is of a file that was joined behind another.
  const text = wrapsTakenOff(given.replaceAll("\n\ufeff", "\n"), delimiter);
  let ours: { error: unknown } | undefined;
  let last = first - 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ["\r\n", "\n", "\r"],
      // Its own check would take the first row of each block for the header.
      relax_column_count: true,
      relax_quotes: lenient,
      on_record: (cells: string[], { lines }) => {
        last = first - 1 + lines;
        try {
          act(cells, last);
        } catch (error) {
          ours = { error };
          throw error;
        }
        return null;
      },
    });
  } catch (error) {
    if (ours !== undefined) throw ours.error;
    throw error instanceof CsvError ? told(error, last + 1) : error;
  }
  return last + 1;
}

/** Excel is made to keep zeros before a number by `="00123"`: what is meant stands between the quotation marks. */
function wrapsTakenOff(text: string, delimiter: string): string {
  if (!text.includes('="')) return text;
  const edge = delimiter === "\t" ? "\\t" : delimiter;
  const bare = text.replaceAll(new RegExp(`(^|[\\n\\r${edge}])="([^"\\r\\n]*)"(?=[${edge}\\r\\n]|$)`, "g"), '$1"$2"');
  // As programs write it that put every value in quotation marks.
  return bare.replaceAll(new RegExp(`(^|[\\n\\r${edge}])"=""([^"\\r\\n]*)"""(?=[${edge}\\r\\n]|$)`, "g"), '$1"$2"');
}

function told({ code }: CsvError, line: number): RowError {
  if (code === "CSV_QUOTE_NOT_CLOSED") return endlessRow(line);
  return new RowError(line, STRAY_QUOTE, DOUBLED);
}

const STRAY_QUOTE: Bilingual = { en: "a quotation mark inside a value", "zh-TW": "值內有引號" };
const DOUBLED: Bilingual = {
  en: "it doubled and the whole value in quotation marks",
  "zh-TW": "引號重複一次，並以引號括住整個值",
};
const ENDLESS: Bilingual = { en: "a row without an end", "zh-TW": "沒有結尾的一列" };
const CLOSED: Bilingual = { en: "every quotation mark to be closed", "zh-TW": "成對的引號" };

/** How many columns a row has, and how many it should have. */
export function columnCount(count: number): Bilingual {
  return { en: `${count} columns`, "zh-TW": `${count} 欄` };
}

export function asInHeader(width: number): Bilingual {
  return { en: `${width} as in the header row`, "zh-TW": `與標題列相同的 ${width} 欄` };
}

/** A row whose quotation mark is not closed. */
export function endlessRow(line: number): RowError {
  return new RowError(line, ENDLESS, CLOSED);
}
