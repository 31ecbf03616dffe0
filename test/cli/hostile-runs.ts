import { readFileSync } from "node:fs";
import { packagePath } from "../../src/node/package/package-files.ts";
import { AS_OF, permitted } from "../support/facts.ts";

/** One run of the command with a hostile text in what it is given. */
export interface HostileRun {
  readonly argv: readonly string[];
  readonly stdin?: string;
  /** Files of the current folder by their names; a folder is made where a name has one. */
  readonly files?: Readonly<Record<string, string>>;
  /** Standard output is a document of a data format, which is no other where it is no terminal. */
  readonly data?: true;
  /** The exit status, where the run must come to an answer and not to an error. */
  readonly status?: number;
  /** The run has nothing to say of the text. */
  readonly silent?: true;
}

const bundled = (file: string) => readFileSync(packagePath(`examples/jurisdictions/hubin/${file}`), "utf8");
const CITY = ["jurisdiction.yaml", "2024-07-01.yaml", "2026-01-01.yaml"].map((file) => [file, bundled(file)] as const);

/** JSON that is YAML too, and whose every character can be read. */
function ascii(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value).replaceAll(/[^ -~]/g, escaped);
}

/** A city below a folder, in which every text of a person's is the hostile one; `more` stands in its head. */
function city(hostile: string, { folder = "city", more = {}, named = true } = {}): Record<string, string> {
  const both = named ? { "zh-TW": hostile, en: hostile } : { "zh-TW": "湖濱", en: "Hubin" };
  const head = { id: "hubin", name: both, authority: both, instrument: { title: both }, calendar: "taiwan", ...more };
  const version = bundled("2026-01-01.yaml")
    .replaceAll(/^( {4}(?:zh-TW|en): ).*$/gm, `$1${ascii(both.en).replaceAll("$", "$$$$")}`)
    .replace(/why: \{.*\}/, `why: ${ascii(both).replaceAll("$", "$$$$")}`);
  const cases = {
    decision: "sampling_monthly",
    as_of: AS_OF,
    cases: [{ name: hostile, facts: { queries: 10 }, expect: { outcome: "not_regulated", reasons: [] } }],
  };
  return {
    ...Object.fromEntries(CITY.map(([file, text]) => [`${folder}/hubin/${file}`, text])),
    [`${folder}/hubin/jurisdiction.yaml`]: ascii(head),
    [`${folder}/hubin/2026-01-01.yaml`]: version,
    ...(named ? { [`${folder}/hubin/cases/sampling_monthly.yaml`]: ascii(cases) } : {}),
  };
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const log = (section: string, heading = "案號") =>
  [
    `帳號,日期,${cell(heading)},單位`,
    ...[1, 2, 3].map((n) => `u${n},2026-10-03,${cell(section)},${cell(section)}`),
    "",
  ].join("\n");

function manifest(hostile: string): string {
  const recorded = { section: hostile, queries: 3, samples: 9, answer: { version: hostile }, rows: [1] };
  const drawn = { seed: hostile, jurisdiction: "nantou", period: "month", of: "2026-10", as_of: "2026-10-31" };
  const columns = { by: "單位", date_column: "日期", copy: null, columns: {} };
  const found = { counts: { rows: hostile }, draws: [recorded], output: { name: hostile, sha256: hostile } };
  const read = { name: hostile, format: "csv", text_sha256: hostile };
  const algorithm = { name: "floyd-hmac-sha256", version: 1 };
  return JSON.stringify({ manifest: "hdp sample", algorithm, lang: "en", ...drawn, ...columns, log: read, ...found });
}

const DAY = ["--as-of", AS_OF];
const OF_CITY = ["--jurisdictions", "city"];
const DECIDE = ["decide", "sampling_monthly", "-j", "taipei", ...DAY];
const SAMPLE = ["sample", "-j", "nantou", "--period", "month", "--of", "2026-10", "--seed", "s"];
const BATCH = ["batch", "--decision", "sampling_monthly", "-j", "taipei", ...DAY];

/** Runs of each verb, made with a text that begins with a word and would steer a terminal; the first takes any option. */
export const HOSTILE_RUNS: Readonly<Record<string, (hostile: string) => readonly HostileRun[]>> = {
  decide: (hostile) => {
    const facts = JSON.stringify({ ...permitted, account: { ...permitted.account, holder_id: hostile } });
    const query = ["decide", "query_permission", "-j", "kaohsiung", ...DAY, "--facts", "-", "--explain"];
    return [
      { argv: [...DECIDE, "--facts", "-"], stdin: JSON.stringify({ queries: 1, [hostile]: 2 }) },
      { argv: query, stdin: facts, status: 0 },
      { argv: [...query, "--json"], stdin: facts, data: true },
      { argv: ["decide", hostile, "-j", "taipei"] },
      { argv: ["decide", "sampling_monthly", "-j", hostile] },
      { argv: [...DECIDE, "--facts", hostile] },
      { argv: [...DECIDE, "--facts", hostile], files: { [hostile]: `{ ${ascii(hostile)}: [` } },
      { argv: [...DECIDE, `--${hostile}`] },
    ];
  },
  batch: (hostile) => [
    { argv: BATCH, stdin: `${JSON.stringify({ facts: { [hostile]: 1 } })}\n`, data: true },
    { argv: [...BATCH, "--csv"], stdin: `${cell(hostile)},facts.queries\n1,2\n`, data: true },
    { argv: [...BATCH, "--csv", "--map", `${hostile}=facts.queries`], stdin: "a,facts.queries\n1,2\n" },
    { argv: [...BATCH, "-o", hostile], stdin: '{"facts":{"queries":1}}\n' },
  ],
  build: (hostile) => [
    { argv: ["build", hostile] },
    {
      argv: ["build", "pack", "--opa", hostile],
      files: { "pack/pack.yaml": "id: pack\n", "pack/policies/a.rego": hostile },
    },
  ],
  prove: (hostile) => [
    { argv: ["prove", hostile, "taipei"] },
    { argv: ["prove", "nantou", "taipei", hostile] },
    { argv: ["prove", "nantou", "taipei", "account_sharing", "--lists", hostile] },
  ],
  types: (hostile) => [{ argv: ["types", "--jurisdictions", hostile] }],
  decisions: (hostile) => [{ argv: ["decisions", "--as-of", hostile] }],
  facts: (hostile) => [
    { argv: ["facts", hostile] },
    { argv: ["facts", "sampling_monthly", "-j", hostile] },
    { argv: ["facts", "sampling_monthly", "--as-of", hostile] },
  ],
  config: (hostile) => [
    { argv: ["config"], files: { "hdp.config.yaml": ascii({ jurisdiction: hostile, packs: [hostile] }) }, status: 0 },
    { argv: ["config", "--json"], files: { "hdp.config.yaml": ascii({ agency: hostile }) }, data: true },
    { argv: ["config"], files: { "hdp.config.yaml": ascii({ [hostile]: 1 }) } },
  ],
  completion: (hostile) => [
    { argv: ["completion", hostile] },
    { argv: ["complete", "--word=", "--", "decide", ...OF_CITY, "-j"], files: city(hostile), status: 0, data: true },
  ],
  show: (hostile) => [
    { argv: ["show", "hubin", ...DAY, ...OF_CITY], files: city(hostile), status: 0 },
    { argv: ["show", "hubin", "--json", ...DAY, ...OF_CITY], files: city(hostile), data: true },
    { argv: ["show", hostile] },
  ],
  clauses: (hostile) => [
    { argv: ["clauses", "hubin", ...DAY, ...OF_CITY], files: city(hostile), status: 0 },
    { argv: ["clauses", "taipei", ...DAY, "--source", "-"], stdin: `一、${hostile}\n二、甲\n` },
    { argv: ["clauses", "taipei", ...DAY, "--source", hostile] },
  ],
  check: (hostile) => [
    { argv: ["check", ...OF_CITY], files: city(hostile, { more: { [hostile]: 1 } }) },
    { argv: ["check", ...OF_CITY], files: city(hostile, { more: { calendar: hostile } }) },
    { argv: ["check", "--json", ...OF_CITY], files: city(hostile, { more: { [hostile]: 1 } }), data: true },
    { argv: ["check", "--jurisdictions", hostile], files: { [`${hostile}/jurisdiction.yaml`]: "{" } },
  ],
  test: (hostile) => [
    { argv: ["test", "hubin", ...OF_CITY], files: city(hostile), status: 1 },
    { argv: ["test", "hubin", "--junit", "-", ...OF_CITY], files: city(hostile), data: true },
    { argv: ["test", "hubin", "--coverage", "--jurisdictions", hostile], files: city(hostile, { folder: hostile }) },
    { argv: ["test", hostile] },
  ],
  "new-jurisdiction": (hostile) => [
    { argv: ["new-jurisdiction", "keelung", "--in", hostile, "--effective-from", "2027-01-01"], status: 0 },
    { argv: ["new-jurisdiction", hostile] },
  ],
  "new-decision": (hostile) => [
    { argv: ["new-decision", hostile] },
    { argv: ["new-decision", "a_b", "--shape", hostile] },
    { argv: ["new-decision", "a_b", "--in", hostile] },
  ],
  "new-version": (hostile) => [
    {
      argv: ["new-version", "hubin", "2028-01-01", "--jurisdictions", hostile],
      files: city(hostile, { folder: hostile, named: false }),
      status: 0,
    },
    { argv: ["new-version", hostile, "2028-01-01"] },
  ],
  diff: (hostile) => {
    const argv = ["diff", "city/hubin", "taipei", "sampling_monthly", ...DAY];
    const files = city(hostile);
    const asked = { requests: JSON.stringify({ decision: "sampling_monthly", as_of: AS_OF, facts: { [hostile]: 1 } }) };
    return [
      { argv, files, status: 0 },
      ...["markdown", "csv", "html", "json"].map((format) => ({
        argv: [...argv, "--format", format],
        files,
        data: true as const,
      })),
      { argv: [...argv, "-o", hostile], files, status: 0 },
      { argv: ["diff", "kaohsiung", "taipei", "--requests", "requests", ...DAY], files: asked },
      { argv: ["diff", hostile, "taipei"] },
    ];
  },
  matrix: (hostile) => {
    const argv = ["matrix", "sampling_monthly", ...DAY, ...OF_CITY];
    return [
      { argv, files: city(hostile), status: 0 },
      { argv: [...argv, "--format", "csv"], files: city(hostile), data: true },
      { argv: ["matrix", hostile] },
    ];
  },
  calendar: (hostile) => {
    const argv = ["calendar", "-j", "hubin", "-j", "taipei", "--year", "2026", ...OF_CITY];
    return [
      { argv, files: city(hostile), status: 0 },
      ...["ics", "csv"].map((format) => ({
        argv: [...argv, "--format", format],
        files: city(hostile),
        data: true as const,
      })),
      { argv: ["calendar", "--decision", hostile] },
    ];
  },
  sample: (hostile) => [
    { argv: [...SAMPLE, "--by", "單位", `${hostile}.csv`], files: { [`${hostile}.csv`]: log(hostile) }, status: 0 },
    { argv: [...SAMPLE, "log.csv"], files: { "log.csv": log("甲科", hostile) }, silent: true },
    { argv: [...SAMPLE, "--by", hostile, "log.csv"], files: { "log.csv": log("甲科") } },
    { argv: [...SAMPLE, "--json", "--by", "單位", "log.csv"], files: { "log.csv": log(hostile) }, data: true },
    {
      argv: ["sample", "--verify", "m.json", "log.csv"],
      files: { "m.json": manifest(hostile), "log.csv": log("甲科") },
      status: 10,
    },
    { argv: ["sample", "--verify", hostile, "log.csv"], files: { [hostile]: "{", "log.csv": log("甲科") } },
    { argv: [...SAMPLE, hostile] },
  ],
  review: (hostile) => {
    const list = (header: string, name: string) => `${header},status,activated_on\n${cell(name)},active,2022-01-02\n`;
    const review = ["review", "-", "-j", "taipei", ...DAY];
    return [
      { argv: review, stdin: list("account", hostile), status: 0 },
      { argv: review, stdin: list(cell(hostile), "u1"), status: 0 },
      { argv: review, stdin: `account,status,activated_on\nu1,${cell(hostile)},2022-01-02\n`, status: 2 },
      { argv: [...review, "--format", "json"], stdin: list(cell(hostile), hostile), data: true },
      { argv: [...review, "--map", `${hostile}=account.status`], stdin: list("a", "b") },
      { argv: [...review, "--fact", `${hostile}=1`], stdin: list("a", "b") },
      { argv: [...review, "--key", hostile], stdin: list("a", "b") },
      { argv: [...review, "--decision", hostile], stdin: list("a", "b") },
      { argv: ["review", hostile, "-j", "taipei"] },
    ];
  },
  bundle: (hostile) => [
    { argv: ["bundle", "-o", hostile], status: 0 },
    { argv: ["bundle", "-o", hostile, "--json"], data: true },
  ],
  replay: (hostile) => {
    const input = { decision: "sampling_monthly", jurisdiction: "taipei", as_of: AS_OF, facts: { queries: 1 } };
    const entry = { decision_id: hostile, revision: hostile, input, result: { outcome: hostile, reasons: [] } };
    const files = { [hostile]: `${JSON.stringify(entry)}\n` };
    return [
      { argv: ["replay", hostile], files, status: 11 },
      { argv: ["replay", hostile, "--json"], files, data: true },
      { argv: ["replay", hostile] },
    ];
  },
  report: (hostile) => {
    const argv = ["report", "city/hubin", "taipei", "--no-behaviour", "--decision", "sampling_monthly", ...DAY];
    return [
      { argv, files: city(hostile), data: true },
      { argv: [...argv, "-o", hostile], files: city(hostile), status: 0 },
      { argv: ["report", hostile, "--no-behaviour"] },
    ];
  },
  explore: (hostile) => [{ argv: ["explore", "--no-open", "--port", hostile] }],
};
