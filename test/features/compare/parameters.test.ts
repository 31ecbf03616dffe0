import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffParameters, type ParameterDiff } from "../../../src/index.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";

const asOf = "2026-11-21";
const [taipei, kaohsiung, nantou] = ["taipei", "kaohsiung", "nantou"];
const taipeiKaohsiung = await diffParameters(taipei, kaohsiung, { asOf });
const taipeiNantou = await diffParameters(taipei, nantou, { asOf });
const kaohsiungNantou = await diffParameters(kaohsiung, nantou, { asOf });

const decisionOf = (diff: ParameterDiff, name: string) => diff.decisions.find(({ decision }) => decision === name);
const rowOf = (diff: ParameterDiff, decision: string, path: string) =>
  decisionOf(diff, decision)?.rows.find((row) => row.path === path);

/** A draft of a regulation, in a folder where nothing says whose it is. */
function draft(of: string, file: string, change: (text: string) => string): string {
  const path = join(mkdtempSync(join(tmpdir(), "hdp-diff-")), "draft.yaml");
  writeFileSync(path, change(readFileSync(packagePath(`jurisdictions/${of}/${file}`), "utf8")));
  return path;
}

// From the texts: what stands there, where, and who is stricter.
it.each([
  [taipeiKaohsiung, "sampling_monthly", "sampling.monthly.rate", ["6%", "六(二)"], ["3%", "九(一)"], "stricter_a"],
  [taipeiKaohsiung, "sampling_monthly", "sampling.monthly.minimum", [6, "六(二)"], [10, "九(一)"], "stricter_b"],
  [taipeiKaohsiung, "sampling_monthly", "sampling.monthly.maximum", [80, "六(二)"], undefined, "only_a"],
  [
    taipeiKaohsiung,
    "record_retention",
    "retention.monthly_check",
    ["3 years", "六(二)"],
    ["5 years", "九(二)"],
    "stricter_b",
  ],
  [taipeiKaohsiung, "record_retention", "retention.anomaly_record", ["unset", "六(五)"], ["unset", "四(二)6"], "equal"],
  [
    taipeiKaohsiung,
    "role_change_deadline",
    "role_change.application.lead",
    ["10 workdays", "五(二)"],
    ["1 day", "五(一)7"],
    "different",
  ],
  [taipeiKaohsiung, "liability", "liability.heads.vendor_liability", undefined, [true, "十(五)"], "only_b"],
  [taipeiKaohsiung, "external_audit_schedule", "external_audit.may", [true, "七(一)"], [false, "四(二)3"], "different"],
  [taipeiKaohsiung, "breach_escalation", "breach.notice.may", [false, "十"], [true, "九(五)"], "different"],
  [taipeiKaohsiung, "breach_escalation", "breach.end.may", [true, "十"], [false, "九(五)"], "different"],
  [taipeiKaohsiung, "breach_escalation", "breach.reapplication.may", undefined, [true, "九(六)"], "only_b"],
  [taipeiKaohsiung, "query_permission", "query.checks.case_number_missing", undefined, [true, "六(一)1"], "only_b"],
  [taipeiKaohsiung, "query_permission", "query.checks.statement_missing.at_least", [1, "五(一)"], undefined, "only_a"],
  [taipeiNantou, "record_retention", "retention.account_form", ["5 years", "四(二)"], ["unset", "三(三)"], "open_b"],
  [
    kaohsiungNantou,
    "session_timeout",
    "session.idle_timeout",
    ["30 minutes", "附件五(一)6"],
    ["unset", "四(二)4"],
    "open_b",
  ],
  [
    kaohsiungNantou,
    "password_compliance",
    "password.max_age",
    ["3 months", "五(一)5"],
    ["3 months", "三(五)"],
    "equal",
  ],
  [kaohsiungNantou, "password_compliance", "password.history", undefined, [3, "三(五)"], "only_b"],
  [kaohsiungNantou, "data_use_period", "data_use.raw.within", ["1 week", "八(一)"], ["0 days", "四(四)"], "stricter_b"],
  [kaohsiungNantou, "sampling_monthly", "sampling.monthly.rate", ["3%", "九(一)"], ["3%", "五(一)"], "equal"],
  [
    kaohsiungNantou,
    "account_review",
    "account_review.interval",
    ["quarter", "五(二)"],
    ["half_year", "三(八)"],
    "stricter_a",
  ],
  [
    taipeiNantou,
    "internal_audit_schedule",
    "internal_audit.interval",
    ["half_year", "六(三)"],
    ["year", "五(三)"],
    "stricter_a",
  ],
  [
    taipeiKaohsiung,
    "external_audit_schedule",
    "external_audit.interval",
    ["year", "七(一)"],
    ["quarter", "四(二)3"],
    "different",
  ],
  [kaohsiungNantou, "auditor_rotation", "auditor_rotation.at_most", [5, "九(二)"], [1, "五(二)"], "stricter_b"],
] as const)("$1: $2", (diff, decision, path, a, b, mark) => {
  const row = rowOf(diff, decision, path);
  const told = (side: "a" | "b") => (row?.[side] ? [row[side].value, row[side].clause] : undefined);
  expect([told("a"), told("b"), row?.mark]).toEqual([a, b, mark]);
});

it("shows of two lists what only one has", () => {
  const row = rowOf(kaohsiungNantou, "training_hours", "training.roles");
  expect(row).toMatchObject({ mark: "different", items: { only_a: ["it_staff"], only_b: ["case_officer"] } });
});

it("a parameter that several decisions read stands under each, and counts once", () => {
  const path = "session.idle_timeout";
  expect(rowOf(taipeiKaohsiung, "query_permission", path)).toBeDefined();
  expect(rowOf(taipeiKaohsiung, "session_timeout", path)).toBeDefined();
});

it("a number that no check of a query needs is none of the query's", () => {
  expect(rowOf(kaohsiungNantou, "query_permission", "session.idle_timeout")).toMatchObject({ mark: "only_a" });
  expect(rowOf(kaohsiungNantou, "query_permission", "password.max_age")).toMatchObject({ mark: "equal" });
});

it.each([
  ["sampling_half_year", true, false, "六(三)"],
  ["audit_report_deadline", true, false, "六(四)"],
  ["login_lockout", false, true, "四(二)2"],
  ["delegated_administration", false, true, "五(一)2"],
  ["ip_whitelist", false, false, undefined],
])("%s is regulated by Taipei: %s, by Kaohsiung: %s, from %s", (decision, a, b, clause) => {
  const found = decisionOf(taipeiKaohsiung, decision);
  expect(found?.regulated).toEqual({ a, b });
  expect([...(found?.clauses.a ?? []), ...(found?.clauses.b ?? [])][0]).toBe(clause);
});

it("account_cleanup is none of Nantou's, though its addresses are reviewed by the same parameters", () => {
  expect(decisionOf(taipeiNantou, "account_cleanup")).toMatchObject({ regulated: { a: true, b: false } });
  expect(decisionOf(taipeiNantou, "account_review")).toMatchObject({ regulated: { a: true, b: true } });
});

describe.each([
  ["taipei and kaohsiung", taipeiKaohsiung, [taipei, kaohsiung]],
  ["taipei and nantou", taipeiNantou, [taipei, nantou]],
  ["kaohsiung and nantou", kaohsiungNantou, [kaohsiung, nantou]],
] as const)("%s", (_, diff, [a, b]) => {
  it("turned round, say the same with the sides exchanged", async () => {
    const turned = await diffParameters(b, a, { asOf });
    const other = (mark: string) => mark.replace(/_[ab]$/, (side) => (side === "_a" ? "_b" : "_a"));
    const rows = (one: ParameterDiff, turn: boolean) =>
      one.decisions.flatMap(({ decision, rows }) =>
        rows.map(({ path, mark }) => `${decision} ${path} ${turn ? other(mark) : mark}`).sort(),
      );
    expect(rows(turned, true)).toEqual(rows(diff, false));
  });

  it("cite a clause on every side that has a value, and never the history of the text", () => {
    for (const { rows } of diff.decisions)
      for (const { a, b, path } of rows)
        for (const cell of [a, b])
          if (cell !== null) expect(cell.clause, path).toMatch(/^(附件)?[一二三四五六七八九十]/);
  });

  it("tell each parameter of a decision once", () => {
    for (const { rows } of diff.decisions) expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
  });
});

it("a regulation and itself do not differ", async () => {
  const { counts } = await diffParameters(kaohsiung, "kaohsiung@2024-01-01", { asOf });
  expect(counts).toMatchObject({ differ: 0, only_a: 0, only_b: 0, decisions_only_a: 0, decisions_only_b: 0 });
  expect(counts.equal).toBeGreaterThan(100);
});

it("a draft differs in what it changes alone", async () => {
  const file = draft("taipei", "2021-10-06.yaml", (text) =>
    text
      .replace("effective_from: 2021-10-06", "effective_from: 2027-01-01")
      .replace("up_to: 500, clause: 六(三)1, rate: { value: 6%", "up_to: 500, clause: 六(三)1, rate: { value: 7%")
      .replace("after: 6 months", "after: 5 months"),
  );
  const diff = await diffParameters(taipei, file, { asOf });
  expect(diff.redated).toEqual({ side: "b", from: "2027-01-01", to: "2021-10-06" });
  expect(diff.b).toMatchObject({ jurisdiction: "taipei", version: "2027-01-01", draft: true });
  const changed = diff.decisions.flatMap(({ decision, rows }) =>
    rows.filter(({ mark }) => mark !== "equal").map(({ path, mark }) => [decision, path, mark]),
  );
  expect(changed).toEqual([
    ["account_cleanup", "account_review.unused.after", "different"],
    ["account_review", "account_review.unused.after", "different"],
    ["sampling_half_year", "sampling.half_year.tiers.up_to_500.rate", "stricter_b"],
  ]);
  expect(diff.counts).toMatchObject({ differ: 2, only_a: 0, only_b: 0 });
});

it("steps in another order are a difference", async () => {
  const file = draft("nantou", "2024-10-25.yaml", (text) => {
    const lines = text.split("\n");
    const first = lines.findIndex((line) => line.includes("code: investigate_jointly"));
    [lines[first], lines[first + 1]] = [lines[first + 1] as string, lines[first] as string];
    return lines.join("\n");
  });
  const { decisions, counts } = await diffParameters(nantou, file, { asOf });
  expect(counts.differ).toBe(1);
  expect(decisions.find(({ decision }) => decision === "anomaly_handling")?.rows[0]).toMatchObject({
    path: "anomaly.steps.order",
    mark: "different",
  });
});

it("a number that the agency has set is told as its own", async () => {
  const agency = join(mkdtempSync(join(tmpdir(), "hdp-agency-")), "agency.yaml");
  writeFileSync(agency, "jurisdiction: nantou\nsettings: { session.idle_timeout: 20 minutes }\n");
  const diff = await diffParameters(kaohsiung, nantou, { asOf, agency });
  expect(rowOf(diff, "session_timeout", "session.idle_timeout")).toMatchObject({
    b: { value: "20 minutes", agency: true },
    mark: "stricter_b",
  });
});
