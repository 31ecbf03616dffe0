import { isMapping } from "../../src/core/base/plain-value.ts";
import { REMOVED } from "../../src/core/regulation/marks.ts";
import { SCHEMA_BASE, type SchemaFiles } from "../../src/core/schema/schemas.ts";

type Schema = Record<string, unknown>;

/** What a difference says of its own text. */
const REQUIRED = ["effective_from", "based_on", "effective_from_basis", "enacted_on"];

/** What asks for a whole; a difference has parts. */
const OF_WHOLES = [
  "$schema",
  "$id",
  "required",
  "minProperties",
  "if",
  "then",
  "else",
  "dependentRequired",
  "dependentSchemas",
];

/**
 * The schema that editors offer in a version file with `based_on`: of every mapping any part, and `removed` for each.
 * Lists are written whole, so their items are those of the schema of versions. What the whole must have is checked on the
 * whole.
 */
export function differenceSchema(schemas: SchemaFiles): object {
  const parts: Record<string, object> = {};
  const partOf = (file: string) => {
    if (!Object.hasOwn(parts, file)) {
      parts[file] = {};
      parts[file] = loose(schemas[file] as Schema, file, partOf);
    }
  };
  const { properties, ...root } = loose(schemas["version"] as Schema, "version", partOf) as {
    properties: Record<string, unknown>;
  };
  const own = [...REQUIRED, "effective_to", "document", "text_digest"];
  const strict = Object.entries((schemas["version"] as { properties: Schema }).properties).filter(([key]) =>
    own.includes(key),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...root,
    title: "Difference of a version of a regulation from another",
    description:
      "規定的一個版本，只寫與基礎版本（based_on）不同之處；刪除者寫 removed — What a version changes in its base",
    properties: { ...properties, ...Object.fromEntries(strict.map(([key, value]) => [key, whole(value, "version")])) },
    required: REQUIRED,
    $defs: Object.fromEntries(Object.entries(parts).map(([file, part]) => [nameOf(file), part])),
  };
}

/** A schema of parts. */
function loose(schema: Schema, file: string, partOf: (file: string) => void): Schema {
  const inner = (value: unknown): unknown => (isMapping(value) ? loose(value as Schema, file, partOf) : value);
  const members = (value: unknown, make: (member: unknown) => unknown) =>
    Object.fromEntries(Object.entries(value as Schema).map(([key, member]) => [key, make(member)]));
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (OF_WHOLES.includes(key)) return [];
    if (key === "$ref") return [[key, looseReference(String(value), file, partOf)]];
    if (key === "$defs") return [[key, members(value, inner)]];
    if (key === "properties" || key === "patternProperties") {
      return [[key, members(value, (member) => orRemoved(inner(member)))]];
    }
    if (key === "additionalProperties" && isMapping(value)) return [[key, orRemoved(inner(value))]];
    if (key === "allOf" || key === "anyOf" || key === "oneOf") {
      const parts = (value as unknown[]).map(inner).filter((part) => !isMapping(part) || Object.keys(part).length > 0);
      return parts.length === 0 ? [] : [[key === "oneOf" ? "anyOf" : key, parts]];
    }
    return [[key, key === "items" || key === "prefixItems" ? whole(value, file) : value]];
  });
  return Object.fromEntries(entries);
}

function orRemoved(schema: unknown): unknown {
  if (!isMapping(schema)) return schema;
  const { description, ...rest } = schema;
  return { ...(description === undefined ? {} : { description }), anyOf: [rest, { const: REMOVED }] };
}

function looseReference(reference: string, file: string, partOf: (file: string) => void): string {
  const [target, pointer] = split(reference, file);
  partOf(target);
  return `#/$defs/${nameOf(target)}${pointer}`;
}

/** A schema as it stands in its file, for this one. */
function whole(value: unknown, file: string): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key !== "$ref") return inner;
    const [target, pointer] = split(String(inner), file);
    return `${target}.schema.json#${pointer}`;
  });
  return JSON.parse(text) as unknown;
}

function split(reference: string, file: string): [file: string, pointer: string] {
  const [target = "", pointer = ""] = reference.split("#");
  const name = target.slice(target === "" ? 0 : SCHEMA_BASE.length).replace(/\.schema\.json$/, "");
  return [name === "" ? file : name, pointer];
}

function nameOf(file: string): string {
  return file.replaceAll("/", "_");
}
