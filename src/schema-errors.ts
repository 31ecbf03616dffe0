import type { ErrorObject } from "ajv/dist/2020.js";
import type { RequestProblem } from "./errors.ts";
import { nearest, shown } from "./text.ts";

/** What a schema expected and did not find, and where: as a path to read and as steps to follow. */
export interface ExplainedError extends RequestProblem {
  readonly steps: readonly (string | number)[];
  /** The key that has no business at `steps`, where that is the problem. */
  readonly unknownKey?: string;
}

const FORMATS: Record<string, string> = {
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
  const told = errors.filter(({ keyword }) => keyword !== "if").slice(0, MOST_ERRORS);
  for (const error of told) {
    const explained = explainAmong(error, told, root);
    if (explained !== undefined && !byPlace.has(explained.path)) byPlace.set(explained.path, explained);
  }
  return [...byPlace.values()];
}

// A place that may be one of several things reports an error for each alternative and one for all. Where an alternative
// fails deeper inside, that is the one that was meant; else the alternatives are told together.
function explainAmong(error: ErrorObject, errors: readonly ErrorObject[], root: string): ExplainedError | undefined {
  const anyOf = errors.find(({ keyword, instancePath }) => keyword === "anyOf" && instancePath === error.instancePath);
  if (anyOf === undefined || isInside(error, anyOf)) return explain(error, root);
  if (error !== anyOf || errors.some((other) => isInside(other, anyOf))) return undefined;
  const alternatives = errors.filter((other) => other !== anyOf && other.instancePath === anyOf.instancePath);
  const expected = [...new Set(alternatives.map((other) => explain(other, root).expected))].join(", or ");
  return { ...explain(anyOf, root), expected };
}

function isInside(error: ErrorObject, anyOf: ErrorObject): boolean {
  if (error.instancePath === anyOf.instancePath)
    return error.keyword.endsWith("Properties") || error.keyword === "required";
  return error.instancePath.startsWith(`${anyOf.instancePath}/`);
}

function explain(error: ErrorObject, root: string): ExplainedError {
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
      return suggesting({ ...inner, expected }, unknownKey, known);
    }
    case "required": {
      const key = String(params["missingProperty"]);
      return { steps, path: pathText([...steps, key], root), found: "nothing", expected: "a value: it is required" };
    }
    case "type": {
      const { pattern, examples } = (error.parentSchema ?? {}) as { pattern?: string; examples?: unknown[] };
      const expected = pattern === undefined ? typeNames(params["type"]) : patternText(pattern, { examples });
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
      return { ...at, expected: "nothing here: the text of this version is not available" };
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
  const common = $ref?.endsWith("/rule") ? ["clause", "also", "readings"] : [];
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

function patternText(pattern: string, schema: { examples?: unknown[] | undefined } = {}): string {
  const units = /^\^\[0-9\]\+ \(([a-z|]+)\)s\?\$$/.exec(pattern)?.[1];
  if (units !== undefined)
    return `a number and a unit, like 3 ${units.split("|").at(-1)}s (units: ${units.replaceAll("|", ", ")})`;
  if (pattern.endsWith("%$")) return "a percentage, like 3%";
  const examples = schema.examples?.map(String).join(" or ");
  return examples === undefined ? `text of the form ${pattern}` : `text like ${examples}`;
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

/** A path to read: `facts.account.findings[0].kind`. */
function pathText(steps: readonly (string | number)[], root = ""): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === "number") return `${path}[${step}]`;
    return path === "" ? step : `${path}.${step}`;
  }, root);
}
