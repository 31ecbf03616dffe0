import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { type CellValue, writeXlsx } from "hucre";
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const HEAD = "帳號,日期,時間,作業代號,查詢條件,案號,查詢事由,備註";
const LOG = `${[HEAD, ...Array.from({ length: 60 }, (_, i) => `u${i},115/10/${1 + (i % 28)},09:0${i % 10},RL01,=秘密${i},00${i},審查,`)].join("\n")}\n`;
const CHECK = "sample --verify log.sample.manifest.json --findings filled.csv log.csv";

let cwd: string;
let rows: string[][];
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), "hdp-test-findings-"));
  writeFileSync(join(cwd, "log.csv"), LOG);
  await hdp("sample -j taipei --period month --of 2026-10 --seed s log.csv", { cwd });
  rows = parse(readFileSync(join(cwd, "log.sample.csv")), { bom: true }) as string[][];
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** The sample with what the checker found, and whatever else is done to it. */
function filled(change: (row: string[], at: number) => string[] | undefined = (row) => row): string[][] {
  const [header = [], ...drawn] = rows;
  const checked = drawn.map((row) => [...row.slice(0, -5), "115/11/5", "王查核", "是", "正常", ""]);
  return [header, ...checked.map(change).filter((row) => row !== undefined)];
}

async function check(table: readonly string[][], options = "") {
  writeFileSync(join(cwd, "filled.csv"), stringify(table as string[][], { bom: true }));
  return hdp(`${CHECK} ${options}`.trim(), { cwd });
}

const put = (row: string[], at: number, text: string) =>
  row.map((cell, n) => (n === (at + row.length) % row.length ? text : cell));

describe("a sample that came back", () => {
  it("is whole where every row is checked, and is kept with the digests of all", async () => {
    const { status, stdout } = await check(filled());
    expect(status).toBe(0);
    expect(stdout).toMatch(/^✓ 回填的樣本完整：6 列均已查核，抽中的內容未更動。\n/);
    expect(stdout).toContain("抽中 6 列，已查核 6 列：相符 6、異常 0、結果不明 0");
    const folder = join(cwd, "log.sample.checked");
    expect(readdirSync(folder).sort()).toEqual([
      "filled.csv",
      "log.sample.manifest.json",
      "record.json",
      "sign-off.html",
    ]);
    expect(readFileSync(join(folder, "filled.csv"))).toEqual(readFileSync(join(cwd, "filled.csv")));
    const record = JSON.parse(readFileSync(join(folder, "record.json"), "utf8"));
    for (const { name, sha256 } of record.files) {
      const path = name === "log.csv" ? join(cwd, name) : join(folder, name);
      expect([name, createHash("sha256").update(readFileSync(path)).digest("hex")]).toEqual([name, sha256]);
    }
    const page = readFileSync(join(folder, "sign-off.html"), "utf8");
    expect(page).toContain("<td>首長或授權人員</td>");
    expect(page).toContain("彙整查核結果，送陳處長或授權人員核閱（由管理者辦理）。〔六(二)〕");
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it("counts anomalies and says what follows, with the clauses", async () => {
    const { status, stdout } = await check(
      filled((row, at) => (at === 2 ? put(row, -2, "異常：非本人查詢") : at === 3 ? put(row, -3, "否") : row)),
    );
    expect(status).toBe(0);
    expect(stdout).toContain("相符 4、異常 2、結果不明 0");
    expect(stdout).toContain(`異常：列號 ${rows[3]?.[0]}、${rows[4]?.[0]}`);
    expect(stdout).toMatch(/異常之後應辦\n {2}- .*〔.*〕\n/);
    const page = readFileSync(join(cwd, "log.sample.checked", "sign-off.html"), "utf8");
    expect(page).toContain("異常之後應辦");
  });

  it("is not decided where a finding says neither", async () => {
    const { status, stdout } = await check(
      filled((row, at) => (at === 0 ? put(row, -2, "再確認") : at === 1 ? put(row, -3, "無") : row)),
    );
    expect(status).toBe(11);
    expect(stdout).toContain(`應寫正常或異常）：列號 ${rows[1]?.[0]}、${rows[2]?.[0]}`);
  });

  it.each<[string, (row: string[], at: number) => string[] | undefined, RegExp]>([
    ["a row is missing", (row, at) => (at === 1 ? undefined : row), /^ {2}- 第 \d+ 列：抽中而未在回填的檔案中$/m],
    ["a cell was altered", (row, at) => (at === 1 ? put(row, 1, "u999") : row), /「帳號」與抽出時不同/],
    ["a day was altered", (row, at) => (at === 1 ? put(row, 2, "115/10/31") : row), /「日期」與抽出時不同/],
    ["a cell was emptied", (row, at) => (at === 1 ? put(row, 6, "") : row), /「案號」與抽出時不同/],
    ["a row was numbered anew", (row, at) => (at === 1 ? put(row, 0, "999") : row), /不是抽中的列/],
    ["a finding is not there", (row, at) => (at === 1 ? put(row, -2, " ") : row), /「查核結果」未填/],
    ["a day may be two", (row, at) => (at === 1 ? put(row, -5, "5/11/2026") : row), /「查核日期」不是能確定的日期/],
  ])("is not used, and nothing is kept, where %s", async (_, change, message) => {
    const { status, stdout } = await check(filled(change));
    expect([status, stdout]).toEqual([10, expect.stringMatching(message)]);
    expect(stdout).toMatch(/^✗ 回填的樣本不能採用/);
    expect(existsSync(join(cwd, "log.sample.checked"))).toBe(false);
  });

  it("is not used where a row stands there twice or was added", async () => {
    const table = filled();
    const { status, stdout } = await check([...table, table[1] as string[]], "--json");
    expect(status).toBe(10);
    expect(JSON.parse(stdout).findings.problems).toEqual([{ code: "twice", row: rows[1]?.[0], line: 8 }]);
  });

  it("is the same where a spreadsheet wrote dates, numbers and times in its own way", async () => {
    const [header = [], ...checked] = filled();
    const cells: CellValue[][] = checked.map((row) =>
      row.map((cell, at) => {
        if (at === 0 || at === 6) return Number(cell);
        if (at === 2) return new Date(`2026-10-${cell.split("/")[2]?.padStart(2, "0")}T00:00:00Z`);
        return at === 3 ? `${cell}:00` : cell;
      }),
    );
    writeFileSync(join(cwd, "filled.xlsx"), await writeXlsx({ sheets: [{ name: "a", rows: [header, ...cells] }] }));
    const { status, stdout } = await hdp(CHECK.replace("filled.csv", "filled.xlsx"), { cwd });
    expect([status, stdout]).toEqual([0, expect.stringContaining("意義相同的儲存格：18 格")]);
    for (const line of stdout.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it("is not looked at where the log or the manifest is another", async () => {
    writeFileSync(join(cwd, "log.csv"), LOG.replace("u3,", "u4,"));
    const { status, stdout } = await check(filled());
    expect([status, stdout]).toEqual([10, expect.stringMatching(/^✗ 與紀錄不同/)]);
  });

  it("asks for what it needs, and replaces nothing", async () => {
    await check(filled());
    expect((await check(filled())).stderr).toMatch(/-o: `log\.sample\.checked\/filled\.csv`|log\.sample\.checked/);
    expect((await check(filled(), "--force")).status).toBe(0);
    expect((await check(filled(), "-o other")).status).toBe(0);
    expect((await hdp("sample --findings filled.csv log.csv", { cwd })).stderr).toMatch(
      /^--findings: expected with --verify/,
    );
    const [header = [], ...others] = filled();
    const { stderr } = await check([header.map((name) => (name === "案號" ? "x" : name)), ...others]);
    expect(stderr).toMatch(/^--findings: filled\.csv: no column `案號`, expected those of the sample/);
  });
});

describe("the moment of a row", () => {
  const rowOf = (i: number, moment: string) => `u${i},${moment},RL01,x,案${i},審查`;
  const draw = (head: string, options: string) => {
    writeFileSync(
      join(cwd, "m.csv"),
      `帳號,${head},作業代號,查詢條件,案號,查詢事由\n${rowOf(1, "2026-10-03 09:00")}\n${rowOf(2, "2026-11-03 09:00")}\n`,
    );
    return hdp(`sample -j kaohsiung --period month --of 2026-10 --seed s --force ${options} m.csv`.replace("  ", " "), {
      cwd,
    });
  };

  it("is found where a column that is named for the time has the day too", async () => {
    const { status, stdout } = await draw("查詢時間", "");
    expect([status, stdout]).toEqual([0, expect.stringContaining("2 列，計入 1 列")]);
    expect(stdout).toContain("已核對 1 列，均屬完整");
  });

  it("is in the column that --date-column names, the time with it", async () => {
    const { stdout } = await draw("建立於", "--date-column 建立於");
    expect(stdout).toContain("2 列，計入 1 列");
    expect(stdout).toContain("已核對 1 列，均屬完整");
  });

  it("is asked for where two columns may have it", async () => {
    writeFileSync(join(cwd, "two.csv"), "日期,帳號,查詢日期\n2026-10-03,u1,2026-09-05\n");
    const { status, stderr } = await hdp("sample -j nantou --period month --of 2026-10 --seed s two.csv", { cwd });
    expect([status, stderr]).toEqual([
      2,
      "--date-column: several columns may hold the day: 日期, 查詢日期, expected the name of one\n",
    ]);
    const named = await hdp("sample -j nantou --period month --of 2026-10 --seed s --date-column 查詢日期 two.csv", {
      cwd,
    });
    expect(named.stdout).toContain("1 列，計入 0 列");
  });
});
