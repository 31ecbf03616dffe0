import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAjv } from "../../../src/core/schema/schemas.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { LateAjv } from "../../../src/node/package/validators.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { factSchemas, validatorFunctions } from "../../../tools/build/validators.ts";
import { fuzzing } from "../../fuzz/runs.ts";

const { schemas, jurisdictions, ajv } = readRegulations();
const ids = factSchemas(schemas);
const compiled = validatorFunctions(schemas, ids);
const cases = jurisdictions.flatMap((one) => loadCases(one, ajv).cases);

/** A value with one part of it replaced, chosen by a number. */
function withPart(value: unknown, part: unknown, at: number): unknown {
  if (typeof value !== "object" || value === null || at % 7 === 0) return part;
  const keys = Object.keys(value);
  const key = keys[at % (keys.length + 1)] ?? "another";
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = withPart(copy[key], part, Math.floor(at / 7));
  return copy;
}

describe("validators that were compiled when the package was built", () => {
  // Without schemas, Ajv could validate nothing.
  const before = new LateAjv({}, compiled);
  const now = createAjv(schemas);

  const byDecision = Object.values(ids).map((id) => [/decisions\/(.*)\.schema/.exec(id)?.[1] as string, id] as const);

  it.each(byDecision)("of %s find what Ajv finds, to the last part of an error", (decision, id) => {
    const facts = cases.filter((one) => one.decision === decision).map(({ request }) => request.facts ?? {});
    const parts = fc.oneof(fc.constantFrom(null, "", "2026-02-30", -1, 1.5, [], [1, 1], {}), fc.jsonValue());
    const given = fc
      .tuple(fc.constantFrom({}, ...facts), parts, fc.nat())
      .map(([value, part, at]) => withPart(value, part, at));
    let refused = 0;
    fc.assert(
      fc.property(given, (value) => {
        const [one, other] = [before.getSchema(id), now.getSchema(id)];
        expect(one?.(value)).toBe(other?.(value));
        expect(one?.errors).toEqual(other?.errors);
        if (one?.errors) refused += 1;
      }),
      fuzzing(60),
    );
    expect(refused).toBeGreaterThan(0);
    for (const one of facts) expect(before.getSchema(id)?.(one)).toBe(now.getSchema(id)?.(one));
  });

  it("are made once", () => {
    const [id = ""] = Object.values(ids);
    expect(before.getSchema(id)).toBe(before.getSchema(id));
  });

  it("leave other schemas to Ajv, which knows all of them", () => {
    const late = new LateAjv(schemas, compiled);
    expect(Object.keys(late.schemas)).toEqual(Object.keys(now.schemas));
    expect(late.getSchema("https://household-data-policy.example/schemas/version.schema.json")).toBeTypeOf("function");
    expect(late.getSchema("https://household-data-policy.example/schemas/none.schema.json")).toBeUndefined();
  });
});
