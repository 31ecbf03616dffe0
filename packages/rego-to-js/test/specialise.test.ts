import { readFileSync } from "node:fs";
import { compileFunction } from "node:vm";
import { describe, expect, it } from "vitest";
import { compilePlan, partsOf } from "../src/compiler/compile-plan.ts";
import type { Plan } from "../src/compiler/plan.ts";
import { bareCopy } from "../src/runtime/bare.ts";
import { BUILTINS } from "../src/runtime/builtins.ts";
import { type CompiledPlan, type PlanModule, RUNTIME } from "../src/runtime/runtime.ts";
import { asJson, compare, NotCovered } from "../src/runtime/values.ts";
import type { FactType } from "../src/specialiser/abstract.ts";
import { Unspecialised } from "../src/specialiser/paths.ts";
import { type General, Specialiser } from "../src/specialiser/specialise.ts";

// The plan of example/lending.rego, as `opa build --target plan -e lending/answer` makes it.
const plan = JSON.parse(readFileSync(new URL("example/plan.json", import.meta.url), "utf8")) as Plan;
const data = bareCopy({
  libraries: {
    north: { lending: { since: "2024-01-01", clause: "3", from_age: 12, paid: { clause: "5" } } },
    south: { lending: { since: "2025-01-01", clause: "8", from_age: 6 } },
  },
});
const facts: FactType = {
  kind: "object",
  members: {
    age: { type: { kind: "number" }, needed: true },
    fees_paid: { type: { kind: "boolean", nullable: true }, needed: false },
  },
};

const general = program(plan);

function program(of: Plan): CompiledPlan {
  const text = compilePlan(of, Object.keys(BUILTINS), { functions: true });
  return (compileFunction(text.replace(/^export default /m, "return "), [])() as PlanModule)(RUNTIME);
}

function specialised(jurisdiction: string, of = plan, more: Partial<General> = {}): string {
  const agreed = {
    rule: "g0.data.lending.answer",
    input: { decision: "lending", jurisdiction },
    types: { as_of: { kind: "ascii" as const }, facts },
    data,
    told: [],
    entry: ["code", "clause"],
  };
  const evaluate: General["evaluate"] = (name, input, document, args) =>
    general.functions?.[name]?.(input, document, ...args);
  return new Specialiser(of, agreed, { evaluate, part: (name) => partsOf(of).get(name), ...more }).program();
}

describe("a specialised program", () => {
  it("answers as the general program does, of facts that are there, null, or not there", () => {
    for (const jurisdiction of ["north", "south"]) {
      const make = compileFunction(`return ${specialised(jurisdiction)}`, [])() as (
        ...handed: unknown[]
      ) => (as_of: string, facts: unknown) => unknown;
      const own = make({ ...RUNTIME, asJson, compare }, {}, data);
      for (const age of [5, 6, 7, 11, 12, 13]) {
        for (const fees of [{}, { fees_paid: true }, { fees_paid: false }, { fees_paid: null }]) {
          const input = bareCopy({ decision: "lending", jurisdiction, as_of: "2026-01-01", facts: { age, ...fees } });
          const expected = asJson(general.entrypoints["lending/answer"]?.(input, data));
          const { facts: given } = input as { facts: unknown };
          expect(own("2026-01-01", given)).toEqual(expected);
        }
      }
    }
  });

  it("has nothing in it of what the data never say", () => {
    expect(specialised("north")).toContain("unpaid");
    expect(specialised("south")).not.toContain("unpaid");
    expect(specialised("south")).not.toContain("fees_paid");
  });

  it("is not made where the general program does not know a value: it is not taken for none", () => {
    const evaluate = () => {
      throw new NotCovered("a fraction");
    };
    expect(() => specialised("north", plan, { evaluate })).toThrow(NotCovered);
  });

  it("is not made of a statement that the specialiser does not know", () => {
    const text = JSON.stringify(plan).replace('"type":"LenStmt"', '"type":"OtherStmt"');
    const other = JSON.parse(text.replace('"type":"MakeSetStmt"', '"type":"OtherStmt"')) as Plan;
    expect(() => specialised("north", other)).toThrow(Unspecialised);
  });

  it("is what the page of the specialiser shows", () => {
    const page = readFileSync(new URL("../../../docs/specialiser.md", import.meta.url), "utf8");
    const lines = page.split("\n").map((line) => line.trim());
    const shown = specialised("north")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line.length > 0 && line.length < 100);
    expect(shown.length).toBeGreaterThan(20);
    for (const line of shown) expect(lines).toContain(line);
  });
});
