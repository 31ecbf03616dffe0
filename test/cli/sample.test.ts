import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { hdp } from "./hdp.ts";

const HEAD = "帳號,日期,時間,作業代號,查詢條件,案號,查詢事由,單位";
const row = (i: number, { day = "2026-10-03", number = `案${i}`, unit = "甲科" } = {}) =>
  `u${i},${day},09:00,RL01,秘密${i},${number},審查,${unit}`;
const log = (count: number) => `${[HEAD, ...Array.from({ length: count }, (_, i) => row(i + 1))].join("\n")}\n`;
const BIN = fileURLToPath(new URL("../../src/cli/bin.ts", import.meta.url));
const TSX = fileURLToPath(new URL("../../node_modules/tsx/dist/loader.mjs", import.meta.url));
const DRAW = "sample -j kaohsiung --period month --of 2026-10 --seed s";
const WRITTEN = ["log.csv", "log.sample.csv", "log.sample.incomplete.csv", "log.sample.manifest.json"];

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "hdp-test-sample-"));
  writeFileSync(join(cwd, "log.csv"), log(400));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(cwd, name), bytes);
const text = (name: string) => readFileSync(join(cwd, name), "utf8");
const manifestOf = (name: string) => JSON.parse(text(name));

describe("a draw", () => {
  it("writes the rows with their numbers and columns, and empty columns for what is found", async () => {
    const { status, stderr } = await hdp(`${DRAW} log.csv`, { cwd });
    expect([status, stderr]).toEqual([0, ""]);
    expect(readdirSync(cwd).sort()).toEqual(WRITTEN);
    expect(text("log.sample.csv")).toMatch(/^\ufeff列號,帳號,/);
    const rows = parse(text("log.sample.csv"), { bom: true, columns: true }) as Record<string, string>[];
    const { draws } = manifestOf("log.sample.manifest.json");
    expect(rows.map(({ 列號 }) => Number(列號))).toEqual(draws[0].rows);
    const [first] = rows;
    expect(first?.["帳號"]).toBe(`u${first?.["列號"]}`);
    const findings = ["查核日期", "查核人員", "目的是否相符", "查核結果", "備註"];
    expect(Object.keys(first ?? {}).slice(-5)).toEqual(findings);
    expect(findings.map((name) => first?.[name])).toEqual(["", "", "", "", ""]);
  });

  it("records in the manifest whatever is needed to draw again", async () => {
    await hdp(`${DRAW} log.csv`, { cwd });
    const manifest = manifestOf("log.sample.manifest.json");
    expect(manifest).toMatchObject({
      manifest: "hdp sample",
      algorithm: { name: "floyd-hmac-sha256", version: 1 },
      seed: "s",
      seed_given: true,
      jurisdiction: "kaohsiung",
      period: "month",
      of: "2026-10",
      as_of: "2026-10-31",
      by: null,
      date_column: "日期",
      log: {
        name: "log.csv",
        format: "csv",
        gzip: false,
        bytes: Buffer.byteLength(log(400)),
      },
      counts: { rows: 400, out_of_period: 0, undated: 0, drawn_from: 400, drawn: 12 },
      output: { name: "log.sample.csv", bytes: Buffer.byteLength(text("log.sample.csv")) },
    });
    expect(manifest.draws[0]).toMatchObject({
      section: null,
      queries: 400,
      samples: 12,
      answer: {
        version: "2023-05-29",
        values: { rule: "rate" },
        reasons: [{ clause: "九(一)", also: ["附件八(一)"] }],
      },
    });
    expect(JSON.stringify(manifest)).not.toContain(cwd);
    expect(text("log.sample.manifest.json")).toMatch(/"rows": \[\d+(, \d+){11}\]/);
  });

  it("says number, clause, seed and duties, and nothing of what stands in the rows", async () => {
    put("log.csv", `${log(400)}${row(401, { number: "" })}\n${row(402, { day: "?" })}\n`);
    const zh = await hdp(`${DRAW} log.csv`, { cwd });
    expect(zh.stdout).toMatch(
      /^! 當月應抽查13筆\n\n抽樣\n {2}- 全部紀錄：402 筆中抽 13 筆，抽查比率〔九\(一\)；另見附件八\(一\)〕\n/,
    );
    expect(zh.stdout).toContain("  - 日期無法辨識、仍計入：1 列（第 403 行）\n");
    expect(zh.stdout).toContain("  - 第 402 行：未載明案號〔六(一)5、附件六(一)2〕\n");
    expect(zh.stdout).toContain("  - s（使用者指定）\n");
    expect(zh.stdout).toContain("  - 留存查核結果備查，當月無查詢紀錄者亦同。〔九(二)；另見附件八(二)〕\n");
    expect(zh.stdout).not.toContain("秘密");
    const en = await hdp(`${DRAW} --lang en --force log.csv`, { cwd });
    expect(en.stdout).toMatch(
      /^! Rows of the month to check: 13\n\nDrawn\n {2}- The whole log: 13 of 402 rows, the share/,
    );
    expect(text("log.sample.csv")).toMatch(/note\n/);
    for (const columns of [80, 40]) {
      const { stdout } = await hdp(`${DRAW} --force log.csv`, { cwd, columns });
      for (const line of stdout.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it("lists every row that is incomplete in a file, and not what stands in it", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => row(i + 1, { number: "" }));
    put("log.csv", `${[HEAD, ...rows].join("\n")}\n`);
    const { stdout } = await hdp(`${DRAW} log.csv`, { cwd });
    expect(stdout).toContain("已核對 30 列，不完整 30 列\n");
    expect(stdout.match(/未載明案號/g)).toHaveLength(10);
    const told = parse(text("log.sample.incomplete.csv"), { bom: true }) as string[][];
    expect(told).toHaveLength(31);
    expect(told[1]).toEqual(["1", "2", "", "未載明案號", "六(一)5、附件六(一)2"]);
    const { stdout: none } = await hdp(`${DRAW} --no-completeness --force log.csv`, { cwd });
    expect(none).not.toContain("未載明案號");
    expect(text("log.sample.incomplete.csv").trim().split("\n")).toHaveLength(1);
  });

  it("lets no value be a formula, and keeps line breaks inside quotation marks", async () => {
    put("log.csv", '日期,a,b\n2026-10-01,=1+1,"x\r\ny"\n2026-10-01,-5,@z\n');
    await hdp(`${DRAW} --copy a,b log.csv`, { cwd });
    expect(text("log.sample.csv")).toContain(`\n1,'=1+1,"x\r\ny",,,,,\n2,'-5,'@z,,,,,\n`);
  });

  it("draws a seed of 128 bits if none is given, another each time", async () => {
    const line = DRAW.replace(" --seed s", "");
    const seeds = await Promise.all(
      ["a.csv", "b.csv"].map(async (name) => {
        const { stdout } = await hdp(`${line} -o ${name} log.csv`, { cwd });
        const { seed, seed_given } = manifestOf(name.replace(".csv", ".manifest.json"));
        expect([seed_given, stdout.includes(`${seed}（程式產生）`)]).toEqual([false, true]);
        return seed as string;
      }),
    );
    expect(seeds[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(seeds[0]).not.toBe(seeds[1]);
  });

  it("reads standard input and gzip, and prints the manifest with --json", async () => {
    const { stdout } = await hdp(`${DRAW} --json -`, { cwd, stdin: gzipSync(log(400)) });
    const manifest = JSON.parse(stdout);
    expect(manifest).toEqual(manifestOf("sample.manifest.json"));
    expect(manifest.log).toMatchObject({ name: "standard input", gzip: true });
    await hdp(`${DRAW} log.csv`, { cwd });
    expect(manifest.draws).toEqual(manifestOf("log.sample.manifest.json").draws);
    expect(text("sample.csv")).toBe(text("log.sample.csv"));
  });

  it("tells on a terminal how far it is: rows, rate, share and time left, in one line", async () => {
    const lines: string[] = [];
    await hdp(`${DRAW} --lang en log.csv`, { cwd, progress: (line) => lines.push(line) });
    expect(lines[0]).toMatch(/^reading, 1 of 2 {2}400 \([\d,]+\/s\) {2}50 % {2}left \d+:\d\d$/);
    expect(lines.at(-1)).toBe("");
    lines.length = 0;
    await hdp(`${DRAW} --lang en -`, { cwd, columns: 40, stdin: log(400), progress: (line) => lines.push(line) });
    expect(lines[0]).toMatch(/^reading, 1 of 2 {2}400 \(/);
    for (const line of lines) expect(line.length).toBeLessThan(40);
  });

  it("keeps a record of none where there were no queries", async () => {
    put("log.csv", `${HEAD}\n`);
    const { status, stdout } = await hdp(`${DRAW} log.csv`, { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^! 當月應抽查0筆\n/);
    expect(stdout).toContain("仍留存零筆的紀錄");
    expect(manifestOf("log.sample.manifest.json").draws[0].rows).toEqual([]);
    expect(text("log.sample.csv").split("\n")).toHaveLength(2);
  });
});

describe("sections", () => {
  const units = () => {
    const rows = Array.from({ length: 120 }, (_, i) => row(i + 1, { unit: ["乙科", "甲科", ""][i % 3] as string }));
    put("log.csv", `${[HEAD, ...rows].join("\n")}\n`);
  };

  it("are each drawn from by themselves, by name, and an empty name is one", async () => {
    units();
    const line = DRAW.replace("kaohsiung", "taipei");
    const { stdout } = await hdp(`${line} --by 單位 log.csv`, { cwd });
    expect(stdout).toMatch(/^! 各科室合計應抽查 18 筆\n/);
    const drawn = ["（未填）", "乙科", "甲科"].map((name) => `  - ${name}：40 筆中抽 6 筆，最低件數〔六(二)〕\n`);
    expect(stdout).toContain(drawn.join(""));
    expect(stdout).not.toContain("提醒");
    const rows = parse(text("log.sample.csv"), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.map((one) => one["抽樣科室"])).toEqual(
      ["", "乙科", "甲科"].flatMap((name) => Array<string>(6).fill(name)),
    );
  });

  it("are asked for where the regulation samples each by itself", async () => {
    const line = DRAW.replace("kaohsiung", "taipei");
    expect((await hdp(`${line} log.csv`, { cwd })).stdout).toContain("由各科室分別抽查");
    const half = line.replace("month", "half_year").replace("2026-10", "2026-H2");
    expect((await hdp(`${half} -o half.csv log.csv`, { cwd })).stdout).not.toContain("由各科室分別抽查");
  });

  it("are warned of where the regulation counts the whole", async () => {
    units();
    const { stdout } = await hdp(`${DRAW} --lang en --by 單位 log.csv`, { cwd, columns: 100 });
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(
      "The regulation counts all queries, not those of a section: of all 120 rows 10 are due; by section 30 are drawn. [九(一)]",
    );
    expect(manifestOf("log.sample.manifest.json").together.values).toMatchObject({ samples: 10, shortfall: 0 });
  });
});

describe("--verify", () => {
  const VERIFY = "sample --verify log.sample.manifest.json log.csv";

  it("draws again and finds the same, also from the log compressed", async () => {
    await hdp(`${DRAW} log.csv`, { cwd });
    const { status, stdout } = await hdp(VERIFY, { cwd });
    expect([status, stdout]).toEqual([0, "✓ 與紀錄相同：同一份查詢紀錄、同樣的筆數、抽中同樣的列。\n"]);
    put("log.gz", gzipSync(log(400)));
    expect((await hdp(VERIFY.replace("log.csv", "log.gz"), { cwd })).status).toBe(0);
    expect(readdirSync(cwd).sort()).toEqual([...WRITTEN, "log.gz"].sort());
  });

  it("says what differs: the log, the counts, the number, the rows", async () => {
    await hdp(`${DRAW} log.csv`, { cwd });
    appendFileSync(join(cwd, "log.csv"), `${row(401)}\n`);
    const { status, stdout } = await hdp(`${VERIFY} --json`, { cwd });
    expect(status).toBe(10);
    const codes = JSON.parse(stdout).differences.map(({ code }: { code: string }) => code);
    expect(new Set(codes)).toEqual(new Set(["log_text", "counts", "samples", "rows", "output"]));
    const { stdout: told } = await hdp(`${VERIFY} --lang en`, { cwd });
    expect(told).toMatch(/^✗ Not as recorded\n {2}- the log has changed \(SHA-256/);
    expect(told).toContain("The whole log: 12 were recorded as due, now 13");
  });

  it("notices a row, a seed or a number that was written into the manifest", async () => {
    await hdp(`${DRAW} log.csv`, { cwd });
    const manifest = manifestOf("log.sample.manifest.json");
    const [first] = manifest.draws;
    const forged = [
      { ...manifest, seed: "t" },
      { ...manifest, draws: [{ ...first, rows: [1, ...first.rows.slice(1)] }] },
      { ...manifest, draws: [{ ...first, samples: 11, rows: first.rows.slice(1) }] },
    ];
    for (const one of forged) {
      put("log.sample.manifest.json", JSON.stringify(one));
      expect((await hdp(VERIFY, { cwd })).status).toBe(10);
    }
  });

  it.each([
    [{ lang: "fr" }, "lang: expected zh-TW or en"],
    [{ period: "week" }, "period: expected month or half_year"],
    [{ log: { format: "xml", text_sha256: "" } }, "log.format: expected csv or ndjson or list or xlsx"],
  ])("says of a manifest with %j what was expected", async (change, message) => {
    await hdp(`${DRAW} log.csv`, { cwd });
    put("m.json", JSON.stringify({ ...manifestOf("log.sample.manifest.json"), ...change }));
    const { status, stderr } = await hdp("sample --verify m.json log.csv", { cwd });
    expect([status, stderr]).toEqual([2, `m.json: ${message}\n`]);
  });

  it.each([
    ["{", "no JSON, expected a manifest that `hdp sample` wrote"],
    ['{"a":1}', "expected a manifest that `hdp sample` wrote"],
    [
      '{"manifest":"hdp sample",\n"seed":"s","seed":"t"}',
      "2:12: manifest: `seed` a second time, expected each key once",
    ],
    ['{"counts":{"rows":9007199254740993}}', "1:19: manifest.counts.rows: a number that would be read as another"],
    ['{"seed":"\\ud83d"}', "1:9: manifest.seed: an unpaired surrogate"],
    ["null", "expected a manifest that `hdp sample` wrote"],
    [
      '{"manifest":"hdp sample","algorithm":{"name":"x","version":2}}',
      "algorithm: `x 2`, expected floyd-hmac-sha256 1",
    ],
    ['{"manifest":"hdp sample","algorithm":{"name":"floyd-hmac-sha256","version":1}}', "seed: expected a string"],
  ])("says of %s what was expected", async (bytes, message) => {
    put("m.json", bytes);
    const { status, stderr } = await hdp("sample --verify m.json log.csv", { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(`m.json:${/^\d/.test(message) ? "" : " "}${message}`);
  });
});

describe("what is there is kept", () => {
  it.each(WRITTEN.slice(1))("unless --force is given: %s", async (name) => {
    put(name, "findings");
    const { status, stderr } = await hdp(`${DRAW} log.csv`, { cwd });
    expect([status, stderr]).toEqual([
      2,
      `-o: \`${name}\`, expected a new file: what stands there is kept; --force replaces it\n`,
    ]);
    expect(text(name)).toBe("findings");
    expect(readdirSync(cwd)).toHaveLength(2);
    expect((await hdp(`${DRAW} --force log.csv`, { cwd })).status).toBe(0);
  });

  it("and the log always", async () => {
    const { status, stderr } = await hdp(`${DRAW} --force -o log.csv log.csv`, { cwd });
    expect([status, stderr]).toEqual([2, "-o: `log.csv`, expected another file: this one is read\n"]);
    expect(text("log.csv")).toBe(log(400));
  });

  it("and the log always, also as standard input", () => {
    const stdin = openSync(join(cwd, "log.csv"), "r");
    onTestFinished(() => closeSync(stdin));
    const argv = ["--import", TSX, BIN, ...`${DRAW} --force -o log.csv -`.split(" ")];
    const { status, stderr } = spawnSync(process.execPath, argv, {
      cwd,
      encoding: "utf8",
      stdio: [stdin, "ignore", "pipe"],
      timeout: 20_000,
    });
    expect([status, stderr]).toEqual([2, "-o: `log.csv`, expected another file: this one is read\n"]);
    expect(text("log.csv")).toBe(log(400));
  }, 30_000);

  it.each(WRITTEN.slice(1))("and a folder, even with --force: %s", async (name) => {
    mkdirSync(join(cwd, name));
    const { status, stderr } = await hdp(`${DRAW} --force log.csv`, { cwd });
    expect([status, stderr]).toEqual([2, `-o: \`${name}\`, expected a file that can be written (it is a folder)\n`]);
    expect(readdirSync(cwd).sort()).toEqual(["log.csv", name]);
  });

  it("and nothing half-written stays if the log is wrong", async () => {
    appendFileSync(join(cwd, "log.csv"), "too,few\n");
    const { status, stderr } = await hdp(`${DRAW} log.csv`, { cwd });
    expect([status, stderr]).toEqual([2, "log.csv: line 402: 2 columns, expected 8 as in the header row\n"]);
    expect(readdirSync(cwd)).toEqual(["log.csv"]);
  });

  it("and nothing stays if the run is interrupted", async () => {
    const [out, temporary] = [join(cwd, "out"), join(cwd, "tmp")];
    for (const folder of [out, temporary]) mkdirSync(folder);
    const child = spawn(process.execPath, ["--import", TSX, BIN, ...`${DRAW} -`.split(" ")], {
      cwd: out,
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.write(log(10));
    const begun = () => readdirSync(temporary).some((name) => existsSync(join(temporary, name, "log")));
    for (let tries = 0; !begun() && tries < 200; tries += 1) await sleep(100);
    expect(readdirSync(out)).not.toEqual([]);
    child.kill("SIGINT");
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGINT");
    expect(readdirSync(out)).toEqual([]);
    expect(readdirSync(temporary).filter((name) => name.startsWith("hdp-"))).toEqual([]);
  });
});

describe("a question that cannot be put", () => {
  it.each([
    ["sample log.csv", "-j: expected the jurisdiction"],
    ["sample -j taipei log.csv", "--period: expected month or half_year"],
    ["sample -j taipei --period week log.csv", "Allowed choices are month, half_year"],
    ["sample -j taipe --period month log.csv", "did you mean `taipei`?"],
    ["sample -j taipei --period month --of 2026-H1 log.csv", "--of: `2026-H1`, expected a month as 2026-10"],
    [
      "sample -j taipei --period month none.csv",
      "LOG: `none.csv`, expected a file that can be read twice (there is none)",
    ],
    ["sample -j taipei --period month .", "it is a folder"],
    ["sample -j taipei --period month --columns acount=a log.csv", "did you mean `account`?"],
    ["sample -j taipei --period month --columns account log.csv", "expected account=NAME"],
    ["sample -j taipei --period month --date-column 日期 log.csv", "--date-column: expected with --of"],
    [
      "sample -j taipei --period month -o none/x.csv log.csv",
      "expected a file that can be written (its folder is not there)",
    ],
    ["sample -j taipei --verify m.json log.csv", "--verify: expected without --jurisdiction"],
  ])("%s", async (line, message) => {
    const { status, stdout, stderr } = await hdp(line, { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(readdirSync(cwd)).toEqual(["log.csv"]);
  });

  it("has an answer where the regulation is silent, and nothing is written", async () => {
    const { status, stderr } = await hdp("sample -j nantou --period half_year --of 2026-H1 log.csv", { cwd });
    expect(status).toBe(11);
    expect(stderr).toMatch(/^\? 本規定未作規範\n {2}未抽樣，也未寫入檔案。\n/);
    expect(readdirSync(cwd)).toEqual(["log.csv"]);
  });
});

describe("several files", () => {
  it("are one log, whatever stands at the end and the head of each", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => row(i + 1));
    put("whole.csv", `${[HEAD, ...rows].join("\n")}\n`);
    put("1.csv", [HEAD, ...rows.slice(0, 20)].join("\n"));
    put("2.csv.gz", gzipSync(`\ufeff${[HEAD, ...rows.slice(20, 40)].join("\r\n")}\r\n`));
    put("3.csv", `${[HEAD, ...rows.slice(40)].join("\n")}\n`);
    await hdp(`${DRAW} whole.csv`, { cwd });
    const { status, stdout } = await hdp(`${DRAW} -o parts.csv 1.csv 2.csv.gz 3.csv`, { cwd });
    expect([status, stdout]).toEqual([0, expect.stringContaining("重複的欄名列 2 列，不計入（第 22、43 行）")]);
    expect(text("parts.csv")).toBe(text("whole.sample.csv"));
    const manifest = manifestOf("parts.manifest.json");
    expect(manifest).toMatchObject({ log: { name: "1.csv, 2.csv.gz, 3.csv", gzip: true }, counts: { rows: 60 } });
    expect(manifest.reading).toMatchObject({ encoding: "utf-8", header_row: 1, passed_over: { header: 2 } });
    expect((await hdp("sample --verify parts.manifest.json 1.csv 2.csv.gz 3.csv", { cwd })).status).toBe(0);
    expect((await hdp("sample --verify parts.manifest.json 2.csv.gz 1.csv 3.csv", { cwd })).status).toBe(10);
    expect((await hdp(`${DRAW} 1.csv -`, { cwd })).stderr).toMatch(/^LOG: `-` beside others, expected it alone/);
  });

  it("draws from what Excel and others write as from the same rows in plain CSV", async () => {
    await hdp(`${DRAW} log.csv`, { cwd });
    const plain = text("log.sample.csv");
    put("semi.csv", `sep=;\r\n${log(400).replaceAll(",", ";").replaceAll("\n", "\r\n")};;;;;;;\r\n合計;400;;;;;;\r\n`);
    put("wide.csv", Buffer.from(`\ufeff${log(400).replaceAll(",", "\t")}`, "utf16le"));
    for (const name of ["semi.csv", "wide.csv"]) {
      const { status } = await hdp(`${DRAW} -o other.csv --force ${name}`, { cwd });
      expect([name, status, text("other.csv")]).toEqual([name, 0, plain]);
      expect((await hdp(`sample --verify other.manifest.json ${name}`, { cwd })).status).toBe(0);
    }
  });
});
