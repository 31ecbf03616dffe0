import { describe, expect, it } from "vitest";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { coverageOf } from "../../../src/features/cases/coverage.ts";
import { runCases } from "../../../src/features/cases/run.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";

const regulations = readRegulations();
const engine = await startEngine(regulations);
const byId = new Map(regulations.jurisdictions.map((one) => [one.id, one]));
const taipei = byId.get("taipei") as Jurisdiction;
const casesOf = (id: string, decision: string) =>
  loadCases(byId.get(id) as Jurisdiction, regulations.ajv).cases.filter((one) => one.decision === decision);

function coverage(decision: string, own: ReturnType<typeof casesOf>, others: ReturnType<typeof casesOf> = []) {
  const found = coverageOf(engine, taipei, runCases(engine, own), others).find((one) => one.decision === decision);
  return found as NonNullable<typeof found>;
}

describe("coverage", () => {
  it("is of every decision, also of those without a case", () => {
    expect(coverageOf(engine, taipei, [], []).map(({ decision }) => decision)).toEqual(engine.decisions);
    expect(coverage("sampling_monthly", [])).toMatchObject({
      cases: 0,
      days: [{ version: "2021-10-06", first_day: false, day_before: false }],
      outcomes: { reached: [], unreached: [] },
      clauses: [{ version: "2021-10-06", cited: [], uncited: ["六(二)"] }],
    });
  });

  it("knows what is not reached from the cases of others, put to this jurisdiction", () => {
    const others = casesOf("kaohsiung", "sampling_monthly");
    const { outcomes, reasons } = coverage("sampling_monthly", [], others);
    expect(outcomes.unreached.map(({ code }) => code)).toContain("required");
    const [due] = reasons.unreached;
    expect(due).toMatchObject({ code: "samples_due", like: { jurisdiction: "kaohsiung" } });
    const like = due?.like as (typeof others)[number];
    const { reasons: here } = engine.decide({ ...like.request, jurisdiction: "taipei" });
    expect(here.map(({ code }) => code)).toContain("samples_due");
  });

  it("counts nothing as open that this jurisdiction never answers", () => {
    const { outcomes } = coverage("login_lockout", [], casesOf("kaohsiung", "login_lockout"));
    expect(outcomes.unreached.map(({ code }) => code)).toEqual(["not_in_force", "not_regulated"]);
  });

  it("knows the checks that the parameters name, whether a case of anybody reaches them or not", () => {
    const { reasons } = coverage("query_permission", []);
    const query = taipei.versions[0]?.parameters?.["query"] as { checks: object } | undefined;
    expect(reasons.unreached).toEqual(
      Object.keys(query?.checks ?? {})
        .sort()
        .map((code) => ({ code })),
    );
  });

  it("takes the days of instants in Taipei", () => {
    const [one] = casesOf("taipei", "session_timeout");
    const ask = (as_of: string) => ({ ...one, request: { ...one?.request, as_of } }) as NonNullable<typeof one>;
    const days = (as_of: string) => coverage("session_timeout", [ask(as_of)]).days[0];
    expect(days("2021-10-05T16:00:00Z")).toMatchObject({ first_day: true, day_before: false });
    expect(days("2021-10-05t15:59:59z")).toMatchObject({ first_day: false, day_before: true });
  });

  it("has nothing open where a jurisdiction's own cases are there", () => {
    const { outcomes, reasons, cases } = coverage("sampling_monthly", casesOf("taipei", "sampling_monthly"));
    expect(cases).toBeGreaterThan(10);
    expect([...outcomes.unreached, ...reasons.unreached]).toEqual([]);
    expect(reasons.reached).toEqual(["samples_due"]);
  });
});
