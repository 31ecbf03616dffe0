import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { AS_OF, permitted } from "../support/facts.ts";
import { hdp } from "./hdp.ts";

const query = (jurisdiction: string, more = "") =>
  `decide query_permission -j ${jurisdiction} --as-of ${AS_OF} --facts -${more}`;
const sampling = (more = "", jurisdiction = "taipei") =>
  `decide sampling_monthly -j ${jurisdiction} --as-of ${AS_OF} --facts -${more}`;
const denied = JSON.stringify({
  ...permitted,
  user: { ...permitted.user, post_ends_on: "2026-06-30" },
  query: { ...permitted.query, case_number: " " },
});
const unknown = JSON.stringify({ ...permitted, session: {} });
const unreviewed =
  '{"account": {"status": "active", "activated_on": "2024-01-01"}, "review": {"last_done_on": "2026-03-01"}}';

describe("the text of an answer", () => {
  it("says the outcome first, in the words of the decision", async () => {
    const zh = await hdp(query("kaohsiung"), { stdin: JSON.stringify(permitted) });
    expect(zh).toMatchObject({ status: 0, stderr: "" });
    expect(zh.stdout).toMatch(/^✓ 得查詢\n/);
    const en = await hdp(query("kaohsiung", " --lang en"), { stdin: JSON.stringify(permitted) });
    expect(en.stdout).toMatch(/^✓ May query\n/);
  });

  it("gives each reason with its clause and those that say the same", async () => {
    const zh = await hdp(query("kaohsiung"), { stdin: denied });
    expect(zh.stdout).toMatch(/^✗ 不得查詢\n\n理由\n/);
    expect(zh.stdout).toContain("  - 使用者已異動、離職或退休，無查詢權限。〔五(一)7；另見附件五(一)7〕\n");
    const en = await hdp(query("kaohsiung", " --lang en"), { stdin: denied });
    expect(en.stdout).toContain("  - No case number is given. [六(一)1]\n");
  });

  it("writes dates and periods with the year of the Republic", async () => {
    const line = "decide account_cleanup -j kaohsiung --as-of 2026-07-01 --facts -";
    const zh = await hdp(line, { stdin: unreviewed });
    expect(zh.stdout).toMatch(/^✗ 115年6月30日（星期二）到期：逾期未辦理帳號清查或處理\n/);
    expect(zh.stdout).toContain("115年第2季未辦理帳號清查。〔五(二)");
    expect(zh.stdout).toContain("清查期限：115年6月30日（星期二）\n");
    const en = await hdp(`${line} --lang en`, { stdin: unreviewed });
    expect(en.stdout).toContain("review due on: 2026-06-30 (Tuesday, ROC 115-06-30)\n");
  });

  it("puts the number into the outcome of a quantity", async () => {
    expect((await hdp(sampling(), { stdin: "queries: 101" })).stdout).toMatch(/^! 當月應抽查7件\n/);
    const en = await hdp(sampling(" --lang en"), { stdin: "queries: 101" });
    expect(en.stdout).toMatch(/^! Rows of the month to check: 7\n/);
    expect(en.stdout).toContain("  - Check the sampled rows (by the head of the user's section). [六(二)]\n");
    expect(en.stdout).toContain("  - G1: a share that is not a whole row is rounded up [六(二)]\n");
  });

  it("names the fact that is needed to decide, with its label", async () => {
    const { stdout } = await hdp(query("kaohsiung"), { stdin: unknown });
    expect(stdout).toMatch(/^\? 無法判斷\n {2}欠缺判斷所必要之資料或條文。此結果不得視為准許。\n/);
    expect(stdout).toContain("尚待查明，始能判斷\n  - 未操作的分鐘數（facts.session.idle_minutes）\n");
  });

  it("does not ask for a fact where another reason decides already", async () => {
    const facts = { ...JSON.parse(denied), session: {} };
    const { stdout } = await hdp(query("kaohsiung", " --lang en"), { stdin: JSON.stringify(facts) });
    expect(stdout).toContain("Also unknown\n  - Minutes since the last operation (facts.session.idle_minutes)\n");
  });

  it("takes silence as an answer of its own", async () => {
    const line = "decide sampling_half_year -j kaohsiung --as-of 2026-11-21 --facts -";
    const { stdout, status } = await hdp(`${line} --lang en`, { stdin: "queries: 5" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\? The regulation is silent\n {2}It has no rule on what was asked\./);
    expect((await hdp(line, { stdin: "queries: 5" })).stdout).toMatch(/^\? 本規定未作規範\n/);
  });

  it("names the first day of a regulation that was not yet in force", async () => {
    const { stdout } = await hdp("decide regulation_in_force -j taipei --as-of 2021-10-05");
    expect(stdout).toMatch(/^\? 當日未施行\n {2}自110年10月6日起生效。\n/);
    expect(stdout).toContain("無施行中之版本");
  });

  it("says that the text of an old version is not available", async () => {
    const { stdout } = await hdp("decide regulation_in_force -j kaohsiung --as-of 2022-01-01 --lang en");
    expect(stdout).toContain("text: not on file\n");
    const undecided = await hdp(query("kaohsiung", " --lang en").replace(AS_OF, "2022-01-01"), { stdin: denied });
    expect(undecided.stdout).toContain("The text of the version then in force is not on file, so nothing is decided.");
  });

  it("ends with whose regulation it is, in which version", async () => {
    const { stdout } = await hdp("decide regulation_in_force -j nantou --as-of 2026-11-21 --lang en");
    expect(stdout).toMatch(
      /\nIs the regulation in force, and in which version\?\nNantou, .*\nFor the full text, see: Rules on .*\n.*\nversion of 2024-10-25 \(ROC 113-10-25\), first day not stated in the text, as of\n2026-11-21 \(Saturday, ROC 115-11-21\)\n$/,
    );
  });
});

describe("lines", () => {
  const cases = ["zh-TW", "en"].flatMap((lang) => [80, 40].map((columns) => ({ lang, columns })));

  it.each(cases)("fit into $columns columns in $lang, and begin with no closing mark", async ({ lang, columns }) => {
    const texts = [
      await hdp(query("kaohsiung", ` --lang ${lang}`), { stdin: denied, columns }),
      await hdp(query("nantou", ` --lang ${lang}`), { stdin: denied, columns }),
      await hdp(sampling(` --lang ${lang}`), { stdin: "queries: 101", columns }),
      await hdp(`decisions --lang ${lang}`, { columns }),
      await hdp(`show kaohsiung --lang ${lang}`, { columns }),
      await hdp(`show taipei --lang ${lang}`, { columns }),
    ];
    for (const { stdout, status } of texts) {
      expect(status).toBe(0);
      const lines = stdout.split("\n");
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
      expect(lines.filter((line) => /^\s*[、。，；：）」〕]/.test(line))).toEqual([]);
    }
  });

  it("are plain where NO_COLOR is set or the output is no terminal", async () => {
    const around = { stdin: denied, isTTY: true, columns: 80 };
    const coloured = await hdp(query("kaohsiung"), around);
    expect(coloured.stdout).toContain("\u001b[31m✗ 不得查詢");
    expect((await hdp(query("kaohsiung"), { ...around, env: { NO_COLOR: "" } })).stdout).toBe(coloured.stdout);
    const plain = await hdp(query("kaohsiung"), { ...around, env: { NO_COLOR: "1" } });
    expect(plain.stdout).not.toContain("\u001b");
    expect((await hdp(query("kaohsiung"), { ...around, isTTY: false })).stdout).toBe(plain.stdout);
  });
});

describe("the language", () => {
  it.each([
    [{}, "✓ 規定施行中"],
    [{ LANG: "C" }, "✓ 規定施行中"],
    [{ LANG: "C.UTF-8" }, "✓ 規定施行中"],
    [{ LANG: "POSIX" }, "✓ 規定施行中"],
    [{ LANG: "en_US.UTF-8" }, "✓ The regulation is in force"],
    [{ LANG: "zh_TW.UTF-8" }, "✓ 規定施行中"],
    [{ LANG: "zh_TW.UTF-8", LC_ALL: "en_GB.UTF-8" }, "✓ The regulation is in force"],
    [{ LANG: "en_US.UTF-8", LC_MESSAGES: "zh_TW" }, "✓ 規定施行中"],
    [{ LANG: "zh_TW.UTF-8", LC_ALL: "" }, "✓ 規定施行中"],
  ])("of %o", async (env, headline) => {
    const { stdout } = await hdp("decide regulation_in_force -j taipei", { env });
    expect(stdout.split("\n")[0]).toBe(headline);
  });
});

describe("--json", () => {
  it("prints the answer document alone, every key in the order of the contract", async () => {
    const { stdout, stderr } = await hdp(query("kaohsiung", " --json"), { stdin: denied });
    const answer = JSON.parse(stdout) as Record<string, unknown>;
    expect(stderr).toBe("");
    expect(stdout).toBe(`${JSON.stringify(answer, null, 2)}\n`);
    expect(Object.keys(answer).join(" ")).toBe(
      "decision jurisdiction version as_of outcome values reasons obligations warnings assumptions missing not_considered",
    );
    const [, post] = answer["reasons"] as object[];
    expect(JSON.stringify(post)).toBe('{"code":"post_ended","clause":"五(一)7","also":["附件五(一)7"]}');
  });

  it("puts the period last in a reason, and sorts the values", async () => {
    const line = "decide account_cleanup -j taipei --as-of 2026-07-01 --json --facts -";
    const { stdout } = await hdp(line, { stdin: unreviewed.replace("2026-03-01", "2025-03-01") });
    const { reasons, values } = JSON.parse(stdout) as { reasons: object[]; values: object };
    expect(JSON.stringify(reasons)).toBe('[{"code":"review_missed","clause":"四(一)","period":"2026-H1"}]');
    expect(Object.keys(values)).toEqual(["due_on", "period"]);
  });
});

describe("--exit-status", () => {
  it.each([
    [query("kaohsiung"), JSON.stringify(permitted), 0],
    [query("kaohsiung"), denied, 10],
    [query("kaohsiung"), unknown, 11],
    [query("kaohsiung").replace(AS_OF, "2000-01-01"), denied, 11],
    ["decide sampling_half_year -j nantou --facts -", "queries: 1", 11],
    ["decide account_cleanup -j kaohsiung --as-of 2026-07-01 --facts -", unreviewed, 10],
    ["decide account_cleanup -j kaohsiung --as-of 2026-06-30 --facts -", unreviewed, 0],
    [sampling(), "queries: 1", 0],
  ])("of %s on %s is %i", async (line, stdin, status) => {
    expect((await hdp(`${line} --exit-status`, { stdin })).status).toBe(status);
    expect((await hdp(line, { stdin })).status).toBe(0);
  });
});

describe("facts", () => {
  const folder = mkdtempSync(join(tmpdir(), "hdp-facts-"));

  it.each([
    ["YAML", "queries: 101\n"],
    ["JSON with tabs", '{\n\t"queries": 101\n}\n'],
    ["JSON with a byte order mark", '\uFEFF{"queries": 101}'],
    ["JSON with CRLF", '{\r\n\t"queries": 101\r\n}\r\n'],
  ])("are read from a file of %s, from the current folder", async (_kind, text) => {
    writeFileSync(join(folder, "facts"), text);
    const line = "decide sampling_monthly -j taipei --as-of 2026-11-21 --facts facts --json";
    const { stdout } = await hdp(line, { cwd: folder });
    expect(JSON.parse(stdout)).toMatchObject({ values: { samples: 7 } });
  });

  it.each([
    ["a fact of another type", '{"queries": "many"}', /^facts\.queries: `"many"`, expected a whole number\n$/],
    [
      "an unknown fact",
      "query: 1\nqueries: 1",
      /^facts\.query: an unknown name, expected one of queries, month, checked; did you mean `queries`\?\n$/,
    ],
    [
      "a key twice",
      '{"queries": 1,\n "queries": 2}',
      /^standard input:2:2: facts: `queries` a second time, expected each key once\n$/,
    ],
    ["an alias", "queries: &n 1\nchecked: *n", /^standard input:2:10: `\*n`, expected the value itself/],
    [
      "another version of YAML",
      "%YAML 1.1\n---\nqueries: 0145\n",
      /^standard input:1:1: `%YAML 1\.1`, expected no directives: every file is YAML 1\.2\n$/,
    ],
    [
      "a number of too many digits",
      '{"queries": 9007199254740993}',
      /^standard input:1:13: facts\.queries: a number that would be read as another, expected fewer digits/,
    ],
    [
      "half a character",
      '{"queries": "\\ud83d"}',
      /^standard input:1:13: facts\.queries: an unpaired surrogate, expected w/,
    ],
    ["no JSON or YAML", '{"queries": ', /^standard input:1:\d+: expected .* \(YAML: /],
    ["nothing", "", /^standard input: nothing, expected facts as a JSON object or a YAML mapping/],
    ["a comment alone", "# none\n", /^standard input: nothing, expected facts/],
    ["null", "null", /^standard input: nothing, expected facts/],
    ["a list", "[1]", /^facts: `\[1\]`, expected an object\n$/],
    [
      "bytes that are no text",
      new Uint8Array([0x7b, 0xff, 0x7d]),
      /^standard input: bytes that are no text, expected text in UTF-8\n$/,
    ],
    ["a name that would steer the terminal", '"\\e[31m": 1\nqueries: 1', /^facts\["\\u001b\[31m"\]: an unknown name/],
  ])("of %s are refused", async (_kind, stdin, message) => {
    const { status, stdout, stderr } = await hdp(sampling(" --json"), { stdin });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it.each([
    [
      "decide sampling_monthly -j taipei --facts gone.json",
      /^--facts: `gone\.json`, expected a file that can be read \(there is none\)\n$/,
    ],
    [
      "decide sampling_monthly -j taipei --facts .",
      /^--facts: `\.`, expected a file that can be read \(it is a folder\)\n$/,
    ],
    ["decide sampling_monthly -j taipei", /^facts\.queries: nothing, expected a value: it is required\n$/],
    ["decide sampling_montly -j taipei", /^decision: `"sampling_montly"`, .*did you mean `sampling_monthly`\?\n$/],
    ["decide sampling_monthly -j taipeh", /^jurisdiction: `"taipeh"`, .*did you mean `taipei`\?\n$/],
    [
      "decide regulation_in_force -j taipei --as-of 2026-02-29",
      /^as_of: `"2026-02-29"`, expected a date of the calendar/,
    ],
    ["decide regulation_in_force", /^required option `-j, --jurisdiction <name>` not specified\n$/],
    ["decide regulation_in_force -j taipei --asof 2026-01-01", /^unknown option `--asof`\n/],
    ["decide regulation_in_force -j taipei --lang fr", /`fr` is invalid/],
    ["decide regulation_in_force -j taipei more", /^too many arguments/],
    [
      "decide regulation_in_force -j taipei --jurisdictions /nowhere",
      /^\/nowhere:1:1: expected a folder with a jurisdiction\.yaml/,
    ],
    ["decyde", /^unknown command `decyde`\n/],
  ])("`hdp %s` is refused", async (line, message) => {
    const { status, stdout, stderr } = await hdp(line, { cwd: folder });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});
