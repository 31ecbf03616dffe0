import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { hdp } from "../../cli/hdp.ts";

const AS_OF = ["--as-of", "2026-11-21"];
const QUICK = ["report", ...AS_OF, "--no-behaviour"];
const LANGUAGES = ["zh-TW", "en"];
const EMPTY = new Set(["meta", "br", "path", "circle"]);

/** Reads every tag, and tells those that are not closed in their order. */
function unclosed(page: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = "", rest = ""] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>/gi)) {
    if (slash === "/") {
      if (open.pop() !== name) return [...open, `</${name}>`];
    } else if (!EMPTY.has(name) && !rest.endsWith("/")) open.push(name);
  }
  return open;
}

function attributes(page: string, name: string): string[] {
  return [...page.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value]) => value as string);
}

describe.each(LANGUAGES)("a report in %s", async (lang) => {
  const { stdout: page, status, stderr } = await hdp([...QUICK, "--lang", lang]);

  it("is one page that needs nothing from elsewhere", () => {
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${lang}" dir="ltr">`));
    expect(page).not.toMatch(/<script|<link|<img|\bsrc=|https?:|url\(/);
    expect(page).not.toMatch(/[>"]undefined[<"]|\[object|NaN|\{\w+\}/);
    expect(page.length).toBeLessThan(1_500_000);
  });

  it("is well formed, and every link has its target", () => {
    expect(unclosed(page)).toEqual([]);
    const ids = attributes(page, "id");
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...attributes(page, "href").map((one) => one.slice(1)), ...attributes(page, "aria-labelledby")];
    expect(targets.length).toBeGreaterThan(10);
    for (const target of targets) expect(ids).toContain(target);
  });

  it("begins with one page in sentences: who is the strictest, with clauses, and what only some have a rule on", () => {
    const [, summary = ""] = /<main>\s*<section id="summary">([\s\S]*?)<\/section>/.exec(page) ?? [];
    const lines = [...summary.matchAll(/<li>(.*?)<\/li>/g)].map(([, line]) => line as string);
    const [rate] = lines.filter((line) => /抽查比率|Share of the rows/.test(line));
    expect(rate).toMatch(
      lang === "en"
        ? /strictest Taipei with 6% \[六\(二\)\]; looser Kaohsiung with 3% \[九\(一\)\]/
        : /最嚴為臺北市 6%〔六\(二\)〕；較寬為高雄市 3%〔九\(一\)〕/,
    );
    // To be silent is not to be looser.
    const [rotation] = lines.filter((line) => /查核人員輪調|Rotation of auditors/.test(line));
    expect(rotation).toMatch(lang === "en" ? /; Taipei has no such rule$/ : /；臺北市無此規定$/);
    expect(lines.filter((line) => /^(?:僅|Only )/.test(line))).toHaveLength(3);
    expect(summary).toMatch(lang === "en" ? /In \d+ matters/ : /有 \d+ 項寬嚴不同/);
  });

  it("has headings in order, and tables with captions and headings that say of what", () => {
    const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    });
    expect(page.match(/<caption>/g)?.length).toBe(page.match(/<table/g)?.length);
    for (const [heading] of page.matchAll(/<th[ >][^>]*>?/g)) expect(heading).toContain("scope=");
    for (const landmark of ["header", "nav", "main", "footer"]) expect(page).toMatch(new RegExp(`<${landmark}[ >]`));
  });

  it("has a part for each two, the calendar, the clauses and the readings", () => {
    const ids = attributes(page, "id");
    expect(ids).toEqual(
      expect.arrayContaining(["matrix", "curves", "calendar", "coverage", "readings", "parameters-3"]),
    );
    expect(page.match(/<div class="month">/g)).toHaveLength(12);
    expect(page).toContain("附件八(二)");
    expect(page).toContain('<th scope="row">K14</th>');
    expect(page).toContain(lang === "en" ? "no legal advice" : "不是法律意見");
  });

  it("is the same again", async () => {
    expect((await hdp([...QUICK, "--lang", lang])).stdout).toBe(page);
  });
});

it("shows the questions that are answered differently, with the clauses of both", async () => {
  const asked = [
    "taipei",
    "kaohsiung",
    ...AS_OF,
    "--decision",
    "sampling_monthly",
    "session_timeout",
    "account_sharing",
  ];
  const { stdout } = await hdp(["report", ...asked, "--lang", "en"]);
  expect(unclosed(stdout)).toEqual([]);
  const section = /<div class="part" id="behaviour-1">.*?<\/section>/s.exec(stdout)?.[0] ?? "";
  expect(section).toContain("Every possible question was asked");
  expect(section).toContain("10 to 83</th>");
  expect(section).toContain("[五(一)4]");
  expect(section).not.toMatch(/[>"]undefined[<"]|\[object|NaN|\{\w+\}/);
  expect(stdout).not.toContain('id="behaviour-2"');
});

it("takes versions and drafts, whose names are text and no code", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-report-"));
  const folder = join(cwd, "draft");
  mkdirSync(folder);
  const read = (file: string) => readFileSync(packagePath(`jurisdictions/taipei/${file}`), "utf8");
  const name = `<script>alert(1)</script>"'&`;
  const whose = read("jurisdiction.yaml").replace(
    /^name: .*$/m,
    `name: { zh-TW: 草案市, en: ${JSON.stringify(name)} }`,
  );
  writeFileSync(join(folder, "jurisdiction.yaml"), whose.replace(/^id: taipei$/m, "id: draft"));
  const unit = "      unit_not_listed: { clause: 五(一), units: ['<b>|x'] }\n      not_official_use:";
  writeFileSync(join(folder, "2021-10-06.yaml"), read("2021-10-06.yaml").replace("      not_official_use:", unit));
  writeFileSync(join(folder, "readings.yaml"), read("readings.yaml"));
  const { stdout, stderr } = await hdp([...QUICK, "taipei", "./draft", "--lang", "en"], { cwd });
  expect(stderr).toBe("");
  expect(stdout).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;");
  expect(stdout).toContain("&lt;b&gt;|x");
  expect(stdout).not.toMatch(/<script|<b>/);
  expect(unclosed(stdout)).toEqual([]);
});

it("tells two of one regulation apart", async () => {
  const { stdout } = await hdp([...QUICK, "taipei", "taipei@2022-01-01", "--lang", "en"]);
  expect(stdout).toContain("Taipei (taipei@2022-01-01)");
  expect(attributes(stdout, "data-jurisdiction")).toEqual(["taipei", "taipei-2", "taipei", "taipei-2"]);
});

it("names what it leaves out, and goes back to a day on which only one is in force", async () => {
  const { stdout } = await hdp(["report", "--as-of", "2022-05-01", "--no-behaviour", "--lang", "en"]);
  expect(stdout).toMatch(/Left out \(no version that can be compared on that day\): Kaohsiung, Nantou/);
  expect(stdout).not.toContain('id="parameters-1"');
});

it.each([
  [["nowhere"], /nowhere: expected one of/],
  [["--year", "20x6"], /--year: `20x6`, expected a year/],
  [["--decision", "sampling_montly"], /did you mean `sampling_monthly`/],
  [["--as-of", "2001-01-01"], /expected a day with a version in force/],
])("refuses %j", async (args, message) => {
  const { status, stderr, stdout } = await hdp(["report", "--no-behaviour", ...args]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

it("writes over its own output alone, and nothing half", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-report-"));
  const args = [...QUICK, "taipei", "--decision", "sampling_monthly", "-o", "r.html"];
  expect((await hdp(args, { cwd })).status).toBe(0);
  expect((await hdp(args, { cwd })).status).toBe(0);
  writeFileSync(join(cwd, "r.html"), "<p>mine</p>");
  expect((await hdp(args, { cwd })).stderr).toMatch(/--force/);
  expect((await hdp([...args, "--force"], { cwd })).status).toBe(0);
  expect(readdirSync(cwd)).toEqual(["r.html"]);
});

it("tells on a terminal how far the search is", async () => {
  const lines: string[] = [];
  const asked = [
    "report",
    "taipei",
    "nantou",
    ...AS_OF,
    "--decision",
    "session_timeout",
    "training_hours",
    "--lang",
    "en",
  ];
  await hdp(asked, { progress: (line) => lines.push(line) });
  expect(lines).toEqual(["decisions searched: 1 of 2", ""]);
});
