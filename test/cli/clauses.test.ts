import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { afterAll, describe, expect, it } from "vitest";
import { invented } from "../support/register.ts";
import { hdp } from "./hdp.ts";

const root = mkdtempSync(join(tmpdir(), "hdp-clauses-"));
afterAll(() => rmSync(root, { recursive: true }));
invented(root, {
  名稱: { wording: "測試規定", status: "not_decidable" },
  沿革: { wording: "一百年訂定。", decisions: { regulation_in_force: ["in_force_since"] } },
  一: {
    wording: "應即辦理。",
    status: "partly",
    decisions: { some_day: ["some_part"] },
    defect: { "zh-TW": "「即」未定義", en: "no number of hours" },
  },
  "二(一)": { wording: "每月抽查3%，至少一筆。", decisions: { sampling_monthly: ["samples_due"] } },
  "二(二)": { wording: "由專人辦理。", decisions: { sampling_monthly: ["check_samples"] } },
});
const TEXT =
  "# 測試規定\n\n一百年訂定。\n\n一、應即辦理。\n\n二、抽查：\n\n（一）每月抽查 3%，\n至少一筆。\n（二）由專人辦理。\n";
const LINE = `clauses invented --jurisdictions ${root} --as-of 2026-11-21`;

interface Printed {
  counts: object | null;
  clauses: ({ clause: string; cases: number } & Record<string, unknown>)[] | null;
  source?: { parts: object[]; headings: object[] } & Record<string, unknown>;
}
const printed = async (line: string, stdin = "") => {
  const { stdout, status } = await hdp(`${line} --json`, { stdin });
  return { ...(JSON.parse(stdout) as Printed), status };
};

describe("hdp clauses", () => {
  it("lists each clause with its status, its cases, what decides it, and what is wrong with it", async () => {
    const { status, stdout, stderr } = await hdp(`${LINE} --lang en`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      "\n一: decided in part, cited by cases: 0\n  summary\n  why: reason\n  defect of the source: no number of hours\n",
    );
    const zh = await hdp(`${LINE} --lang zh-TW`);
    expect(zh.stdout).toContain("\n一：部分可判斷、引用案例 0 件\n  summary（中）\n  原因：reason（中）\n");
  });

  it("lists by which parts of which answers, each with a case that shows it, and what only one side knows", async () => {
    const en = (await hdp(`${LINE} --lang en`)).stdout;
    expect(en).toContain(
      [
        "\n二(一): decided, cited by cases: 1\n  summary\n  sampling_monthly",
        "    reason samples_due: case “one of ten”",
        "    not in the register: step rate: case “one of ten”",
        "    not in the register: step minimum: case “one of ten”\n",
      ].join("\n"),
    );
    expect(en).toContain("\n  sampling_monthly\n    check_samples: no case shows it\n");
    const { stdout: zh } = await hdp(`${LINE} --lang zh-TW`);
    expect(zh).toContain("\n    理由 samples_due：案例「one of ten」\n    未登錄：計算步驟 rate：案例「one of ten」\n");
    expect(zh).toContain("\n    check_samples：無案例顯示\n");
  });

  it("shows where the answers of shipped regulations carry a clause", async () => {
    const { stdout } = await hdp("clauses taipei --lang en", { columns: 120 });
    expect(stdout).toMatch(/\n六\(四\): .*\n.*\n(?:.*\n)+? {2}internal_audit_schedule\n {4}step due_on: case “.*”\n/);
  });

  it("ends with the sums, and the decided clauses that no case cites", async () => {
    const { stdout } = await hdp(`${LINE} --lang en`);
    expect(stdout).toMatch(
      /\n\nclauses 5: decided 3, in part 1, not decidable 1\ndecided clauses that no case cites: \d: .*二\(二\)\nparts of answers in the register 4: no case shows 3; cited and not registered 2\n$/,
    );
  });

  it("prints the same as JSON, in both languages", async () => {
    const { counts, clauses, source } = await printed(LINE);
    expect(counts).toMatchObject({ clauses: 5, decided: 3, partly: 1, not_decidable: 1 });
    expect(clauses?.map(({ clause }) => clause)).toEqual(["名稱", "沿革", "一", "二(一)", "二(二)"]);
    expect(clauses?.[3]).toMatchObject({
      status: "decided",
      summary: { "zh-TW": "summary（中）", en: "summary" },
      decisions: ["sampling_monthly"],
      cases: 1,
    });
    const place = { file: expect.stringMatching(/cases\/sampling_monthly\.yaml$/), line: 4, name: "one of ten" };
    const shown = { decision: "sampling_monthly", case: place };
    expect(clauses?.[3]?.["parts"]).toEqual([
      { ...shown, part: "samples_due", kinds: ["reason"], registered: true },
      { ...shown, part: "rate", kinds: ["step"], registered: false },
      { ...shown, part: "minimum", kinds: ["step"], registered: false },
    ]);
    expect(clauses?.[4]?.["parts"]).toEqual([
      { decision: "sampling_monthly", part: "check_samples", kinds: [], registered: true, case: null },
    ]);
    expect(clauses?.[2]).toMatchObject({ why: { en: "reason" }, defect: { en: "no number of hours" }, cases: 0 });
    expect(source).toBeUndefined();
  });

  it("names every decision whose answers cite the clause, whatever the register says", async () => {
    const { clauses } = await printed("clauses taipei");
    const permission = clauses?.find(({ clause }) => clause === "三(二)") as { decisions?: string[] } | undefined;
    expect(permission?.decisions).toEqual(["account_request", "query_permission"]);
  });

  it("has no register of a text that is not available, or where none is in force", async () => {
    expect(await printed("clauses kaohsiung --as-of 2022-01-01")).toMatchObject({
      version: "2020-11-23",
      counts: null,
      clauses: null,
    });
    expect((await hdp("clauses kaohsiung --as-of 2022-01-01 --lang en")).stdout).toMatch(
      /no register of its\nclauses\.\n$/,
    );
    expect(await printed("clauses taipei --as-of 2000-01-01")).toMatchObject({ version: null, clauses: null });
  });

  it.each([
    ["clauses taipeh", /did you mean `taipei`\?\n$/],
    ["clauses taipei --as-of soon", /^--as-of: `"soon"`/],
    [
      "clauses taipei --source gone.txt",
      /^--source: `gone\.txt`, expected a file that can be read \(there is none\)\n$/,
    ],
    [
      "clauses taipei --as-of 2000-01-01 --source -",
      /^--source: `-`, expected a day on which a version with a register/,
    ],
    [`clauses invented --jurisdictions ${root}/gone`, /expected a folder with a jurisdiction\.yaml/],
  ])("refuses `hdp %s`", async (line, message) => {
    const { status, stdout, stderr } = await hdp(line);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("helps by examples", async () => {
    const { stdout } = await hdp("clauses --help");
    expect(stdout).toContain("\nExamples:\n  hdp clauses nantou");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

describe("hdp clauses --source", () => {
  it("finds an unchanged text unchanged", async () => {
    const file = join(root, "text.txt");
    writeFileSync(file, TEXT);
    const { status, stdout } = await hdp(`${LINE} --lang en --source ${file}`);
    expect(status).toBe(0);
    expect(stdout).toContain("  wording unchanged (line 9)\n");
    expect(stdout).toContain("\nHeadings that the register does not hold, and that are not compared: 1\n  - line ");
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "unchanged 5, moved 0, changed 0, not found 0; parts that match nothing 0",
    );
  });

  it("tells what changed, what is gone and what is new, by the exit status too", async () => {
    const amended = `${TEXT.replace("3%", "5%").replace("# 測試規定\n", "")}\n三、新增\u001b[31m一點。\n`;
    const { status, source, clauses } = await printed(`${LINE} --source -`, amended);
    expect(status).toBe(1);
    expect(source).toMatchObject({ unchanged: 3, moved: 0, changed: 1, not_found: 1, unmatched: 2 });
    expect(source?.parts).toMatchObject([{ number: "二(一)" }, { number: "三" }]);
    expect(clauses?.map((one) => (one["source"] as { fate: string }).fate)).toEqual([
      "not_found",
      "unchanged",
      "unchanged",
      "changed",
      "unchanged",
    ]);
    const { stdout } = await hdp(`${LINE} --lang zh-TW --source -`, { stdin: amended });
    expect(stdout).toContain("  同一點次的文字已不同（第 8 行）\n");
    expect(stdout).toContain("，三：「新增\\u001b[31m一點。」\n");
  });

  it("tells which number unchanged words moved to", async () => {
    const moved = TEXT.replace("（二）", "（二）新事。\n（三）");
    const { stdout, status } = await hdp(`${LINE} --lang en --source -`, { stdin: moved });
    expect(status).toBe(1);
    expect(stdout).toContain("  wording unchanged, but now at 二(三) (line 12)\n");
  });
});

describe("lines", () => {
  const cases = ["zh-TW", "en"].flatMap((lang) => [80, 40].map((columns) => ({ lang, columns })));

  it.each(cases)("fit into $columns columns in $lang", async ({ lang, columns }) => {
    const line = `clauses kaohsiung --as-of 2026-11-21 --lang ${lang} --source -`;
    const { stdout, status } = await hdp(line, { columns, stdin: TEXT });
    expect(status).toBe(1);
    const lines = stdout.split("\n");
    expect(lines.filter((one) => stringWidth(one) > columns)).toEqual([]);
    expect(lines.filter((one) => /^\s*[、。，；：）」〕]/.test(one))).toEqual([]);
  });
});
