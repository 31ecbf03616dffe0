import { compareText } from "../../node/authoring/official-text.ts";
import { type Io, UsageError } from "./io.ts";
import { readTextFile } from "./text-file.ts";

/** The official text named by `--source`. A text without a numbered clause is refused. */
export async function readClauses(file: string, io: Io): Promise<string> {
  const text = await readTextFile(file, "--source", io);
  if (compareText(text, {}).unmatched.some(({ number }) => number !== "")) return text;
  throw new UsageError(`--source: \`${file}\`, expected an official text with clauses numbered 一、 二、 (一) 1.`);
}

/** Runs an action that writes files. The user can mend an error of the file system; it is no fault of the program. */
export async function orUsageError<T>(place: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    throw new UsageError(`${place}: expected a place where files can be written (${message})`);
  }
}
