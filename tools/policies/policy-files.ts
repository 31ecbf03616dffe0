import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packagePath } from "../../src/node/package/package-files.ts";

/** Texts of files by path, with slashes. */
export type Files = ReadonlyMap<string, string>;

/** The Rego below folders of the package, with its tests; sorted by path within the package. */
export function policyFiles(...folders: string[]): Files {
  const paths = folders.flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".rego"))
      .sort()
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(packagePath(path), "utf8")]));
}

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
function writeFiles(files: Files, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
