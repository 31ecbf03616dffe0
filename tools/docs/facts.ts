import { SCHEMA_BASE, type SchemaFiles } from "../../src/core/schema/schemas.ts";
import { code } from "./markdown.ts";

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** A member of an object of a schema, for people. */
export interface Member {
  /** `user.roles`; below a list, `history[].month`. */
  readonly path: string;
  readonly type: string;
  readonly presence: string;
  readonly description: string;
}

/** The members of an object, those of its objects and lists of objects right behind them. */
export function membersOf(schemas: SchemaFiles, object: object, start = ""): Member[] {
  const { properties = {}, required = [] } = object as Schema;
  return Object.entries(properties).flatMap(([name, written]) => {
    const path = `${start}${name}`;
    const { schema, nullable } = plain(schemas, written);
    const presence = `${required.includes(name) ? "required" : "optional"}${nullable ? ", or null" : ""}`;
    const description = schema.description ?? "";
    const item = schema.items && plain(schemas, schema.items).schema;
    const below = item === undefined ? membersOf(schemas, schema, `${path}.`) : membersOf(schemas, item, `${path}[].`);
    return [{ path, type: typeText(schemas, schema), presence, description }, ...below];
  });
}

/** The schema with its reference in its place and without null, and whether it may be null. */
function plain(schemas: SchemaFiles, written: Schema): { schema: Schema; nullable: boolean } {
  const { $ref, anyOf, ...own } = written;
  if ($ref !== undefined) {
    const [file = "", pointer = ""] = $ref.slice(SCHEMA_BASE.length).split(".schema.json#/");
    let target: unknown = schemas[file];
    for (const step of pointer.split("/")) target = (target as Record<string, unknown> | undefined)?.[step];
    const { schema, nullable } = plain(schemas, (target ?? {}) as Schema);
    return { schema: { ...schema, ...own }, nullable };
  }
  const given = (anyOf ?? []).filter(({ type }) => type !== "null");
  const base = given.length === 1 ? plain(schemas, given[0] as Schema).schema : {};
  const types = [own.type ?? []].flat();
  const type = types.length > 1 ? { type: types.filter((one) => one !== "null") } : {};
  const nullable = given.length < (anyOf?.length ?? 0) || (types.length > 1 && types.includes("null"));
  // Of several that are not null, the type tells all.
  return { schema: { ...base, ...own, ...type, ...(given.length > 1 ? { anyOf: given } : {}) }, nullable };
}

function typeText(schemas: SchemaFiles, schema: Schema): string {
  const { anyOf, enum: words, type, format, minimum, maximum, items } = schema;
  if (anyOf !== undefined) return anyOf.map((one) => typeText(schemas, plain(schemas, one).schema)).join(" or ");
  if (words !== undefined) return words.map((word) => code(String(word))).join(", ");
  if (items !== undefined) {
    const item = plain(schemas, items).schema;
    return item.type === "object" ? "list of objects" : `list of ${typeText(schemas, item)}`;
  }
  const bounds = [
    minimum === undefined ? "" : ` from ${minimum}`,
    maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? "" : ` to ${maximum}`,
  ].join("");
  const name = format ?? ([type ?? "any"].flat().join(" or ") as string);
  return `${name.replace("open-date", "date (to 9999-12-31)")}${bounds}`;
}
