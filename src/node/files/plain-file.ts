import { lstatSync, type Stats } from "node:fs";

/** The path of a file to be written is no plain file. The message says what it is. */
export class NotPlainError extends Error {
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
  if (stats.isDirectory()) throw new NotPlainError("it is a folder");
  throw new NotPlainError(stats.isSymbolicLink() ? "it is a symbolic link" : "it is no plain file");
}
