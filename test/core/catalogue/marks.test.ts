import { describe, expect, it } from "vitest";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";
import { ToldFacts } from "../../support/told-facts.ts";

const schemas = readSchemas();
const tree = new SchemaTree(schemas);
const told = new ToldFacts(schemas);
const decisions = [...decisionSchemas(schemas)];

/** They say which one, not how many. */
const ORDINALS = ["delegated_administration target.level", "password_compliance same_as_previous"];

describe("what decisions say of their facts", () => {
  const facts = decisions.flatMap(([decision]) => told.of(decision).map((fact) => ({ decision, ...fact })));

  it("has a unit for every number, and for nothing else", () => {
    const isNumber = ({ place }: (typeof facts)[number]) =>
      tree.alternatives(place).some(({ schema }) => {
        const types = [schema.type ?? []].flat();
        return schema.format !== "year" && (types.includes("integer") || types.includes("number"));
      });
    const named = (some: typeof facts) => some.map(({ decision, path }) => `${decision} ${path.join(".")}`).sort();
    const withUnit = facts.filter(({ place }) => "unit" in place.schema);
    expect(named(withUnit)).toEqual(named(facts.filter(isNumber)).filter((name) => !ORDINALS.includes(name)));
  });

  it("has a text of its own in both languages for every fact", () => {
    const without = facts.filter(({ place }) => !place.schema.description?.includes(" — "));
    expect(without.map(({ decision, path }) => `${decision} ${path.join(".")}`)).toEqual([]);
  });
});

describe("the tasks of a user", () => {
  it("stand each in a place of its own, from the first on", () => {
    const orders = decisions.flatMap(([, { task }]) => (task === undefined ? [] : [task.order]));
    expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
    expect(orders).not.toEqual([]);
  });
});
