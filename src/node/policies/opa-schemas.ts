import { parseQuantity } from "../../core/regulation/data-document.ts";
import { type SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import { decisionSchemas, SCHEMA_BASE, type SchemaFiles } from "../../core/schema/schemas.ts";

/** What OPA understands of a JSON Schema, as far as it is used here; nothing said is any value. */
export interface OpaSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, OpaSchema>>;
  readonly additionalProperties?: false;
  readonly items?: OpaSchema;
  readonly anyOf?: readonly OpaSchema[];
}

/** What is read of the project's schemas besides what `SchemaNode` has. */
type Schema = SchemaPlace["schema"] & { readonly pattern?: string };

const TEXT: OpaSchema = { type: "string" };
const TEXTS: OpaSchema = { type: "array", items: TEXT };
/** What the data document says of the facts that a version does not read. */
const UNREAD = {
  type: "array",
  items: object({ name: TEXT, path: TEXTS, where: object({ fact: TEXT, one_of: TEXTS }) }),
};
/** One of each kind of text that stands for a quantity. */
const QUANTITIES = [...["minute", "hour", "day", "workday", "week", "month", "year"].map((unit) => `2 ${unit}s`), "2%"];

/**
 * The schemas by which OPA checks the types of the policies, by name: `inputs/DECISION`, the whole request of each decision;
 * `request`, that of any; `jurisdictions`, that part of the data document. Quantities are as the policies see them.
 */
export function opaSchemas(schemas: SchemaFiles): ReadonlyMap<string, OpaSchema> {
  const tree = new SchemaTree(schemas);
  const requestOf = (facts: OpaSchema) =>
    object({ decision: TEXT, jurisdiction: TEXT, as_of: TEXT, facts, detail: TEXTS });
  const inputs = [...decisionSchemas(schemas).keys()].map((name) => {
    const file = `decisions/${name}`;
    return [`inputs/${name}`, requestOf(inPlace(tree.at(file, ["$defs", "facts"]) as SchemaPlace, tree))] as const;
  });
  const { properties = {} } = inPlace(tree.at("version", []) as SchemaPlace, tree);
  const version = object({ ...properties, unread: named(UNREAD), unfinished: { type: "boolean" } });
  const jurisdiction = object({ calendar: TEXT, versions: named(version) });
  return new Map([...inputs, ["request", requestOf({})], ["jurisdictions", named(jurisdiction)]]);
}

/** OPA follows no reference from file to file: everything stands in its place. */
function inPlace(place: SchemaPlace, tree: SchemaTree): OpaSchema {
  const { file } = place;
  const schema: Schema = place.schema;
  const inner = (one: Schema) => inPlace({ file, schema: one }, tree);
  if (schema.$ref !== undefined) {
    const [base = "", pointer = ""] = schema.$ref.split("#");
    const at = base === "" ? file : base.slice(SCHEMA_BASE.length).replace(/\.schema\.json$/, "");
    const target = inPlace(tree.at(at, pointer.split("/").slice(1)) as SchemaPlace, tree);
    if (schema.properties === undefined) return target;
    return object({ ...target.properties, ...inner({ type: "object", properties: schema.properties }).properties });
  }
  if (schema.anyOf !== undefined) return either(schema.anyOf.map(inner));
  if (Array.isArray(schema.type)) return either(schema.type.map((type: string) => ({ type })));
  const [word = schema.const] = schema.enum ?? [];
  if (word !== undefined) return { type: typeof word };
  if (schema.type === "array") return { type: "array", items: inner(schema.items ?? {}) };
  if (schema.properties !== undefined) return object(mapped(schema.properties, inner));
  if (schema.type === "object") {
    return typeof schema.additionalProperties === "object"
      ? named(inner(schema.additionalProperties))
      : { type: "object" };
  }
  if (schema.pattern !== undefined) return quantityOr(TEXT, new RegExp(schema.pattern));
  if (schema.type === "integer") return { type: "number" };
  return schema.type === undefined ? {} : { type: schema.type as string };
}

/** A length of time is `{"months": 3}` to the policies, a share `{"numerator": 6, "denominator": 100}`. */
function quantityOr(text: OpaSchema, pattern: RegExp): OpaSchema {
  const kinds = QUANTITIES.filter((one) => pattern.test(one)).map((one) =>
    object(mapped(parseQuantity(one) as object, () => ({ type: "number" }))),
  );
  return kinds.length === 0 ? text : either(kinds);
}

/** OPA takes the alternatives of alternatives for no schema, and one that stands twice for two. */
function either(alternatives: readonly OpaSchema[]): OpaSchema {
  const all = alternatives.flatMap((one) => one.anyOf ?? [one]);
  const different = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  return different.length === 1 ? (different[0] as OpaSchema) : { anyOf: different };
}

/**
 * A rule that cites a clause tells which of its numbers the agency set, and one with requirements or checks in which
 * order they are written.
 */
function object(properties: Readonly<Record<string, OpaSchema>>): OpaSchema {
  const agency = "clause" in properties ? { agency: TEXTS } : {};
  const order = "requirements" in properties || "checks" in properties ? { order: TEXTS } : {};
  return { type: "object", properties: { ...properties, ...agency, ...order }, additionalProperties: false };
}

/** Members of any name. A name that OPA does not know gets the type of all members, so that one stands for all. */
function named(member: OpaSchema): OpaSchema {
  return object({ any: member });
}

function mapped<T>(members: Readonly<Record<string, T>> | object, change: (member: T) => OpaSchema) {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member as T)]));
}
