import { type SchemaNode, type SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import { type DecisionSchema, decisionSchemas, OUTCOMES, type SchemaFiles } from "../schema/schemas.ts";

/**
 * The members of `Decisions` in TypeScript: what each decision takes and answers, from the schemas that check it.
 *
 * @param isAsked whether a decision is one of those
 */
export function decisionMembers(schemas: SchemaFiles, isAsked: (schema: DecisionSchema) => boolean): string {
  const tree = new SchemaTree(schemas);
  return [...decisionSchemas(schemas)]
    .filter(([, schema]) => isAsked(schema))
    .map(([name, schema]) => memberOf(name, schema, tree))
    .join("");
}

function memberOf(name: string, schema: DecisionSchema, tree: SchemaTree): string {
  const { reason, obligation, warning } = schema.$defs;
  const part = (of: "facts" | "values") => {
    const place = tree.at(`decisions/${name}`, ["$defs", of]) as SchemaPlace;
    return typeText(place, tree, "    ");
  };
  return `  ${comment(`${schema.description} ${schema.title}`)}
  ${key(name)}: {
    facts: ${part("facts")};
    values: ${part("values")};
    outcome: ${union(OUTCOMES[schema.kind])};
    reason: ${union(reason.enum)};
    obligation: ${union(obligation.enum)};
    warning: ${union(warning.enum)};
  };
`;
}

function union(words: readonly unknown[]): string {
  return words.length === 0 ? "never" : words.map((word) => JSON.stringify(word)).join(" | ");
}

/** The type of what a schema accepts; of what it has no word for, any value. */
function typeText({ file, schema }: SchemaPlace, tree: SchemaTree, margin: string): string {
  const inner = (one: SchemaNode, more = "") => typeText({ file, schema: one }, tree, margin + more);
  if (schema.$ref !== undefined) return typeText(tree.resolved({ file, schema }), tree, margin);
  if (schema.const !== undefined) return union([schema.const]);
  if (schema.enum !== undefined) return union(schema.enum);
  if (schema.anyOf !== undefined) return [...new Set(schema.anyOf.map((one) => inner(one)))].join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type: string) => inner({ type })).join(" | ");
  if (schema.type === "array") return `readonly ${bracketed(inner(schema.items ?? {}))}[]`;
  if (schema.properties !== undefined) return objectText({ file, schema }, tree, margin);
  if (schema.type === "object") return `{ [name: string]: ${members(schema, inner)} }`;
  return SCALARS[String(schema.type)] ?? "unknown";
}

const SCALARS: Readonly<Record<string, string>> = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  null: "null",
};

function members({ additionalProperties }: SchemaNode, inner: (one: SchemaNode) => string): string {
  return typeof additionalProperties === "object" ? inner(additionalProperties) : "unknown";
}

function bracketed(type: string): string {
  return / \| /.test(type) && !type.startsWith("{") ? `(${type})` : type;
}

function objectText({ file, schema }: SchemaPlace, tree: SchemaTree, margin: string): string {
  const { properties = {}, required = [] } = schema;
  const deeper = `${margin}  `;
  const lines = Object.entries(properties).map(([name, one]) => {
    const { description } = one;
    const told = description === undefined ? "" : `${deeper}${comment(description)}\n`;
    const type = typeText({ file, schema: one }, tree, deeper);
    return `${told}${deeper}${key(name)}${required.includes(name) ? "" : "?"}: ${type};\n`;
  });
  return lines.length === 0 ? "{ [name: string]: never }" : `{\n${lines.join("")}${margin}}`;
}

function key(name: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(name) ? name : JSON.stringify(name);
}

/** Whoever wrote the text, it does not end the comment. */
function comment(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/").replaceAll(/\s+/g, " ")} */`;
}
