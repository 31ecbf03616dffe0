import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../src/node/package/package-files.ts";

/** The packages that a module loads with itself, however many modules lie between; what is loaded late is not among them. */
function loadedWith(module: string, seen = new Set<string>(), found = new Set<string>()): Set<string> {
  if (seen.has(module)) return found;
  seen.add(module);
  const text = readFileSync(module, "utf8");
  for (const [, what = "", from = ""] of text.matchAll(/^(?:import|export)\s([\w\s{},*]+)\sfrom "([^"]+)";/gm)) {
    if (/^type\b/.test(what)) continue;
    if (from.startsWith(".")) loadedWith(join(dirname(module), from), seen, found);
    else if (!/^(node:|#)/.test(from)) found.add(from);
  }
  return found;
}

describe("a start loads no library that it does not need", () => {
  it.each([
    ["src/index.ts", ["fastest-levenshtein"]],
    ["src/cli/decide/command.ts", ["commander", "fastest-levenshtein"]],
    ["src/cli/bin.ts", ["commander", "fastest-levenshtein"]],
    ["src/node/batch/worker.ts", ["csv-parse", "csv-parse/sync", "fastest-levenshtein"]],
  ])("%s", (module, packages) => {
    expect([...loadedWith(packagePath(module))].sort()).toEqual(packages);
  });

  it("but what compares sides is loaded when it is asked for", () => {
    const seen = new Set<string>();
    loadedWith(packagePath("src/index.ts"), seen);
    for (const late of [
      "compare/load-parameter-diff",
      "compare/diff-behaviour",
      "decision-log/entry",
      "batch/task-runner",
    ]) {
      const file = packagePath(`src/node/${late}.ts`);
      expect(existsSync(file), file).toBe(true);
      expect(seen).not.toContain(file);
    }
  });
});
