import { renameSync, rmSync } from "node:fs";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import type { LineForm, Tally } from "../../features/batch/task.ts";
import { emptyTally } from "../../features/batch/task.ts";
import type { InputPlace } from "../../features/tables/blocks.ts";
import { OutputFile, PERSONAL } from "../files/output-file.ts";
import { plainFileAt } from "../files/plain-file.ts";
import { readUnlinked } from "../files/read-unlinked.ts";
import { removeIfPossible, replaceFile, syncFolderOf } from "../files/replace.ts";
import type { ReadBefore } from "../tables/blocks.ts";

const EVERY_MS = 1000;

/** The properties of a run that must be the same when it is resumed. */
export interface RunIdentity {
  /** The revision of the rules and parameters, and of this program. */
  readonly revision: string;
  /** The options that decide what is asked. */
  readonly options: object;
}

/** How far a run came. The file lies beside the unfinished output. */
export interface Journal extends RunIdentity {
  readonly journal: "hdp batch";
  readonly form: LineForm;
  readonly input: ReadBefore;
  /** The length in bytes of the finished output. Bytes after it were not finished. */
  readonly output: number;
  readonly tally: Tally;
}

type JournalHead = Omit<Journal, "input" | "output" | "tally">;

/** Where an unfinished output is written. */
export interface OutputNames {
  /** The name of the complete output. */
  readonly path: string;
  /** A name beside it that nobody else uses, for a journal that is being written. */
  readonly temporary: string;
}

/**
 * An output under a temporary name, which has its own once it is complete. A journal beside it tells which part of the
 * input each byte up to its mark belongs to, so that a run that was killed goes on from there. Whoever opens one holds the
 * lock of its path.
 */
export class UnfinishedOutput {
  readonly #place: OutputNames;
  readonly #file: OutputFile;
  readonly #head: JournalHead;
  #notedAt = performance.now();

  private constructor(place: OutputNames, file: OutputFile, head: JournalHead) {
    this.#place = place;
    this.#file = file;
    this.#head = head;
  }

  /** Name of the unfinished file. */
  static partial(path: string): string {
    return `${path}.partial`;
  }

  /**
   * Whether there is an unfinished run.
   *
   * @throws NotPlainError if what has the name of its file or of its journal is none, such as a symbolic link
   */
  static exists(path: string): boolean {
    plainFileAt(journalPath(path));
    return plainFileAt(UnfinishedOutput.partial(path)) !== undefined;
  }

  /**
   * Reads the journal of an unfinished run that exists.
   *
   * @throws UsageError if it cannot be gone on with
   */
  static journal(path: string, shown: string): Journal {
    const refuse = (why: Bilingual) =>
      new UsageError(
        (option) => ({
          en: `\`${shown}.partial\` cannot be gone on with: ${why.en}; ${option("force")} begins anew`,
          "zh-TW": `\`${shown}.partial\` 無法續行（${why["zh-TW"]}）；以 ${option("force")} 重新開始`,
        }),
        { option: "resume" },
      );
    let journal: Journal;
    try {
      journal = JSON.parse(readUnlinked(journalPath(path)).toString()) as Journal;
    } catch {
      throw refuse({ en: "its journal is not there or is damaged", "zh-TW": "進度檔不存在或已損壞" });
    }
    if (journal.journal !== "hdp batch")
      throw refuse({ en: "its journal is of something else", "zh-TW": "進度檔並非同一作業所寫" });
    const { size = 0 } = plainFileAt(UnfinishedOutput.partial(path)) ?? {};
    if (size < journal.output)
      throw refuse({ en: "it is shorter than its journal says", "zh-TW": "檔案短於進度檔所載" });
    return journal;
  }

  /**
   * Begins an output, or goes on behind what a journal marks. A beginning takes away what an earlier run left.
   *
   * @throws NotPlainError if the unfinished file has another name too
   * @throws Error of the file system, with its `code`
   */
  static async open(
    place: OutputNames,
    identity: RunIdentity,
    form: LineForm,
    journal?: Journal,
  ): Promise<UnfinishedOutput> {
    const head: JournalHead = { journal: "hdp batch", ...identity, form };
    const partial = UnfinishedOutput.partial(place.path);
    if (journal !== undefined) {
      return new UnfinishedOutput(place, await OutputFile.continue(partial, journal.output), head);
    }
    // First the journal: a run that is killed between any two steps can be resumed.
    writeJournal(place, { ...head, input: { bytes: 0, line: 1, sha256: "" }, output: 0, tally: emptyTally() });
    try {
      rmSync(partial, { force: true });
      return new UnfinishedOutput(place, await OutputFile.create(partial, PERSONAL), head);
    } catch (error) {
      removeIfPossible(journalPath(place.path));
      throw error;
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    await this.#file.write(bytes);
  }

  /** Notes how far the run is, now and then or at once. */
  async note({ bytes, line, digest }: InputPlace, tally: Tally, atOnce = false): Promise<void> {
    if (!atOnce && performance.now() - this.#notedAt < EVERY_MS) return;
    if (this.#file.bytes > 0) await this.#file.sync();
    const input = { bytes, line, sha256: digest() };
    writeJournal(this.#place, { ...this.#head, input, output: this.#file.bytes, tally });
    this.#notedAt = performance.now();
  }

  /** Gives the complete output its name; returns what could not be taken away. */
  async finish(): Promise<string[]> {
    const { path } = this.#place;
    await this.#file.sync();
    await this.#file.close();
    renameSync(UnfinishedOutput.partial(path), path);
    syncFolderOf(path);
    return [journalPath(path)].filter((one) => !removeIfPossible(one));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Takes it away, with its journal; returns what could not be. */
  async discard(): Promise<string[]> {
    await this.#file.close();
    const { path } = this.#place;
    return [UnfinishedOutput.partial(path), journalPath(path)].filter((one) => !removeIfPossible(one));
  }
}

function writeJournal({ path, temporary }: OutputNames, journal: Journal): void {
  replaceFile(journalPath(path), JSON.stringify(journal), temporary, PERSONAL);
}

function journalPath(path: string): string {
  return `${UnfinishedOutput.partial(path)}.json`;
}
