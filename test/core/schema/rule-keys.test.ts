import { describe, expect, it } from "vitest";
import {
  CITING_KEYS,
  CLAUSE_BY_ROLE,
  CLAUSE_BY_STATUS,
  ITEM_CODE,
  SET_BY_AGENCY,
  SOURCE_KEYS,
  WHO_KEYS,
} from "../../../src/core/schema/rule-keys.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

type Schema = { readonly [key: string]: unknown; readonly $ref?: string; readonly items?: Schema };

const { schemas } = readRegulations();
const parameterSchemas = Object.entries(schemas).filter(
  ([name]) => name === "version" || name.startsWith("parameters/"),
);

/** The properties that the schemas of parameters have, each with the property that it is a part of. */
const properties = parameterSchemas.flatMap(([file, schema]) => [...propertiesOf(schema as Schema, file)]);

function* propertiesOf(
  schema: Schema,
  owner: string,
): Generator<{ readonly key: string; readonly schema: Schema; readonly owner: string }> {
  for (const [part, inner] of Object.entries(schema)) {
    if (typeof inner !== "object" || inner === null) continue;
    if (part !== "properties") {
      yield* propertiesOf(inner as Schema, part === "clause_by_role" ? CLAUSE_BY_ROLE : owner);
      continue;
    }
    for (const [key, member] of Object.entries(inner as Record<string, Schema>)) {
      yield { key, schema: member, owner };
      yield* propertiesOf(member, key);
    }
  }
}

const refersTo = (schema: Schema | undefined, name: string) => schema?.$ref?.endsWith(`#/$defs/${name}`) === true;
const keysOf = (which: (schema: Schema) => boolean) =>
  new Set(properties.filter((one) => which(one.schema)).map((one) => one.key));

describe("the keys that say where a rule comes from", () => {
  it("are those of every rule", () => {
    const { rule } = (schemas["parameters/common"] as unknown as { $defs: { rule: { properties: object } } }).$defs;
    expect(Object.keys(rule.properties)).toEqual([...SOURCE_KEYS, ...WHO_KEYS]);
  });

  it("are all below which a schema has clauses", () => {
    const citing = properties.filter(
      ({ schema }) => refersTo(schema, "citation") || refersTo(schema.items, "citation"),
    );
    const found = citing.map(({ key, owner }) => (owner === CLAUSE_BY_STATUS ? owner : key));
    expect(new Set(found)).toEqual(new Set(CITING_KEYS));
  });

  it("are all that a schema has readings of the text under", () => {
    expect(keysOf(({ items }) => items?.["pattern"] === "^[A-Z][0-9]+$")).toEqual(new Set(["readings"]));
  });

  it("have clauses by role under one name, and roles beside a clause nowhere else", () => {
    expect(keysOf((schema) => refersTo(schema, "clause_by_role"))).toEqual(new Set([CLAUSE_BY_ROLE]));
    expect(new Set(properties.filter(({ key }) => key === "role").map(({ owner }) => owner))).toEqual(
      new Set([CLAUSE_BY_ROLE]),
    );
  });

  it("leave the key of an agency's settings to the program", () => {
    expect(properties.filter(({ key }) => key === SET_BY_AGENCY)).toEqual([]);
  });

  it("call the items of lists by a code alone", () => {
    const codes = properties.filter(({ key }) => key === ITEM_CODE);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter(({ schema }) => schema["type"] !== "string")).toEqual([]);
  });
});
