import { type Options, stringify } from "csv-stringify/sync";

/**
 * Rows as CSV for people who open it in a spreadsheet, which must know UTF-8 (by its mark) and take no cell for a
 * formula.
 *
 * @param options how it is written otherwise than by default, such as without the mark, or with other ends of lines
 */
export function csvText(rows: readonly (readonly string[])[], options: Options = {}): string {
  return stringify(rows as string[][], {
    bom: true,
    escape_formulas: true,
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
    ...options,
  });
}
