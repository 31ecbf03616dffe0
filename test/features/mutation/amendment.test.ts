import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { hdp } from "../../cli/hdp.ts";
import { invented } from "../../support/register.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-amendment-"));
afterAll(() => rmSync(cwd, { recursive: true }));
invented(cwd, { 沿革: { wording: "訂定。" }, "二(一)": { wording: "每月抽查。" } });

const told = (line: string) => hdp(`${line} --lang en --jurisdictions invented`, { cwd });
const table = join(cwd, "invented/cases/sampling_monthly.yaml");

/** The cases that `hdp test --mutate` prints. */
function printedCases(stdout: string): string[] {
  const found = stdout.matchAll(
    / in cases\/sampling_monthly\.yaml, below `cases:`, would notice it:\n((?: {2}.*\n)+)/g,
  );
  return [...found].map(([, text = ""]) => text);
}

describe("an amendment of one number", { timeout: 240_000 }, () => {
  it("is one line, `versions` beside the cases that no longer hold, and the few cases that are printed", async () => {
    for (let cases = [""]; cases.length > 0; ) {
      cases = printedCases((await told("test invented --mutate")).stdout);
      appendFileSync(table, cases.join(""));
    }
    expect(await told("test invented --mutate")).toMatchObject({ status: 0 });

    expect(await told("new-version invented 2027-01-01")).toMatchObject({ status: 0 });
    appendFileSync(join(cwd, "invented/2027-01-01.yaml"), "parameters: { sampling: { monthly: { minimum: 2 } } }\n");
    expect(await told("check")).toMatchObject({ status: 0 });

    // What holds in every version is asked of the new one too.
    const failing = await told("test invented");
    expect(failing.status).toBe(1);
    const lines = new Set(
      [...failing.stdout.matchAll(/sampling_monthly\.yaml:(\d+): .* @2027-01-01$/gm)].map(([, line]) => Number(line)),
    );
    expect(lines.size).toBeGreaterThan(0);
    const written = readFileSync(table, "utf8").split("\n");
    const old = written.flatMap((line, at) => (lines.has(at + 1) ? [line, "    versions: [2020-01-01]"] : [line]));
    writeFileSync(table, old.join("\n"));
    expect(await told("test invented")).toMatchObject({ status: 0 });

    const cases = printedCases((await told("test invented --mutate")).stdout);
    expect([2, 3]).toContain(cases.length);
    const file = readFileSync(join(cwd, "invented/2027-01-01.yaml"), "utf8");
    const added = [file, cases.join("")].flatMap((text) => text.trimEnd().split("\n")).length;
    // The day on which the version before ends is a line too.
    expect(added + lines.size + 1).toBeLessThan(40);
    appendFileSync(table, cases.join(""));
    const after = await told("test invented --mutate");
    expect(after.stdout).toContain("changes noticed (100 %)\n");
    expect(after.status).toBe(0);

    const comment = await told("diff invented@2020-01-01 invented@2027-01-01 --format markdown");
    expect(comment.stdout).toMatch(/^\| Rows, at least \| 1 .*\| 2 .*\|$/m);
  });
});
