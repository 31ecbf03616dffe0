import { constants, copyFileSync, renameSync, rmSync } from "node:fs";
import { plainFileAt } from "./plain-file.ts";
import { removeIfPossible, syncFolderOf } from "./replace.ts";

/** A file that is complete under a temporary name. */
export interface NamedFile {
  /** Its own name, under which an older file may stand. */
  readonly path: string;
  readonly temporary: string;
  /** The name that the older one has meanwhile. */
  readonly old: string;
}

/**
 * Gives complete files their names, all or none: if one cannot have it, what stood there before stands there again. Only a
 * process that is killed in between leaves some of both. Then the last file, which tells that the others are complete, is
 * not under its name.
 *
 * @returns the older files that could not be taken away
 * @throws Error of the file system; its message says where an older file is that could not be put back
 */
export function nameFiles(files: readonly NamedFile[]): string[] {
  const undo: Step[] = [];
  try {
    for (const file of files) {
      const there = plainFileAt(file.path) !== undefined;
      // One file alone is replaced in one step.
      if (files.length > 1) undo.push(there ? setAside(file, file === files.at(-1)) : takenAway(file));
    }
    for (const { temporary, path } of files) renameSync(temporary, path);
    for (const { path } of files) syncFolderOf(path);
  } catch (error) {
    const left = undo.reverse().flatMap(undone);
    if (left.length > 0) (error as Error).message += `; ${left.join("; ")}`;
    throw error;
  }
  return files.map(({ old }) => old).filter((old) => !removeIfPossible(old));
}

interface Step {
  readonly undo: () => void;
  /** What holds if even that fails. */
  readonly otherwise: string;
}

function setAside({ path, old }: NamedFile, last: boolean): Step {
  try {
    if (last) renameSync(path, old);
    else copyFileSync(path, old, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  } catch (error) {
    if (!last) removeIfPossible(old);
    throw error;
  }
  return { undo: () => renameSync(old, path), otherwise: `what stood there is in \`${old}\`` };
}

function takenAway({ path }: NamedFile): Step {
  return { undo: () => rmSync(path, { force: true }), otherwise: `\`${path}\` may stand there without the others` };
}

function undone({ undo, otherwise }: Step): string[] {
  try {
    undo();
    return [];
  } catch {
    return [otherwise];
  }
}
