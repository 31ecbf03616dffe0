import { FIRST_YEAR, LAST_YEAR } from "../calendar/tables.ts";
import { DETAILS } from "../schema/details.ts";
import { FORMATS } from "../schema/schema-errors.ts";
import { SchemaTree } from "../schema/schema-tree.ts";
import { decisionSchemas, MARKS, type SchemaFiles } from "../schema/schemas.ts";
import { FORMS, formPattern } from "./forms.ts";
import { MAX_CHARACTERS, MAX_VALUES } from "./plain-json.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The document that a server checks requests with: `data.requests` of a bundle. */
export interface RequestChecks {
  /** The schema of a whole request for each decision, in the keywords that OPA's `json.match_schema` knows. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** The meaning of the patterns of the schemas, in words. */
  readonly patterns: Readonly<Record<string, string>>;
  /** Most values and characters of a request, as in process, and the sizes that numbers but zero may have. */
  readonly limits: {
    readonly values: number;
    readonly characters: number;
    readonly smallest: number;
    readonly largest: number;
  };
  /** The facts of each decision that a log may show unmasked: words of a list, dates and periods. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

/**
 * Translates the schemas of the decisions for a server.
 *
 * `json.match_schema` knows the drafts up to 7 and no formats but its own. So references are resolved, formats become
 * patterns and bounds, and descriptions are left out.
 *
 * @throws Error on a keyword that is not translated, so that none is lost
 */
export function requestChecks(schemas: SchemaFiles): RequestChecks {
  const tree = new SchemaTree(schemas);
  const decisions = [...decisionSchemas(schemas)].map(([name, { as_of }]) => {
    const file = `decisions/${name}`;
    const facts = translated(tree.at(file, ["$defs", "facts"])?.schema as Schema, file, tree);
    const day = as_of === "instant" ? formPattern("instant") : formPattern("date", "instant");
    const request = {
      type: "object",
      properties: {
        decision: { type: "string", enum: [name] },
        jurisdiction: { type: "string" },
        as_of: { type: "string", pattern: day },
        facts,
        detail: { type: "array", items: { type: "string", enum: [...DETAILS] }, uniqueItems: true },
      },
      required: ["decision", "jurisdiction", "as_of", "facts"],
      additionalProperties: false,
    };
    return { name, request, shown: shownPaths(facts, "").sort() };
  });
  return {
    schemas: Object.fromEntries(decisions.map(({ name, request }) => [name, request])),
    patterns: {
      ...Object.fromEntries(FORMS.map((form) => [formPattern(form), FORMATS[form]?.en as string])),
      [formPattern("date", "instant")]: `${FORMATS["date"]?.en}, or ${FORMATS["instant"]?.en}`,
    },
    limits: {
      values: MAX_VALUES,
      characters: MAX_CHARACTERS,
      smallest: Number.MIN_VALUE,
      largest: Number.MAX_VALUE,
    },
    shown: Object.fromEntries(decisions.map(({ name, shown }) => [name, shown])),
  };
}

/**
 * A part of a schema with everything that it refers to in it and patterns for formats, so that any validator of JSON
 * Schema (draft 7 and later) knows it whole.
 *
 * @param file its path under `schemas/`
 * @param steps from there to the part
 */
export function wholeSchema(schemas: SchemaFiles, file: string, steps: readonly string[] = []): object {
  const tree = new SchemaTree(schemas);
  return translated(tree.at(file, steps)?.schema as Schema, file, tree, TEXTS);
}

const KEPT = ["type", "enum", "const", "required", "additionalProperties", "uniqueItems", "minimum", "maximum"];
const KEPT_TOO = [
  "exclusiveMinimum",
  "minItems",
  "maxItems",
  "minLength",
  "maxLength",
  "minProperties",
  "maxProperties",
  "pattern",
];
/** What is for people alone. */
const TEXTS: readonly string[] = ["title", "description", "examples"];
const LEFT_OUT: readonly string[] = [...TEXTS, "$schema", "$id", "$defs", "default", ...MARKS];

/** @param texts keywords for people that are kept */
function translated(schema: Schema, file: string, tree: SchemaTree, texts: readonly string[] = []): Schema {
  const inner = (one: unknown) => translated(one as Schema, file, tree, texts);
  const out: Record<string, unknown> = {};
  const add = (key: string, value: unknown) => {
    if (key in out && JSON.stringify(out[key]) !== JSON.stringify(value)) {
      throw new Error(`${file}: \`${key}\` is said twice, which a server's check cannot say`);
    }
    out[key] = value;
  };
  for (const [key, value] of Object.entries(schema)) {
    if (texts.includes(key)) out[key] = value;
    if (LEFT_OUT.includes(key)) continue;
    if (key === "$ref") {
      const target = tree.resolved({ file, schema });
      for (const [name, part] of Object.entries(translated(target.schema as Schema, target.file, tree, texts))) {
        // What is said of the fact itself comes before what is said of its kind.
        if (!texts.includes(name)) add(name, part);
        else if (!Object.hasOwn(schema, name)) out[name] = part;
      }
    } else if (key === "properties") {
      add(key, Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, inner(one)])));
    } else if (key === "items") {
      add(key, inner(value));
    } else if (key === "anyOf") {
      add(key, (value as unknown[]).map(inner));
    } else if (key === "format" && value === "year") {
      add("minimum", FIRST_YEAR);
      add("maximum", LAST_YEAR);
    } else if (key === "format") {
      add("pattern", formPattern(value as string));
    } else if (KEPT.includes(key) || KEPT_TOO.includes(key)) {
      add(key, value);
    } else {
      throw new Error(`${file}: \`${key}\`, expected a keyword that a server's check knows`);
    }
  }
  // OPA looks at the type first, and only then makes a value comparable, which fails for a number that no double holds.
  const listed = "const" in out ? [out["const"]] : (out["enum"] as readonly unknown[] | undefined);
  if (listed !== undefined && !("type" in out)) out["type"] = [...new Set(listed.map(typeOf))];
  return out;
}

/** As JSON Schema names it. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** The places of texts that can only be words of a list or have a format; `*` is any place of a list. */
function shownPaths(schema: Schema, path: string): string[] {
  const either = schema["anyOf"] as readonly Schema[] | undefined;
  if (either !== undefined) {
    const texts = either.filter(({ type }) => type !== "null");
    return texts.length === 1 ? shownPaths(texts[0] as Schema, path) : [];
  }
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  if (schema["properties"] !== undefined) {
    return Object.entries(schema["properties"] as Schema).flatMap(([key, one]) => shownPaths(one as Schema, at(key)));
  }
  if (schema["items"] !== undefined) return shownPaths(schema["items"] as Schema, at("*"));
  return schema["enum"] !== undefined || schema["pattern"] !== undefined ? [path] : [];
}
