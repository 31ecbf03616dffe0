import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { loadCases } from "../../src/cases/load.ts";
import { runCases } from "../../src/cases/run.ts";
import { readRegulations, startEngine } from "../../src/load-engine.ts";
import { decisionSchemas } from "../../src/schemas.ts";

const regulations = readRegulations();
const { schemas, ajv, jurisdictions } = regulations;
const engine = await startEngine(regulations);
const tables = jurisdictions.map((jurisdiction) => ({ jurisdiction, ...loadCases(jurisdiction, ajv) }));
const results = new Map(tables.map(({ jurisdiction, cases }) => [jurisdiction.id, runCases(engine, cases)]));

describe.each(tables)("the cases of $jurisdiction.id", ({ jurisdiction, problems }) => {
  const ran = results.get(jurisdiction.id) ?? [];

  it("are well formed", () => {
    expect(problems).toEqual([]);
  });

  it.each(ran.map((result) => [`${result.case.decision}:${result.case.line} ${result.case.name}`, result] as const))(
    "%s",
    (_name, { differences }) => {
      expect(differences).toEqual([]);
    },
  );

  it("cover every decision", () => {
    expect([...new Set(ran.map(({ case: { decision } }) => decision))].sort()).toEqual([...engine.decisions]);
  });

  it("reach every check of its queries", () => {
    for (const { parameters } of jurisdiction.versions) {
      const query = parameters?.["query"] as { checks: object } | undefined;
      const reached = new Set(
        ran.filter((r) => r.case.decision === "query_permission").flatMap((r) => codes(r.case.expect.reasons)),
      );
      expect([...reached]).toEqual(expect.arrayContaining(Object.keys(query?.checks ?? {})));
    }
  });

  it.each(engine.decisions)("ask about the first day of each version and the day before it for %s", (decision) => {
    const asked = ran.filter((r) => r.case.decision === decision).map((r) => civilDay(r.case.request.as_of));
    for (const { effective_from } of jurisdiction.versions) {
      const before = DateTime.fromISO(effective_from).minus({ days: 1 }).toISODate();
      expect(asked).toEqual(expect.arrayContaining([before, effective_from]));
    }
  });
});

const civilDay = (asOf = "") =>
  asOf.length === 10 ? asOf : DateTime.fromISO(asOf, { zone: "Asia/Taipei" }).toISODate();

const codes = (reasons: readonly string[]) => reasons.map((reason) => reason.split(" ")[0] as string);

/** Codes that only the settings of an agency bring; cases are the law's alone, settings have tests of their own. */
const OF_AGENCIES = new Set(["agency_setting", "idle_over_limit", "integrity_check_incomplete"]);

describe("all cases together", () => {
  it.each([...decisionSchemas(schemas)])("reach every reason code of %s", (decision, { $defs }) => {
    const cases = tables.flatMap((table) => table.cases).filter((one) => one.decision === decision);
    const reached = new Set(cases.flatMap(({ expect: { reasons } }) => codes(reasons)));
    expect([...reached]).toEqual(expect.arrayContaining($defs.reason.enum.filter((code) => !OF_AGENCIES.has(code))));
  });

  it.each([...decisionSchemas(schemas)])("state every obligation and warning of %s", (decision, { $defs }) => {
    const cases = tables.flatMap((table) => table.cases).filter((one) => one.decision === decision);
    const stated = cases.flatMap(({ expect: { obligations = [], warnings = [] } }) =>
      codes([...obligations, ...warnings]),
    );
    const known = [...$defs.obligation.enum, ...$defs.warning.enum].filter((code) => !OF_AGENCIES.has(code));
    expect([...new Set(stated)]).toEqual(expect.arrayContaining(known));
  });
});
