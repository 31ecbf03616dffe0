import { lstatSync, type Stats } from "node:fs";
import { SaidError } from "../../core/base/said-error.ts";

/** The path of a file to be written is no plain file. The message says what it is. */
export class NotPlainError extends SaidError {
  override readonly name = "NotPlainError";
}

/**
 * The file of a name, or undefined if there is none.
 *
 * @throws NotPlainError if it is anything else, also a symbolic link: what it leads to was not named
 * @throws Error of the file system, with its `code`, if that cannot be told
 */
export function plainFileAt(path: string): Stats | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isFile()) return stats;
  if (stats.isDirectory()) throw new NotPlainError({ en: "it is a folder", "zh-TW": "這是資料夾" });
  throw new NotPlainError(
    stats.isSymbolicLink()
      ? { en: "it is a symbolic link", "zh-TW": "這是符號連結" }
      : { en: "it is no plain file", "zh-TW": "這不是一般檔案" },
  );
}
