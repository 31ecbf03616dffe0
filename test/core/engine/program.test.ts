import { describe, expect, it } from "vitest";
import { BUILTINS } from "../../../packages/rego-to-js/src/runtime/builtins.ts";
import type { PlanModule } from "../../../packages/rego-to-js/src/runtime/runtime.ts";
import { compare, equal, NotCovered, RegoSet, sorted } from "../../../packages/rego-to-js/src/runtime/values.ts";
import { EngineFaultError } from "../../../src/core/base/errors.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import type { Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF } from "../../support/facts.ts";
import { compareProgram, madeRequests } from "../../support/program.ts";

const REQUESTS = 300;
const SEED = 20261121;
/** The share that the program may leave: steps under numbers as keys, parts of a second, logs of 2^53 rows. */
const BY_THE_MODULE: Record<string, number> = {
  breach_escalation: 1,
  login_lockout: 0.5,
  sampling_half_year: 0.2,
  sampling_monthly: 0.2,
  session_timeout: 0.5,
};

const regulations = readRegulations();
const decisions = [...decisionSchemas(regulations.schemas).keys()] as DecisionName[];

describe("the policies as a program", () => {
  it("answers every case as the module does", () => {
    const cases = regulations.jurisdictions.flatMap((one) => loadCases(one, regulations.ajv).cases);
    const requests = cases.map(({ request }) => ({ as_of: AS_OF, ...request }) as Request);
    expect(compareProgram(requests).different).toBeUndefined();
  });

  it.each(decisions)("answers requests about %s as the module does, and hardly leaves it any", (decision) => {
    const { different, answered } = compareProgram(madeRequests(decision, REQUESTS, SEED));
    expect(different).toBeUndefined();
    expect(answered).toBeGreaterThanOrEqual(REQUESTS * (0.98 - (BY_THE_MODULE[decision] ?? 0)));
  });

  it("fails where a rule fails, and gives no answer", async () => {
    const { schemas, ajv } = regulations;
    const [module, program] = await Promise.all([regulations.policies(), regulations.program()]);
    const plan: PlanModule = (runtime) => {
      const fails = () => {
        throw new Error("two values");
      };
      return { entrypoints: { ...program(runtime).entrypoints, "hdp/liability/answer": fails } };
    };
    const engine = new Engine({ module, plan, data: dataDocument(regulations), schemas, ajv });
    const ask = () => engine.decide({ decision: "liability", jurisdiction: "taipei", as_of: AS_OF });
    expect(ask).toThrow(EngineFaultError);
  });
});

describe("Rego's values", () => {
  const set = (...values: unknown[]) => {
    const made = new RegoSet();
    for (const value of values) made.add(value);
    return made;
  };

  it("sorts by type, and texts by code point", () => {
    const ordered = [
      null,
      false,
      true,
      -1,
      2,
      "",
      "a",
      "ab",
      "b",
      "\uff01",
      "\u{20bb7}",
      [],
      [1],
      [1, 0],
      {},
      { a: 1 },
    ];
    expect(sorted([...ordered].reverse())).toEqual(ordered);
    expect(compare({ a: 1, b: 1 }, { b: 1, a: 1 })).toBe(0);
    expect(compare({ a: 2 }, { b: 1 })).toBeLessThan(0);
    expect(compare({ a: 1 }, { a: 1, b: 1 })).toBeLessThan(0);
  });

  it("keeps one of equal elements, in a small set and in a large one", () => {
    const objects = Array.from({ length: 40 }, (_, n) => [
      { n, x: [n] },
      { x: [n], n },
    ]).flat();
    const mixed = set(...objects, "\u0000c[]", [], "1", 1, true, "true", null, set(1, 2), set(2, 1));
    expect(mixed.size).toBe(40 + 8);
    expect(mixed.has({ x: [39], n: 39 })).toBe(true);
    expect(mixed.has({ x: [39], n: 38 })).toBe(false);
    expect(equal(set(1, [2]), set([2], 1))).toBe(true);
    expect(equal({ a: null }, { b: null })).toBe(false);
  });

  it.each([
    ["plus", [0.5, 1]],
    ["mul", [2 ** 40, 2 ** 40]],
    ["div", [2 ** 30, 7]],
    ["to_number", ["0.5"]],
    ["to_number", ["1e3"]],
    ["lower", ["\u0130"]],
    ["format_int", [1, 16]],
    ["numbers.range", [0, 1e9]],
  ])("leaves %s of %j to the module", (name, args) => {
    expect(() => BUILTINS[name]?.(...args)).toThrow(NotCovered);
  });

  it("takes no name of JavaScript's own for a member", () => {
    for (const name of ["constructor", "__proto__", "toString", "length"]) {
      expect(BUILTINS["object.get"]?.({}, name, "none")).toBe("none");
      expect(BUILTINS["object.get"]?.([], name, "none")).toBe(undefined);
      expect(BUILTINS["internal.member_2"]?.(name, {})).toBe(false);
    }
    const union = BUILTINS["object.union"]?.(JSON.parse('{"__proto__":{"a":1}}'), { b: 2 });
    expect(Object.keys(union as object)).toEqual(["__proto__", "b"]);
    expect((union as { a?: number }).a).toBeUndefined();
  });
});
