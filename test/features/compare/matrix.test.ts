import { describe, expect, it } from "vitest";
import { type MatrixState, matrixOf } from "../../../src/features/compare/parameters/matrix.ts";
import { decisionParameters } from "../../../src/node/package/decision-parameters.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";

const regulations = readRegulations();
const { schemas, jurisdictions } = regulations;
const engine = await startEngine(regulations);
const of = (day: string) => matrixOf({ engine, jurisdictions, schemas, reads: decisionParameters(schemas), day });
const today = of("2026-11-21");

type Signs = readonly [kaohsiung: string, nantou: string, taipei: string];
const STATES: Readonly<Record<string, MatrixState>> = { "✔": "yes", "◐": "open", "✗": "silent" };

/** What the three texts say and do not say, written down from the texts before the program was asked. */
const FROM_THE_TEXTS: Readonly<Record<string, Signs>> = {
  query_permission: ["✔", "✔", "✔"],
  account_request: ["✔", "✔", "✔"],
  account_review: ["✔", "✔", "✔"],
  role_change_deadline: ["✔", "✔", "✔"],
  password_compliance: ["✔", "◐", "✗"],
  login_lockout: ["✔", "✗", "✗"],
  session_timeout: ["✔", "◐", "✗"],
  sampling_monthly: ["✔", "✔", "✔"],
  sampling_half_year: ["✗", "✗", "✔"],
  record_retention: ["◐", "◐", "◐"],
  data_use_period: ["✔", "◐", "✗"],
  data_destruction: ["✔", "◐", "✗"],
  staff_change_notice: ["✔", "✔", "✗"],
  audit_report_deadline: ["✗", "✗", "✔"],
  training_hours: ["✔", "✔", "✗"],
  internal_audit_schedule: ["✔", "✔", "✔"],
  external_audit_schedule: ["◐", "✔", "◐"],
  vendor_audit_schedule: ["✔", "✔", "✗"],
  auditor_rotation: ["✔", "✔", "✗"],
  batch_acquisition: ["✔", "◐", "✗"],
  data_export: ["✔", "✔", "✔"],
  query_log_completeness: ["✔", "✔", "◐"],
  account_sharing: ["✔", "✔", "✗"],
  delegated_administration: ["✔", "✗", "✗"],
  vendor_access: ["✔", "◐", "✗"],
  linkage_need_review: ["✔", "✗", "✗"],
  anomaly_handling: ["✔", "✔", "✔"],
  breach_escalation: ["✔", "✔", "✔"],
  personnel_register: ["✔", "✔", "◐"],
  liability: ["✔", "✔", "✔"],
};

/**
 * Where a half sign stands for something that is read and not left open, so that an answer lacks no number: the
 * readings are finer than the sign.
 */
const READ: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // 即 is read as the same day (G9, N7).
  data_use_period: { nantou: "yes" },
  data_destruction: { nantou: "yes" },
  // The quarter governs the audit too (K8); 得 is a right, never overdue, and lacks no number (T15).
  external_audit_schedule: { kaohsiung: "yes", taipei: "yes" },
  // One requirement alone is a rule; what the text does not ask for is not a number left open.
  vendor_access: { nantou: "yes" },
  personnel_register: { taipei: "yes" },
  // With a statement the entry is complete, without one it is not (second reading).
  query_log_completeness: { taipei: "yes" },
};

const IDS = ["kaohsiung", "nantou", "taipei"] as const;
const cell = (decision: string, id: string, matrix = today) =>
  matrix.decisions.find((one) => one.decision === decision)?.cells[id];

describe.each(Object.entries(FROM_THE_TEXTS))("%s", (decision, signs) => {
  it.each(IDS)("stands in %s as its text says", (id) => {
    const sign = signs[IDS.indexOf(id)] as string;
    expect(cell(decision, id)?.state).toBe(READ[decision]?.[id] ?? STATES[sign]);
  });
});

it("has every decision and every jurisdiction", () => {
  expect(today.decisions.map(({ decision }) => decision)).toEqual(engine.decisions);
  expect(today.jurisdictions.map(({ id }) => id)).toEqual(engine.jurisdictions);
});

it("names the numbers that are left open", () => {
  expect(cell("session_timeout", "nantou")?.open).toEqual(["session.idle_timeout"]);
  expect(cell("password_compliance", "nantou")?.open).toEqual([
    "password.classes",
    "password.min_age",
    "password.min_length",
  ]);
  expect(cell("record_retention", "taipei")?.open).toEqual(["retention.anomaly_record"]);
});

it.each([
  [
    "sampling_monthly",
    "kaohsiung",
    [
      ["3%", "九(一)"],
      [10, "九(一)"],
    ],
  ],
  [
    "sampling_monthly",
    "taipei",
    [
      ["6%", "六(二)"],
      [6, "六(二)"],
      [80, "六(二)"],
    ],
  ],
  [
    "sampling_half_year",
    "taipei",
    [
      ["6%", "六(三)1"],
      ["5%", "六(三)2"],
      ["4%", "六(三)3"],
    ],
  ],
  ["training_hours", "nantou", [[3, "四(三)第2段"]]],
  [
    "record_retention",
    "taipei",
    [
      ["5 years", "四(二)"],
      ["3 years", "六(二)"],
    ],
  ],
  ["role_change_deadline", "taipei", [["10 workdays", "五(二)"]]],
  [
    "login_lockout",
    "kaohsiung",
    [
      [3, "四(二)2"],
      ["15 minutes", "四(二)2"],
    ],
  ],
  ["delegated_administration", "kaohsiung", []],
  ["login_lockout", "taipei", []],
])("of %s in %s says %j", (decision, id, numbers) => {
  expect(cell(decision, id)?.key.map(({ value, clause }) => [value, clause])).toEqual(numbers);
});

it("every cell that is regulated by parameters names its clause", () => {
  for (const { decision, cells } of today.decisions) {
    if (decision === "regulation_in_force") continue;
    for (const { state, clauses, key } of Object.values(cells)) {
      expect(clauses.length > 0, decision).toBe(state === "yes" || state === "open");
      for (const { clause } of key) expect(clauses).toContain(clause);
    }
  }
});

it("on another day, tells what was not in force and what has no text", () => {
  const before = of("2022-01-01");
  expect(before.jurisdictions.map(({ version }) => version)).toEqual(["2020-11-23", null, "2021-10-06"]);
  expect(cell("sampling_monthly", "kaohsiung", before)?.state).toBe("text_unavailable");
  expect(cell("sampling_monthly", "nantou", before)?.state).toBe("not_in_force");
});
