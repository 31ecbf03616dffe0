import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import type { BehaviourDiff } from "../../../src/features/compare/behaviour/differences.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { hdp } from "../../cli/hdp.ts";

const AS_OF = ["--as-of", "2026-11-21"];
const PAIR = ["diff", "taipei", "kaohsiung", ...AS_OF];
const FEW = ["sampling_monthly", "account_sharing", "ip_whitelist", "staff_change_notice"];
const SEARCH = [...PAIR, ...FEW, "--behaviour"];
const QUICK = [...PAIR, "account_sharing", "staff_change_notice", "--behaviour"];

/** A folder with a draft of Taipei's version, some of its text replaced. */
function draft(...changes: readonly (readonly [string | RegExp, string])[]): string {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-behaviour-"));
  const text = readFileSync(packagePath("jurisdictions/taipei/2021-10-06.yaml"), "utf8");
  const changed = changes.reduce((yaml, [from, to]) => yaml.replace(from, to), text);
  expect(changed).not.toBe(text);
  writeFileSync(join(cwd, "draft.yaml"), changed);
  return cwd;
}

it("shows on which counts the numbers differ, and that every one was asked", async () => {
  const { stdout, stderr, status } = await hdp([...SEARCH, "--lang", "en"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/Every number from 0 to 10000 was asked/);
  const flat = stdout.replaceAll(/\s+/g, " ");
  expect(flat).toContain("6 (the minimum) [六(二)] 7 to 9 (fewer than the");
  expect(flat).toContain("Whatever the facts, one ? The regulation is silent");
  expect(flat).toContain("Neither regulates: ip_whitelist");
  expect(flat).toMatch(/3 of 4 decisions differ, in \d+ ways; [\d,]+ questions asked \(seed 1\)/);
});

it.each(["zh-TW", "en"])("fits narrow terminals in %s", async (lang) => {
  for (const columns of [80, 40]) {
    const { stdout } = await hdp([...QUICK, "--lang", lang], { columns });
    for (const line of stdout.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
    expect(stdout).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
  }
});

it("has each whole question in JSON, which both sides answer so again", async () => {
  const { stdout } = await hdp([...SEARCH, "--format", "json"]);
  const found = JSON.parse(stdout) as BehaviourDiff & { made_by: string };
  expect(found.made_by).toBe("hdp diff --behaviour");
  const [notice] = found.decisions.filter(({ decision }) => decision === "staff_change_notice");
  const [difference] = notice?.differences ?? [];
  expect(difference?.facts).toEqual([
    { fact: "role", value: "case_officer", others: ["dedicated_staff", "agency_head"] },
  ]);
  expect(difference?.answers.map(({ outcome }) => outcome)).toEqual(["not_regulated", "due"]);
  expect(difference?.clauses).toEqual([[], ["五(三)"]]);
});

it("is written as Markdown, HTML and CSV", async () => {
  const markdown = await hdp([...QUICK, "--format", "markdown", "--lang", "en"]);
  expect(markdown.stdout).toMatch(/^<!-- hdp diff --behaviour -->\n# Smallest questions/);
  const html = await hdp([...QUICK, "--format", "html"]);
  expect(html.stdout).toMatch(/^<!doctype html>/);
  const csv = await hdp([...SEARCH, "--format", "csv"]);
  const rows = parse(csv.stdout, { bom: true, columns: true }) as Record<string, string>[];
  expect(rows[0]).toMatchObject({ decision: "sampling_monthly", a_clauses: "六(二)", b_clauses: "九(一)" });
});

it("shows what an amendment changes, and nothing else", async () => {
  const cwd = draft(["minimum: 6\n", "minimum: 8\n"], ["after: 6 months", "after: 5 months"]);
  const asked = ["diff", "taipei", "draft.yaml", "sampling_monthly", "account_cleanup", "data_export", "--behaviour"];
  const { stdout } = await hdp([...asked, ...AS_OF, "--format", "json"], { cwd });
  const { decisions } = JSON.parse(stdout) as BehaviourDiff;
  const differing = decisions.map(({ decision, differences }) => [decision, differences.length]);
  expect(Object.fromEntries(differing)).toMatchObject({ account_cleanup: 1, data_export: 0 });
  const [cleanup] = decisions.find(({ decision }) => decision === "account_cleanup")?.differences ?? [];
  // Unused for five months and a day, and not for six.
  expect(cleanup?.facts).toEqual([{ fact: "account.last_query_on", value: "2026-06-20" }]);
  expect(cleanup?.answers.map(({ outcome }) => outcome)).toEqual(["not_due", "may_act"]);
  const same = await hdp(["diff", "taipei", "draft.yaml", "data_export", "--behaviour", "--exit-status", ...AS_OF], {
    cwd,
  });
  expect(same.status).toBe(0);
  const other = await hdp(
    ["diff", "taipei", "draft.yaml", "sampling_monthly", "--behaviour", "--exit-status", ...AS_OF],
    { cwd },
  );
  expect(other.status).toBe(1);
});

it("tells how far it is, on a terminal alone", async () => {
  const lines: string[] = [];
  await hdp([...QUICK, "--lang", "en"], { progress: (line) => lines.push(line) });
  expect(lines[0]).toBe("searching for differences 0/2");
  expect(lines.at(-2)).toBe("searching for differences 2/2");
  expect(lines.at(-1)).toBe("");
});

const REQUESTS = `{"decision":"sampling_monthly","jurisdiction":"taipei","as_of":"2026-11-21","facts":{"queries":101}}
{"decision":"sampling_monthly","facts":{"queries":3}}
not json
{"decision":"sampling_monthly","facts":{"queris":3}}
{"decision":"sampling_monthly","facts":{"queries":102}}

[1]
{"decision":"role_change_deadline","facts":{"role":"general_user","event":"leave","effective_on":"2026-12-31"}}
`;

it("asks real requests of both sides", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-requests-"));
  writeFileSync(join(cwd, "requests.ndjson"), REQUESTS);
  const asked = [...PAIR, "--requests", "requests.ndjson"];
  const { stdout, status } = await hdp([...asked, "--format", "json"], { cwd });
  expect(status).toBe(2);
  const { counts, changes, problems } = JSON.parse(stdout);
  expect(counts).toEqual({ read: 7, same: 1, changed: 2, other: 1, bad: 3 });
  expect(
    changes.map(({ decision, outcome, lines }: { decision: string; outcome: boolean; lines: number[] }) => ({
      decision,
      outcome,
      lines,
    })),
  ).toEqual([
    { decision: "sampling_monthly", outcome: true, lines: [1, 5] },
    { decision: "role_change_deadline", outcome: false, lines: [8] },
  ]);
  expect(problems.map(({ line }: { line: number }) => line)).toEqual([3, 4, 7]);
  const text = await hdp([...asked, "--lang", "en"], { cwd });
  expect(text.stdout.replaceAll(/\s+/g, " ")).toContain("did you mean `queries`?");
  expect(text.stdout).toContain("lines 1, 5");
  const piped = await hdp([...PAIR, "--requests", "-", "--format", "json"], {
    stdin: REQUESTS.split("\n")[0] as string,
  });
  expect(JSON.parse(piped.stdout).counts).toMatchObject({ read: 1, changed: 1, bad: 0 });
  expect(piped.status).toBe(0);
});

it("never writes over the requests, nor over a side", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-requests-"));
  for (const name of ["requests.ndjson", "requests.json"]) writeFileSync(join(cwd, name), REQUESTS);
  const text = readFileSync(packagePath("jurisdictions/taipei/2021-10-06.yaml"));
  writeFileSync(join(cwd, "draft.yaml"), text);
  for (const [file, argv] of [
    ["requests.ndjson", [...PAIR, "--requests", "requests.ndjson"]],
    ["requests.json", [...PAIR, "--requests", "requests.json"]],
    ["draft.yaml", ["diff", "taipei", "draft.yaml"]],
    ["draft.yaml", ["diff", "taipei", "draft.yaml", "sampling_monthly", "--behaviour"]],
  ] as const) {
    const { status, stderr } = await hdp([...argv, "--format", "json", "-o", file, "--force"], { cwd });
    // What the verb does not write is refused by its name.
    const why = file.endsWith(".json") ? "another file: this one is read" : "a name that ends with .*";
    expect([status, stderr]).toEqual([2, expect.stringMatching(new RegExp(`^-o: \`${file}\`, expected ${why}\n$`))]);
  }
  for (const name of ["requests.ndjson", "requests.json"]) expect(readFileSync(join(cwd, name), "utf8")).toBe(REQUESTS);
  expect(readFileSync(join(cwd, "draft.yaml"))).toEqual(text);
});

it("takes a byte-order mark and CRLF, and shows no control characters of a line that is no request", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-requests-"));
  const request = REQUESTS.split("\n")[0];
  writeFileSync(
    join(cwd, "requests.ndjson"),
    `\uFEFF${request}\r\n{"\\u001b]0;title\\u0007\\u009b2J":1}\r\n\u001b\r\n{"facts":{"queries":1,"queries":2}}\n`,
  );
  const { stdout } = await hdp([...PAIR, "--requests", "requests.ndjson", "--lang", "en"], { cwd });
  expect(stdout.replaceAll(/\s+/g, " ")).toContain(
    "other outcome 1, other reasons or values alone 0, not answerable 3",
  );
  expect(stdout).toContain("facts: `queries` a second time, expected each key once");
  expect(stdout).toContain("\\u001b");
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
});

it("parts lines at line feeds alone, and asks nothing of a line that is no text", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-requests-"));
  const [request = ""] = REQUESTS.split("\n");
  const parted = `${JSON.stringify({ ...JSON.parse(request), jurisdiction: "a\u2028b" })}\n`;
  const broken = Buffer.concat([Buffer.from('{"decision":"'), Buffer.from([0xff]), Buffer.from('"}\n')]);
  writeFileSync(join(cwd, "requests.ndjson"), Buffer.concat([Buffer.from(parted), broken]));
  const { stdout } = await hdp([...PAIR, "--requests", "requests.ndjson", "--format", "json"], { cwd });
  const { counts, problems } = JSON.parse(stdout);
  expect(counts).toMatchObject({ read: 2, changed: 1, bad: 1 });
  expect(problems).toEqual([{ line: 2, message: expect.stringContaining("expected a line of text in UTF-8") }]);
});

it("says of what only one side regulates that its answer depends on the facts", async () => {
  const { stdout } = await hdp([...PAIR, "login_lockout", "liability", "--behaviour"]);
  const [login, liability] = stdout.replaceAll(/\s+/g, "").split("liability");
  expect(login).toContain("所示為平常情形");
  expect(liability).not.toContain("所示為平常情形");
});

it("names words, members and missing calendars in the language of the reader", async () => {
  const asked = ["data_export", "account_cleanup", "role_change_deadline", "data_destruction"];
  const { stdout } = await hdp([...PAIR, ...asked, "--behaviour", "--format", "csv"]);
  const rows = parse(stdout, { bom: true, columns: true }) as Record<string, string>[];
  const facts = rows.map((row) => row["facts"]).join();
  expect(facts).not.toMatch(/[a-z]{3,}/);
  expect(facts).toContain("平常情形（使用完竣日：未提供）");
  expect(stdout).toContain("118年之辦公日曆");
}, 120_000);

it.each([
  [["diff", "taipei", "kaohsiung@2022-01-01", "--behaviour"], /text of the version in force from 2020-11-23/],
  [[...PAIR, "--behaviour", "--seed", "x"], /expected a whole number/],
  [[...PAIR, "sampling_montly", "--behaviour"], /did you mean `sampling_monthly`/],
  [[...PAIR, "--requests", "nowhere.ndjson"], /nowhere\.ndjson.*expected a file that can be read \(there is none\)/],
  [[...PAIR, "sampling_monthly", "--requests", "-"], /expected no decision and no --behaviour/],
  [[...PAIR, "--requests", "-", "--format", "html"], /--format: `html`, expected one of text, json/],
])("refuses %j", async (args, message) => {
  const { status, stderr, stdout } = await hdp(args, { stdin: "" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(message);
});
