import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Texts of files by path, with slashes. */
export type Files = ReadonlyMap<string, string>;

/** Calls a function with a folder that holds the files, and is gone when the function has returned. */
export function withFiles<T>(files: Files, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "hdp-policies-"));
  try {
    writeFiles(files, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes files below a folder. */
export function writeFiles(files: Files, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
