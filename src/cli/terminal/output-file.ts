import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { acquireLock, type Lock, LockedError, ownerText } from "../../node/files/lock.ts";
import { NotPlainError, plainFileAt } from "../../node/files/plain-file.ts";
import { readUnlinked } from "../../node/files/read-unlinked.ts";
import { orWhy } from "../../node/files/readable.ts";
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
export function forceOption({ said }: Pick<Io, "said">) {
  const what = { en: "write over files that are there, whoever made them", "zh-TW": "覆寫既有檔案，不論由誰製作" };
  return new Option("--force", said(what));
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
    throw refused(path, output, io, {
      en: `a file that no other run is writing: ${error.told.en}`,
      "zh-TW": `沒有其他程序正在寫入的檔案（${error.told["zh-TW"]}）`,
    });
  }
  if (lock.tookOver !== undefined) {
    const temporary = temporaryName(path, lock.tookOver);
    if (!removeIfPossible(temporary)) tellLeft([temporary], io);
    const who = ownerText(lock.tookOver);
    const file = `\`${shownPath(path, io)}\``;
    const told = {
      en: `${file}: a run that is gone was writing it (${who.en}); its lock is taken over`,
      "zh-TW": `${file}：先前寫入此檔的程序已不存在（${who["zh-TW"]}），由本次執行接手鎖定`,
    };
    io.tell([io.said(told)]);
  }
  return lock;
}

/** Tells of files that could not be taken away: nobody would look for them, and they may hold personal data. */
export function tellLeft(paths: readonly string[], io: Io): void {
  const told = (file: string) => ({
    en: `${file}: it could not be taken away, delete it`,
    "zh-TW": `${file}：無法移除，請自行刪除`,
  });
  io.tell(paths.map((path) => io.said(told(`\`${shownPath(path, io)}\``))));
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
    if (inputs.some((one) => isRead(one, path, io))) {
      throw refused(path, output, io, { en: "another file: this one is read", "zh-TW": "其他檔案（此檔正供讀取）" });
    }
    if (force || there.size === 0 || isOwn?.(readUnlinked(path))) return;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unwritable(path, output, io, error);
  }
  const isNamed = option !== undefined;
  const isKnown = isOwn !== undefined && isNamed;
  throw refused(path, output, io, {
    en: `a new file${isKnown ? " or one that this verb wrote" : ""}: what stands there is kept${isNamed ? "; --force replaces it" : ""}`,
    "zh-TW": `新檔案${isKnown ? "，或由此指令寫入的檔案" : ""}（既有內容予以保留${isNamed ? "；以 --force 取代" : ""}）`,
  });
}

/** Whether an input is the file of a path, by whatever name. */
function isRead(input: string, path: string, { cwd, stdin }: Io): boolean {
  const bigint = true;
  const read = input === "-" ? fileOfStdin(stdin) : statSync(resolve(cwd, input), { bigint, throwIfNoEntry: false });
  const there = statSync(path, { bigint, throwIfNoEntry: false });
  return read !== undefined && read.dev === there?.dev && read.ino === there.ino;
}

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: "its folder is not there", "zh-TW": "所在資料夾不存在" },
  ENOTDIR: { en: "its folder is none", "zh-TW": "所在路徑不是資料夾" },
  EISDIR: { en: "it is a folder", "zh-TW": "這是資料夾" },
  ELOOP: { en: "it is a symbolic link", "zh-TW": "這是符號連結" },
};

/** An error of the file system. The user can mend it; it is no fault of the program. */
export function unwritable(path: string, output: Pick<Output, "option">, io: Io, error: unknown): Error {
  const { code = "" } = error as NodeJS.ErrnoException;
  if (!(error instanceof NotPlainError) && !/^E[A-Z0-9]+$/.test(code)) return error as Error;
  return refused(path, output, io, orWhy(WRITABLE, REASONS[code] ?? error));
}

const WRITABLE: Bilingual = { en: "a file that can be written", "zh-TW": "可寫入的檔案" };

/** Does what the file system may refuse. @throws UsageError if it does */
export function attempt<T>(path: string, output: Pick<Output, "option">, io: Io, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw unwritable(path, output, io, error);
  }
}

function refused(path: string, { option }: Pick<Output, "option">, io: Io, expected: Bilingual): UsageError {
  const file = shownPath(path, io);
  const { en, "zh-TW": zh } = mistakeText({ expected });
  return new UsageError(
    option === undefined
      ? { en: `${file}, ${en}`, "zh-TW": `${file}，${zh}` }
      : { en: `${option}: \`${file}\`, ${en}`, "zh-TW": `${option}：\`${file}\`，${zh}` },
  );
}
