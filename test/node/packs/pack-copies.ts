import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { packagePath } from "../../../src/node/package/package-files.ts";

/** The pack of the examples. */
export const WATCH = packagePath("examples/packs/watch");

/** Its decision in Rego. */
export const BURST = "policies/query_burst/query_burst.rego";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A copy of the example in a folder of its own, with files changed by their paths. */
export function copyOf(changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), "hdp-pack-")), "watch");
  made.push(dirname(folder));
  cpSync(WATCH, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const before = readFileSync(join(folder, file), "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${file}: nothing was changed`);
    writeFileSync(join(folder, file), after);
  }
  return folder;
}
