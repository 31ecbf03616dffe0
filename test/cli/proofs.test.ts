import { appendFileSync, cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const AS_OF = "--as-of 2026-11-21";

describe("hdp diff --behaviour --prove", () => {
  const command = `diff taipei kaohsiung account_sharing --behaviour --prove ${AS_OF}`;

  it("shows the proof as a comparison, in each format", async () => {
    const { status, stdout } = await hdp(`${command} --lang en --format markdown`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\| Difference \| Taipei[^|]* \| Kaohsiung[^|]* \|$/m);
    expect(stdout).toMatch(/1 kinds of difference, each with a case; \d+ other kinds are proved to be none/);
    const csv = parse((await hdp(`${command} --format csv`)).stdout, { columns: true, bom: true }) as object[];
    expect(csv).toMatchObject([{ decision: "account_sharing", a_outcome: expect.stringContaining("未作規範") }]);
    const html = await hdp(`${command} --format html --exit-status`);
    expect([html.status, html.stdout.includes("<table")]).toEqual([1, true]);
    const json = JSON.parse((await hdp(`${command} --format json`)).stdout) as object;
    expect(json).toMatchObject({ decisions: [{ decision: "account_sharing", state: "differs" }] });
  });

  it("says that it is not proved where it is not", async () => {
    const { status, stdout } = await hdp(
      `diff taipei kaohsiung auditor_rotation --behaviour --prove ${AS_OF} --lang en`,
    );
    expect([status, stdout.replaceAll(/\s+/g, " ")]).toEqual([11, expect.stringContaining("1 not proved")]);
  });

  it("is named by the search, which it goes beyond", async () => {
    const { stdout } = await hdp(`diff taipei kaohsiung account_sharing --behaviour ${AS_OF} --lang en`);
    expect(stdout.replaceAll(/\s+/g, " ")).toContain("This is a search, which may miss a difference; `--prove`");
    const alone = await hdp("diff taipei kaohsiung --prove");
    expect(alone).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--prove: expected beside --behaviour/) });
  });
});

/** The folder of a regulation with more at the end of the table of a decision. */
function withMore(text: string): string {
  const root = mkdtempSync(join(tmpdir(), "hdp-"));
  cpSync("jurisdictions/taipei", join(root, "taipei"), { recursive: true });
  appendFileSync(join(root, "taipei/cases/session_timeout.yaml"), text);
  return root;
}

describe("hdp prove J", () => {
  const command = "prove taipei session_timeout --jurisdictions .";

  it("names the regulation, and the exceptions with their reason", async () => {
    const { status, stdout } = await hdp("prove kaohsiung data_use_period");
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^高雄市政府社會局.*的答案必定如此\n/)]);
    expect(stdout).toMatch(/^ {2}- 列為例外：.*（K14）|^ {2}- 列為例外：.*\(K14\)$/m);
    expect(stdout).not.toMatch(/list of/);
  });

  it("proves what an author promises, or refutes it with a case", async () => {
    const invariants = [
      "invariants:",
      "  - { name: It is silent, always: [not_regulated, not_in_force] }",
      "  - { name: It always allows, always: [permit] }",
    ];
    const { status, stdout } = await hdp(`${command} --lang en`, { cwd: withMore(`\n${invariants.join("\n")}\n`) });
    expect(status).toBe(1);
    expect(stdout).toMatch(/ {2}- Broken: It always allows\n {6}Whatever the facts\n {6}Case: /);
    expect(stdout).not.toContain("It is silent");
  });

  it.each([
    ["{ name: x, where: { last_activity: 1 }, never: [permit] }", "did you mean `last_activity_at`"],
    ["{ name: x, never: [allow] }", '`"allow"`, expected one of permit'],
    ["{ name: x, never: [overdue] }", "expected one of permit, deny"],
    ["{ name: x }", "never"],
  ])("refuses what is no promise: %s", async (written, told) => {
    const cwd = withMore(`\ninvariants:\n  - ${written}\n`);
    const { status, stdout, stderr } = await hdp(`${command} --lang en`, { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(told);
    expect(stderr).toMatch(/taipei\/cases\/session_timeout\.yaml:\d+/);
  });
});
