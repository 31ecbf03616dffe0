import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Bilingual } from "../../src/core/base/bilingual.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { textWidth } from "../../src/words/text-width.ts";
import { permitted } from "../support/facts.ts";
import { chineseIn, englishIn } from "../support/languages.ts";
import { hdp } from "./hdp.ts";

const verbs = [...(await hdp("--help")).stdout.matchAll(/^ {2}([a-z-]+) (?=.* {2})/gm)].flatMap(([, verb = ""]) =>
  verb === "help" ? [] : [verb],
);

/** Runs the command in a folder of its own, and returns what people read. */
async function told(argv: readonly string[], { stdin = "", files = {} }: Given = {}): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-languages-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const { stdout, stderr } = await hdp(argv, { cwd, stdin });
    // What programs read stays English.
    return (stdout.replaceAll(/^\{"line":.*\n/gm, "") + stderr).replaceAll(cwd, ".");
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

interface Given {
  readonly stdin?: string;
  readonly files?: Readonly<Record<string, string>>;
}

describe("help", () => {
  it("is there for every verb", () => {
    expect(verbs.length).toBeGreaterThanOrEqual(19);
  });

  it.each(verbs)("of %s is in the language that is asked for, and fits a terminal", async (verb) => {
    const [zh, en] = [await told([verb, "--help", "--lang", "zh-TW"]), await told([verb, "--help", "--lang", "en"])];
    expect(englishIn(zh), zh).toEqual([]);
    expect(chineseIn(en), en).toEqual([]);
    expect(zh).toMatch(/^用法：hdp /);
    expect(en).toMatch(/^Usage: hdp /);
    for (const line of `${zh}${en}`.split("\n")) expect(textWidth(line), line).toBeLessThanOrEqual(80);
    // What is said in one language is said in the other.
    const paragraphs = (text: string) => text.trim().split(/\n\n+/).length;
    expect(paragraphs(zh)).toBe(paragraphs(en));
    expect(zh).toContain("--lang <language>");
  });

  it.each([
    [["check", "--help"], { LANG: "zh_TW.UTF-8" }, "用法："],
    [["check", "--help"], { LANG: "de_DE.UTF-8" }, "Usage:"],
    [["check", "--help"], { LC_ALL: "zh_TW.UTF-8", LANG: "en_US.UTF-8" }, "用法："],
    [["check", "--help", "--lang=en"], { LANG: "zh_TW.UTF-8" }, "Usage:"],
    [["--lang", "zh-TW", "check", "--help"], {}, "用法："],
  ])("%j in %j begins with %s", async (argv, env, start) => {
    expect((await hdp(argv, { env })).stdout.startsWith(start)).toBe(true);
  });
});

const FACTS = ["decide", "query_permission", "-j", "taipei", "--facts", "-"];
const CITY = "a city\n";

const SAMPLE = ["sample", "-j", "nantou", "--period", "month"];
const REVIEW = ["review", "t.csv", "-j", "nantou"];
const LIST: Given = { files: { "t.csv": "role,year,hours\ndedicated_staff,115,2\nx,2026,-1\n" } };
/** Tables that cannot be read. */
const TABLES = [
  ["nothing", ""],
  ["no header row", "1\na,b,c\n"],
  ["a date for a name", "2026-10-01,甲\n2026-10-02,乙\n"],
  ["no fact", "a,b\n1,2\n"],
  ["a fact that there is not", "facts.x,year,hours\n1,2,3\n"],
  ["too many columns", "role,year,hours,日期\n1,2,3,2026-10-01,5\n"],
  ["an open quotation mark", 'role,year,hours,日期\n"1,2,3\n'],
  ["a header row in another order", "role,year,hours,日期\nyear,role,hours,日期\n"],
  ["a web page", "<!doctype html>"],
  ["a PDF", "%PDF-1.7"],
  ["a workbook that is none", "PK\u0003\u0004"],
  ["a list without an end", '[{"role":"x"},'],
  ["JSON that is no object", '{"role":"x"}\n1\n'],
] as const;

/** What goes wrong for a user: the command line, the facts, the files. */
const MISTAKES: [string, readonly string[], Given?][] = [
  ["no verb", []],
  ["an unknown verb", ["chek"]],
  ["an unknown option", ["check", "--jason"]],
  ["an option without its value", ["show", "taipei", "--as-of"]],
  ["an argument missing", ["show"]],
  ["too many arguments", ["check", "all"]],
  ["a choice that there is not", ["matrix", "--format", "word"]],
  ["options that exclude each other", ["check", "--watch", "--json"]],
  ["a required option missing", ["decide", "query_permission"]],
  ["a seed that is no number", ["diff", "taipei", "nantou", "--seed", "x"]],
  ["an unknown jurisdiction", ["show", "tapei"]],
  ["a day that is none", ["show", "taipei", "--as-of", "tomorrow"]],
  ["an unknown decision", ["matrix", "query_permision"]],
  ["no register on the day", ["clauses", "nantou", "--as-of", "1999-01-01", "--source", "-"], { stdin: "一、甲" }],
  [
    "lines that are no requests",
    ["diff", "taipei", "nantou", "--requests", "-"],
    { stdin: '[]\n{"decision":"x"}\nx\n' },
  ],
  ["no text", ["clauses", "taipei", "--source", "none.txt"]],
  ["JUnit beside JSON", ["test", "--junit", "-", "--json"]],
  ["mutation beside coverage", ["test", "--mutate", "--coverage"]],
  ["regions beside mutation", ["test", "--complete", "--mutate"]],
  ["a proof of no behaviour", ["diff", "taipei", "nantou", "--prove"]],
  ["decisions beside coverage", ["test", "--decision", "query_permission", "--coverage"]],
  ["a file of another", ["matrix", "-o", "mine.html"], { files: { "mine.html": "mine" } }],
  ["a folder that is not there", ["matrix", "-o", "none/matrix.html"]],
  ["a format that a verb has not", ["diff", "taipei", "nantou", "--requests", "-", "--format", "csv"]],
  ["a side that is none", ["diff", "taipei", "nowhere"]],
  ["a side before its first day", ["diff", "taipei@1999-01-01", "nantou"]],
  ["a side of an impossible day", ["diff", "taipei@2026-02-30", "nantou"]],
  ["a side that is no version", ["diff", "taipei", "./none.yaml"]],
  ["a year that there is not", ["report", "--year", "99"]],
  ["requests with a decision", ["diff", "taipei", "nantou", "query_permission", "--requests", "-"]],
  ["a name in capitals", ["new-jurisdiction", "Keelung"]],
  ["a name that is taken", ["new-jurisdiction", "taipei"]],
  ["a folder that is there", ["new-jurisdiction", "keelung"], { files: { "keelung/x": "" } }],
  ["a text without clauses", ["new-jurisdiction", "keelung", "--source", "-"], { stdin: "甲" }],
  ["an impossible first day", ["new-jurisdiction", "keelung", "--effective-from", "2026-02-30"]],
  ["an earlier version", ["new-version", "taipei", "2000-01-01"]],
  ["an impossible version", ["new-version", "taipei", "2027-02-30"]],
  ["a decision in capitals", ["new-decision", "Check"]],
  ["a shape that there is not", ["new-decision", "operator_check", "--shape", "rotate"]],
  ["no clone", ["new-decision", "operator_check"]],
  ["a port that is none", ["explore", "--port", "99999"]],
  ["a sequence that is no number", ["bundle", "-o", "b.tar.gz", "--sequence", "x"]],
  ["a moment that is none", ["bundle", "-o", "b.tar.gz", "--not-after", "x"]],
  ["no key", ["bundle", "-o", "b.tar.gz", "--signing-key", "none.pem"]],
  ["a key of another kind", ["bundle", "-o", "b.tar.gz", "--signing-key", "key"], { files: { key: "secret" } }],
  [
    "a secret that is too short",
    ["bundle", "-o", "b", "--signing-key", "k", "--signing-alg", "HS256"],
    { files: { k: "x" } },
  ],
  [
    "settings of another jurisdiction",
    [...FACTS.slice(0, 4), "--agency", "a.yaml"],
    { files: { "a.yaml": "jurisdiction: nantou\nsettings: {}\n" } },
  ],
  [
    "settings that nobody may set",
    [...FACTS.slice(0, 4), "--agency", "a.yaml"],
    { files: { "a.yaml": "jurisdiction: taipei\nsettings: { session.idle: 1 }\n" } },
  ],
  ["a log key without a log", [...FACTS.slice(0, 4), "--log-key", "k"]],
  ["a log that is another file", [...FACTS.slice(0, 4), "--log", "mine"], { files: { mine: "mine" } }],
  ["a folder without a city", ["check", "--jurisdictions", "city"], { files: { "city/x": CITY } }],
  [
    "files of another name",
    ["check", "--jurisdictions", "city"],
    { files: { "city/2026.yaml": CITY, "city/jurisdiction.yaml": CITY, "city/case/x": "" } },
  ],
  ["no facts", FACTS],
  ["facts that are no mapping", FACTS, { stdin: "- a\n" }],
  ["facts as broken YAML", FACTS, { stdin: "a: [1\nb: 2\n" }],
  ["facts as JSON with a key twice", FACTS, { stdin: '{"query":{},"query":{}}' }],
  ["facts as JSON with a long number", FACTS, { stdin: '{"query":{"n":12345678901234567890}}' }],
  [
    "facts of every wrong type",
    FACTS,
    { stdin: JSON.stringify({ applicant: 1, query: { at: 5, reason: [], x: null } }) },
  ],
  ["a fact that is misspelt", FACTS, { stdin: JSON.stringify({ ...permitted, querry: {} }) }],
  [
    "facts of a duty",
    ["decide", "account_cleanup", "-j", "taipei", "--facts", "-"],
    { stdin: '{"account":{"activated_on":"2026-02-30","x":1}}' },
  ],
  ["a decision that is unknown", ["decide", "query_permision", "-j", "taipei"]],
  ["a jurisdiction that is unknown", ["decide", "query_permission", "-j", "tapei"]],
  ["an instant that is none", ["decide", "query_permission", "-j", "taipei", "--as-of", "2026-02-30T00:00"]],
  ["facts that are no text", FACTS.with(-1, "x"), { files: { x: "\ud800" } }],
  ...TABLES.flatMap(([what, text]): [string, readonly string[], Given][] => [
    [
      `batch: ${what}`,
      ["batch", "t.csv", "--decision", "training_hours", "-j", "nantou"],
      { files: { "t.csv": text } },
    ],
    [`review: ${what}`, ["review", "t.csv", "-j", "nantou"], { files: { "t.csv": text } }],
    [`sample: ${what}`, [...SAMPLE, "--of", "2026-10", "t.csv"], { files: { "t.csv": text } }],
  ]),
  ["batch: workers that are none", ["batch", "--workers", "0"]],
  ["batch: a detail that there is not", ["batch", "--detail", "all"]],
  ["batch: nothing to go on with", ["batch", "--resume"]],
  ["batch: a workbook on standard output", ["batch", "--format", "xlsx"]],
  ["batch: its own input", ["batch", "a.ndjson", "-o", "a.ndjson"], { files: { "a.ndjson": "{}" } }],
  ["batch: the log is the input", ["batch", "a.ndjson", "--log", "a.ndjson"], { files: { "a.ndjson": "{}" } }],
  ["batch: an unfinished run", ["batch", "a", "-o", "o"], { files: { a: "{}", "o.partial": "x" } }],
  ["batch: a damaged journal", ["batch", "a", "-o", "o", "--resume"], { files: { a: "{}", "o.partial": "x" } }],
  ["batch: an ending that is not written", ["batch", "-o", "answers.pdf"]],
  ["batch: an ending against the format", ["batch", "-o", "answers.csv", "--format", "ndjson"]],
  ["batch: a map of nothing", ["batch", "--map", "x"]],
  ["batch: a map without a table", ["batch", "--map", "x=facts.queries"], { stdin: "{}\n" }],
  ["batch: a decision that there is not", ["batch", "--decision", "x"]],
  ["batch: no input", ["batch", "none.csv"]],
  ["batch: a date that may be two", ["batch", "--as-of", "03/04/2026"]],
  ["calendar: a year that is none", ["calendar", "--year", "x"]],
  ["calendar: a format that there is not", ["calendar", "--format", "icz"]],
  ["calendar: a duty that there is not", ["calendar", "--decision", "x"]],
  ["calendar: a reminder without events", ["calendar", "--remind", "14d"]],
  ["calendar: a reminder that is none", ["calendar", "--format", "ics", "--remind", "soon"]],
  ["calendar: a unit that began on no day", ["calendar", "--unit-start", "2026-02-30"]],
  ["calendar: a year without a duty", ["calendar", "--format", "ics", "--year", "1999"]],
  ["replay: no log", ["replay", "none"]],
  ["replay: an empty log", ["replay", "-"]],
  ["replay: two on standard input", ["replay", "-", "--requests", "-"]],
  ["replay: a digest that is none", ["replay", "-", "--head", "x"]],
  ["replay: options of requests alone", ["replay", "-", "--csv"]],
  ["replay: a bundle that is none", ["replay", "-", "--bundle", "b"], { files: { b: "x" } }],
  ["review: a key that there is not", [...REVIEW, "--key", "x"], LIST],
  ["review: a column that there is not", [...REVIEW, "--map", "x=role"], LIST],
  ["review: a map that is none", [...REVIEW, "--map", "x"], LIST],
  ["review: a fact that there is not", [...REVIEW, "--fact", "x=1"], LIST],
  ["review: a fact that is none", [...REVIEW, "--fact", "x"], LIST],
  ["review: a fact that a column states", [...REVIEW, "--fact", "role=admin"], LIST],
  ["review: a workbook on standard output", [...REVIEW, "--format", "xlsx"], LIST],
  ["review: a file of no format", [...REVIEW, "-o", "x"], LIST],
  ["review: a time that is none", [...REVIEW, "--due-within", "soon"], LIST],
  ["review: a question that there is not", [...REVIEW, "--decision", "x"], LIST],
  ["review: rows that cannot be read", [...REVIEW, "--decision", "training_hours"], LIST],
  ["sample: no jurisdiction", ["sample", "x"]],
  ["sample: no period", ["sample", "-j", "nantou", "x"]],
  ["sample: no log", [...SAMPLE, "x"]],
  ["sample: standard input beside others", [...SAMPLE, "-", "x"]],
  [
    "sample: a month that is none",
    [...SAMPLE, "--of", "2026-H1", "t.csv"],
    { files: { "t.csv": "date\n2026-10-01\n" } },
  ],
  ["sample: no dates", [...SAMPLE, "--of", "2026-10", "t.csv"], { files: { "t.csv": "a,b\n1,2\n" } }],
  ["sample: a date column without a period", [...SAMPLE, "--date-column", "x", "y"]],
  ["sample: a column that there is not", [...SAMPLE, "--by", "x", "t.csv"], { files: { "t.csv": "a,b\n1,2\n" } }],
  ["sample: fields that there are not", [...SAMPLE, "--columns", "x=甲", "t.csv"], { files: { "t.csv": "甲\n1\n" } }],
  ["sample: findings without a manifest", ["sample", "--findings", "x", "y"]],
  ["sample: no manifest", ["sample", "--verify", "m", "t.csv"], { files: { m: "{}", "t.csv": "甲\n1\n" } }],
  ["sample: a manifest and its options", ["sample", "--verify", "m", "--seed", "x", "t.csv"], { files: { m: "{}" } }],
  ["sample: a manifest that is no JSON", ["sample", "--verify", "m", "t.csv"], { files: { m: "x", "t.csv": "甲\n" } }],
  ["an encoding that there is not", [...SAMPLE, "--encoding", "x", "y"]],
  ["a delimiter that there is not", [...SAMPLE, "--delimiter", "x", "y"]],
  ["a header row that is none", [...SAMPLE, "--header-row", "x", "y"]],
  ["a value that is none", ["batch", "--value", "x"]],
];

describe("a mistake", () => {
  it.each(MISTAKES)("is told in the language: %s", async (_what, argv, given?: Given) => {
    const zh = await told([...argv, "--lang", "zh-TW"], given);
    expect(zh).not.toBe("");
    expect(zh).not.toContain("[object");
    expect(englishIn(zh), zh).toEqual([]);
    expect(chineseIn(zh).length, zh).toBeGreaterThan(0);
    const en = await told([...argv, "--lang", "en"], given);
    expect(chineseIn(en), en).toEqual([]);
    expect(en).not.toContain("[object");
  });
});

/** What a verb prints where nothing is wrong. */
const RUNS: [string, readonly string[], Given?][] = [
  ["check", ["check"]],
  ["test", ["test", "taipei", "--decision", "regulation_in_force"]],
  ["test --coverage", ["test", "nantou", "--coverage"]],
  ["decisions", ["decisions"]],
  ["decide --explain", [...FACTS, "--explain"], { stdin: JSON.stringify(permitted) }],
  ["new-jurisdiction", ["new-jurisdiction", "keelung"]],
  ["matrix", ["matrix", "query_permission", "-o", "matrix.html"]],
  ["diff", ["diff", "taipei", "nantou", "query_permission"]],
  [
    "batch",
    ["batch", "t.csv", "--decision", "training_hours", "-j", "nantou", "--map", "role=facts.role", "-o", "o.csv"],
    LIST,
  ],
  ["calendar", ["calendar", "-j", "nantou", "--year", "2026"]],
  ["review", [...REVIEW, "--decision", "training_hours"], LIST],
  ["sample", [...SAMPLE, "--of", "2026-10", "t.csv"], { files: { "t.csv": "日期,案號\n2026-10-01,1\n2026-10-02,\n" } }],
  ["show", ["show", "nantou"]],
];

describe("what is printed", () => {
  it("by show has no English but the names and words of the file", async () => {
    const file = readFileSync("jurisdictions/taipei/2021-10-06.yaml", "utf8");
    const words = new Set(file.match(/\w+/g));
    const english = englishIn(await told(["show", "taipei", "--as-of", "2026-11-21", "--lang", "zh-TW"]));
    expect(english.flatMap((text) => text.split(/\W+/)).filter((word) => !words.has(word))).toEqual([]);
  });

  it("by clauses has no English but the names of cases", async () => {
    const { jurisdictions, ajv } = readRegulations();
    const nantou = jurisdictions.filter(({ id }) => id === "nantou");
    const names = nantou.flatMap((one) => loadCases(one, ajv).cases.map(({ name }) => name.replace(/\s+/g, " ")));
    const zh = (await told(["clauses", "nantou", "--lang", "zh-TW"])).replace(/\s+/g, " ");
    // The longest first, for some names begin as others do.
    const rest = names.sort((a, b) => b.length - a.length).reduce((text, name) => text.replaceAll(name, ""), zh);
    expect(rest).not.toBe(zh);
    expect(englishIn(rest), rest).toEqual([]);
  });

  it.each(RUNS)("by %s is Chinese for who reads Chinese", async (_verb, argv, given?: Given) => {
    const zh = await told([...argv, "--lang", "zh-TW"], given);
    expect(englishIn(zh), zh).toEqual([]);
  });
});

describe("texts", () => {
  it("of one language alone do not compile", () => {
    // @ts-expect-error There is no Chinese.
    const alone: Bilingual = { en: "alone" };
    expect(Object.keys(alone)).toEqual(["en"]);
  });

  const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".ts"));

  /** A message, a description or a printed line that is one text, and not a text for each language. */
  const ONE_LANGUAGE = [
    /new (?:UsageError|InvalidArgumentError|LogError)\(\s*["`]/g,
    /\.(?:tell|print)\(\[\s*["`][^"`]*[a-z]{2,} [a-z]{2,}/g,
    /\.description\(\s*["`]/g,
    /\.(?:option|argument|requiredOption)\(\s*"[^"]*",\s*["`]/g,
    /new Option\(\s*"[^"]*",\s*["`]/g,
    /\bexpected: ["`]/g,
  ];

  it.each(sources.filter((name) => /^src\/(cli|core|features|node)\//.test(name)))(
    "of %s stand in both languages",
    (name) => {
      const text = readFileSync(name, "utf8");
      expect(ONE_LANGUAGE.flatMap((pattern) => text.match(pattern) ?? [])).toEqual([]);
    },
  );
});
