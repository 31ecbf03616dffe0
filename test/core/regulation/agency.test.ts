import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Request } from "../../../src/core/engine/answer.ts";
import type { AgencyFile } from "../../../src/core/regulation/agency.ts";
import { settableIn } from "../../../src/core/regulation/settable.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { packagePath, readSchemas } from "../../../src/node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { readYamlFile } from "../../../src/node/regulations/yaml-file.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";
import { hdp } from "../../cli/hdp.ts";
import { AS_OF, permitted } from "../../support/facts.ts";

const folder = mkdtempSync(join(tmpdir(), "hdp-agency-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** A file of settings, one a line. */
function agency(jurisdiction: string, ...settings: string[]): string {
  const file = join(folder, `${files++}.yaml`);
  writeFileSync(file, `jurisdiction: ${jurisdiction}\nsettings:\n${settings.map((line) => `  ${line}\n`).join("")}`);
  return file;
}

const engineWith = (jurisdiction: string, ...settings: string[]) =>
  loadEngine({ agency: agency(jurisdiction, ...settings) });

async function problemsOf(file: string, jurisdictions: string[] = []): Promise<string[]> {
  const error = await loadEngine({ agency: file, jurisdictions }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(JurisdictionError);
  return (error as JurisdictionError).message.split("\n").map((line) => line.replace(`${file}:`, ""));
}

const session = (jurisdiction: string, minute: number) =>
  ({
    decision: "session_timeout",
    jurisdiction,
    as_of: `${AS_OF}T09:${minute}:00+08:00`,
    facts: { last_activity_at: `${AS_OF}T09:00:00+08:00` },
  }) as const;
type PasswordFacts = NonNullable<Request<"password_compliance">["facts"]>;
const password = (jurisdiction: string, length: number): Request<"password_compliance"> => ({
  decision: "password_compliance",
  jurisdiction,
  as_of: AS_OF,
  facts: {
    length,
    classes: ["upper", "lower", "digit", "symbol"],
    changed_on: "2026-11-01",
    default_password: false,
    same_as_previous: null,
  },
});
const form = (as_of: string) =>
  ({
    decision: "record_retention",
    jurisdiction: "nantou",
    as_of,
    facts: { record: "account_form", event_on: "2024-11-01", account_closed_on: "2026-01-31" },
  }) as const;

describe("a number that the text leaves open", () => {
  it("decides once the agency has set it: the session limit", async () => {
    const engine = await engineWith("nantou", "session.idle_timeout: 20 minutes");
    expect(engine.decide(session("nantou", 20))).toMatchObject({
      outcome: "permit",
      values: { logout_after: `${AS_OF}T09:20:00+08:00` },
      missing: [],
      warnings: [{ code: "agency_setting", clause: "四(二)4", parameter: "session.idle_timeout" }],
    });
    expect(engine.decide(session("nantou", 21))).toMatchObject({
      outcome: "deny",
      reasons: [{ code: "session_idle", clause: "四(二)4" }],
    });
  });

  it("decides in part where others are still open: the password", async () => {
    const one = await engineWith("nantou", "password.min_length: 12");
    expect(one.decide(password("nantou", 11))).toMatchObject({
      outcome: "violation",
      reasons: [{ code: "password_too_short", clause: "三(五)" }],
      warnings: [{ code: "agency_setting", clause: "三(五)", parameter: "password.min_length" }],
    });
    expect(one.decide(password("nantou", 12))).toMatchObject({
      outcome: "indeterminate",
      missing: [{ parameter: "password.classes" }, { parameter: "password.min_age" }],
    });
    const all = await engineWith(
      "nantou",
      "password.min_length: 12",
      "password.classes: [upper, digit]",
      "password.min_age: 1 day",
    );
    expect(all.decide(password("nantou", 12))).toMatchObject({
      outcome: "compliant",
      warnings: [
        { parameter: "password.classes" },
        { parameter: "password.min_age" },
        { parameter: "password.min_length" },
      ],
    });
  });

  it.each(["5 years", "1826 days"])("decides in months and in days: an account form kept %s", async (keep) => {
    const engine = await engineWith("nantou", `retention.account_form: ${keep}`);
    const warnings = [{ code: "agency_setting", clause: "三(三)", parameter: "retention.account_form" }];
    expect(engine.decide(form("2031-01-31"))).toMatchObject({
      outcome: "deny",
      values: { keep_through: "2031-01-31" },
      missing: [],
      warnings,
    });
    expect(engine.decide(form("2031-02-01"))).toMatchObject({ outcome: "permit", warnings });
  });

  it("lets nothing be disposed of that is kept beyond the calendar", async () => {
    const engine = await engineWith("nantou", "retention.anomaly_record: 100 years");
    const facts = { record: "anomaly_record", event_on: "2198-01-01" } as const;
    expect(
      engine.decide({ decision: "record_retention", jurisdiction: "nantou", as_of: "2199-12-31", facts }),
    ).toMatchObject({ outcome: "deny", values: {}, reasons: [{ code: "must_be_kept" }] });
  });
});

describe("what the text leaves to people", () => {
  it.each([
    ["2026-05-21", "not_due", "2026-11-22"],
    ["2026-05-20", "due", "2026-11-21"],
  ])("is decided by the agency's number: an account last used on %s", async (last_query_on, outcome, idle_from) => {
    const engine = await engineWith("kaohsiung", "account_review.idle_after: 6 months");
    const review = { last_done_on: "2026-10-01" };
    const account = { status: "active", activated_on: "2024-01-01" } as const;
    const asked = (more: object) =>
      engine.decide({
        decision: "account_cleanup",
        jurisdiction: "kaohsiung",
        as_of: AS_OF,
        facts: { account: { ...account, ...more }, review },
      });
    const answer = asked({ last_query_on });
    expect(answer).toMatchObject({ outcome, warnings: [{ code: "agency_setting", clause: "五(二)" }] });
    expect(answer.values).toMatchObject({ unused_since: last_query_on, idle_from });
    expect(answer.reasons.map(({ code }) => code)).toEqual(outcome === "due" ? ["idle_over_limit"] : []);
    expect(asked({})).toMatchObject({ outcome: "indeterminate", missing: [{ fact: "account.last_query_on" }] });
    expect(asked({ last_query_on, status: "cancelled" }).outcome).toBe("not_due");
  });

  it.each([
    [["record_count", "checksum"], "compliant", []],
    [["record_count"], "violation", ["integrity_check_incomplete"]],
    [undefined, "indeterminate", []],
  ] as const)(
    "is a list of the agency's: the checks of a batch, of which %j were made",
    async (made, outcome, codes) => {
      const engine = await engineWith("nantou", "batch.integrity: [record_count, checksum]");
      const facts = {
        handler_designated: true,
        encrypted: true,
        integrity_checked: true,
        vendor_handles: false,
        ...(made === undefined ? {} : { integrity_checks: [...made] }),
      };
      const answer = engine.decide({ decision: "batch_acquisition", jurisdiction: "nantou", as_of: AS_OF, facts });
      expect(answer).toMatchObject({ outcome, warnings: [{ code: "agency_setting", parameter: "batch.integrity" }] });
      expect(answer.reasons.map(({ code }) => code)).toEqual(codes);
    },
  );

  it.each([
    ["09:00", "compliant"],
    ["\u3000", "violation"],
  ])("is a list of the agency's: the fields of a log, of which the time is %j", async (time, outcome) => {
    const engine = await engineWith("nantou", "query_log.paper.required_fields: [case_number, reason, time]");
    const facts = { medium: "paper", entry: { time, case_number: "1", reason: "x" } } as const;
    const answer = engine.decide({ decision: "query_log_completeness", jurisdiction: "nantou", as_of: AS_OF, facts });
    expect(answer).toMatchObject({ outcome, missing: [], warnings: [{ code: "agency_setting" }] });
  });
});

describe("a number that is stricter than the text", () => {
  it("wins: the idle time, also of a query", async () => {
    const engine = await engineWith("kaohsiung", "session.idle_timeout: 4 minutes");
    const warnings = [{ code: "agency_setting", clause: "附件五(一)6", parameter: "session.idle_timeout" }];
    expect(engine.decide(session("kaohsiung", 10))).toMatchObject({ outcome: "deny", warnings });
    const query = { decision: "query_permission", jurisdiction: "kaohsiung", as_of: AS_OF } as const;
    expect(engine.decide({ ...query, facts: permitted })).toMatchObject({
      outcome: "deny",
      reasons: [{ code: "session_idle" }],
      warnings,
    });
    const shorter = { ...permitted, session: { idle_minutes: 4 } };
    expect(engine.decide({ ...query, facts: shorter })).toMatchObject({ outcome: "permit", warnings });
    const closed = { ...shorter, linkage: { status: "terminated" } } as const;
    expect(engine.decide({ ...query, facts: closed })).toMatchObject({ outcome: "deny", warnings: [] });
  });

  it("is named where two numbers of one rule could be meant", async () => {
    const engine = await engineWith("kaohsiung", "login_lockout.max_failures: 2");
    const facts = { consecutive_failures: 2, last_failure_at: `${AS_OF}T09:00:00+08:00` };
    const as_of = `${AS_OF}T09:10:00+08:00`;
    expect(engine.decide({ decision: "login_lockout", jurisdiction: "kaohsiung", as_of, facts })).toMatchObject({
      outcome: "deny",
      warnings: [{ code: "agency_setting", clause: "四(二)2", parameter: "login_lockout.max_failures" }],
    });
  });

  it("counts in the tier that the rows fall into", async () => {
    const engine = await engineWith("taipei", "sampling.half_year.tiers.0.minimum: 25", "sampling.monthly.rate: 6.5%");
    const half = (queries: number) =>
      engine.decide({ decision: "sampling_half_year", jurisdiction: "taipei", as_of: AS_OF, facts: { queries } });
    expect(half(100)).toMatchObject({
      values: { samples: 25, rule: "minimum" },
      warnings: [{ clause: "六(三)1", parameter: "sampling.half_year.tiers.0.minimum" }],
    });
    expect(half(501)).toMatchObject({ values: { samples: 30 }, warnings: [] });
    expect(
      engine.decide({
        decision: "sampling_monthly",
        jurisdiction: "taipei",
        as_of: AS_OF,
        facts: { queries: 200 },
      }),
    ).toMatchObject({ values: { samples: 13, rule: "rate" }, warnings: [{ parameter: "sampling.monthly.rate" }] });
  });

  it.each([
    ["staff_change_notice.within: 3 days", "staff_change_notice", { role: "agency_head", changed_on: "2026-11-20" }],
    ["data_use.raw.within: 3 days", "data_use_period", { acquired_on: "2026-11-20" }],
    ["training.hours: 4", "training_hours", { role: "dedicated_staff", year: 2026, hours: 3 }],
    ["auditor_rotation.at_most: 4", "auditor_rotation", { auditor: "a", auditee: "b", month: "2026-11", history: [] }],
    [
      "destruction.media.stored_file.within: 0 months",
      "data_destruction",
      { medium: "stored_file", use_ended_on: "2026-11-20", no_need_confirmed_on: "2026-11-20" },
    ],
    [
      "destruction.notice.within: 0 months",
      "data_destruction",
      {
        medium: "stored_file",
        use_ended_on: "2026-11-19",
        no_need_confirmed_on: "2026-11-19",
        head_approved_on: "2026-11-20",
        destroyed_on: "2026-11-20",
        irrecoverable_confirmed: true,
      },
    ],
  ])("brings its warning: %s", async (setting, decision, facts) => {
    const engine = await engineWith("kaohsiung", setting);
    const { warnings } = engine.decide({ decision, jurisdiction: "kaohsiung", as_of: AS_OF, facts } as never);
    expect(warnings).toMatchObject([{ code: "agency_setting", parameter: setting.split(":")[0] }]);
  });

  it("brings no warning where a project's end replaces it", async () => {
    const engine = await engineWith("kaohsiung", "data_use.raw.within: 3 days");
    const facts = { acquired_on: "2026-11-01", project_ends_on: "2026-12-31" };
    expect(
      engine.decide({ decision: "data_use_period", jurisdiction: "kaohsiung", as_of: AS_OF, facts }),
    ).toMatchObject({ outcome: "permit", warnings: [] });
  });

  it("may add classes of characters", async () => {
    const changed = { file: "2021-10-06.yaml", jurisdiction: "taipei" };
    const city = join(folder, changed.jurisdiction);
    cpSync(packagePath(`jurisdictions/${changed.jurisdiction}`), city, { recursive: true });
    const path = join(city, changed.file);
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace("\n  sampling:", "\n  password: { classes: { value: [upper], clause: 三(一) } }\n  sampling:"),
    );
    const given = { jurisdictions: [city], agency: agency("taipei", "password.classes: [upper, symbol]") };
    const engine = await loadEngine(given);
    const request = password("taipei", 8);
    expect(
      engine.decide({ ...request, facts: { ...(request.facts as PasswordFacts), classes: ["upper"] } }),
    ).toMatchObject({
      outcome: "violation",
      warnings: [{ parameter: "password.classes" }],
    });
    expect(await problemsOf(agency("taipei", "password.classes: [symbol]"), [city])).toEqual([
      '3:21: settings.password.classes: `["symbol"]`, expected a list that has upper, as 三(一) says',
    ]);
  });
});

it("a number that equals the text is allowed, and the text decides", async () => {
  const engine = await engineWith(
    "kaohsiung",
    "session.idle_timeout: 30 minutes",
    "password.min_length: 8",
    "data_use.raw.within: 7 days",
    "retention.query_log: 60 months",
    "sampling.monthly.rate: 3.0%",
  );
  expect(engine.decide(session("kaohsiung", 30))).toMatchObject({ outcome: "permit", warnings: [] });
});

it("a setting leaves other jurisdictions, and versions without a text, as they were", async () => {
  const plain = await loadEngine();
  const engine = await engineWith("nantou", "session.idle_timeout: 20 minutes", "password.min_length: 12");
  const requests: Request[] = [session("kaohsiung", 25), password("kaohsiung", 8), session("taipei", 25)];
  for (const request of requests) expect(engine.decide(request)).toEqual(plain.decide(request));
  const older = await engineWith("kaohsiung", "password.min_length: 12");
  const request = { ...password("kaohsiung", 8), as_of: "2022-01-01" };
  expect(older.decide(request)).toEqual(plain.decide(request));
});

it("a stricter number of an older version stays", async () => {
  const city = join(folder, "older", "nantou");
  cpSync(packagePath("jurisdictions/nantou"), city, { recursive: true });
  const text = readFileSync(join(city, "2024-10-25.yaml"), "utf8");
  const older = text
    .replace("effective_from: 2024-10-25", "effective_from: 2023-01-01\neffective_to: 2024-10-24")
    .replace("max_age: { value: 3 months", "max_age: { value: 1 month")
    .replace("idle_timeout: { value: unset", "idle_timeout: { value: 60 minutes");
  writeFileSync(join(city, "2023-01-01.yaml"), older);
  const file = agency("nantou", "password.max_age: 2 months", "session.idle_timeout: 20 minutes");
  const engine = await loadEngine({ jurisdictions: [city], agency: file });
  const changed = (as_of: string, changed_on: string) => {
    const request = password("nantou", 12);
    return engine.decide({ ...request, as_of, facts: { ...(request.facts as PasswordFacts), changed_on } });
  };
  expect(changed("2024-05-01", "2024-04-01")).toMatchObject({ values: { expires_on: "2024-05-01" }, warnings: [] });
  expect(changed("2025-05-01", "2025-04-01")).toMatchObject({ values: { expires_on: "2025-06-01" } });
});

describe("a mistake is reported with line, column, path, what was expected and the clause", () => {
  it.each([
    [
      "a looser time",
      "session.idle_timeout: 31 minutes",
      '3:25: settings.session.idle_timeout: `"31 minutes"`, expected at most 30 minutes, as 附件五(一)6 says',
    ],
    [
      "a looser time in other units",
      "session.idle_timeout: 1 hour",
      '3:25: settings.session.idle_timeout: `"1 hour"`, expected at most 30 minutes, as 附件五(一)6 says',
    ],
    [
      "a shorter time to keep",
      "retention.query_log: 4 years",
      '3:24: settings.retention.query_log: `"4 years"`, expected at least 5 years, as 六(一)5 says',
    ],
    [
      "a looser number",
      "password.min_length: 7",
      "3:24: settings.password.min_length: `7`, expected at least 8, as 附件五(一)3 says",
    ],
    [
      "a looser share",
      "sampling.monthly.rate: 2.9%",
      '3:26: settings.sampling.monthly.rate: `"2.9%"`, expected at least 3%, as 九(一) says',
    ],
    [
      "a shorter list",
      "password.classes: [upper, lower]",
      '3:21: settings.password.classes: `["upper","lower"]`, expected a list that has upper, lower, digit, symbol, as 附件五(一)3 says',
    ],
    [
      "nothing for what is left open",
      "retention.vendor_record: 0 years",
      '3:28: settings.retention.vendor_record: `"0 years"`, expected more than nothing, as 三(四)2 asks for it without a number',
    ],
    [
      "units that do not compare",
      "password.max_age: 80 days",
      '3:21: settings.password.max_age: `"80 days"`, expected months or years, as 五(一)5 counts (3 months)',
    ],
    [
      "a unit that there is not",
      "password.max_age: 2 moons",
      '3:21: settings.password.max_age: `"2 moons"`, expected a number and a unit, like 3 years (units: day, week, month, year)',
    ],
    [
      "a number without unit",
      "password.max_age: 2",
      "3:21: settings.password.max_age: `2`, expected a number and a unit, like 3 years (units: day, week, month, year)",
    ],
    [
      "a value of another kind",
      "password.min_length: long",
      '3:24: settings.password.min_length: `"long"`, expected a whole number',
    ],
    [
      "an item of another kind",
      "password.classes: [upper, emoji]",
      /^3:29: settings\.password\.classes\[1\]: `"emoji"`, expected one of upper, lower, digit, symbol/,
    ],
    [
      "the word for an open number",
      "retention.vendor_record: unset",
      '3:28: settings.retention.vendor_record: `"unset"`, expected a number and a unit, like 3 years (units: day, week, month, year)',
    ],
    [
      "more than can be counted",
      "retention.vendor_record: 101 years",
      '3:28: settings.retention.vendor_record: `"101 years"`, expected at most 100 years',
    ],
    [
      "an unknown name",
      "session.idle_timeuot: 3 minutes",
      "3:3: settings.session.idle_timeuot: an unknown name, expected one of session.idle_timeout; did you mean `session.idle_timeout`?",
    ],
    [
      "a name with its key",
      "session.idle_timeout.value: 3 minutes",
      /an unknown name, .*; did you mean `session\.idle_timeout`\?$/,
    ],
    ["a name that objects inherit", "constructor: 3", /^3:3: settings\.constructor: an unknown name, /],
    [
      "what is not regulated",
      "password.history: 3",
      "3:3: settings.password.history: what is not regulated here, expected one of password.max_age, password.min_length, password.classes",
    ],
    [
      "what cannot be set",
      "account_review.findings.act_within: 0 days",
      /^3:3: settings\.account_review\.findings\.act_within: what no agency may set, as it is for 五\(二\) alone, expected one of /,
    ],
  ])("%s", async (_name, setting, expected) => {
    const [problem, ...more] = await problemsOf(agency("kaohsiung", setting));
    expect(more).toEqual([]);
    if (typeof expected === "string") expect(problem).toBe(expected);
    else expect(problem).toMatch(expected);
  });

  it("every one of them", async () => {
    const problems = await problemsOf(agency("kaohsiung", "password.history: 3", "password.min_length: 7"));
    expect(problems).toHaveLength(2);
  });

  it("a least that the most would cut", async () => {
    expect(await problemsOf(agency("taipei", "sampling.monthly.minimum: 81"))).toEqual([
      "3:29: settings.sampling.monthly.minimum: `81`, expected at most 80, the maximum",
    ]);
    await engineWith("taipei", "sampling.monthly.minimum: 80");
    await engineWith("taipei", "sampling.monthly.minimum: 81", "sampling.monthly.maximum: 81");
  });

  it("a number of names that nobody means", async () => {
    const names = Array.from({ length: 501 }, (_, n) => `name_${n}: 1`);
    expect(await problemsOf(agency("taipei", ...names))).toEqual([
      expect.stringMatching(/^3:3: settings: .*, expected at most 500 names$/),
    ]);
  });

  it("a text where a number and its unit are meant", async () => {
    expect(await problemsOf(agency("nantou", "session.idle_timeout: 15"))).toEqual([
      "3:25: settings.session.idle_timeout: `15`, expected a number and a unit, like 3 hours (units: minute, hour)",
    ]);
  });

  it("a jurisdiction that there is not", async () => {
    expect(await problemsOf(agency("nantuo", "training.hours: 4"))).toEqual([
      '1:15: jurisdiction: `"nantuo"`, expected one of kaohsiung, nantou, taipei; did you mean `nantou`?',
    ]);
  });

  it("a file that is not one of settings", async () => {
    const file = join(folder, "other.yaml");
    writeFileSync(file, "jurisdiction: nantou\nsetting: {}\n");
    expect(await problemsOf(file)).toEqual([
      expect.stringMatching(/^2:1: setting: an unknown name, .*did you mean `settings`\?$/),
    ]);
    expect((await problemsOf(join(folder, "none.yaml")))[0]).toMatch(/expected a file that can be read/);
  });
});

describe("hdp decide --agency", () => {
  const line = (more: string, jurisdiction = "nantou") =>
    `decide session_timeout -j ${jurisdiction} --as-of ${AS_OF}T09:30:00+08:00 --facts - ${more}`;
  const stdin = `last_activity_at: ${AS_OF}T09:00:00+08:00`;

  it("decides by the settings and says so, with a path from the current folder", async () => {
    writeFileSync(join(folder, "mine.yaml"), "jurisdiction: nantou\nsettings: { session.idle_timeout: 20 minutes }\n");
    const around = { stdin, cwd: folder };
    const en = await hdp(line("--agency mine.yaml --lang en"), around);
    expect(en).toMatchObject({ status: 0, stderr: "" });
    expect(en.stdout).toMatch(/^✗ The session may not go on: log the user out\n/);
    expect(en.stdout.replaceAll(/\s+/g, " ")).toContain(
      "Warnings - `session.idle_timeout` is set by the agency itself, not by the text. [四(二)4]",
    );
    const json = await hdp(line("--agency mine.yaml --json"), around);
    expect(JSON.parse(json.stdout).warnings).toEqual([
      { code: "agency_setting", clause: "四(二)4", parameter: "session.idle_timeout" },
    ]);
  });

  it("ends with 2 on a bad file and on a file of another jurisdiction", async () => {
    const bad = agency("nantou", "training.hours: 1");
    const refused = await hdp(line(`--agency ${bad}`), { stdin });
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toBe(
      `${bad}:3:19: settings.training.hours: \`1\`, expected at least 3, as 四(三)第2段 says\n`,
    );
    const other = await hdp(line(`--agency ${agency("nantou", "training.hours: 4")}`, "taipei"), { stdin });
    expect(other).toMatchObject({ status: 2, stdout: "" });
    expect(other.stderr).toContain(
      '1:15: jurisdiction: `"nantou"`, expected `taipei`, whose regulation is asked about',
    );
  });
});

describe.each(readRegulations().jurisdictions)("examples/agency/$id.yaml", ({ id, versions }) => {
  const file = packagePath(`examples/agency/${id}.yaml`);

  it("is accepted", async () => {
    await expect(loadEngine({ agency: file })).resolves.toBeDefined();
  });

  it("shows everything that may be set there", () => {
    const { settings } = readYamlFile(file).value as AgencyFile;
    const settable = settableIn(versions.at(-1) as (typeof versions)[number], new SchemaTree(readSchemas()));
    expect(Object.keys(settings).sort()).toEqual([...settable.keys()].sort());
  });
});
