import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const TABLE = "kaohsiung/cases/training_hours.yaml";

/** The folder of a regulation with the table of one decision cut to its first case. */
function cutTable(): string {
  const root = mkdtempSync(join(tmpdir(), "hdp-"));
  cpSync("jurisdictions/kaohsiung", join(root, "kaohsiung"), { recursive: true });
  const text = readFileSync(join(root, TABLE), "utf8");
  const start = text.indexOf("  - name:");
  writeFileSync(join(root, TABLE), text.slice(0, text.indexOf("\n  - name:", start) + 1));
  return root;
}

interface Told {
  readonly jurisdiction: string;
  readonly decision: string;
  readonly state: string;
  readonly untouched: readonly { readonly about: object; readonly expect: { readonly outcome: string } }[];
}

describe("hdp test --complete", () => {
  it("says that a case touches each region", async () => {
    const { status, stdout } = await hdp("test 高雄市 --complete --decision account_sharing --lang en");
    expect(stdout).toMatch(
      /^kaohsiung: (\d+) of \1 regions touched by a case; 0 of 1 decisions not proved\n {2}Covered: .+\n$/,
    );
    expect(status).toBe(0);
  });

  it("tells the regions without a case, each with one that goes into the table", async () => {
    const cwd = cutTable();
    const command = "test kaohsiung --complete --decision training_hours --jurisdictions .";
    const { status, stdout } = await hdp(`${command} --lang en`, { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^kaohsiung training_hours: \d+ of \d+ regions are touched by a case$/m);
    expect(stdout).toMatch(/^ {2}no case asks for it: the outcome hangs on: .+$/m);
    const added = [...stdout.matchAll(/below `cases:`, does:\n((?: {4}.*\n)+?)(?=(?: {2}no case|\n))/g)];
    expect(added.length).toBeGreaterThan(5);
    const texts = added.map(([, text = ""], at) =>
      text.replace(/^ {2}/gm, "").replace(/name: .*/, `name: found ${at}`),
    );
    appendFileSync(join(cwd, TABLE), texts.join(""));
    const { status: again, stdout: rest } = await hdp(`${command} --lang en`, { cwd });
    expect([again, rest]).toEqual([0, expect.stringMatching(/^kaohsiung: (\d+) of \1 regions touched/)]);
  });

  it("tells the same as JSON and in Chinese", async () => {
    const cwd = cutTable();
    const command = "test kaohsiung --complete --decision training_hours --jurisdictions .";
    const { status, stdout } = await hdp(`${command} --json`, { cwd });
    const { complete } = JSON.parse(stdout) as { complete: Told[] };
    expect(status).toBe(1);
    expect(complete).toMatchObject([{ jurisdiction: "kaohsiung", decision: "training_hours", state: "incomplete" }]);
    expect(complete[0]?.untouched.map(({ expect: { outcome } }) => outcome)).toContain("overdue");
    const told = (await hdp(command, { cwd })).stdout;
    expect(told).toMatch(/^ {2}沒有案例問及：結果取決於：/m);
  });

  it("calls a decision that it cannot follow not proved", async () => {
    const { status, stdout } = await hdp("test kaohsiung --complete --decision auditor_rotation --lang en");
    expect([status, stdout]).toEqual([11, expect.stringMatching(/\n {2}Not proved: lists of up to 2 entries/)]);
  });

  it("looks for nothing while a case fails, and beside other looks at the cases", async () => {
    const cwd = cutTable();
    writeFileSync(join(cwd, TABLE), readFileSync(join(cwd, TABLE), "utf8").replace(/outcome: \w+/, "outcome: overdue"));
    const failed = await hdp("test kaohsiung --complete --decision training_hours --jurisdictions . --lang en", {
      cwd,
    });
    expect(failed).toMatchObject({ status: 1, stderr: expect.stringMatching(/^no region is looked for/) });
    const beside = await hdp("test kaohsiung --complete --mutate");
    expect(beside).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--complete: expected without/) });
  });
});
