import type { ErrorObject } from "ajv/dist/2020.js";
import type { RequestProblem } from "../base/errors.ts";
import { pathText } from "../base/plain-value.ts";
import { nearest, shown } from "../base/text.ts";
import { SOURCE_KEYS, WHO_KEYS } from "./rule-keys.ts";
import { fitting, patternText } from "./schema-forms.ts";
import { suggestedValue } from "./suggested-value.ts";

/** What a schema expected and did not find, and where: as a path to read and as steps to follow. */
export interface ExplainedError extends RequestProblem {
  readonly steps: readonly (string | number)[];
  /** The key that has no business at `steps`, where that is the problem. */
  readonly unknownKey?: string;
}

/** What each format of a text or number asks for, in words. */
export const FORMATS: Record<string, string> = {
  date: "a date of the calendar, YYYY-MM-DD, from 1900 to 2199",
  "open-date": "a date of the calendar, YYYY-MM-DD, from 1900 on",
  year: "a year from 1900 to 2199",
  half: "a half-year, like 2026-H1",
  month: "a month, like 2026-11",
  instant: "an instant with its offset, like 2026-11-21T09:30:00+08:00",
};

const TYPES: Record<string, string> = {
  object: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  null: "null",
};

/** Most errors that are told of one value, so that a request made of mistakes costs no more than any other. */
const MOST_ERRORS = 100;

/** What ajv found, in words, one for each place; `root` is put before every path. */
export function explainErrors(errors: readonly ErrorObject[], root: string): ExplainedError[] {
  const byPlace = new Map<string, ExplainedError>();
  const told = errors.filter((error) => error.keyword !== "if" && !isConsequence(error, errors)).slice(0, MOST_ERRORS);
  for (const error of told) {
    const explained = explainAmong(error, told, root);
    if (explained !== undefined && !byPlace.has(explained.path)) byPlace.set(explained.path, explained);
  }
  return [...byPlace.values()].filter((error, _, all) => !isMisspelt(error, all));
}

// A name that is missing because it is misspelt is told once, where it stands.
function isMisspelt({ path, steps, found }: ExplainedError, all: readonly ExplainedError[]): boolean {
  if (found !== "nothing") return false;
  return all.some(
    ({ unknownKey, suggestion, steps: at }) =>
      unknownKey !== undefined &&
      at.join("/") === steps.join("/") &&
      path.endsWith(`.${suggestion?.split(":")[0]}`.slice(path.includes(".") ? 0 : 1)),
  );
}

// What may stand beside a word depends on the word: while that is wrong, nothing can be said of the rest.
function isConsequence({ keyword, instancePath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  const parent = (path: string) => path.slice(0, path.lastIndexOf("/"));
  return (
    keyword === "false schema" &&
    errors.some((other) => other.keyword === "enum" && parent(other.instancePath) === parent(instancePath))
  );
}

// A place that may be one of several things reports an error for each alternative and one for all. Where an alternative
// fails deeper inside, that is the one that was meant; else the alternatives are told together.
function explainAmong(error: ErrorObject, errors: readonly ErrorObject[], root: string): ExplainedError | undefined {
  const anyOf = errors.find(({ keyword, instancePath }) => keyword === "anyOf" && instancePath === error.instancePath);
  if (anyOf === undefined || isInside(error, anyOf)) return explain(error, root);
  if (error !== anyOf || errors.some((other) => isInside(other, anyOf))) return undefined;
  const alternatives = errors.filter((other) => other !== anyOf && other.instancePath === anyOf.instancePath);
  const explained = alternatives.map((other) => explain(other, root));
  const expected = [...new Set(explained.map((other) => other.expected))].join(", or ");
  const { suggestion } = explained.find((other) => other.suggestion !== undefined) ?? {};
  return { ...explain(anyOf, root), expected, ...(suggestion === undefined ? {} : { suggestion }) };
}

function isInside(error: ErrorObject, anyOf: ErrorObject): boolean {
  if (error.instancePath === anyOf.instancePath)
    return error.keyword.endsWith("Properties") || error.keyword === "required";
  return error.instancePath.startsWith(`${anyOf.instancePath}/`);
}

function explain(error: ErrorObject, root: string): ExplainedError {
  const explained = expectationOf(error, root);
  if (explained.suggestion !== undefined || explained.unknownKey !== undefined) return explained;
  const suggestion = suggestedValue(error.data, fitting(error));
  return suggestion === undefined ? explained : { ...explained, suggestion };
}

function expectationOf(error: ErrorObject, root: string): ExplainedError {
  const steps = stepsOf(error.instancePath);
  const path = pathText(steps, root);
  const params = error.params as Record<string, unknown>;
  const found = shown(error.data);
  const at = { steps, path, found };
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const unknownKey = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      const known = knownKeys(error.parentSchema);
      const expected = known.length === 0 ? "nothing here" : `one of ${known.join(", ")}`;
      const inner = { ...at, path: pathText([...steps, unknownKey], root), found: "an unknown name", unknownKey };
      const [, name, value] = /^([\w.-]+)[:：]\s*(.+)$/u.exec(unknownKey) ?? [];
      if (name !== undefined && known.includes(name)) {
        return { ...inner, expected: "a colon and a space behind a name", suggestion: `${name}: ${value}` };
      }
      if (/^\d+$/.test(unknownKey)) {
        return { ...inner, expected: "numbers without commas, like 2000, and a name before each value" };
      }
      return suggesting({ ...inner, expected }, unknownKey, known);
    }
    case "required": {
      const key = String(params["missingProperty"]);
      return { steps, path: pathText([...steps, key], root), found: "nothing", expected: "a value: it is required" };
    }
    case "type": {
      const { pattern, format, examples } = (error.parentSchema ?? {}) as {
        pattern?: string;
        format?: string;
        examples?: unknown[];
      };
      const form = params["type"] === "string" ? FORMATS[format ?? ""] : undefined;
      const expected = form ?? (pattern === undefined ? typeNames(params["type"]) : patternText(pattern, { examples }));
      return { ...at, expected };
    }
    case "enum": {
      const allowed = (params["allowedValues"] as unknown[]).map(String);
      return suggesting({ ...at, expected: `one of ${allowed.join(", ")}` }, error.data, allowed);
    }
    case "format":
      return { ...at, expected: FORMATS[String(params["format"])] ?? String(params["format"]) };
    case "minimum":
      return { ...at, expected: `a number from ${String(params["limit"])}` };
    case "maximum":
      return { ...at, expected: `a number up to ${String(params["limit"])}` };
    case "const":
      return { ...at, expected: `\`${String(params["allowedValue"])}\`` };
    case "false schema":
      return {
        ...at,
        expected: `nothing here: ${steps.at(-1) === "why" ? "the clause is wholly decided" : "the text of this version is not available"}`,
      };
    default:
      return { ...at, expected: expectation(error) };
  }
}

function suggesting(error: ExplainedError, name: unknown, known: readonly string[]): ExplainedError {
  const suggestion = typeof name === "string" ? nearest(name, known) : undefined;
  return suggestion === undefined ? error : { ...error, suggestion };
}

// A rule has the keys of its own schema and those that every rule has.
function knownKeys(schema: unknown): string[] {
  const { properties = {}, $ref } = (schema ?? {}) as { properties?: object; $ref?: string };
  const common = $ref?.endsWith("/rule") ? [...SOURCE_KEYS, ...WHO_KEYS] : [];
  return [...Object.keys(properties), ...common];
}

function expectation({ keyword, params, schema, parentSchema, message }: ErrorObject): string {
  if (keyword === "pattern") return patternText(String(schema), parentSchema as { examples?: unknown[] });
  if (keyword === "minItems") return `at least ${String((params as { limit: number }).limit)} in the list`;
  if (keyword === "uniqueItems") return "no value twice";
  if (keyword === "exclusiveMinimum") return `a number above ${String((params as { limit: number }).limit)}`;
  if (keyword === "minProperties") return "at least one name with its value";
  if (keyword === "maxProperties") return `at most ${String((params as { limit: number }).limit)} names`;
  return message ?? keyword;
}

function typeNames(type: unknown): string {
  return [type]
    .flat()
    .map((name) => TYPES[String(name)] ?? String(name))
    .join(" or ");
}

function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}
