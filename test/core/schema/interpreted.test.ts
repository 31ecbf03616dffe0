import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ErrorObject } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { interpretedValidators } from "../../../src/core/schema/interpreted.ts";
import { explainErrors } from "../../../src/core/schema/schema-errors.ts";
import { createAjv, decisionSchemas, SCHEMA_BASE } from "../../../src/core/schema/schemas.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const folders = ["hualien", "newtaipei", "hubin"].map((name) => packagePath(`examples/jurisdictions/${name}`));
const { jurisdictions, schemas, ajv: read } = readRegulations([...folders, packagePath("test/fixtures/declared")]);
const ajv = createAjv(schemas);
const own = interpretedValidators(schemas);

/** What is wrong with a value, by both. */
function both(name: string, value: unknown) {
  return [ajv, own].map((validators) => {
    const validate = validators.getSchema(name);
    if (validate === undefined) throw new Error(`there is no ${name}`);
    if (validate(value)) return [];
    return explainErrors(validate.errors as ErrorObject[], "")
      .map(({ path, expected }) => `${path}: ${expected.en}`)
      .sort();
  });
}

/** A value with something odd in the place of one of its parts; `seed` chooses which, and what. */
function spoilt(value: unknown, seed: number): unknown {
  const paths: string[][] = [];
  const visit = (one: unknown, path: string[]) => {
    paths.push(path);
    if (typeof one === "object" && one !== null)
      for (const [key, inner] of Object.entries(one)) visit(inner, [...path, key]);
  };
  visit(value, []);
  const copy = structuredClone({ value }) as Record<string, unknown>;
  const path = ["value", ...(paths[(seed * 7919 + seed * seed) % paths.length] as string[])];
  const last = path.pop() as string;
  const parent = path.reduce((at, key) => at[key] as Record<string, unknown>, copy);
  const odd = ODD[seed % ODD.length];
  if (Array.isArray(parent)) parent.splice(Number(last), 1, ...(typeof odd === "symbol" ? [] : [odd]));
  else if (odd === REMOVED) delete parent[last];
  else if (odd === RENAMED) {
    parent[`${last}x`] = parent[last];
    delete parent[last];
  } else parent[last] = odd;
  return copy["value"];
}

const REMOVED = Symbol("removed");
const RENAMED = Symbol("renamed");
const ODD = [
  REMOVED,
  RENAMED,
  null,
  -1,
  1.5,
  "",
  "unset",
  "half_year",
  true,
  [],
  ["a", "a"],
  {},
  { clause: "一" },
  "2026-02-30",
];

describe("validators that read their schemas", () => {
  it.each(jurisdictions.map((one) => [one.id, one] as const))("judge the versions of %s as Ajv does", (_id, one) => {
    const name = `${SCHEMA_BASE}version.schema.json`;
    for (const { effective_from, based_on } of one.versions) {
      if (based_on !== undefined) continue;
      const value = parse(readFileSync(join(one.folder, `${effective_from}.yaml`), "utf8"));
      expect(both(name, value)).toEqual([[], []]);
      for (let seed = 0; seed < 28; seed += 1) {
        const wrong = spoilt(value, seed);
        const [theirs, ours] = both(name, wrong);
        expect(ours, `${one.id} ${effective_from} ${seed}`).toEqual(theirs);
      }
    }
  });

  it("judge the facts of every decision as Ajv does, right and wrong", () => {
    const seen = new Map<string, number>();
    let refused = 0;
    for (const one of jurisdictions) {
      for (const { decision, request } of loadCases(one, read).cases) {
        const count = seen.get(decision) ?? 0;
        if (count > 25 || request.facts === undefined) continue;
        seen.set(decision, count + 1);
        const name = `${SCHEMA_BASE}decisions/${decision}.schema.json#/$defs/facts`;
        for (const facts of [request.facts, spoilt(request.facts, count), spoilt(request.facts, count + 5)]) {
          const [theirs = [], ours] = both(name, facts);
          if (theirs.length > 0) refused += 1;
          expect(ours, `${decision} ${JSON.stringify(facts)}`).toEqual(theirs);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(decisionSchemas(schemas).size * 0.8);
    expect(refused).toBeGreaterThan(500);
  });

  it("ignore no keyword that they do not know, and know what they do not have", () => {
    const odd = interpretedValidators({ odd: { type: "object", maximumProperties: 1 } });
    expect(() => odd.getSchema(`${SCHEMA_BASE}odd.schema.json`)?.({})).toThrow(/maximumProperties/);
    expect(own.getSchema(`${SCHEMA_BASE}none.schema.json`)).toBeUndefined();
  });
});
