import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import { isBlank } from "../../core/base/blank.ts";

/** What may part the cells of CSV. */
export const DELIMITERS = [",", ";", "\t"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many rows are looked at. */
export const LOOKED_AT = 50;

/** The number that stands most often; of several, the greatest. */
export function usual(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [best = 0] = [...counts].sort(([a, often], [b, more]) => more - often || b - a)[0] ?? [];
  return best;
}

/**
 * What parts the cells of a text: what does so alike in the greatest share of its rows; of several, what makes more cells,
 * then the comma. A mark within quoted cells, whose line breaks it would take for ends of rows, has a small share.
 */
export function delimiterIn(text: string): Delimiter {
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
