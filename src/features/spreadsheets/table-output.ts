import { csvText } from "../../words/csv.ts";

/** What bytes are written into. */
export interface ByteSink {
  write(bytes: Uint8Array): Promise<void>;
}

/** A cell: a text, or a date that a spreadsheet shall know as one. */
export type SheetCell = string | { readonly date: string; readonly text: string };

/** A column of a table that is written. */
export interface SheetColumn {
  readonly heading: string;
  /** In characters of a Latin letter; left out, what a spreadsheet takes. */
  readonly width?: number;
}

/** Takes the rows of a table and writes them; memory does not grow with them. */
export interface TableOutput {
  write(rows: readonly (readonly SheetCell[])[]): Promise<void>;
  /** Ends it; the file is closed by whoever began it. */
  end(): Promise<void>;
}

/**
 * A table as CSV for people who open it in a spreadsheet: no cell is a formula.
 *
 * @param columns left out where the heading stands there already
 */
export async function csvOutput(
  write: (text: string) => Promise<void> | void,
  columns: readonly SheetColumn[] | undefined,
): Promise<TableOutput> {
  const put = (rows: readonly (readonly string[])[], bom: boolean) => write(csvText(rows, { bom }));
  if (columns !== undefined) await put([columns.map(({ heading }) => heading)], true);
  return {
    write: async (rows) => {
      const texts = rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : cell.text)));
      if (texts.length > 0) await put(texts, false);
    },
    end: async () => {},
  };
}
