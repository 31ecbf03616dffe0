import { csvText } from "../../words/csv.ts";
import type { OutputFile } from "../files/output-file.ts";

/** A cell: a text, or a date that a spreadsheet shall know as one. */
export type SheetCell = string | { readonly date: string; readonly text: string };

/** A column of a table that is written. */
export interface SheetColumn {
  readonly heading: string;
  /** In characters of a Latin letter; left out, what a spreadsheet takes. */
  readonly width?: number;
}

/** How dates are shown in a workbook: with the year of the Republic, or of the common era. */
export type DateShown = "roc" | "common";

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

/** A table as a workbook of one sheet: texts are texts, whatever they begin with, and dates are dates. */
export async function xlsxOutput(
  file: OutputFile,
  name: string,
  columns: readonly SheetColumn[],
  shown: DateShown,
): Promise<TableOutput> {
  const { writeXlsxStream } = await import("hucre");
  const numFmt = shown === "roc" ? "[$-404]e/mm/dd" : "yyyy-mm-dd";
  const queue = new Queue<readonly (readonly SheetCell[])[]>();
  const rows = async function* () {
    for await (const some of queue) {
      for (const row of some) {
        yield row.map((cell) =>
          typeof cell === "string" ? (cell === "" ? null : cell) : new Date(`${cell.date}T00:00:00Z`),
        );
      }
    }
  };
  const stream = writeXlsxStream(rows(), {
    name: name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31),
    columns: columns.map(({ heading, width }) => ({
      header: heading,
      numFmt,
      ...(width === undefined ? {} : { width }),
    })),
    freezePane: { rows: 1 },
  });
  const written = (async () => {
    for await (const part of stream as unknown as AsyncIterable<Uint8Array>) await file.write(Buffer.from(part));
  })().catch((error: unknown) => {
    queue.fail(error);
    throw error;
  });
  written.catch(() => {});
  return {
    write: (some) => queue.put(some),
    end: async () => {
      queue.end();
      await written;
    },
  };
}

/** Hands on one item at a time: whoever puts one waits until the one before it was taken. */
class Queue<T> implements AsyncIterable<T> {
  #item: { readonly value: T } | undefined;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;
  #wake = () => {};

  async put(value: T): Promise<void> {
    while (this.#item !== undefined && this.#failure === undefined) await this.#change();
    if (this.#failure !== undefined) throw this.#failure.error;
    this.#item = { value };
    this.#changed();
  }

  end(): void {
    this.#ended = true;
    this.#changed();
  }

  fail(error: unknown): void {
    this.#failure = { error };
    this.#changed();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      while (this.#item === undefined && !this.#ended) await this.#change();
      if (this.#item === undefined) return;
      const { value } = this.#item;
      this.#item = undefined;
      this.#changed();
      yield value;
    }
  }

  #changed(): void {
    const wake = this.#wake;
    this.#wake = () => {};
    wake();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      const before = this.#wake;
      this.#wake = () => {
        before();
        resolve();
      };
    });
  }
}
