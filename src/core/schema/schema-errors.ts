import type { ErrorObject } from "ajv/dist/2020.js";
import { type Bilingual, joinedChinese } from "../base/bilingual.ts";
import type { RequestMistake } from "../base/errors.ts";
import { anyOf, oneOf } from "../base/mistake.ts";
import { pathText } from "../base/plain-value.ts";
import { nearest, shown } from "../base/text.ts";
import { SOURCE_KEYS, WHO_KEYS } from "./rule-keys.ts";
import { fitting, patternText } from "./schema-forms.ts";
import { suggestedValue } from "./suggested-value.ts";
import { type WordLabels, wordMeant } from "./word-labels.ts";

/** What a schema expected and did not find, and where: as a path to read and as steps to follow. */
export interface ExplainedError extends RequestMistake {
  readonly expected: Bilingual;
  readonly steps: readonly (string | number)[];
  /** The key that has no business at `steps`, where that is the problem. */
  readonly unknownKey?: string;
}

/** What each format of a text or number asks for, in words. */
export const FORMATS: Record<string, Bilingual> = {
  date: {
    en: "a date of the calendar, YYYY-MM-DD, from 1900 to 2199",
    "zh-TW": "實際存在的日期（西元 YYYY-MM-DD，1900 至 2199 年）",
  },
  "open-date": {
    en: "a date of the calendar, YYYY-MM-DD, from 1900 on",
    "zh-TW": "實際存在的日期（西元 YYYY-MM-DD，1900 年以後）",
  },
  year: { en: "a year from 1900 to 2199", "zh-TW": "西元 1900 至 2199 年之一" },
  half: { en: "a half-year, like 2026-H1", "zh-TW": "半年期，例如 2026-H1" },
  month: { en: "a month, like 2026-11", "zh-TW": "月份，例如 2026-11" },
  instant: {
    en: "an instant with its offset, like 2026-11-21T09:30:00+08:00",
    "zh-TW": "含時差的時刻，例如 2026-11-21T09:30:00+08:00",
  },
};

const TYPES: Record<string, Bilingual> = {
  object: { en: "an object", "zh-TW": "物件" },
  array: { en: "a list", "zh-TW": "清單" },
  string: { en: "a text", "zh-TW": "文字" },
  number: { en: "a number", "zh-TW": "數字" },
  integer: { en: "a whole number", "zh-TW": "整數" },
  boolean: { en: "true or false", "zh-TW": "true 或 false" },
  null: { en: "null", "zh-TW": "null" },
};

const NOTHING: Bilingual = { en: "nothing", "zh-TW": "未填" };

/** What is found where a name stands that nobody knows. */
export const UNKNOWN_NAME: Bilingual = { en: "an unknown name", "zh-TW": "無此名稱" };

/** Most errors that are told of one value, so that a request made of mistakes costs no more than any other. */
const MOST_ERRORS = 100;

const NO_LABELS: WordLabels = () => new Map();

/**
 * What ajv found, in words, one for each place; `root` is put before every path.
 *
 * @param labels by which a word is suggested for what it is called
 */
export function explainErrors(errors: readonly ErrorObject[], root: string, labels?: WordLabels): ExplainedError[] {
  const byPlace = new Map<string, ExplainedError>();
  const told = errors
    .filter((error) => error.keyword !== "if" && !isConsequence(error, errors) && !isOneOfMany(error, errors))
    .slice(0, MOST_ERRORS);
  const context = { root, labels: labels ?? NO_LABELS };
  for (const error of told) {
    const explained = explainAmong(error, told, context);
    if (explained !== undefined && !byPlace.has(explained.path)) byPlace.set(explained.path, explained);
  }
  return [...byPlace.values()].filter((error, _, all) => !isMisspelt(error, all));
}

// A name that is missing because it is misspelt is told once, where it stands.
function isMisspelt({ path, steps, found }: ExplainedError, all: readonly ExplainedError[]): boolean {
  if (found !== NOTHING) return false;
  return all.some(
    ({ unknownKey, suggestion, steps: at }) =>
      unknownKey !== undefined &&
      at.join("/") === steps.join("/") &&
      path.endsWith(`.${suggestion?.split(":")[0]}`.slice(path.includes(".") ? 0 : 1)),
  );
}

// What each of several asks for is told together.
function isOneOfMany({ keyword, instancePath, schemaPath }: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return (
    keyword !== "oneOf" &&
    schemaPath.includes("/oneOf/") &&
    errors.some((other) => other.keyword === "oneOf" && other.instancePath === instancePath)
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
function explainAmong(
  error: ErrorObject,
  errors: readonly ErrorObject[],
  context: Context,
): ExplainedError | undefined {
  const either = errors.find(({ keyword, instancePath }) => keyword === "anyOf" && instancePath === error.instancePath);
  if (either === undefined || isInside(error, either)) return explain(error, context);
  if (error !== either || errors.some((other) => isInside(other, either))) return undefined;
  const alternatives = errors.filter((other) => other !== either && other.instancePath === either.instancePath);
  const explained = alternatives.map((other) => explain(other, context));
  const expected = anyOf(explained.map((other) => other.expected));
  const { suggestion } = explained.find((other) => other.suggestion !== undefined) ?? {};
  return { ...explain(either, context), expected, ...(suggestion === undefined ? {} : { suggestion }) };
}

function isInside(error: ErrorObject, anyOf: ErrorObject): boolean {
  if (error.instancePath === anyOf.instancePath)
    return error.keyword.endsWith("Properties") || error.keyword === "required";
  return error.instancePath.startsWith(`${anyOf.instancePath}/`);
}

interface Context {
  readonly root: string;
  readonly labels: WordLabels;
}

function explain(error: ErrorObject, context: Context): ExplainedError {
  const explained = expectationOf(error, context);
  if (explained.suggestion !== undefined || explained.unknownKey !== undefined) return explained;
  const suggestion = suggestedValue(error.data, fitting(error));
  return suggestion === undefined ? explained : { ...explained, suggestion };
}

function expectationOf(error: ErrorObject, { root, labels }: Context): ExplainedError {
  const steps = stepsOf(error.instancePath);
  const path = pathText(steps, root);
  const params = error.params as Record<string, unknown>;
  const at = { steps, path, found: shown(error.data) };
  switch (error.keyword) {
    case "additionalProperties":
    case "unevaluatedProperties": {
      const unknownKey = String(params["additionalProperty"] ?? params["unevaluatedProperty"]);
      const known = knownKeys(error.parentSchema);
      const expected = known.length === 0 ? { en: "nothing here", "zh-TW": "空白（此處不填）" } : oneOf(known);
      const inner = { ...at, path: pathText([...steps, unknownKey], root), found: UNKNOWN_NAME, unknownKey };
      const [, name, value] = /^([\w.-]+)[:：]\s*(.+)$/u.exec(unknownKey) ?? [];
      if (name !== undefined && known.includes(name)) {
        const expected = { en: "a colon and a space behind a name", "zh-TW": "名稱後加半形冒號及空格" };
        return { ...inner, expected, suggestion: `${name}: ${value}` };
      }
      if (/^\d+$/.test(unknownKey)) {
        const expected = {
          en: "numbers without commas, like 2000, and a name before each value",
          "zh-TW": "不含逗號的數字（例如 2000），且每個值之前有名稱",
        };
        return { ...inner, expected };
      }
      const called = keyCalled(unknownKey, error.parentSchema);
      return called === undefined
        ? suggesting({ ...inner, expected }, unknownKey, known)
        : { ...inner, expected, suggestion: called };
    }
    case "required": {
      const path = pathText([...steps, String(params["missingProperty"])], root);
      return { steps, path, found: NOTHING, expected: { en: "a value: it is required", "zh-TW": "一個值（必填）" } };
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
      const called = typeof error.data === "string" ? wordMeant(error.data, allowed, labels) : undefined;
      const explained = { ...at, expected: oneOf(allowed) };
      return called === undefined ? suggesting(explained, error.data, allowed) : { ...explained, suggestion: called };
    }
    case "not":
      return besideOther(error, steps, root);
    case "false schema":
      return { ...at, expected: nothingHere(steps.at(-1)) };
    default:
      return { ...at, expected: expectation(error) };
  }
}

function nothingHere(key: string | number | undefined): Bilingual {
  return key === "why"
    ? { en: "nothing here: the clause is wholly decided", "zh-TW": "空白（本款可完全判斷，不填原因）" }
    : { en: "nothing here: the text of this version is not available", "zh-TW": "空白（未收錄此版本的條文）" };
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

/** The key whose description is what was written in its place: `清查週期` for `interval`. */
function keyCalled(written: string, schema: unknown): string | undefined {
  const { properties = {} } = (schema ?? {}) as { properties?: Readonly<Record<string, { description?: string }>> };
  const labels = ({ description = "" }: { description?: string }) =>
    description.split(/ — |[；;]/).map((one) => one.trim());
  const called = Object.entries(properties).filter(([, one]) => labels(one).includes(written));
  return called.length === 1 ? called[0]?.[0] : undefined;
}

function expectation({ keyword, params, schema, parentSchema, message = keyword }: ErrorObject): Bilingual {
  const { limit: n, allowedValue, format, property } = params as Readonly<Record<string, string | number>>;
  switch (keyword) {
    case "pattern":
      return patternText(String(schema), parentSchema as { examples?: unknown[] });
    case "format":
      return FORMATS[String(format)] ?? { en: String(format), "zh-TW": `\`${format}\` 格式` };
    case "const":
      return { en: `\`${allowedValue}\``, "zh-TW": `\`${allowedValue}\`` };
    case "minimum":
      return { en: `a number from ${n}`, "zh-TW": `${n} 以上的數字` };
    case "maximum":
      return { en: `a number up to ${n}`, "zh-TW": `${n} 以下的數字` };
    case "exclusiveMinimum":
      return { en: `a number above ${n}`, "zh-TW": `大於 ${n} 的數字` };
    case "minItems":
      return { en: `at least ${n} in the list`, "zh-TW": `至少 ${n} 項的清單` };
    case "uniqueItems":
      return { en: "no value twice", "zh-TW": "各不相同的值" };
    case "minLength":
      return { en: message, "zh-TW": `至少 ${n} 個字` };
    case "minProperties":
      return { en: "at least one name with its value", "zh-TW": "至少一個名稱及其值" };
    case "maxProperties":
      return { en: `at most ${n} names`, "zh-TW": `至多 ${n} 個名稱` };
    case "oneOf":
      return oneAlone(schema as readonly { required: readonly string[] }[]);
    case "dependentRequired":
      return {
        en: `\`${(params as { missingProperty?: string }).missingProperty}\` too, as there is \`${property}\``,
        "zh-TW": `另有 \`${(params as { missingProperty?: string }).missingProperty}\`（有 \`${property}\` 時必填）`,
      };
    default:
      return { en: message, "zh-TW": `符合格式規定 \`${keyword}\` 的內容` };
  }
}

function oneAlone(alternatives: readonly { required: readonly string[] }[]): Bilingual {
  const { en, "zh-TW": zh } = oneOf(alternatives.map(({ required }) => String(required[0])));
  return { en: `${en}, and no two`, "zh-TW": `${zh}，且僅一項` };
}

/** Of members that may not be there together, the second that is. */
function besideOther(error: ErrorObject, steps: readonly (string | number)[], root: string): ExplainedError {
  const { anyOf = [] } = error.schema as { anyOf?: readonly { required: readonly string[] }[] };
  const data = error.data as Readonly<Record<string, unknown>>;
  const [first = "", second = ""] =
    anyOf.map(({ required }) => required).find((pair) => pair.every((name) => Object.hasOwn(data, name))) ?? [];
  const path = [...steps, second];
  const expected = { en: `nothing here, as there is \`${first}\``, "zh-TW": `空白（已有 \`${first}\`）` };
  return { steps: path, path: pathText(path, root), found: shown(data[second]), expected };
}

function typeNames(type: unknown): Bilingual {
  const names = [type].flat().map((name) => TYPES[String(name)] ?? { en: String(name), "zh-TW": String(name) });
  return {
    en: names.map(({ en }) => en).join(" or "),
    "zh-TW": names.map((name) => name["zh-TW"]).reduce((text, name) => joinedChinese(text, "或", name)),
  };
}

function stepsOf(pointer: string): (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}
