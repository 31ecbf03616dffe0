import { textWidth } from "../../words/text-width.ts";
import { wrap } from "./wrap.ts";

/** The text of a cell once it is as wide as its column. */
export type Paint = (text: string) => string;

/** One cell of a row. */
export interface TableCell {
  readonly text: string;
  readonly paint?: Paint;
}

const GAP = "  ";

/** The blanks that fill a text up to a display width. */
export function blanks(text: string, width: number): string {
  return " ".repeat(Math.max(width - textWidth(text), 0));
}

/** Lines of one row of a table: each cell is broken to the width of its column and filled up to it. */
export function rowLines(cells: readonly TableCell[], widths: readonly number[]): string[] {
  const columns = cells.map(({ text }, index) => wrap(text, widths[index] as number));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ paint = (text) => text }, index) => {
        const text = columns[index]?.[line] ?? "";
        const fill = blanks(text, widths[index] as number);
        return (text === "" ? "" : paint(text)) + (index === cells.length - 1 ? "" : fill);
      })
      .join(GAP)
      .trimEnd(),
  );
}

/**
 * Widths of columns that share a line: the first as given, the others alike. `undefined` if they would be too narrow.
 */
export function columnWidths(total: number, first: number, others: number, narrowest: number): number[] | undefined {
  const each = Math.floor((total - first - GAP.length * others) / others);
  return each < narrowest ? undefined : [first, ...Array.from({ length: others }, () => each)];
}
