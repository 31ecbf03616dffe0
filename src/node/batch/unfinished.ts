import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { UsageError } from "../../core/base/errors.ts";
import type { LineForm, Tally } from "../../features/batch/task.ts";
import type { InputPlace, ReadBefore } from "../tables/blocks.ts";

const EVERY_MS = 1000;

/** What of a run must be the same when it is resumed. */
export interface RunIdentity {
  /** The revision of the rules and parameters, and of this program. */
  readonly revision: string;
  /** The options that decide what is asked. */
  readonly options: object;
}

/** How far a run came; it stands beside the unfinished output. */
export interface Journal extends RunIdentity {
  readonly journal: "hdp batch";
  readonly form: LineForm;
  readonly input: ReadBefore;
  /** Bytes of the output that belong to that much of the input; whatever stands behind them was not finished. */
  readonly output: number;
  readonly tally: Tally;
}

type JournalHead = Omit<Journal, "input" | "output" | "tally">;

/**
 * An output under a temporary name, which has its own once it is complete. A journal beside it tells which part of the
 * input each byte up to its mark belongs to, so that a run that was killed goes on from there.
 */
export class UnfinishedOutput {
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #head: JournalHead;
  #bytes: number;
  #notedAt = performance.now();

  private constructor(path: string, handle: FileHandle, head: JournalHead, bytes: number) {
    this.#path = path;
    this.#handle = handle;
    this.#head = head;
    this.#bytes = bytes;
  }

  /** Name of the unfinished file. */
  static partial(path: string): string {
    return `${path}.partial`;
  }

  /**
   * Reads the journal of an unfinished run.
   *
   * @returns undefined if there is none to go on with
   * @throws UsageError if it cannot be gone on with
   */
  static journal(path: string, shown: string): Journal | undefined {
    const partial = UnfinishedOutput.partial(path);
    if (!existsSync(partial)) return undefined;
    const refuse = (why: string) =>
      new UsageError(`--resume: \`${shown}.partial\` cannot be gone on with: ${why}; --force begins anew`);
    let journal: Journal;
    try {
      journal = JSON.parse(readFileSync(journalPath(path), "utf8")) as Journal;
    } catch {
      throw refuse("its journal is not there or is damaged");
    }
    if (journal.journal !== "hdp batch") throw refuse("its journal is of something else");
    if (statSync(partial).size < journal.output) throw refuse("it is shorter than its journal says");
    return journal;
  }

  /** Begins an output, or goes on behind what a journal marks. */
  static async open(path: string, identity: RunIdentity, form: LineForm, journal?: Journal): Promise<UnfinishedOutput> {
    const handle = await open(UnfinishedOutput.partial(path), journal === undefined ? "w" : "r+");
    const bytes = journal?.output ?? 0;
    if (journal !== undefined) await handle.truncate(bytes);
    return new UnfinishedOutput(path, handle, { journal: "hdp batch", ...identity, form }, bytes);
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const { bytesWritten } = await this.#handle.write(bytes, at, bytes.length - at, this.#bytes + at);
      at += bytesWritten;
    }
    this.#bytes += bytes.length;
  }

  /** Notes how far the run is, now and then or at once. */
  async note({ bytes, line, digest }: InputPlace, tally: Tally, atOnce = false): Promise<void> {
    if (!atOnce && performance.now() - this.#notedAt < EVERY_MS) return;
    if (this.#bytes > 0) await this.#handle.datasync();
    const input = { bytes, line, sha256: digest() };
    const temporary = `${journalPath(this.#path)}.new`;
    writeFileSync(temporary, JSON.stringify({ ...this.#head, input, output: this.#bytes, tally }));
    renameSync(temporary, journalPath(this.#path));
    this.#notedAt = performance.now();
  }

  /** Gives the complete output its name. */
  async finish(): Promise<void> {
    if (this.#bytes > 0) await this.#handle.datasync();
    await this.#handle.close();
    renameSync(UnfinishedOutput.partial(this.#path), this.#path);
    rmSync(journalPath(this.#path), { force: true });
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Takes it away, with its journal. */
  async discard(): Promise<void> {
    await this.#handle.close();
    for (const path of [UnfinishedOutput.partial(this.#path), journalPath(this.#path)]) rmSync(path, { force: true });
  }
}

function journalPath(path: string): string {
  return `${UnfinishedOutput.partial(path)}.json`;
}
