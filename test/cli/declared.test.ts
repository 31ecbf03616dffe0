import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { unpack } from "../../src/node/files/archive.ts";
import { hdp } from "./hdp.ts";

const FOLDER = resolve("test/fixtures/declared");
const OWN = ["incident_report", "lending", "matched_applications", "operator_checks", "right_application", "sanctions"];
const DECISIONS = OWN.map((name) => `linjiang.${name}`);

const cwd = mkdtempSync(join(tmpdir(), "hdp-declared-"));
afterAll(() => rmSync(cwd, { recursive: true }));
const put = (name: string, text: string) => writeFileSync(join(cwd, name), text);
const text = (name: string) => readFileSync(join(cwd, name), "utf8");
const lines = (values: readonly unknown[]) => values.map((one) => `${JSON.stringify(one)}\n`).join("");

/** Runs a verb that knows the fixture, in an empty folder. */
async function run(line: string, folder = FOLDER) {
  const { status, stdout, stderr } = await hdp(`${line} --jurisdictions ${folder}`, { cwd });
  return { status, stdout, stderr };
}
async function json(line: string, folder?: string) {
  const { status, stdout, stderr } = await run(`${line} --json`, folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

const right = { role: "operator", form: true, signed_by: ["supervisor", "head"], basis: "duty", seal_number: "一" };
const requests = [
  { decision: "linjiang.lending", jurisdiction: "linjiang", as_of: "2026-03-02", facts: { act: "lend" } },
  { decision: "linjiang.lending", jurisdiction: "taipei", as_of: "2026-03-02", facts: { act: "lend" } },
  { decision: "linjiang.right_application", jurisdiction: "linjiang", as_of: "2026-03-02", facts: right },
];
put("requests.ndjson", lines(requests));

/** A copy of the fixture in which a file was changed. */
function draft(file: string, from: string, to: string): string {
  const folder = mkdtempSync(join(cwd, "draft-"));
  cpSync(join(FOLDER, "linjiang"), join(folder, "linjiang"), { recursive: true });
  const path = join(folder, "linjiang", file);
  const before = readFileSync(path, "utf8");
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return join(folder, "linjiang");
}

describe("decisions that a jurisdiction declares", () => {
  it("are checked and tested, and their cases reach all of them", async () => {
    expect((await json("check")).problems).toEqual([]);
    const { failed, coverage } = await json("test linjiang --coverage");
    expect(failed).toBe(0);
    for (const decision of DECISIONS) {
      const { cases, outcomes, reasons, clauses } = coverage.find(
        (one: { decision: string }) => one.decision === decision,
      );
      expect(cases, decision).toBeGreaterThan(0);
      expect({
        reasons: reasons.unreached,
        clauses: clauses.flatMap(({ uncited }: { uncited: string[] }) => uncited),
        decision,
      }).toEqual({
        reasons: [],
        clauses: [],
        decision,
      });
      expect(outcomes.reached.length, decision).toBeGreaterThan(0);
    }
  });

  it("are listed with who regulates them", async () => {
    const { decisions } = await json("decisions --as-of 2026-03-02");
    for (const decision of DECISIONS) {
      const found = decisions.find(({ name }: { name: string }) => name === decision);
      expect(found.regulated, decision).toMatchObject({ linjiang: "yes", taipei: "silent" });
    }
  });

  it("are answered, and explained by their own parameters", async () => {
    put("facts.json", JSON.stringify({ applications: 101 }));
    const asked = "decide linjiang.matched_applications -j linjiang --as-of 2026-03-02 --facts facts.json --lang en";
    const { stdout } = await run(`${asked} --explain --detail working`);
    expect(stdout).toMatch(/^! Match 9 applications\n/);
    expect(stdout).toContain("at most: 30 rows [三(二)]");
    expect(stdout).toContain("linjiang.matched_applications.maximum");
    put("refused.json", JSON.stringify({ ...right, form: false }));
    const denied = "decide linjiang.right_application -j linjiang --as-of 2026-03-02 --facts refused.json --lang en";
    expect((await run(`${denied} --explain`)).stdout).toContain(
      "facts.form (The form was filled in): true, instead of false",
    );
  });

  it("are shown with their rules, their clauses and what falls due", async () => {
    const shown = (await run("show linjiang --as-of 2026-03-02 --lang en")).stdout;
    expect(shown).toMatch(
      / {2}operator_checks \(Is the check of the system operators overdue\?\) \(by the\s+system auditor\) \[三\(一\)\] G5\n/,
    );
    const clauses = (await run("clauses linjiang --as-of 2026-03-02 --lang en")).stdout;
    expect(clauses).toMatch(
      /\n三\(二\): decided, cited by cases: \d+\n.*\n {2}linjiang\.matched_applications\n {4}duty match_applications: /,
    );
    const due = (await run("calendar -j linjiang --year 2026 --lang en")).stdout;
    expect(due.match(/Check of operators: the \w+ quarter of 2026 \[三\(一\)\]/g)).toHaveLength(4);
  });

  it("stand in the matrix beside those who are silent", async () => {
    const { stdout } = await run("matrix linjiang.operator_checks --as-of 2026-03-02 --lang en");
    expect(stdout).toContain("  Linjiang: ✔ each quarter [三(一)]\n");
    expect(stdout).toContain("  Taipei: ✗\n");
  });

  it("are compared, by parameters and by what is answered", async () => {
    const sides = "diff linjiang@2025-01-01 linjiang@2026-01-01 linjiang.matched_applications --lang en";
    expect((await run(sides)).stdout).toMatch(/5% \[三\(二\)\] +8% \(stricter\) \[三\(二\)\]/);
    expect((await run(`${sides} --behaviour`)).stdout).toMatch(
      /1 \(the share\) \[三\(二\)\] +2 \(the share\) \[三\(二\)\]\nmonth: 13 to 20\n/,
    );
  });

  it("of a draft are asked of both sides, also where nobody else has them", async () => {
    const folder = draft("2026-01-01.yaml", "interval: quarter", "interval: half_year");
    const { status, stdout } = await hdp(`diff ${folder}@2025-01-01 ${folder} linjiang.operator_checks --lang en`, {
      cwd,
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/How often +each year \[三\(一\)\] G5 +each half-year \[三\(一\)\] G5/);
  });

  it("of a draft whose definition is wrong are told with their file, and nothing is compared", async () => {
    const folder = draft("decisions/incident_report.yaml", "from: happened_on", "from: hapened_on");
    const { status, stderr } = await hdp(`diff ${folder}@2025-01-01 ${folder} --lang en`, { cwd });
    expect(status).not.toBe(0);
    expect(stderr).toMatch(/decisions\/incident_report\.yaml:\d+:\d+: .*hapened_on/);
  });

  it("are put into the report", async () => {
    const { status } = await run(
      "report linjiang@2025-01-01 linjiang@2026-01-01 --year 2026 --no-behaviour --lang en -o r.html",
    );
    expect(status).toBe(0);
    for (const decision of DECISIONS) expect(text("r.html")).toContain(decision);
    expect(text("r.html")).toContain("Check of operators");
  });

  it("say how many rows of a log are drawn", async () => {
    const rows = Array.from({ length: 101 }, (_, i) => `2026-03-${String((i % 28) + 1).padStart(2, "0")},案${i}`);
    put("log.csv", `日期,案號\n${rows.join("\n")}\n`);
    const { status } = await run("sample log.csv -j linjiang --period month --of 2026-03 --seed s");
    expect(status).toBe(0);
    expect(JSON.parse(text("log.sample.manifest.json")).draws[0].rows).toHaveLength(9);
  });

  it("are answered in a batch, logged with masks, and replayed", async () => {
    const { status, stdout } = await run("batch requests.ndjson --log log.ndjson");
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split("\n")
      .slice(0, 3)
      .map((line) => JSON.parse(line).outcome);
    expect(answers).toEqual(["deny", "not_regulated", "permit"]);
    const entries = text("log.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(entries.map(({ path }) => path)).toEqual(Array(3).fill("hdp/declared/answer"));
    // A text may be a person's name; words of the definition may be told.
    expect(text("log.ndjson")).not.toContain('一"');
    expect(entries[2]).toMatchObject({ input: { facts: { role: "operator" } }, masked: ["/input/facts/seal_number"] });
    const replayed = await json("replay log.ndjson --requests requests.ndjson");
    expect(replayed).toMatchObject({ counts: { entries: 3, equal: 3, different: 0 } });
    const other = draft("2026-01-01.yaml", "forbidden: [lend, copy]", "forbidden: [copy]");
    const { status: changed, stdout: told } = await run(
      "replay log.ndjson --requests requests.ndjson",
      join(other, ".."),
    );
    expect(changed).toBe(11);
    expect(told).toContain("linjiang.lending");
  });

  it("are asked of each row of a list", async () => {
    put(
      "people.csv",
      "id,role,form,signed_by,basis,seal_number\na,operator,true,supervisor;head,duty,一\nb,auditor,false,head,duty,一\n",
    );
    const { status, stdout } = await run("review people.csv -j linjiang --as-of 2026-03-02 --lang en");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Linjiang: May the right be granted\?\n/);
    expect(stdout).toContain("overdue or not as required 1; nothing to do 1");
  });

  it("are in the bundle that servers load, as data of its root `decisions`", async () => {
    const { status } = await run("bundle -o b.tar.gz");
    expect(status).toBe(0);
    const file = unpack(readFileSync(join(cwd, "b.tar.gz")))?.find(({ name }) => name === "data.json");
    const data = JSON.parse(new TextDecoder().decode(file?.bytes));
    expect(Object.keys(data.decisions)).toEqual(expect.arrayContaining(DECISIONS));
    expect(Object.keys(data.requests.schemas)).toEqual(expect.arrayContaining(DECISIONS));
  });
});
