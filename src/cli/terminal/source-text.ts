import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { compareText } from "../../node/authoring/official-text.ts";
import { orWhy } from "../../node/files/readable.ts";
import { type Io, UsageError } from "./io.ts";
import { readTextFile } from "./text-file.ts";

/** What is found where something new is to be made. */
export const EXISTS: Bilingual = { en: "it exists", "zh-TW": "已經存在" };

/** The official text named by `--source`. A text without a numbered clause is refused. */
export async function readClauses(file: string, io: Io): Promise<string> {
  const text = await readTextFile(file, "--source", io);
  if (compareText(text, {}).unmatched.some(({ number }) => number !== "")) return text;
  const expected = {
    en: "an official text with clauses numbered 一、, (一) or 1., or articles",
    "zh-TW": "以第一條、一、(一) 或 1. 編號的官方條文",
  };
  throw new UsageError(mistakeText({ place: "--source", found: `\`${file}\``, expected }));
}

/** Runs an action that writes files. The user can mend an error of the file system; it is no fault of the program. */
export async function orUsageError<T>(place: string, act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
    const expected = { en: "a place where files can be written", "zh-TW": "可寫入檔案的位置" };
    throw new UsageError(mistakeText({ place, expected: orWhy(expected, error) }));
  }
}
