import { statSync } from "node:fs";
import { resolve } from "node:path";
import { acquireLock, type Lock, LockedError, ownerText } from "../../node/files/lock.ts";
import { NotPlainError, plainFileAt } from "../../node/files/plain-file.ts";
import { readUnlinked } from "../../node/files/read-unlinked.ts";
import { removeIfPossible } from "../../node/files/replace.ts";
import { Option } from "./commander.ts";
import { fileOfStdin } from "./input.ts";
import { type Io, UsageError } from "./io.ts";
import { shownPath } from "./paths.ts";

/** A file that a verb writes, and which files it may replace. */
export interface Output {
  /** The command that writes, such as `hdp sample`. Another run that wants the same file is told its name. */
  readonly command: string;
  /** The option that names the file, for messages; undefined where the verb finds the name. */
  readonly option: string | undefined;
  /** Whether it may hold personal data. Then its owner alone reads it, whatever the user's mask. */
  readonly personal: boolean;
  /**
   * Whether the file that is there was made by this verb, so that it may be replaced. If left out, no file is replaced.
   */
  readonly isOwn?: ((content: Buffer) => boolean) | undefined;
  /** `--force`: replace whatever file is there. */
  readonly force: boolean | undefined;
  /** Files that are read, by their names (`-` is standard input), and so never replaced. */
  readonly inputs?: readonly string[] | undefined;
}

/** `--force`, of each verb that writes files. */
export function forceOption() {
  return new Option("--force", "write over files that are there, whoever made them");
}

/**
 * Locks the file that will be written. Removes what a killed run left behind.
 *
 * @throws UsageError if another run holds the lock, or the folder cannot be written to
 */
export function lockOutput(path: string, output: Output, io: Io): Lock {
  let lock: Lock;
  try {
    lock = acquireLock(path, output.command);
  } catch (error) {
    if (!(error instanceof LockedError)) throw unwritable(path, output, io, error);
    throw refused(path, output, io, `a file that no other run is writing: ${error.message}`);
  }
  if (lock.tookOver !== undefined) {
    const temporary = temporaryName(path, lock.tookOver);
    if (!removeIfPossible(temporary)) tellLeft([temporary], io);
    const who = ownerText(lock.tookOver);
    io.tell([`\`${shownPath(path, io)}\`: a run that is gone was writing it (${who}); its lock is taken over`]);
  }
  return lock;
}

/** Tells of files that could not be taken away: nobody would look for them, and they may hold personal data. */
export function tellLeft(paths: readonly string[], io: Io): void {
  io.tell(paths.map((path) => `\`${shownPath(path, io)}\`: it could not be taken away, delete it`));
}

/** The name that a file has until it is complete; nobody guesses it. */
export function temporaryName(path: string, { id }: { readonly id: string }): string {
  return `${path}.${id}.part`;
}

/**
 * Checks the path where a file is to be written: a slip of the keyboard must not cost another file.
 *
 * @throws UsageError if it may not be replaced
 */
export function checkReplaced(path: string, output: Output, io: Io): void {
  const { option, isOwn, force, inputs = [] } = output;
  try {
    const there = plainFileAt(path);
    if (there === undefined) return;
    if (inputs.some((one) => isRead(one, path, io))) throw refused(path, output, io, "another file: this one is read");
    if (force || there.size === 0 || isOwn?.(readUnlinked(path))) return;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unwritable(path, output, io, error);
  }
  const own = isOwn === undefined || option === undefined ? "" : " or one that this verb wrote";
  const hint = option === undefined ? "" : "; --force replaces it";
  throw refused(path, output, io, `a new file${own}: what stands there is kept${hint}`);
}

/** Whether an input is the file of a path, by whatever name. */
function isRead(input: string, path: string, { cwd, stdin }: Io): boolean {
  const bigint = true;
  const read = input === "-" ? fileOfStdin(stdin) : statSync(resolve(cwd, input), { bigint, throwIfNoEntry: false });
  const there = statSync(path, { bigint, throwIfNoEntry: false });
  return read !== undefined && read.dev === there?.dev && read.ino === there.ino;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "its folder is not there",
  ENOTDIR: "its folder is none",
  EISDIR: "it is a folder",
  ELOOP: "it is a symbolic link",
};

/** An error of the file system. The user can mend it; it is no fault of the program. */
export function unwritable(path: string, output: Pick<Output, "option">, io: Io, error: unknown): Error {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (!(error instanceof NotPlainError) && !/^E[A-Z0-9]+$/.test(code)) return error as Error;
  return refused(path, output, io, `a file that can be written (${REASONS[code] ?? message})`);
}

/** Does what the file system may refuse. @throws UsageError if it does */
export function attempt<T>(path: string, output: Pick<Output, "option">, io: Io, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(path, output, io, error);
  }
}

function refused(path: string, { option }: Pick<Output, "option">, io: Io, expected: string): UsageError {
  const file = shownPath(path, io);
  return new UsageError(`${option === undefined ? file : `${option}: \`${file}\``}, expected ${expected}`);
}
