import { describe, expect, it } from "vitest";
import { parametersOf } from "../../../src/core/regulation/settable.ts";
import { SchemaTree } from "../../../src/core/schema/schema-tree.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { entriesOf } from "../../../src/features/compare/parameters/entries.ts";
import { decisionParameters } from "../../../src/node/package/decision-parameters.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const { schemas, jurisdictions } = readRegulations();
const tree = new SchemaTree(schemas);
const paths = decisionParameters(schemas);
const groups = Object.keys(parametersOf(tree)?.schema.properties ?? {});

it("is known of every decision, and of nothing else", () => {
  expect([...paths.keys()].sort()).toEqual([...decisionSchemas(schemas).keys()]);
});

it.each(groups)("some decision reads `%s`", (group) => {
  expect([...paths.values()].flat().some((path) => path.split(".")[0] === group)).toBe(true);
});

it.each([...paths].flatMap(([decision, own]) => own.map((path) => [decision, path] as const)))(
  "%s reads `%s`, which the schema has",
  (_, path) => {
    expect(tree.find(parametersOf(tree), path.split("."))).toBeDefined();
  },
);

describe.each(jurisdictions.map((one) => [one.id, one] as const))("%s", (_, { versions }) => {
  it.each(versions.filter(({ text }) => text === "available").map((one) => [one.effective_from, one] as const))(
    "every parameter of %s is read by some decision",
    (_, version) => {
      const all = [...paths.values()].flat();
      const unread = entriesOf(version, groups).filter(
        ({ steps }) => !all.some((path) => `${steps.join(".")}.`.startsWith(`${path}.`)),
      );
      expect(unread.map(({ path }) => path)).toEqual([]);
    },
  );
});
