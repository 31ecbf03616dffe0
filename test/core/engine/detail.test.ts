import { describe, expect, it } from "vitest";
import type { Answer, Request } from "../../../src/core/engine/answer.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { decisionSchemas, SCHEMA_BASE } from "../../../src/core/schema/schemas.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { loadProgram } from "../../../src/node/package/policy-module.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { byModule, madeRequests } from "../../support/program.ts";

const regulations = readRegulations();
const { schemas, ajv } = regulations;
const engine = new Engine({
  module: await regulations.policies(),
  plan: await loadProgram(),
  data: dataDocument(regulations),
  schemas,
  ajv,
});
const cases = regulations.jurisdictions.flatMap((one) => loadCases(one, ajv).cases);
const isAnswer = ajv.getSchema(`${SCHEMA_BASE}answer.schema.json`);
const decisions = [...decisionSchemas(schemas)].map(([name, { kind }]) => ({ name: name as DecisionName, kind }));
const MADE = 40;
const SEED = 20;

/** The answers to the cases of a decision and to made requests, with and without all detail. */
function asked(decision: DecisionName): { request: Request; plain: Answer; detailed: Answer }[] {
  const requests = [
    ...cases.filter((one) => one.decision === decision).map(({ request }) => request),
    ...madeRequests(decision, MADE, SEED),
  ];
  return requests.flatMap((given) => {
    const request = { as_of: "2026-11-21", ...given, detail: ["checks", "working"] } as const;
    try {
      return [{ request, plain: engine.decide({ as_of: "2026-11-21", ...given }), detailed: engine.decide(request) }];
    } catch {
      return [];
    }
  });
}

describe.each(decisions)("the detail of $name", ({ name, kind }) => {
  const all = asked(name);

  it("changes nothing else of the answer", () => {
    for (const { plain, detailed } of all) {
      const { checks: _checks, working: _working, ...rest } = detailed;
      expect(rest).toEqual(plain);
    }
  });

  it("is the same of the program and of the module, and has the form of the schema", () => {
    for (const { request, detailed } of all.slice(0, 25)) {
      expect(byModule.decide(request)).toEqual(detailed);
      expect(isAnswer?.(detailed), JSON.stringify(isAnswer?.errors)).toBe(true);
    }
  });

  it.runIf(kind === "permission" || kind === "check")("has every check, and the outcome follows from them", () => {
    for (const { request, detailed } of all) {
      const { outcome, checks = [], reasons } = detailed;
      if (["not_regulated", "not_in_force"].includes(outcome)) {
        expect(checks).toEqual([]);
        continue;
      }
      if (reasons.some(({ code }) => code === "version_text_unavailable")) continue;
      const said = JSON.stringify(request);
      const states = checks.map(({ state }) => state);
      const [no, yes] = kind === "permission" ? ["deny", "permit"] : ["violation", "compliant"];
      const follows = states.includes("failed") ? no : states.includes("unknown") ? "indeterminate" : yes;
      expect(outcome, said).toBe(follows);
      const failed = checks.filter(({ state }) => state === "failed").map(({ code }) => code as string);
      if (outcome === no) expect(new Set(failed), said).toEqual(new Set(reasons.map(({ code }) => code)));
      expect(checks.length, said).toBeGreaterThan(0);
    }
  });
});

describe("the request for detail", () => {
  const request = { decision: "sampling_monthly", jurisdiction: "kaohsiung", as_of: "2026-11-21" } as const;
  const ask = (detail: unknown) => engine.decide({ ...request, facts: { queries: 103 }, detail } as Request);

  it("is a list of its two words, each at most once", () => {
    for (const [detail, path] of [
      ["checks", "detail"],
      [["working", "sums"], "detail[1]"],
      [["checks", "checks"], "detail[1]"],
      [[1], "detail[0]"],
      [null, "detail"],
    ] as const) {
      expect(() => ask(detail)).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ path })] }));
    }
  });

  it("gets the calculation of a sample, step by step", () => {
    const { working } = ask(["working"]);
    expect(working).toEqual([
      { step: "rows", value: 103, unit: "rows" },
      { step: "rate", value: "3/100", clause: "九(一)" },
      { step: "share", value: "3.09", unit: "rows" },
      { step: "rounded", value: 4, unit: "rows", reading: "G1" },
      { step: "minimum", value: 10, unit: "rows", clause: "九(一)" },
      { step: "samples", value: 10, unit: "rows" },
    ]);
  });
});
