import type { DecisionErrorCode, RequestProblem } from "../errors.ts";

/** What keeps a value from being taken as plain JSON. */
interface PlainJsonProblem {
  readonly code: DecisionErrorCode;
  readonly problem: RequestProblem;
}

/** Deepest nesting and largest number of values that a request may have. */
const MAX_DEPTH = 16;
export const MAX_VALUES = 50_000;
/** Most characters of text that a request may hold in all. */
export const MAX_CHARACTERS = 1_000_000;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Checks that a value is what its JSON text will be: plain objects, arrays and scalars, without what `JSON.stringify`
 * drops or changes (`undefined`, functions, dates, non-finite numbers, unpaired surrogates), and within bounds.
 *
 * @returns the first problem, or `undefined`
 */
export function plainJsonProblem(value: unknown, path: string): PlainJsonProblem | undefined {
  const budget = { values: MAX_VALUES, characters: MAX_CHARACTERS };
  return walk(value, path, 0, budget);
}

function walk(
  value: unknown,
  path: string,
  depth: number,
  budget: { values: number; characters: number },
): PlainJsonProblem | undefined {
  budget.values -= 1;
  if (budget.values < 0) return tooLarge(path, `a request of at most ${MAX_VALUES} values`);
  switch (typeof value) {
    case "string":
      return textProblem(value, path, budget);
    case "number":
      return Number.isFinite(value) ? undefined : invalid(path, String(value), "a finite number");
    case "boolean":
      return undefined;
    case "object":
      break;
    default:
      return invalid(path, value === undefined ? "undefined" : `a ${typeof value}`, "a JSON value");
  }
  if (value === null) return undefined;
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") {
    return invalid(path, "an object that writes itself", "a plain object");
  }
  if (depth === MAX_DEPTH) return tooLarge(path, `at most ${MAX_DEPTH} levels of nesting`);
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const problem = walk(value[index], `${path}[${index}]`, depth + 1, budget);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return invalid(path, `a ${(value as object).constructor?.name ?? "custom object"}`, "a plain object");
  }
  for (const key of Object.keys(value)) {
    const inner = path === "" ? key : `${path}.${key}`;
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) return invalid(inner, "undefined", "a JSON value, or no such key");
    const problem = textProblem(key, inner, budget) ?? walk(member, inner, depth + 1, budget);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function textProblem(text: string, path: string, budget: { characters: number }): PlainJsonProblem | undefined {
  budget.characters -= text.length;
  if (budget.characters < 0) return tooLarge(path, `a request of at most ${MAX_CHARACTERS} characters of text`);
  return LONE_SURROGATE.test(text) ? invalid(path, "an unpaired surrogate", "well-formed Unicode text") : undefined;
}

function invalid(path: string, found: string, expected: string): PlainJsonProblem {
  return { code: "invalid_request", problem: { path, found, expected } };
}

function tooLarge(path: string, expected: string): PlainJsonProblem {
  return { code: "request_too_large", problem: { path, expected } };
}
