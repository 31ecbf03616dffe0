import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { hdp } from "../../cli/hdp.ts";

const AS_OF = ["--as-of", "2026-11-21"];
const PAIR = ["diff", "taipei", "kaohsiung", ...AS_OF];

/** A folder with a draft of Taipei's rules, in which signs stand that mean something in other formats. */
function hostile(): string {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-formats-"));
  const text = readFileSync(packagePath("jurisdictions/taipei/2021-10-06.yaml"), "utf8");
  const check = "      unit_not_listed: { clause: 五(一), units: ['=1+1', '<b>|x'] }\n      not_official_use:";
  writeFileSync(join(cwd, "draft.yaml"), text.replace("      not_official_use:", check));
  return cwd;
}

describe.each(["zh-TW", "en"])("in %s", (lang) => {
  it.each([80, 60, 40])("fits %i columns", async (columns) => {
    for (const args of [
      [...PAIR, "--all"],
      ["matrix", ...AS_OF],
    ]) {
      const { stdout, status, stderr } = await hdp([...args, "--lang", lang], { columns });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      for (const line of stdout.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    }
  });

  it.each(["markdown", "html", "csv", "json", "text"])(
    "is written as %s, with no name of the code left bare",
    async (format) => {
      const { stdout } = await hdp([...PAIR, "--lang", lang, "--format", format]);
      expect(stdout).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
      expect(stdout).toContain("六(二)");
    },
  );
});

it("says who is stricter, with the clauses of both, and counts what differs", async () => {
  const asked = ["sampling_monthly", "sampling_half_year", "ip_whitelist", "--lang", "en"];
  const { stdout } = await hdp([...PAIR, ...asked], { columns: 80 });
  expect(stdout).toMatch(/6% \(stricter\) \[六\(二\)\] G1\s+3% \[九\(一\); also/);
  expect(stdout).toContain("Only Taipei regulates it [六(三);");
  expect(stdout).toMatch(/Neither regulates: .*\(ip_whitelist\)/s);
  const counts = "3 differ; 2 only in Taipei, 0 only in Kaohsiung; 5 equal (hidden, --all shows them)";
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(counts);
});

it("shows what is equal, and what one side alone regulates, with --all", async () => {
  const asked = ["sampling_monthly", "sampling_half_year", "--all", "--lang", "en", "--format", "markdown"];
  const { stdout } = await hdp([...PAIR, ...asked]);
  expect(stdout).toContain(
    "| duty: Check the sampled rows | Due until: all rows are checked (by the head of the user's section) \\[六(二)\\] |",
  );
  expect(stdout).toContain("| up to 500 rows › Share of the rows in this tier | 6% \\[六(三)1\\] G1 | none |");
});

it("JSON is the whole comparison, and says by what it was made", async () => {
  const { stdout } = await hdp([...PAIR, "--format", "json"]);
  const document = JSON.parse(stdout);
  expect(document).toMatchObject({ made_by: "hdp diff", as_of: "2026-11-21", a: { jurisdiction: "taipei" } });
  const monthly = document.decisions.find((one: { decision: string }) => one.decision === "sampling_monthly");
  expect(monthly.rows[0]).toEqual({
    decision: "sampling_monthly",
    path: "sampling.monthly.rate",
    a: { value: "6%", clause: "六(二)", readings: ["G1"] },
    b: { value: "3%", clause: "九(一)", also: ["附件八(一)"], readings: ["G1"] },
    mark: "stricter_a",
  });
});

it("CSV is for spreadsheets: it begins with its encoding, and no cell is a formula", async () => {
  const { stdout } = await hdp(["diff", "taipei", "draft.yaml", ...AS_OF, "--format", "csv"], { cwd: hostile() });
  expect(stdout.startsWith("\ufeffdecision,question,parameter,label,mark")).toBe(true);
  const lines = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
  const units = lines.find(({ parameter }) => parameter === "query.checks.unit_not_listed.units");
  expect(units).toMatchObject({ mark: "only_b", a_value: "", b_value: "'=1+1、<b>|x", b_clause: "五(一)" });
});

it("HTML is one page that stands alone, in which nothing of the files is code", async () => {
  const { stdout } = await hdp(["diff", "taipei", "draft.yaml", ...AS_OF, "--format", "html"], { cwd: hostile() });
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="zh-TW" dir="ltr">/);
  expect(stdout).toContain("=1+1、&lt;b&gt;|x");
  expect(stdout).not.toMatch(/<b>|<script|<link|\bsrc=|https?:/);
  for (const tag of ["table", "tr", "td", "th", "section", "div", "span", "p"]) {
    const opened = stdout.match(new RegExp(`<${tag}[ >]`, "g"))?.length;
    expect(opened, tag).toBe(stdout.match(new RegExp(`</${tag}>`, "g"))?.length);
  }
});

it("Markdown keeps its tables whole", async () => {
  const { stdout } = await hdp(["diff", "taipei", "draft.yaml", ...AS_OF, "--format", "markdown"], { cwd: hostile() });
  expect(stdout).toContain("=1+1、\\<b\\>\\|x");
  for (const line of stdout.split("\n").filter((one) => one.startsWith("|"))) {
    expect(line.replaceAll("\\|", "").split("|"), line).toHaveLength(5);
  }
});

describe("-o", () => {
  it.each([
    ["x.html", "<!doctype html>"],
    ["x.md", "<!-- hdp matrix -->"],
    ["x.csv", "\ufeffdecision"],
    ["x.json", "{"],
    ["x.txt", "各地區"],
  ])("writes %s in the format of its name, and over its own output", async (file, start) => {
    const cwd = mkdtempSync(join(tmpdir(), "hdp-out-"));
    const write = () => hdp(["matrix", "sampling_monthly", ...AS_OF, "-o", file], { cwd });
    expect(await write()).toMatchObject({ status: 0, stdout: expect.stringContaining(file) });
    expect(readFileSync(join(cwd, file), "utf8").startsWith(start)).toBe(true);
    expect((await write()).status).toBe(file.endsWith(".txt") ? 2 : 0);
    expect(readdirSync(cwd)).toEqual([file]);
  });

  it("keeps a file of another's, unless it is told otherwise", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "hdp-out-"));
    writeFileSync(join(cwd, "law.html"), "<p>mine</p>");
    const args = [...PAIR, "liability", "-o", "law.html"];
    expect(await hdp(args, { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/-o: `law.html`, .*--force/),
    });
    expect(readFileSync(join(cwd, "law.html"), "utf8")).toBe("<p>mine</p>");
    expect((await hdp([...args, "--force"], { cwd })).status).toBe(0);
  });

  it("tells what cannot be written", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "hdp-out-"));
    const { status, stderr } = await hdp([...PAIR, "-o", "nowhere/x.html"], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere/x.html");
    expect(existsSync(join(cwd, "nowhere"))).toBe(false);
    expect((await hdp([...PAIR, "-o", "."], { cwd })).stderr).toMatch(/it is a folder/);
    // What is no file, such as a device, may never end when it is read, and must not be replaced.
    const socket = createServer().listen(join(cwd, "socket"));
    await once(socket, "listening");
    for (const force of [[], ["--force"]]) {
      const { status, stderr } = await hdp([...PAIR, "-o", "socket", ...force], { cwd });
      expect([status, stderr]).toEqual([
        2,
        "-o: `socket`, expected a file that can be written (it is no plain file)\n",
      ]);
    }
    socket.close();
  });
});

it.each([
  [["diff", "taipei", "kaohsiung"], 0],
  [["diff", "taipei", "kaohsiung", "--exit-status"], 1],
  [["diff", "taipei", "taipei", "--exit-status"], 0],
  [["diff", "taipei", "taipie"], 2],
  [["diff", "taipei"], 2],
  [["diff", "taipei", "kaohsiung", "sampling_montly"], 2],
  [["matrix", "sampling_montly"], 2],
  [["matrix", "--as-of", "tomorrow"], 2],
])("%j exits with %i", async (args, status) => {
  const ran = await hdp([...args, ...(args.includes("--as-of") ? [] : AS_OF)]);
  expect(ran.status).toBe(status);
  expect(ran.stderr === "").toBe(status !== 2);
});
