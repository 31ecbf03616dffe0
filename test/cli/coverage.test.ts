import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { invented } from "../support/register.ts";
import { hdp } from "./hdp.ts";

const root = mkdtempSync(join(tmpdir(), "hdp-coverage-"));
invented(root, {
  沿革: { wording: "a" },
  "二(一)": { wording: "b", decisions: { sampling_monthly: ["samples_due"] } },
  "二(二)": { wording: "c", decisions: { sampling_monthly: ["samples_due"] } },
});
const run = (options: string, columns?: number) =>
  hdp(`test invented --jurisdictions . --coverage ${options}`, { cwd: root, ...(columns ? { columns } : {}) });

describe("hdp test --coverage", () => {
  it("shows for each decision what the cases reach of what they can, and what they do not", async () => {
    const { status, stdout } = await run("--lang en");
    expect(stdout).toMatch(/^invented +cases +days +outcomes +reasons +clauses\naccount_cleanup +0 +0\/2 /);
    expect(stdout).toMatch(/\nsampling_monthly +1 +0\/2 +1\/1 +1\/1 +1\/2\n {4}days not asked about: 2020-01-01 \(ROC/);
    expect(stdout).toMatch(/\n {4}reasons not reached: in_force_since \(as\n? +\S+\/regulation_in_force\.yaml:\d+\)/);
    expect(stdout).toMatch(/\n {4}clauses not cited: 二\(二\)\n/);
    expect(stdout).toMatch(/\nall +1 +0\/78 /);
    expect(stdout).toMatch(/\n1 passed, 0 failed\n$/);
    expect(status).toBe(0);
  });

  it.each([
    ["en", 80],
    ["zh-TW", 80],
    ["en", 40],
    ["zh-TW", 40],
  ])("fits in %s into %i columns", async (lang, columns) => {
    const { stdout } = await run(`--lang ${lang}`, columns);
    expect(stdout.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(stdout).toContain(lang === "en" ? "outcomes not reached" : "未及的結果");
  });

  it("is a member of the JSON document, with the case that reaches what is not reached", async () => {
    const { stdout } = await run("--json");
    const { passed, coverage } = JSON.parse(stdout) as { passed: number; coverage: { decision: string }[] };
    expect(passed).toBe(1);
    expect(coverage.find(({ decision }) => decision === "sampling_monthly")).toMatchObject({
      jurisdiction: "invented",
      cases: 1,
      days: [{ version: "2020-01-01", first_day: false, day_before: false }],
      outcomes: { reached: ["required"], unreached: [] },
      reasons: { reached: ["samples_due"], unreached: [] },
      clauses: [{ version: "2020-01-01", cited: ["二(一)"], uncited: ["二(二)"] }],
    });
    expect(coverage.find(({ decision }) => decision === "regulation_in_force")).toMatchObject({
      cases: 0,
      reasons: {
        reached: [],
        unreached: [
          { code: "in_force_since", like: { file: expect.stringMatching(/\.yaml$/), line: expect.any(Number) } },
        ],
      },
    });
    expect(JSON.parse((await hdp("test invented --jurisdictions . --json", { cwd: root })).stdout)).not.toHaveProperty(
      "coverage",
    );
  });
});
