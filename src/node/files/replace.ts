import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Gives a file a content, whole or not at all.
 *
 * @param temporary the name that it has meanwhile
 * @throws Error of the file system, with its `code`
 */
export function replaceFile(path: string, content: string, temporary: string, mode: number): void {
  try {
    writeNewFile(temporary, content, mode);
    renameSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") removeIfPossible(temporary);
    throw error;
  }
}

/** Writes a file that is not there yet, and waits for the disk; throws EEXIST if anything has that name. */
export function writeNewFile(path: string, content: string, mode = 0o666): void {
  writeFileSync(path, content, { flag: "wx", mode, flush: true });
}

/** Waits until the disk has the names of a file's folder. */
export function syncFolderOf(path: string): void {
  // Windows cannot.
  if (process.platform === "win32") return;
  let handle: number | undefined;
  try {
    handle = openSync(dirname(path), "r");
    fsyncSync(handle);
  } catch (error) {
    // Nor can some disks of a network, nor who may not list the folder.
    const { code = "" } = error as NodeJS.ErrnoException;
    if (!["EACCES", "EINVAL", "ENOSYS", "ENOTSUP", "EPERM"].includes(code)) throw error;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Removes a file or folder, if there is one. Returns whether none is left. */
export function removeIfPossible(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true });
    return true;
  } catch {
    return false;
  }
}
