import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addDays } from "../../src/core/calendar/civil-date.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-office-days-"));
afterAll(() => rmSync(cwd, { recursive: true }));

/** 西元日期,星期,是否放假,備註 and 日 to 六 in Big5, as the government's file has them. */
const BIG5: Readonly<Record<string, string>> = {
  "西元日期,星期,是否放假,備註": "a6e8a4b8a4e9b4c12cacb4b4c12cac4fa75fa9f1b0b22cb3c6b5f9",
  日: "a4e9",
  一: "a440",
  二: "a447",
  三: "a454",
  四: "a57c",
  五: "a4ad",
  六: "a4bb",
};
const HEAD = "西元日期,星期,是否放假,備註";

/** The rows of 2027 as the government publishes them, with two days off and a Saturday that is worked. */
function rows(): string[][] {
  const all: string[][] = [];
  for (let day = "2027-01-01"; day <= "2027-12-31"; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    const isOff = day !== "2027-02-20" && ([0, 6].includes(weekday) || ["2027-01-01", "2027-02-08"].includes(day));
    all.push([day.replaceAll("-", ""), "日一二三四五六"[weekday] as string, isOff ? "2" : "0", ""]);
  }
  return all;
}

const utf8 = (table: readonly string[][]) => `\uFEFF${[HEAD, ...table.map((row) => row.join(","))].join("\r\n")}\r\n`;

function big5(table: readonly string[][]): Buffer {
  const bytes = (text: string) => Buffer.from(BIG5[text] ?? Buffer.from(text).toString("hex"), "hex");
  const line = (row: readonly string[]) =>
    Buffer.concat(row.flatMap((cell, at) => [...(at > 0 ? [Buffer.from(",")] : []), bytes(cell)]));
  return Buffer.concat([bytes(HEAD), ...table.map(line)].flatMap((one) => [one, Buffer.from("\r\n")]));
}

describe("hdp calendar import", () => {
  it.each([
    ["UTF-8", utf8(rows())],
    ["Big5", big5(rows())],
  ])("makes a calendar of the government's CSV in %s", async (encoding, csv) => {
    writeFileSync(join(cwd, `${encoding}.csv`), csv);
    const { status, stdout, stderr } = await hdp(["calendar", "import", `${encoding}.csv`], { cwd });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(parse(stdout)).toMatchObject({
      years: [{ year: 2027, days_off: ["2027-01-01", "2027-02-08"], make_up_days: ["2027-02-20"] }],
    });
  });

  it.each<[string, (all: string[][]) => string[][], string]>([
    ["a day that is not there", (all) => all.toSpliced(31, 1), "expected a row for each day: 2027-02-01 is not there"],
    [
      "a day that stands twice",
      (all) => [...all, all[0] as string[]],
      "days.csv:367: 西元日期: `20270101`, expected each day once: it stands on line 2 too",
    ],
    [
      "a day of another weekday",
      (all) => all.with(0, ["20270101", "六", "2", ""]),
      "days.csv:2: 星期: `六`, expected 五, the weekday of 2027-01-01",
    ],
    [
      "an unknown code",
      (all) => all.with(0, ["20270101", "五", "1", ""]),
      "days.csv:2: 是否放假: `1`, expected 0 (work) or 2 (off)",
    ],
    [
      "what is no day",
      (all) => all.with(0, ["20270229", "五", "2", ""]),
      "days.csv:2: 西元日期: `20270229`, expected a date like 20260101",
    ],
    ["no rows", () => [], "expected a row for each day of a year"],
  ])("refuses %s", async (_name, change, says) => {
    writeFileSync(join(cwd, "days.csv"), utf8(change(rows())));
    const { status, stdout, stderr } = await hdp(["calendar", "import", "days.csv"], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it("refuses a table of something else", async () => {
    writeFileSync(join(cwd, "other.csv"), "帳號,日期\nu1,20270101\n");
    const { status, stderr } = await hdp(["calendar", "import", "other.csv"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("other.csv: the columns 帳號, 日期, expected a column 是否放假");
  });
});

describe("a calendar of one city", () => {
  cpSync(packagePath("jurisdictions/taipei"), join(cwd, "taipei"), { recursive: true });
  rmSync(join(cwd, "taipei/cases"), { recursive: true });
  const facts = JSON.stringify({ role: "general_user", event: "transfer", effective_on: "2026-12-08" });
  const answer = async () => {
    const line = "decide role_change_deadline -j taipei --as-of 2026-11-21 --jurisdictions taipei --json --facts -";
    const { stdout, stderr } = await hdp(line, { cwd, stdin: facts });
    expect(stderr).toBe("");
    return JSON.parse(stdout) as { outcome: string; values: object };
  };

  it("moves what is counted there by a day of a typhoon", async () => {
    expect(await answer()).toMatchObject({ values: { apply_by: "2026-11-24", apply_by_cautious: "2026-11-23" } });
    mkdirSync(join(cwd, "taipei/calendars"));
    const file = join(cwd, "taipei/jurisdiction.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace("calendar: taiwan", "calendar: typhoons"));
    writeFileSync(
      join(cwd, "taipei/calendars/typhoons.yaml"),
      "name: { zh-TW: 颱風假, en: Typhoons }\nbased_on: taiwan\nsource: { authority: 市政府 }\nyears:\n  - { year: 2026, days_off: [2026-12-01] }\n",
    );
    expect(await hdp("check --jurisdictions taipei", { cwd })).toMatchObject({ status: 0 });
    expect(await answer()).toMatchObject({ values: { apply_by: "2026-11-23", apply_by_cautious: "2026-11-20" } });
  });

  it("may be one that was imported, which answers for its own years alone", async () => {
    writeFileSync(join(cwd, "2027.csv"), big5(rows()));
    rmSync(join(cwd, "taipei/calendars/typhoons.yaml"));
    const line = "calendar import 2027.csv -o taipei/calendars/typhoons.yaml";
    expect(await hdp(line, { cwd })).toMatchObject({ status: 0 });
    expect(await hdp("check --jurisdictions taipei", { cwd })).toMatchObject({ status: 0 });
    expect(await answer()).toMatchObject({ outcome: "indeterminate" });
  });
});

describe("hdp check", () => {
  it("says which YAML below a folder it does not read", async () => {
    cpSync("examples/jurisdictions/hubin", join(cwd, "20/hubin"), { recursive: true });
    for (const [path, text] of [
      ["20/calendars/broken.yaml", "name: [\n"],
      ["20/hubin/cases/sub/cases.yaml", "decision: sampling_monthly\n"],
      ["20/hubin/calendars/old/lake.yaml", "years: []\n"],
      ["20/notes.yml", "a: 1\n"],
    ] as const) {
      mkdirSync(join(cwd, path, ".."), { recursive: true });
      writeFileSync(join(cwd, path), text);
    }
    const { status, stdout, stderr } = await hdp("check --lang en --jurisdictions 20", { cwd });
    expect(status).toBe(1);
    const told = `${stdout}${stderr}`.split("\n").filter((line) => line.startsWith("20/"));
    expect(told.map((line) => line.replace(/: .*/, ""))).toEqual(
      expect.arrayContaining([
        "20/hubin/calendars/old/lake.yaml:1:1",
        "20/hubin/cases/sub/cases.yaml:1:1",
        "20/notes.yml:1:1",
        expect.stringMatching(/^20\/calendars\/broken\.yaml:\d+:\d+$/),
      ]),
    );
    expect(told.find((line) => line.startsWith("20/notes.yml"))).toContain("this one is not read");
  });
});
