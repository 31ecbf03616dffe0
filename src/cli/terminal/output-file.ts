import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { resolve } from "node:path";
import { Option } from "commander";
import { type Io, UsageError } from "./io.ts";
import { shownPath } from "./paths.ts";
import { fileText } from "./terminal.ts";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Which files may be written over. */
export interface Output {
  /** The option that names the file. */
  readonly option: string;
  /** Whether a text is of this verb, so that it may be replaced; left out, none may be. */
  readonly isOwn?: ((text: string) => boolean) | undefined;
  /** `--force`: replace whatever file is there. */
  readonly force: boolean | undefined;
  /** Files that are never replaced. */
  readonly inputs?: readonly string[];
}

/** `--force`, of each verb that writes files. */
export function forceOption(): Option {
  return new Option("--force", "write over files that are there, whoever made them");
}

/**
 * Files that are written under a temporary name and have their own once all are complete. If the run fails or is
 * interrupted, nothing of them stays.
 */
export class OutputFiles {
  readonly #temporary = new Map<string, string>();
  readonly #folders: string[] = [];
  readonly #handles: FileHandle[] = [];
  readonly #output: Output;
  readonly #io: Io;
  readonly #interrupted = (signal: NodeJS.Signals) => {
    this.discard();
    process.kill(process.pid, signal);
  };

  /**
   * @param paths where the files will be
   * @throws UsageError if something is there that may not be replaced
   */
  constructor(paths: readonly string[], output: Output, io: Io) {
    this.#output = output;
    this.#io = io;
    for (const path of paths.filter((one) => existsSync(one))) this.#checkReplaced(path);
    for (const signal of SIGNALS) process.once(signal, this.#interrupted);
  }

  /** A folder that goes when the run ends. */
  addFolder(path: string): void {
    this.#folders.push(path);
  }

  /** Begins a file. */
  async create(path: string): Promise<FileHandle> {
    const temporary = `${path}.${process.pid}.part`;
    const handle = await this.#attempt(path, () => open(temporary, "wx"));
    this.#temporary.set(path, temporary);
    this.#handles.push(handle);
    return handle;
  }

  /** Writes a whole file. */
  async write(path: string, content: string): Promise<void> {
    const handle = await this.create(path);
    await this.#attempt(path, () => handle.writeFile(content));
  }

  /** Gives every file its name, in the order in which they were begun. */
  async commit(): Promise<void> {
    for (const handle of this.#handles.splice(0)) await handle.close();
    for (const [path, temporary] of this.#temporary) await this.#attempt(path, () => renameSync(temporary, path));
    this.#temporary.clear();
  }

  /** Takes away whatever is not complete; to be called however the run ends. */
  discard(): void {
    for (const signal of SIGNALS) process.off(signal, this.#interrupted);
    for (const temporary of this.#temporary.values()) rmSync(temporary, { force: true });
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
    for (const handle of this.#handles.splice(0)) void handle.close().catch(() => {});
  }

  // A slip of the keyboard must not cost another file.
  #checkReplaced(path: string): void {
    const { isOwn, force, inputs = [] } = this.#output;
    const stats = statSync(path);
    if (!stats.isFile()) throw this.#unwritable(path, stats.isDirectory() ? "it is a folder" : "it is no plain file");
    if (inputs.some((one) => realpathSync(one) === realpathSync(path)))
      throw this.#refused(path, "another file: this one is read");
    if (force || stats.size === 0 || isOwn?.(readFileSync(path, "utf8"))) return;
    const own = isOwn === undefined ? "" : " or one that this verb wrote";
    throw this.#refused(path, `a new file${own}: what stands there is kept; --force replaces it`);
  }

  async #attempt<T>(path: string, act: () => T | Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw this.#unwritable(path, code === "ENOENT" ? "its folder is not there" : message);
    }
  }

  #unwritable(path: string, why: string): UsageError {
    return this.#refused(path, `a file that can be written (${why})`);
  }

  #refused(path: string, expected: string): UsageError {
    return new UsageError(`${this.#output.option}: \`${shownPath(path, this.#io)}\`, expected ${expected}`);
  }
}

/**
 * Writes a document to a file, whole or not at all, or for `-` to standard output; tells whether it went into a file.
 *
 * @param content a document of a data format, or lines for people
 * @throws UsageError if something stands there that may not be replaced, or the file cannot be written
 */
export async function writeOutput(
  file: string,
  content: string | readonly string[],
  output: Output,
  io: Io,
): Promise<boolean> {
  if (file === "-") {
    if (typeof content === "string") io.put(content);
    else io.print(content);
    return false;
  }
  const path = resolve(io.cwd, file);
  const files = new OutputFiles([path], output, io);
  try {
    await files.write(path, typeof content === "string" ? content : fileText(content));
    await files.commit();
  } finally {
    files.discard();
  }
  return true;
}
