import type { ByteSink } from "../../src/features/spreadsheets/index.ts";
import type { MadeFile } from "./files-task.ts";

/** A file that is made in memory. */
export class MadeBytes implements ByteSink {
  readonly #parts: BlobPart[] = [];

  async write(bytes: Uint8Array): Promise<void> {
    this.#parts.push(bytes as Uint8Array<ArrayBuffer>);
  }

  file(name: string): MadeFile {
    return { name, blob: new Blob(this.#parts, { type: "application/octet-stream" }) };
  }
}
