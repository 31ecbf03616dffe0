import type { Lock } from "../../node/files/lock.ts";
import { type NamedFile, nameFiles } from "../../node/files/name-files.ts";
import { OutputFile, PERSONAL } from "../../node/files/output-file.ts";
import { plainFileAt } from "../../node/files/plain-file.ts";
import { removeIfPossible } from "../../node/files/replace.ts";
import type { Io } from "./io.ts";
import { attempt, checkReplaced, lockOutput, type Output, tellLeft, temporaryName, unwritable } from "./output-file.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Files that are written under temporary names and get their own names once all are complete. Until then, other runs of
 * this command cannot write them. If the run fails or is interrupted, nothing of them remains.
 */
export class OutputFiles {
  readonly #begun: (NamedFile & { readonly file: OutputFile })[] = [];
  readonly #folders: string[] = [];
  readonly #locks = new Map<string, Lock>();
  readonly #output: Output;
  readonly #io: Io;
  readonly #ended = () => this.discard();
  readonly #interrupted = (signal: NodeJS.Signals) => {
    this.discard();
    process.kill(process.pid, signal);
  };

  /**
   * @param paths where the files will be
   * @throws UsageError if something is there that may not be replaced, or another run writes one of them
   */
  constructor(paths: readonly string[], output: Output, io: Io) {
    this.#output = output;
    this.#io = io;
    process.once("exit", this.#ended);
    for (const signal of SIGNALS) process.once(signal, this.#interrupted);
    try {
      // A path that is no file gets no lock beside it. A file may have become another run's meanwhile.
      for (const path of paths) this.#attempt(path, () => plainFileAt(path));
      for (const path of paths.toSorted()) this.#locks.set(path, lockOutput(path, output, io));
      for (const path of paths) checkReplaced(path, output, io);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** A folder that goes when the run ends. */
  addFolder(path: string): void {
    this.#folders.push(path);
  }

  /** Begins one of the files. */
  async create(path: string): Promise<OutputFile> {
    const lock = this.#locks.get(path) as Lock;
    const temporary = temporaryName(path, lock);
    const old = `${path}.${lock.id}.old`;
    try {
      const file = await OutputFile.create(temporary, this.#output.personal ? PERSONAL : 0o666);
      this.#begun.push({ path, temporary, old, file });
      const there = this.#output.personal ? undefined : plainFileAt(path);
      if (there !== undefined) await file.chmod(there.mode & 0o777);
      return file;
    } catch (error) {
      throw unwritable(path, this.#output, this.#io, error);
    }
  }

  /** Writes one of the files as a whole. */
  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = await this.create(path);
    try {
      await file.write(Buffer.from(content));
    } catch (error) {
      throw unwritable(path, this.#output, this.#io, error);
    }
  }

  /** Gives every file its name, in the order in which they were begun, or none of them. */
  async commit(): Promise<void> {
    for (const { path, file } of this.#begun) {
      try {
        await file.sync();
        await file.close();
      } catch (error) {
        throw unwritable(path, this.#output, this.#io, error);
      }
    }
    const [first] = this.#begun;
    if (first !== undefined)
      tellLeft(
        this.#attempt(first.path, () => nameFiles(this.#begun)),
        this.#io,
      );
    this.#begun.length = 0;
  }

  /** Takes away whatever is not complete; to be called however the run ends. */
  discard(): void {
    process.off("exit", this.#ended);
    for (const signal of SIGNALS) process.off(signal, this.#interrupted);
    const begun = this.#begun.splice(0);
    for (const { file } of begun) void file.close().catch(() => {});
    const temporary = [...begun.map((one) => one.temporary), ...this.#folders.splice(0)];
    const left = temporary.filter((path) => !removeIfPossible(path));
    tellLeft(left, this.#io);
    for (const lock of this.#locks.values()) lock.release();
  }

  #attempt<T>(path: string, act: () => T): T {
    return attempt(path, this.#output, this.#io, act);
  }
}
