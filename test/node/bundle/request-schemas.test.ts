import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { RequestError } from "../../../src/core/base/errors.ts";
import { Random } from "../../../src/core/base/random.ts";
import { isCivilDate, isInstant, isOpenDate } from "../../../src/core/calendar/civil-date.ts";
import type { Request } from "../../../src/core/engine/answer.ts";
import { FORMS, formPattern } from "../../../src/core/facts/forms.ts";
import { requestChecks } from "../../../src/core/facts/request-schemas.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { mutated, RequestMaker } from "../../../tools/server/requests.ts";

const schemas = readSchemas();
const checks = requestChecks(schemas);

describe("the pattern of a format", () => {
  const two = (n: number) => String(n).padStart(2, "0");
  const matches = (form: string) => {
    const pattern = new RegExp(formPattern(form));
    return (text: string) => pattern.test(text);
  };

  it.each([
    ["date", isCivilDate, 1890, 2210],
    ["open-date", isOpenDate, 1890, 2500],
    ["open-date", isOpenDate, 9900, 9999],
  ] as const)("is that of a %s, day by day", (form, exists, from, to) => {
    const matching = matches(form);
    const wrong: string[] = [];
    for (let year = from; year <= to; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`;
          if (matching(text) !== exists(text)) wrong.push(text);
        }
    expect(wrong).toEqual([]);
  });

  it("is that of an instant", () => {
    const matching = matches("instant");
    const clocks = ["00:00:00", "23:59:59", "24:00:00", "12:60:00", "12:00:60", "1:00:00", "12:00"];
    const fractions = ["", ".", ".1", ".123456789", ".1234567890", ",5"];
    const offsets = ["", "Z", "z", "+08:00", "-23:59", "+24:00", "+08:60", "+0800", " +08:00", "Z\n"];
    for (const date of ["2026-11-21", "2025-02-29", "2200-01-01"])
      for (const letter of ["T", "t", " "])
        for (const clock of clocks)
          for (const fraction of fractions)
            for (const offset of offsets) {
              const text = `${date}${letter}${clock}${fraction}${offset}`;
              expect(matching(text), text).toBe(isInstant(text));
            }
  });

  it("matches the whole text", () => {
    for (const form of FORMS) expect(matches(form)("x2026-11-21"), form).toBe(false);
    expect(matches("date")("2026-11-21\n")).toBe(false);
    expect(() => formPattern("color")).toThrow(/expected one of date/);
  });
});

describe("the schemas of a server", () => {
  it("accept and refuse what the engine does", async () => {
    const regulations = readRegulations();
    const engine = await startEngine(regulations);
    const ajv = new Ajv2020({ strict: false });
    const random = new Random(7);
    const maker = new RequestMaker(new SchemaTree(schemas), random, [], ["2021-10-06"]);
    const counts = { accepted: 0, refused: 0 };
    for (const [decision, { as_of }] of decisionSchemas(schemas)) {
      const validate = ajv.compile(checks.schemas[decision] as object);
      for (let n = 0; n < 40; n++) {
        const proper = { as_of: "2026-11-21T09:00:00Z", ...maker.request(decision, "taipei", as_of === "instant") };
        const asked = { ...(n % 2 === 0 ? proper : mutated(proper, random)), decision, jurisdiction: "taipei" };
        const complete = asked.as_of !== undefined && asked.facts !== undefined;
        const accepted = complete && accepts(() => engine.decide(asked as unknown as Request));
        expect(validate(asked), JSON.stringify(asked)).toBe(accepted);
        counts[accepted ? "accepted" : "refused"] += 1;
      }
    }
    expect(counts.accepted).toBeGreaterThan(700);
    expect(counts.refused).toBeGreaterThan(500);
  });

  it("use no keyword that a server does not know", () => {
    const odd = { "decisions/odd": { $id: "x", kind: "check", $defs: { facts: { type: "object", if: {} } } } };
    expect(() => requestChecks({ ...schemas, ...odd })).toThrow(/decisions\/odd: `if`, expected a keyword/);
    expect(JSON.stringify(checks.schemas)).not.toMatch(/"(\$ref|format|description|examples)":/);
  });

  it("say the type of every value that must be one of a list, which OPA looks at first", () => {
    const untyped: string[] = [];
    let listed = 0;
    const visit = (node: unknown, path: string) => {
      if (typeof node !== "object" || node === null) return;
      const { enum: words, const: word, type } = node as { enum?: unknown; const?: unknown; type?: unknown };
      const lists = Array.isArray(words) || word !== undefined;
      if (lists) listed += 1;
      if (lists && type === undefined) untyped.push(path);
      for (const [key, inner] of Object.entries(node)) if (key !== "enum") visit(inner, `${path}.${key}`);
    };
    for (const [decision, schema] of Object.entries(checks.schemas)) visit(schema, decision);
    expect(untyped).toEqual([]);
    expect(listed).toBeGreaterThan(Object.keys(checks.schemas).length);
  });

  it("derive the type from the values", () => {
    const facts = {
      type: "object",
      properties: { word: { const: "a" }, number: { enum: [1, 2] }, any: { enum: [null, 1.5, "a", [], {}, true] } },
    };
    const odd = { "decisions/odd": { $id: "x", kind: "check", $defs: { facts } } };
    const { properties } = requestChecks({ ...schemas, ...odd }).schemas["odd"] as { properties: { facts: object } };
    expect(properties.facts).toMatchObject({
      properties: {
        word: { type: ["string"] },
        number: { type: ["integer"] },
        any: { type: ["null", "number", "string", "array", "object", "boolean"] },
      },
    });
  });

  it("let a log show words, dates and periods, and no other text", () => {
    expect(checks.shown["auditor_rotation"]).toEqual(["history.*.month", "month"]);
    const query = checks.shown["query_permission"] as readonly string[];
    expect(query).toContain("account.approved_until");
    expect(query).toContain("user.roles.*");
    expect(
      query.filter((path) => /\.(id|unit|holder_id|ip|case_number|reason|purpose)$|allowed_ips/.test(path)),
    ).toEqual([]);
  });
});

function accepts(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof RequestError) return false;
    throw error;
  }
}
