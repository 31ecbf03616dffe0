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

/** Verbs whose help and messages are still in English alone. */
const ENGLISH_VERBS = ["batch", "calendar", "replay", "review", "sample"];
/** Where their messages are made. */
const ENGLISH_SOURCES = [
  /^src\/cli\/(batch|calendar|replay|review|sample)\//,
  /^src\/cli\/terminal\/(request-input|sample-|table-options|written-options|file-format)/,
  /^src\/features\/(batch|review|sampling|tables|duties)\//,
  /^src\/node\/(batch|replay|sampling|tables)\//,
];

const verbs = [...(await hdp("--help")).stdout.matchAll(/^ {2}([a-z-]+) (?=.* {2})/gm)].flatMap(([, verb = ""]) =>
  verb === "help" ? [] : [verb],
);
const converted = verbs.filter((verb) => !ENGLISH_VERBS.includes(verb));

/** Runs the command in a folder of its own, and returns what people read. */
async function told(argv: readonly string[], { stdin = "", files = {} }: Given = {}): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-languages-"));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
    const { stdout, stderr } = await hdp(argv, { cwd, stdin });
    return (stdout + stderr).replaceAll(cwd, ".");
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
    expect(converted.length).toBeGreaterThanOrEqual(14);
  });

  it.each(converted)("of %s is in the language that is asked for, and fits a terminal", async (verb) => {
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
    .filter((name) => name.endsWith(".ts") && !ENGLISH_SOURCES.some((pattern) => pattern.test(name)));

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
