import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const folder = () => mkdtempSync(join(tmpdir(), "hdp-"));

describe("hdp calendar", () => {
  it.each([
    [80, "zh-TW", ""],
    [80, "en", ""],
    [40, "zh-TW", ""],
    [40, "en", ""],
    [80, "zh-TW", " -j taipei"],
    [40, "en", " -j taipei"],
  ])("fits %s columns in %s%s", async (columns, lang, only) => {
    const { status, stdout } = await hdp(`calendar --year 2024 --lang ${lang}${only}`, { columns });
    expect(status).toBe(0);
    expect(stdout.split("\n").filter((line) => stringWidth(line) > columns)).toEqual([]);
    expect(stdout).toContain(lang === "en" ? "Report of the audit" : "函送稽核結果");
  });

  it("says day, duty, period, clause and readings, and what the text leaves open", async () => {
    const { stdout } = await hdp("calendar -j taipei --year 2024");
    expect(stdout).toContain(
      `八月
  113年8月31日 星期六
  - 函送稽核結果：113年上半年〔六(四)〕
    末日非辦公日；如順延則為113年9月2日（星期一）（僅供參考，期限不變）
    解讀：G4 G12 T2 T12
  - 內部稽核：113年上半年〔六(三)〕
`,
    );
    expect(stdout).toContain("條文未定辦理日；列於次月底（解讀 G15）");
    expect(stdout).toContain("得辦理，並非義務");
    expect(stdout).toContain("\n  G15：條文未定當月抽查的辦理日，列於次月底\n");
  });

  it("puts several jurisdictions side by side, or below each other where it is narrow", async () => {
    const wide = await hdp("calendar --year 2026 --lang en");
    expect(wide.stdout).toMatch(/^\[Kaohsiung\] +\[Nantou\] +\[Taipei\]$/m);
    const narrow = await hdp("calendar --year 2026 --lang en", { columns: 40 });
    expect(narrow.stdout).toMatch(/^\[Kaohsiung\]$/m);
    const two = await hdp("calendar -j taipei -j nantou --year 2026 --lang en");
    expect(two.stdout).toMatch(/^\[Taipei\] +\[Nantou\]$/m);
  });

  it("says in words that nothing was in force, or that the text is not to be had", async () => {
    const before = await hdp("calendar -j nantou --year 2023 --lang en");
    expect(before.stdout).toMatch(/: no\s+version in force\n/);
    expect(before.stdout).toContain("\nNothing falls due by the calendar in this year.\n");
    const unavailable = await hdp("calendar -j kaohsiung --year 2022 --lang en");
    expect(unavailable.stdout).toMatch(/its duties are not\s+known/);
    expect(unavailable.stdout).not.toContain("Nothing falls due");
  });

  it("says that a moved day is unknown where the office calendar is not published", async () => {
    const { stdout } = await hdp("calendar -j taipei --year 2028 --lang en", { columns: 100 });
    expect(stdout).toContain("the office calendar of 2028 is not published");
  });

  it("takes this year where none is named", async () => {
    const { stdout } = await hdp("calendar -j taipei --format json");
    const { calendar } = JSON.parse(stdout) as { calendar: { year: number }[] };
    expect(calendar[0]?.year).toBe(new Date(Date.now() + 8 * 3_600_000).getUTCFullYear());
  });

  it("gives only the duties asked for", async () => {
    const { stdout } = await hdp(
      "calendar --year 2026 --format json --decision account_review --decision ip_whitelist --unit-start 2026-08-01",
    );
    const { calendar } = JSON.parse(stdout) as {
      calendar: { jurisdiction: string; unit_start: string; duties: { decision: string; period: string }[] }[];
    };
    expect(calendar.map(({ jurisdiction, duties }) => [jurisdiction, duties.map(({ period }) => period)])).toEqual([
      ["kaohsiung", ["2026-Q3", "2026-Q4"]],
      ["nantou", ["2026-H2"]],
      ["taipei", ["2026-H2"]],
    ]);
  });

  it("follows a version that begins in mid-year", async () => {
    const root = folder();
    cpSync("jurisdictions/taipei", join(root, "taipei"), { recursive: true });
    const text = readFileSync("jurisdictions/taipei/2021-10-06.yaml", "utf8");
    const review = /(account_review:[\s\S]*?interval: )half_year/;
    writeFileSync(
      join(root, "taipei/2021-10-06.yaml"),
      text.replace("effective_from: 2021-10-06", "effective_from: 2021-10-06\neffective_to: 2026-05-15"),
    );
    writeFileSync(
      join(root, "taipei/2026-05-16.yaml"),
      text.replace("effective_from: 2021-10-06", "effective_from: 2026-05-16").replace(review, "$1quarter"),
    );
    const { status, stdout, stderr } = await hdp(
      `calendar -j taipei --year 2026 --format json --decision account_review --jurisdictions ${root}`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { calendar } = JSON.parse(stdout) as {
      calendar: { spans: { from: string }[]; duties: { period: string; version: string }[] }[];
    };
    expect(calendar[0]?.spans.map(({ from }) => from)).toEqual(["2026-01-01", "2026-05-16"]);
    expect(calendar[0]?.duties.map(({ period, version }) => [period, version])).toEqual([
      ["2026-Q2", "2026-05-16"],
      ["2026-Q3", "2026-05-16"],
      ["2026-Q4", "2026-05-16"],
    ]);
  });

  it("says that a half-year's sample has no day where no audit covers it", async () => {
    const root = folder();
    cpSync("jurisdictions/taipei", join(root, "taipei"), { recursive: true });
    const text = readFileSync("jurisdictions/taipei/2021-10-06.yaml", "utf8");
    writeFileSync(
      join(root, "taipei/2021-10-06.yaml"),
      text
        .replace("    covers_period: true\n", "")
        .replace(/^ {4}joined: .*\n/m, "")
        .replace("counts: partial", "counts: full"),
    );
    const line = `calendar -j taipei --year 2026 --lang en --jurisdictions ${root}`;
    const { stdout } = await hdp(line);
    expect(stdout).toContain(
      "Without a day in the text\n  - Check of the half-year's sample: the first half of 2026 [六(三)]\n    the text sets no day\n",
    );
    expect(stdout).toContain("2026-06-30 (ROC 115-06-30) Tue\n  - Internal audit: the first half of 2026 [六(三)]\n");
    const csv = await hdp(`${line} --format csv`);
    expect(csv.stdout).toMatch(/^,,Taipei,Check of the half-year's sample,/m);
    const ics = await hdp(`${line} --format ics`);
    expect(ics.stdout).not.toContain("UID:sampling_half_year");
    // And the first, incomplete half-year counts for nothing where a regulation reads it so.
    const first = await hdp(line.replace("2026", "2021"));
    expect(first.stdout).not.toMatch(/audit: the second|Review of accounts/);
  });

  it("writes the same bytes each time, and only over what it wrote itself", async () => {
    const cwd = folder();
    for (const format of ["table", "ics", "csv", "json"]) {
      const file = join(cwd, `year.${format}`);
      const line = `calendar -j taipei --year 2026 --format ${format} -o year.${format}`;
      expect(await hdp(line, { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
      // When an event was written is said too.
      const text = () => readFileSync(file, "utf8").replaceAll(/^(DTSTAMP|LAST-MODIFIED):.*\r\n/gm, "");
      const first = text();
      expect((await hdp(line.replace("2026", "2025"), { cwd })).status).toBe(0);
      expect(text()).not.toBe(first);
      writeFileSync(file, "mine");
      const refused = await hdp(line, { cwd });
      expect(refused).toMatchObject({ status: 2, stdout: "" });
      expect(refused.stderr).toContain(`-o: \`year.${format}\`, expected a new file or one that this verb wrote`);
      expect(readFileSync(file, "utf8")).toBe("mine");
      expect((await hdp(`${line} --force`, { cwd })).status).toBe(0);
      expect(text()).toBe(first);
    }
    expect(readdirSync(cwd).sort()).toEqual(["year.csv", "year.ics", "year.json", "year.table"]);
  });

  it("writes what the name of the file says", async () => {
    const cwd = folder();
    for (const [name, begin] of [
      ["a.ics", "BEGIN:VCALENDAR"],
      ["a.csv", "\ufeff"],
      ["a.json", "{"],
      ["a.txt", "民國115年"],
    ] as const) {
      await hdp(`calendar -j taipei --year 2026 -o ${name}`, { cwd });
      expect(readFileSync(join(cwd, name), "utf8").startsWith(begin)).toBe(true);
    }
  });

  it("keeps the stamps of a calendar file that it replaces", async () => {
    const cwd = folder();
    const line = "calendar -j taipei --year 2026 -o a.ics";
    await hdp(line, { cwd });
    const old = readFileSync(join(cwd, "a.ics"), "utf8").replaceAll(/DTSTAMP:\d+T\d+Z/g, "DTSTAMP:20200101T000000Z");
    writeFileSync(join(cwd, "a.ics"), old);
    await hdp(line, { cwd });
    expect(readFileSync(join(cwd, "a.ics"), "utf8")).toBe(old);
    await hdp(`${line} --remind 14d`, { cwd });
    const text = readFileSync(join(cwd, "a.ics"), "utf8");
    expect([text.includes("20200101"), text.includes("SEQUENCE:1")]).toEqual([false, true]);
  });

  it.each([
    ["-o a.pdf", "-o: `a.pdf`, expected a name that ends with .csv, .ics, .json: nothing else is written"],
    ["-o a.xlsx", "-o: `a.xlsx`, expected a name that ends with"],
    ["--format csv -o a.ics", "-o: `a.ics`, expected a name that says --format csv, or no --format"],
    ["--year 26", "--year: `26`, expected a year from 1900 to 2199"],
    ["--year 2200", "--year: `2200`, expected a year from 1900 to 2199"],
    ["--format isc", "--format: `isc`, expected one of table, ics, csv, json; did you mean `ics`?"],
    ["-j taipe", "jurisdiction: `taipe`, expected one of kaohsiung, nantou, taipei; did you mean `taipei`?"],
    ["--decision training_hour", "did you mean `training_hours`?"],
    ["--decision query_permission", "expected one of those that fall due by the calendar: account_review, "],
    ["--unit-start 2026-02-30", "--unit-start: `2026-02-30`, expected a date (YYYY-MM-DD)"],
    ["--remind 14d", "--remind: expected with --format ics"],
    ["--format ics --remind soon", "--remind: `soon`, expected days or weeks, like 14d or 2w"],
    ["-o no/such/file", "-o: `no/such/file`, expected a file that can be written (its folder is not there)"],
    ["-o .", "expected a file that can be written (it is a folder)"],
    [
      "-j nantou --year 2020 --format ics -o x.ics",
      "--format: `ics`, expected a year in which something falls on a day",
    ],
  ])("refuses %s", async (line, message) => {
    const cwd = folder();
    const { status, stdout, stderr } = await hdp(`calendar ${line}`, { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(existsSync(join(cwd, "x.ics"))).toBe(false);
  });

  it("helps by examples", async () => {
    const { status, stdout } = await hdp("calendar --help");
    expect(status).toBe(0);
    expect(stdout).toContain("\nExamples:\n  hdp calendar");
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});
