import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

/** A copy of a bundled jurisdiction in a folder of its own, with one file changed. */
function changed(id: string, file: string, change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), "hdp-"));
  cpSync(`jurisdictions/${id}`, join(root, id), { recursive: true });
  const path = join(root, id, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return root;
}

describe("hdp", () => {
  it("prints its version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await hdp("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each(["decide", "decisions", "show", "check", "test"])("helps with %s by examples", async (verb) => {
    const { status, stdout } = await hdp(`${verb} --help`);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Usage: hdp ${verb} `));
    expect(stdout).toContain(`\nExamples:\n  hdp ${verb}`);
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("shows its help where nothing is asked, and calls that an error", async () => {
    const { status, stdout, stderr } = await hdp([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Usage: hdp /);
  });
});

describe("hdp decisions", () => {
  it("tells whose regulation answers each", async () => {
    const { stdout } = await hdp("decisions --lang en --as-of 2026-11-21");
    expect(stdout).toContain(
      "account_cleanup duty\n  Is this account overdue for cleanup?\n  yes: kaohsiung, taipei\n  silent: nantou\n",
    );
  });

  it("tells a text that is not available from a version that is not in force", async () => {
    const { stdout } = await hdp("decisions --json --as-of 2022-01-01");
    const { decisions } = JSON.parse(stdout) as { decisions: { name: string; regulated: object }[] };
    expect(decisions.find(({ name }) => name === "sampling_half_year")?.regulated).toEqual({
      kaohsiung: "text_unavailable",
      nantou: "not_in_force",
      taipei: "yes",
    });
  });

  it("takes the day in Taipei of an instant", async () => {
    const { stdout } = await hdp("decisions --json --as-of 2021-10-05T16:00:00Z");
    expect(JSON.parse(stdout)).toMatchObject({ as_of: "2021-10-06" });
  });

  it("refuses what is no day", async () => {
    const { status, stderr } = await hdp("decisions --as-of tomorrow");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--as-of: `"tomorrow"`, expected a date \(YYYY-MM-DD\) or an instant/);
  });
});

describe("hdp show", () => {
  it("shows values as they are written, with clauses and readings", async () => {
    const { stdout } = await hdp("show kaohsiung --as-of 2026-11-21");
    expect(stdout).toContain(
      "  max_age（最長使用期間）：3個月（由使用者辦理）〔五(一)5；另見四(二)2、\n    附件五(一)3〕 G3 K7\n",
    );
    expect(stdout).toContain(
      "    keep_review_record（留存清查之紙本及電磁紀錄）（由管理者、各區公所專責人員\n      辦理）〔五(二)；另見附件五(二)〕\n",
    );
  });

  it("says which numbers the text leaves open", async () => {
    const { stdout } = await hdp("show nantou --lang en --as-of 2026-11-21");
    expect(stdout).toContain(
      "  idle_timeout (Idle time): left open by the text, Whether passing the limit\n    or reaching it counts: exceeded [四(二)4] N5\n",
    );
    expect(stdout).toContain("first day not stated in the text\n");
  });

  it("says that a text is not available, or that none is in force", async () => {
    const old = await hdp("show kaohsiung --as-of 2022-01-01 --lang en");
    expect(old.stdout).toContain("Its last day was 2023-05-28 (ROC 112-05-28).\n");
    expect(old.stdout).toContain("\nThe text of this version is not available, so no parameters are known.\n");
    expect((await hdp("show taipei --as-of 2021-10-05 --lang en")).stdout).toContain("\nno version in force\n");
  });

  it("prints the version as JSON, and null for none", async () => {
    const { stdout } = await hdp("show taipei --json --as-of 2026-11-21");
    expect(JSON.parse(stdout)).toMatchObject({
      id: "taipei",
      as_of: "2026-11-21",
      version: { effective_from: "2021-10-06", parameters: { sampling: { monthly: { rate: { value: "6%" } } } } },
    });
    expect(JSON.parse((await hdp("show taipei --json --as-of 2021-10-05")).stdout)).toMatchObject({ version: null });
  });

  it("names the jurisdiction that was probably meant", async () => {
    expect(await hdp("show tapei")).toEqual({
      status: 2,
      stdout: "",
      stderr: "jurisdiction: `tapei`, expected one of kaohsiung, nantou, taipei; did you mean `taipei`?\n",
    });
  });
});

describe("hdp check", () => {
  it("finds nothing wrong with what is bundled", async () => {
    const { status, stdout } = await hdp("check");
    expect(stdout).toMatch(/^files checked: \d+, problems: 0\n$/);
    expect(status).toBe(0);
  });

  it("prints each problem with its place, from the current folder, and fails", async () => {
    const root = changed("taipei", "2021-10-06.yaml", (text) => text.replace("minimum: 6\n", "minimun: 6\n"));
    const { status, stdout } = await hdp("check --jurisdictions .", { cwd: root });
    expect(stdout).toMatch(/^taipei\/2021-10-06\.yaml:\d+:\d+: .*minimun: .*did you mean `minimum`\?\n/);
    expect(stdout).toMatch(/\nfiles checked: \d+, problems: [12]\n$/);
    expect(status).toBe(1);
    const json = await hdp(["check", "--json", "--jurisdictions", root]);
    expect(JSON.parse(json.stdout)).toMatchObject({ problems: [{ code: "unknown_key" }] });
  });

  it("checks case tables too", async () => {
    const root = changed("taipei", "cases/sampling_monthly.yaml", (text) => `${text}\nmore: 1\n`);
    const { status, stdout } = await hdp(["check", "--jurisdictions", root]);
    expect(stdout).toContain(join(root, "taipei/cases/sampling_monthly.yaml:"));
    expect(status).toBe(1);
  });
});

describe("hdp test", () => {
  it("counts the cases of the named jurisdictions", async () => {
    const { status, stdout } = await hdp("test taipei");
    expect(stdout).toMatch(/^taipei account_cleanup: (\d+)\/\1\n/);
    expect(stdout).toMatch(/\n\d+ passed, 0 failed\n$/);
    expect(stdout).not.toContain("kaohsiung");
    expect(status).toBe(0);
  });

  it("runs only the cases of the decisions named", async () => {
    const { status, stdout } = await hdp("test nantou taipei --decision sampling_monthly query_permission");
    expect(stdout.split("\n").map((line) => line.replace(/: (\d+)\/\1$/, ""))).toEqual([
      "nantou query_permission",
      "nantou sampling_monthly",
      "taipei query_permission",
      "taipei sampling_monthly",
      expect.stringMatching(/^\d+ passed, 0 failed$/),
      "",
    ]);
    expect(status).toBe(0);
  });

  it("refuses a decision that there is not, and what is about all cases", async () => {
    const { status, stderr } = await hdp("test --decision query_permision");
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/did you mean `query_permission`\?\n$/),
    });
    for (const option of ["--coverage", "--mutate"]) {
      const refused = await hdp(`test ${option} --decision query_permission`);
      expect(refused).toMatchObject({
        status: 2,
        stdout: "",
        stderr: expect.stringMatching(/^--decision: expected without /),
      });
    }
  });

  it("shows what was expected and what came, and fails", async () => {
    const root = changed("taipei", "2021-10-06.yaml", (text) => text.replace("minimum: 6\n", "minimum: 8\n"));
    const { status, stdout } = await hdp("test taipei --jurisdictions .", { cwd: root });
    expect(stdout).toMatch(
      /\ntaipei\/cases\/sampling_monthly\.yaml:\d+: .+\n {2}values\n {4}expected .+\n {4}got {6}.+\n/,
    );
    expect(stdout).toMatch(/\n\d+ passed, [1-9]\d* failed\n$/);
    expect(status).toBe(1);
    const json = JSON.parse((await hdp("test taipei --json --jurisdictions .", { cwd: root })).stdout) as {
      failures: object[];
    };
    expect(json.failures[0]).toMatchObject({ jurisdiction: "taipei", decision: "sampling_monthly" });
  });

  it("fails where there are no cases", async () => {
    const root = changed("taipei", "jurisdiction.yaml", (text) => text);
    rmSync(join(root, "taipei/cases"), { recursive: true });
    const { status, stderr } = await hdp(["test", "taipei", "--jurisdictions", root]);
    expect(stderr).toMatch(/^no cases: /);
    expect(status).toBe(1);
  });

  it("names the jurisdiction that was probably meant", async () => {
    const { status, stderr } = await hdp("test kaoshiung");
    expect(status).toBe(2);
    expect(stderr).toMatch(/did you mean `kaohsiung`\?\n$/);
  });
});
