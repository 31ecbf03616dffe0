import type { Bilingual } from "../base/bilingual.ts";
import { MARKS } from "../schema/schemas.ts";
import type { Node } from "./definition.ts";

type Schema = Record<string, unknown>;

/** The types that need no definition of the grammar. */
const PLAIN_TYPES: Readonly<Record<string, Schema>> = {
  text: { type: "string" },
  name: { type: "string", minLength: 1 },
  boolean: { type: "boolean" },
  number: { type: "number" },
  integer: { type: "integer" },
  half: {
    type: "string",
    format: "half",
    description: "半年，如 2026-H1 — A half-year, like 2026-H1",
    examples: ["2026-H1"],
  },
  month: {
    type: "string",
    format: "month",
    description: "月份，如 2026-11 — A month, like 2026-11",
    examples: ["2026-11"],
  },
  year: { type: "integer", format: "year" },
  instant: { type: "string", format: "instant" },
  moment: {
    type: "string",
    anyOf: [{ format: "date" }, { format: "instant" }],
    description: "日期或時刻 — A day, or a moment of one",
  },
  member: { type: "string", pattern: "^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)?$", examples: ["validity"] },
  month_day: { type: "string", pattern: "^[0-9]{2}-[0-9]{2}$", examples: ["08-31"] },
  code: { type: "string", pattern: "^[a-z_]+$" },
};

/** The name of something else in the definition, which is looked up there. */
const NAMED: Schema = { type: "string", pattern: "^[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)*$", examples: ["approved_on"] };

/** Examples of a length of time, by its units. */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  "day week month": ["1 day", "2 weeks", "3 months"],
  "day week month year": ["7 days", "3 months", "5 years"],
  "minute hour": ["15 minutes", "1 hour"],
  "day workday": ["7 days", "10 workdays"],
  "day workday week month": ["10 days", "5 workdays", "1 month"],
  "minute hour day workday week month year": ["72 hours", "7 days", "10 workdays", "6 months"],
};

const UNSET: Schema = { const: "unset", description: "條文未定數值 — The text leaves the number open" };

/** What stands beside {@link UNSET}, for a reader who sees only the alternatives. */
const BESIDE_UNSET: Readonly<Record<string, string>> = {
  integer: "整數 — A whole number",
  number: "數字 — A number",
  share: "百分比 — A percentage",
  list: "清單 — A list",
};

/** The definitions that types may name: those of `schemas/common.schema.json` and of `schemas/parameters/common.schema.json`. */
export interface Grammar {
  readonly common: Readonly<Record<string, object>>;
  readonly parameters: Readonly<Record<string, object>>;
}

/** The types that a fact or a value may have, by their names. */
export function factTypes({ common }: Pick<Grammar, "common">): string[] {
  return [...Object.keys(PLAIN_TYPES), ...Object.keys(common)].sort();
}

/**
 * Makes JSON Schema of a fact, a value or a parameter.
 *
 * @throws Error on a type that neither this language nor the grammar has
 */
export function schemaOf(written: string | Node, grammar: Grammar): Schema {
  const node: Node = typeof written === "string" ? { type: written } : written;
  if (node.schema !== undefined) return node.schema as Schema;
  const description = describe(node);
  return {
    ...structureOf(node, grammar),
    ...Object.fromEntries(MARKS.filter((mark) => node[mark] !== undefined).map((mark) => [mark, node[mark]])),
    ...(node.examples && { examples: node.examples }),
    ...(description !== undefined && { description }),
  };
}

/** A text in both languages as the `description` of a schema holds it: `中文 — English`. */
function bothLanguages({ "zh-TW": zh, en }: Bilingual): string {
  return `${zh} — ${en}`;
}

function structureOf(node: Node, grammar: Grammar): Schema {
  const { one_of, list, set, time, min } = node;
  if (node.always !== undefined) return { const: node.always };
  if (node["fact"] !== undefined || node["name_of"] !== undefined) return NAMED;
  if (node.has !== undefined || node.is !== undefined) return groupOf(node, grammar);
  if (node.each !== undefined) {
    return {
      type: "object",
      propertyNames: { pattern: "^[a-z_0-9]+$" },
      additionalProperties: schemaOf(node.each, grammar),
      ...(node.at_least_one && { minProperties: 1 }),
    };
  }
  if (one_of !== undefined) return withAlternatives(node, { enum: one_of });
  const items = list ?? set;
  if (items !== undefined) {
    const unique = set === undefined ? {} : { uniqueItems: true };
    const least = min === undefined ? {} : { minItems: min };
    return withAlternatives(
      node,
      { type: "array", items: schemaOf(items, grammar), ...unique, ...least },
      BESIDE_UNSET["list"],
    );
  }
  if (time !== undefined) {
    const examples = LENGTHS[time.join(" ")];
    const length = { type: "string", pattern: `^[0-9]+ (${time.join("|")})s?$`, ...(examples && { examples }) };
    const { zh, en } = howLengthsAreWritten(time);
    return withAlternatives(node, length, `${zh} — A${en.slice(1)}`);
  }
  return typed(node, grammar);
}

function typed(node: Node, grammar: Grammar): Schema {
  const name = String(node.type).replace(/\?$/, "");
  const nullable = { ...node, ...(node.type?.endsWith("?") && { nullable: true as const }) };
  if (Object.hasOwn(grammar.common, name))
    return withAlternatives(nullable, { $ref: `../common.schema.json#/$defs/${name}` });
  if (Object.hasOwn(grammar.parameters, name))
    return withAlternatives(nullable, { $ref: `common.schema.json#/$defs/${name}` });
  const plain = PLAIN_TYPES[name];
  if (plain === undefined) throw new Error(`there is no type \`${node.type}\``);
  if (nullable.nullable && name === "boolean") return { type: [name, "null"] };
  const { min, above } = node;
  const bounds = {
    ...(min !== undefined && { minimum: min }),
    ...(above !== undefined && { exclusiveMinimum: above }),
  };
  return withAlternatives(nullable, { ...plain, ...bounds }, BESIDE_UNSET[name]);
}

function groupOf(node: Node, grammar: Grammar): Schema {
  const { is, has = {} } = node;
  const members = Object.entries(has);
  const properties = Object.fromEntries(members.map(([name, member]) => [name, schemaOf(member, grammar)]));
  const required = members.flatMap(([name, member]) => (typeof member === "object" && member.required ? [name] : []));
  const bounds = {
    ...(node.at_least_one && { minProperties: 1 }),
    ...(required.length > 0 && { required }),
    ...(node.at_most_one && { not: { anyOf: node.at_most_one.flatMap(pairs) } }),
  };
  if (is === undefined) {
    return withAlternatives(node, { type: "object", properties, additionalProperties: false, ...bounds });
  }
  return {
    $ref: `common.schema.json#/$defs/${is}`,
    ...(members.length > 0 && { properties }),
    ...bounds,
    unevaluatedProperties: false,
  };
}

/** Each two of several members, as a schema that has both. */
function pairs(members: readonly string[]): Schema[] {
  return members.flatMap((one, index) => members.slice(index + 1).map((other) => ({ required: [one, other] })));
}

function withAlternatives(node: Node, schema: Schema, besideUnset?: string): Schema {
  if (!node.open && !node.nullable) return schema;
  const first = node.open && besideUnset !== undefined ? { ...schema, description: besideUnset } : schema;
  return { anyOf: [first, ...(node.open ? [UNSET] : []), ...(node.nullable ? [{ type: "null" }] : [])] };
}

function describe(node: Node): string | undefined {
  const { "zh-TW": chinese, en: english } = node;
  if (chinese === undefined || english === undefined) return undefined;
  const units = node.time ?? (node.type === "duration" ? ["day", "week", "month", "year"] : undefined);
  if (units === undefined) return bothLanguages({ "zh-TW": chinese, en: english });
  const { zh, en } = howLengthsAreWritten(units);
  return `${chinese}；${zh} — ${english}; ${en}`;
}

function howLengthsAreWritten(units: readonly string[]): { readonly zh: string; readonly en: string } {
  return { zh: `數字加單位（${units.join("、")}）`, en: `a number and a unit (${units.join(", ")})` };
}
