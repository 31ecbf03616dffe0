import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadEngine } from "../../src/index.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "../cli/hdp.ts";

// `pip install wasmtime jsonschema` brings what the program needs; where it is not there, this is skipped.
const NEEDED = spawnSync("python3", ["-c", "import wasmtime, jsonschema"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "hdp-test-python-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!NEEDED)("the Python program of docs/other-languages.md", () => {
  const ask = (request: object) =>
    spawnSync("python3", [packagePath("examples/python/household.py"), join(folder, "b.tar.gz")], {
      input: JSON.stringify(request),
      encoding: "utf8",
      env: { ...process.env, PYTHONIOENCODING: "utf-8" },
    });
  const request = {
    decision: "sampling_monthly",
    jurisdiction: "taipei",
    as_of: "2026-11-21",
    facts: { queries: 101 },
  } as const;

  it("answers as the engine does, and refuses what it refuses", async () => {
    expect((await hdp(["bundle", "-o", "b.tar.gz"], { cwd: folder })).status).toBe(0);
    expect(JSON.parse(ask(request).stdout)).toEqual((await loadEngine()).decide(request));
    const refused = ask({ ...request, facts: { queries: -1 } });
    expect([refused.status, refused.stdout]).toEqual([1, ""]);
    expect(refused.stderr).toContain("facts.queries");
    expect(ask({ ...request, jurisdiction: "atlantis" }).stderr).toContain("one of kaohsiung");
  });
});
