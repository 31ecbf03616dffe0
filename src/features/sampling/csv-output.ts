import { library } from "../../core/base/libraries.ts";
import { csvText } from "../../words/csv.ts";
import type { ByteSink } from "../spreadsheets/index.ts";

const BATCH = 1000;
const ENCODER = new TextEncoder();

/** Writes CSV for people who open it in Excel: with BOM, and no value is taken for a formula. */
export class CsvOutput {
  readonly #file: ByteSink | undefined;
  readonly #hash = library("bytes").sha256();
  #bytes = 0;

  /** @param file left out, only the digest is made */
  constructor(file?: ByteSink) {
    this.#file = file;
  }

  async write(rows: Iterable<readonly string[]>): Promise<void> {
    let batch: (readonly string[])[] = [];
    for (const row of rows) {
      batch.push(row);
      if (batch.length < BATCH) continue;
      await this.#put(batch);
      batch = [];
    }
    await this.#put(batch);
  }

  get digest(): { readonly bytes: number; readonly sha256: string } {
    return { bytes: this.#bytes, sha256: this.#hash.copy().digest("hex") };
  }

  async #put(rows: (readonly string[])[]): Promise<void> {
    if (rows.length === 0) return;
    const text = csvText(rows, { bom: this.#bytes === 0, record_delimiter: "\n" });
    const bytes = ENCODER.encode(text);
    this.#bytes += bytes.length;
    this.#hash.update(bytes);
    await this.#file?.write(bytes);
  }
}
