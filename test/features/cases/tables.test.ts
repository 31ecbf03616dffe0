import { describe, expect, it } from "vitest";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { coverageOf } from "../../../src/features/cases/coverage.ts";
import { entryForm } from "../../../src/features/cases/expected-entry.ts";
import { runCases } from "../../../src/features/cases/run.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";

const regulations = readRegulations();
const { schemas, ajv, jurisdictions } = regulations;
const engine = await startEngine(regulations);
const tables = jurisdictions.map((jurisdiction) => ({ jurisdiction, ...loadCases(jurisdiction, ajv) }));
const ran = tables.map(({ jurisdiction, cases, problems }) => {
  const results = runCases(engine, cases);
  const others = tables.flatMap((table) => (table.jurisdiction === jurisdiction ? [] : table.cases));
  return { id: jurisdiction.id, problems, results, coverage: coverageOf(engine, jurisdiction, results, others) };
});

describe.each(ran)("the cases of $id", ({ problems, results, coverage }) => {
  it("are well formed", () => {
    expect(problems).toEqual([]);
  });

  it.each(
    results.map((result) => [`${result.case.decision}:${result.case.line} ${result.case.name}`, result] as const),
  )("%s", (_name, { differences }) => {
    expect(differences).toEqual([]);
  });

  it.each(coverage)("ask about the first day of each version and the day before it for $decision", ({ days }) => {
    expect(days.filter(({ first_day, day_before }) => !first_day || !day_before)).toEqual([]);
  });

  it.each(coverage)("reach every outcome and reason of $decision that can be reached", ({ outcomes, reasons }) => {
    expect([...outcomes.unreached, ...reasons.unreached]).toEqual([]);
  });
});

/** Codes that only the settings of an agency bring; cases are the law's alone, settings have tests of their own. */
const OF_AGENCIES = new Set(["agency_setting", "idle_over_limit", "integrity_check_incomplete"]);

/** What the decisions have for further regulations: no rule of those that ship says it. */
const OF_OTHERS: Readonly<Record<string, readonly string[]>> = {
  account_cleanup: ["remove_address", "review_addresses"],
  breach_escalation: ["reapplication_due", "reapply_after_improvement", "suspension_possible"],
  ip_whitelist: ["adjust_or_revoke_account", "keep_review_record", "review_account", "revoke_account"],
};

const ofTheLaw = (decision: string) => (code: string) =>
  !OF_AGENCIES.has(code) && OF_OTHERS[decision]?.includes(code) !== true;

describe("all cases together", () => {
  it.each([...decisionSchemas(schemas)])("reach every reason code of %s", (decision, { $defs }) => {
    const all = ran.flatMap(({ coverage }) => coverage).filter((one) => one.decision === decision);
    const reached = all.flatMap(({ reasons }) => reasons.reached);
    expect(reached).toEqual(expect.arrayContaining($defs.reason.enum.filter(ofTheLaw(decision))));
  });

  it.each([...decisionSchemas(schemas)])("state every obligation and warning of %s", (decision, { $defs }) => {
    const cases = tables.flatMap((table) => table.cases).filter((one) => one.decision === decision);
    const stated = cases.flatMap(({ expect: { obligations = [], warnings = [] } }) => [...obligations, ...warnings]);
    const codes = new Set(stated.map((entry) => entryForm(entry).code));
    const known = [...$defs.obligation.enum, ...$defs.warning.enum].filter(ofTheLaw(decision));
    expect([...codes]).toEqual(expect.arrayContaining(known));
  });
});
