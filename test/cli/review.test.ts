import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { readXlsx, writeXlsx } from "hucre";
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadEngine, type Request } from "../../src/index.ts";
import { hdp } from "./hdp.ts";

const engine = await loadEngine();
const HEAD = "帳號,姓名,帳號狀態,開通日,最後查詢日,清查日";
const ROWS = [
  "u1,甲,啟用,111/1/2,115/10/5,115/7/20", // reviewed
  "u2,乙,啟用,111/1/2,115/10/5,115/6/20", // due
  "u3,=1+1,啟用,111/1/2,115/10/5,113/12/20", // overdue
  "u4,丁,停權,111/1/2,115/10/5,115/6/20", // since when is not known
  "u5,戊,停用,111/1/2,115/10/5,115/6/20", // 停用 may be two words
  "u6,己,啟用,1/2/2022,115/10/5,115/6/20", // may be two days
];
const LIST = `${[HEAD, ...ROWS].join("\n")}\n`;
const REVIEW = "review list.csv -j taipei --as-of 115/11/21";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "hdp-test-review-"));
  writeFileSync(join(cwd, "list.csv"), LIST);
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const text = (name: string) => readFileSync(join(cwd, name), "utf8");
const review = (options = "", line = REVIEW) => hdp(`${line} ${options}`.trim(), { cwd });

/** What the engine says of an account. */
function decided(account: object, last_done_on: string) {
  const request = {
    decision: "account_cleanup",
    jurisdiction: "taipei",
    as_of: "2026-11-21",
    facts: {
      account: { status: "active", activated_on: "2022-01-02", last_query_on: "2026-10-05", ...account },
      review: { last_done_on },
    },
  };
  return JSON.parse(JSON.stringify(engine.decide(request as Request)));
}

describe("hdp review", () => {
  it("answers every row as the engine does, and carries all columns through, most urgent first", async () => {
    const { status, stdout } = await review("--format json");
    expect(status).toBe(2);
    const { rows, counts, asked, sorted } = JSON.parse(stdout);
    expect(asked).toMatchObject({ decision: "account_cleanup", jurisdiction: "taipei", as_of: "2026-11-21" });
    expect(rows.map((row: { key: string; urgency: string }) => [row.key, row.urgency])).toEqual([
      ["u3", "bad"],
      ["u5", "unread"],
      ["u6", "unread"],
      ["u2", "attention"],
      ["u4", "unsure"],
      ["u1", "good"],
    ]);
    const [u3, u5, u6, u2, u4, u1] = rows;
    expect(u1).toMatchObject({ row: 1, line: 2, answer: decided({}, "2026-07-20") });
    expect(u1.cells).toEqual({
      帳號: "u1",
      姓名: "甲",
      帳號狀態: "啟用",
      開通日: "111/1/2",
      最後查詢日: "115/10/5",
      清查日: "115/7/20",
    });
    expect(u2.answer).toEqual(decided({}, "2026-06-20"));
    expect(u3.answer).toEqual(decided({}, "2024-12-20"));
    expect(u4.answer).toEqual(decided({ status: "suspended" }, "2026-06-20"));
    expect(u5).toMatchObject({ problems: [{ path: "facts.account.status", column: "帳號狀態" }] });
    expect(u6).toMatchObject({ problems: [{ path: "facts.account.activated_on", column: "開通日" }] });
    expect(counts).toMatchObject({ rows: 6, urgencies: { bad: 1, unread: 2, attention: 1, unsure: 1, good: 1 } });
    expect(counts.missing).toEqual({ "account.suspended_on": 1 });
    expect(sorted).toBe(true);
  });

  it("tells the counts, the columns and the most urgent rows, in 80 columns and two languages", async () => {
    const zh = await review();
    const words = zh.stdout.replaceAll(/\n\s*/g, "");
    expect(words).toContain(
      "共 6 筆：逾期或不符 1、資料無法讀取 2、應辦或得辦 1、無法判斷 1（缺停權之日）、無須處理 1",
    );
    expect(words).toContain("- 清查日 → 最近一次涵蓋此帳號的清查日");
    expect(words).toContain("照樣帶出、不用於判斷：帳號、姓名");
    expect(words).toContain("u5：資料無法讀取、帳號狀態：無法讀取「停用」，應為有效（active）、");
    expect(words).toContain("開通日：無法讀取「1/2/2022」，應為年份在前的日期");
    const en = await review("--lang en");
    expect(en.stdout).toContain("cannot be decided 1 (missing: Day since which it");
    for (const { stdout } of [zh, en]) {
      for (const line of stdout.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    }
  });

  it("takes what words mean, what is empty, and facts that all rows have", async () => {
    const options =
      "--value 帳號狀態:停用=suspended --fact account.suspended_on=115/1/2 --blank 1/2/2022 --format json";
    const { rows, counts } = JSON.parse((await review(options)).stdout);
    const u5 = rows.find(({ key }: { key: string }) => key === "u5");
    expect(u5.answer).toEqual(decided({ status: "suspended", suspended_on: "2026-01-02" }, "2026-06-20"));
    expect(counts.urgencies.unread).toBe(1);
    const u6 = rows.find(({ key }: { key: string }) => key === "u6");
    expect(u6.problems[0].path).toBe("facts.account.activated_on");
  });

  it("tells what is due soon", async () => {
    const { counts } = JSON.parse((await review("--format json --due-within 6w")).stdout);
    expect(counts.urgencies).toMatchObject({ soon: 1, bad: 1 });
    expect(counts.urgencies.attention).toBeUndefined();
  });

  it("says by the exit status what it found, where it is asked to", async () => {
    const status = async (rows: readonly string[], options: string) => {
      writeFileSync(join(cwd, "list.csv"), `${[HEAD, ...rows].join("\n")}\n`);
      return (await review(options)).status;
    };
    const [u1, , u3, u4, u5] = ROWS as [string, string, string, string, string];
    expect(await status([u1, u3], "")).toBe(0);
    expect(await status([u1], "--exit-status")).toBe(0);
    expect(await status([u1, u3, u4], "--exit-status")).toBe(10);
    expect(await status([u1, u4], "--exit-status")).toBe(11);
    expect(await status([u1, u5], "")).toBe(2);
  });
});

describe("what hdp review writes", () => {
  it("is CSV without formulas that its owner alone reads", async () => {
    await review("-o out.csv");
    const rows = parse(text("out.csv"), { bom: true }) as string[][];
    expect(rows[0]?.slice(0, 8)).toEqual([...HEAD.split(","), "急迫程度", "判定"]);
    expect(rows[1]?.slice(0, 4)).toEqual(["u3", "'=1+1", "啟用", "111/1/2"]);
    expect(rows[1]?.slice(6, 11)).toEqual([
      "逾期或不符",
      "逾期未辦理帳號清查或處理",
      expect.stringContaining("未辦理帳號清查"),
      "四(一)",
      "115年6月30日",
    ]);
    expect(statSync(join(cwd, "out.csv")).mode & 0o777).toBe(0o600);
  });

  it("is a workbook whose dates are dates and whose texts are texts", async () => {
    const { stdout } = await review("-o out.xlsx");
    expect(stdout).toContain("已寫入\n  - out.xlsx");
    const workbook = await readXlsx(readFileSync(join(cwd, "out.xlsx")), { readStyles: true });
    const [sheet] = workbook.sheets;
    expect(sheet?.rows).toHaveLength(7);
    expect(sheet?.rows[1]?.slice(0, 2)).toEqual(["u3", "=1+1"]);
    expect(sheet?.rows[1]?.[10]).toEqual(new Date("2026-06-30T00:00:00Z"));
    expect(sheet?.cells?.get("1,10")?.style?.numFmt).toBe("[$-404]e/mm/dd");
    expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(statSync(join(cwd, "out.xlsx")).mode & 0o777).toBe(0o600);
  });

  it("is a page to print, of what is to be done alone, with room for signatures", async () => {
    await review("-o out.html");
    const page = text("out.html");
    expect(page).toContain("<td>u3</td>");
    expect(page).not.toContain("<td>u1</td>");
    expect(page).toContain("<td>主管</td>");
    expect(page).toMatch(/SHA-256 [0-9a-f]{64}/);
  });

  it("is what the name of the file says, or nothing", async () => {
    for (const [options, message] of [
      ["-o out.pdf", /^-o: `out\.pdf`, expected a name that ends with \.csv, \.xlsx, \.html, \.htm, \.json/],
      ["-o out.ics", /^-o: `out\.ics`, expected a name that ends with/],
      ["-o out.csv --format xlsx", /^-o: `out\.csv`, expected a name that says --format xlsx/],
      ["-o out.txt", /^-o: `out\.txt`, expected a name/],
      ["--format xlsx", /^--format: `xlsx`, expected -o/],
    ] as const) {
      const { status, stderr } = await review(options);
      expect([status, stderr]).toEqual([2, expect.stringMatching(message)]);
    }
  });

  it("keeps what columns and words mean, for the next time", async () => {
    writeFileSync(join(cwd, "other.csv"), LIST.replace(HEAD, "a,b,c,d,e,f"));
    const map = "--map c=account.status d=facts.account.activated_on e=account.last_query_on f=review.last_done_on";
    const first = await review(
      `${map} --value c:停用=suspended --save-map map.json -o a.csv`,
      REVIEW.replace("list", "other"),
    );
    expect(first.stdout).toContain("--map map.json");
    await review("--map map.json -o b.csv", REVIEW.replace("list", "other"));
    expect(text("b.csv")).toBe(text("a.csv"));
    expect(JSON.parse(text("map.json"))).toMatchObject({
      decision: "account_cleanup",
      columns: { c: "account.status" },
    });
  });
});

describe("a list that hdp review reads", () => {
  it("may be a workbook, gzip, a JSON list or lines of JSON, and of another encoding", async () => {
    const { stdout } = await review("--format json");
    const expected = JSON.parse(stdout).counts;
    const cells = [HEAD, ...ROWS].map((row) => row.split(","));
    const objects = cells.slice(1).map((row) => Object.fromEntries(row.map((cell, at) => [cells[0]?.[at], cell])));
    const lists: Record<string, Uint8Array | string> = {
      "list.xlsx": await writeXlsx({ sheets: [{ name: "a", rows: cells }] }),
      "list.csv.gz": gzipSync(LIST),
      "list.json": JSON.stringify(objects),
      "list.ndjson": objects.map((one) => `${JSON.stringify(one)}\n`).join(""),
      "utf16.csv": Buffer.from(`\ufeff${LIST}`, "utf16le"),
    };
    for (const [name, bytes] of Object.entries(lists)) {
      writeFileSync(join(cwd, name), bytes);
      const { stdout: found, stderr } = await review("--format json", REVIEW.replace("list.csv", name));
      expect([name, stderr]).toEqual([name, ""]);
      expect(JSON.parse(found).counts).toEqual(expected);
    }
  });

  it("is refused where it cannot be told what is asked, in words", async () => {
    writeFileSync(join(cwd, "list.csv"), "姓名,備註\n甲,x\n");
    expect((await review()).stderr).toMatch(
      /^姓名, 備註: no column states a fact, expected --decision with the question/,
    );
    expect((await review("--decision training_hours")).stderr).toMatch(/expected --map COLUMN=path with one of role, /);
    expect((await review("--decision sampling_montly")).stderr).toMatch(
      /^--decision: .*did you mean `sampling_monthly`/,
    );
    expect((await review("--map 狀態=account.status")).stderr).toMatch(
      /^--map: no column `狀態`, expected one of 姓名, 備註/,
    );
    expect((await review("--map 姓名=account.statue")).stderr).toMatch(/^--map: `account\.statue`, expected one of/);
    expect((await review("--map 姓名")).stderr).toMatch(/^--map: `姓名`, expected COLUMN=path/);
    expect(
      (await review("--key x --decision account_cleanup --map 姓名=account.status --fact account.activated_on=111/1/2"))
        .stderr,
    ).toMatch(/^--key: `x`, expected one of 姓名, 備註/);
  });

  it("has no fact twice, and none that the question has not", async () => {
    expect((await review("--fact account.statue=active")).stderr).toMatch(
      /^--fact: `account\.statue` is no fact of account_cle/,
    );
    expect((await review("--fact account.__proto__.x=1")).stderr).toMatch(
      /^--fact: `account\.__proto__\.x` is no fact/,
    );
    expect((await review("--fact account.status=active")).stderr).toMatch(/^--fact: .*which column `帳號狀態` states/);
  });

  it("is refused where a fact that is needed stands in no column", async () => {
    writeFileSync(join(cwd, "list.csv"), "帳號,帳號狀態\nu1,啟用\n");
    const { status, stdout, stderr } = await review("--decision account_cleanup");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /no column states account\.activated_on \(開通日\), which account_cleanup needs, expected --map/,
    );
    expect((await review("--decision account_cleanup --fact account.activated_on=111/1/2")).status).toBe(0);
  });

  it("may be about other questions", async () => {
    writeFileSync(join(cwd, "list.csv"), "帳號,event,生效日,權限調整日\nu1,離職,115/11/2,\n");
    const { stdout } = await review("--decision role_change_deadline --fact role=general_user --format json");
    const { rows } = JSON.parse(stdout);
    const facts = { event: "leave", effective_on: "2026-11-02", role: "general_user" };
    const request = { decision: "role_change_deadline", jurisdiction: "taipei", as_of: "2026-11-21", facts };
    expect(rows[0].answer).toEqual(JSON.parse(JSON.stringify(engine.decide(request as Request))));
  });
});
