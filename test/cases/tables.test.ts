import { describe, expect, it } from "vitest";
import { loadCases } from "../../src/cases/load.ts";
import { runCases } from "../../src/cases/run.ts";
import { loadEngine } from "../../src/index.ts";
import { readJurisdictions } from "../../src/load-engine.ts";
import { readSchemas } from "../../src/package-files.ts";
import { createAjv, decisionSchemas } from "../../src/schemas.ts";

const engine = await loadEngine();
const schemas = readSchemas();
const ajv = createAjv(schemas);
const { jurisdictions } = readJurisdictions();
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

  it("ask about the first day of each version and the day before it", () => {
    for (const { effective_from } of jurisdiction.versions) {
      const before = new Date(Date.parse(effective_from) - 86_400_000).toISOString().slice(0, 10);
      for (const decision of engine.decisions) {
        const days = ran.filter((r) => r.case.decision === decision).map((r) => r.case.request.as_of);
        expect(days, `${decision} in ${jurisdiction.id}`).toEqual(expect.arrayContaining([before, effective_from]));
      }
    }
  });
});

const codes = (reasons: readonly string[]) => reasons.map((reason) => reason.split(" ")[0] as string);

describe("all cases together", () => {
  it.each([...decisionSchemas(schemas)])("reach every reason code of %s", (decision, { $defs }) => {
    const cases = tables.flatMap((table) => table.cases).filter((one) => one.decision === decision);
    const reached = new Set(cases.flatMap(({ expect: { reasons } }) => codes(reasons)));
    expect([...reached]).toEqual(expect.arrayContaining([...$defs.reason.enum]));
  });

  it("state every obligation and warning of the decisions at least once", () => {
    for (const [decision, { $defs }] of decisionSchemas(schemas)) {
      const cases = tables.flatMap((table) => table.cases).filter((one) => one.decision === decision);
      const stated = cases.flatMap(({ expect: { obligations = [], warnings = [] } }) =>
        codes([...obligations, ...warnings]),
      );
      expect([...new Set(stated)], decision).toEqual(
        expect.arrayContaining([...$defs.obligation.enum, ...$defs.warning.enum]),
      );
    }
  });
});
