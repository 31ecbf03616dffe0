import { type Bilingual, both } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import type { ByteSink, SheetCell, SheetColumn, TableOutput } from "./table-output.ts";

/** How dates are shown in a workbook: with the year of the Republic, or of the common era. */
export type DateShown = "roc" | "common";

/** What Excel opens: cells of this length in UTF-16, rows with the heading, and columns. */
const LONGEST_CELL = 32_767;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * A table as a workbook of one sheet: texts are texts, whatever they begin with, and dates are dates.
 *
 * @throws UsageError from here or from what is written, if Excel would not open the workbook
 */
export async function xlsxOutput(
  file: ByteSink,
  name: string,
  columns: readonly SheetColumn[],
  shown: DateShown,
): Promise<TableOutput> {
  const { writeXlsxStream } = await import("hucre");
  if (columns.length > MOST_COLUMNS) throw tooLarge({ en: "columns", "zh-TW": "欄" }, columns.length, MOST_COLUMNS);
  let count = 1;
  const text = (cell: string, column: number): string => {
    if (cell.length <= LONGEST_CELL) return sheetText(cell);
    const at = `\`${columns[column]?.heading}\``;
    const place = { en: `row ${count} of the workbook, column ${at}`, "zh-TW": `活頁簿第 ${count} 列、${at} 欄` };
    throw tooLarge({ en: "characters", "zh-TW": "字" }, cell.length, LONGEST_CELL, place);
  };
  const numFmt = shown === "roc" ? "[$-404]e/mm/dd" : "yyyy-mm-dd";
  const queue = new Queue<readonly (readonly SheetCell[])[]>();
  const rows = async function* () {
    for await (const some of queue) {
      for (const row of some) {
        count += 1;
        if (count > MOST_ROWS) throw tooLarge({ en: "rows", "zh-TW": "列" }, count, MOST_ROWS);
        yield row.map((cell, at) =>
          typeof cell === "string" ? (cell === "" ? null : text(cell, at)) : new Date(`${cell.date}T00:00:00Z`),
        );
      }
    }
  };
  const stream = writeXlsxStream(rows(), {
    name: name.replaceAll(/[[\]:*?/\\]/g, " ").slice(0, 31),
    columns: columns.map(({ heading, width }, at) => ({
      header: text(heading, at),
      numFmt,
      ...(width === undefined ? {} : { width }),
    })),
    freezePane: { rows: 1 },
  });
  const written = (async () => {
    for await (const part of stream as unknown as AsyncIterable<Uint8Array>) await file.write(part);
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

/**
 * A text as a sheet holds it: what XML has no place for stands as `_xFFFE_`, so that what looks like that already is
 * marked. The writer does the same for control characters.
 */
function sheetText(text: string): string {
  return text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("\ufffe", "_xFFFE_")
    .replaceAll("\uffff", "_xFFFF_");
}

function tooLarge(of: Bilingual, found: number, most: number, place?: Bilingual): UsageError {
  const csv = { en: "-o with a name that ends with .csv", "zh-TW": "以 -o 指定 .csv 檔" };
  return new UsageError(
    both((say, language) =>
      language === "en"
        ? `${place === undefined ? "the workbook" : say(place)}: ${found} ${say(of)}, expected at most ${most}, or ${say(csv)}`
        : `${place === undefined ? "活頁簿" : say(place)}：${found} ${say(of)}，應至多 ${most} ${say(of)}，或${say(csv)}`,
    ),
  );
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
