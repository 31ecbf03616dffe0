// The types of facts as the specialiser of rego-to-js reads them, from the schema that every request was checked against.
import { ASCII } from "../../packages/rego-to-js/src/runtime/values.ts";
import type { FactType } from "../../packages/rego-to-js/src/specialiser/abstract.ts";
import { type SchemaNode, type SchemaPlace, SchemaTree } from "../../src/core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";

/**
 * The type of the facts of a decision.
 *
 * @throws Error if the schema has something that this does not know
 */
export function factType(schemas: SchemaFiles, decision: string): FactType {
  const tree = new SchemaTree(schemas);
  return typeOf(tree, tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace);
}

/** What these formats match is ASCII. */
const ASCII_FORMATS = ["date", "open-date", "instant", "half", "month"];

function typeOf(tree: SchemaTree, place: SchemaPlace): FactType {
  const parts = tree.alternatives(place).flatMap(({ file, schema }): SchemaPlace[] => {
    const { type } = schema;
    return typeof type === "object"
      ? type.map((one) => ({ file, schema: { ...schema, type: one } }))
      : [{ file, schema }];
  });
  const rest = parts.filter(({ schema }) => schema.type !== "null");
  const [one] = rest;
  if (one === undefined || rest.length > 1) throw new Error("a fact of one type, and null beside it, was expected");
  const nullable = rest.length < parts.length || (one.schema.enum ?? []).includes(null);
  return { ...simpleType(tree, one), ...(nullable && { nullable }) };
}

function simpleType(tree: SchemaTree, { file, schema }: SchemaPlace): FactType {
  const { enum: words, type, format, properties = {}, required = [], items, additionalProperties } = schema;
  if (words !== undefined) {
    const texts = words.filter((word) => word !== null);
    if (texts.every((word) => typeof word === "string"))
      return { kind: texts.every((word) => ASCII.test(word)) ? "ascii" : "text" };
    if (texts.every((word) => typeof word === "number")) return { kind: "number" };
    if (texts.every((word) => typeof word === "boolean")) return { kind: "boolean" };
    throw new Error(`a fact of these words was not expected: ${JSON.stringify(words)}`);
  }
  switch (type) {
    case "string":
      return { kind: format !== undefined && ASCII_FORMATS.includes(format) ? "ascii" : "text" };
    case "boolean":
      return { kind: "boolean" };
    case "integer":
    case "number":
      return { kind: "number" };
    case "array":
      return { kind: "list", items: typeOf(tree, { file, schema: items as SchemaNode }) };
    case "object": {
      // A member that no name foresees must not be taken for one that is not there.
      if (additionalProperties !== false)
        throw new Error("a fact with no members but those that are named was expected");
      const members = Object.entries(properties).map(([name, inner]) => {
        return [name, { type: typeOf(tree, { file, schema: inner }), needed: required.includes(name) }] as const;
      });
      return { kind: "object", members: Object.fromEntries(members) };
    }
    default:
      throw new Error(`a fact of the type ${type} was not expected`);
  }
}
