import type { RequestProblem } from "../errors.ts";

/** Deepest nesting and largest number of values that a request may have. */
const MAX_DEPTH = 16;
const MAX_VALUES = 50_000;
/** Most characters of text that a request may hold in all. */
const MAX_CHARACTERS = 1_000_000;

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Checks that a value is what its JSON text will be: plain objects, arrays and scalars, without what `JSON.stringify`
 * drops, changes or calls (`undefined`, `toJSON`, non-finite numbers, unpaired surrogates), and within bounds.
 * What is checked against the schema is then exactly what the policies see.
 *
 * @returns the first problem, or `undefined`
 */
export function plainJsonProblem(value: unknown, path: string): RequestProblem | undefined {
  const budget = { values: MAX_VALUES, characters: MAX_CHARACTERS };
  return walk(value, path, 0, budget);
}

function walk(
  value: unknown,
  path: string,
  depth: number,
  budget: { values: number; characters: number },
): RequestProblem | undefined {
  budget.values -= 1;
  if (budget.values < 0) return { path, expected: `a request of at most ${MAX_VALUES} values` };
  switch (typeof value) {
    case "string":
      return textProblem(value, path, budget);
    case "number":
      return Number.isFinite(value) ? undefined : { path, found: String(value), expected: "a finite number" };
    case "boolean":
      return undefined;
    case "object":
      break;
    default:
      return { path, found: `a ${typeof value}`, expected: "a JSON value" };
  }
  if (value === null) return undefined;
  if (depth === MAX_DEPTH) return { path, expected: `at most ${MAX_DEPTH} levels of nesting` };
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const problem = walk(value[index], `${path}[${index}]`, depth + 1, budget);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return { path, found: `a ${(value as object).constructor?.name ?? "custom object"}`, expected: "a plain object" };
  }
  for (const key of Object.keys(value)) {
    const inner = path === "" ? key : `${path}.${key}`;
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) return { path: inner, found: "undefined", expected: "a JSON value, or no such key" };
    const problem = textProblem(key, inner, budget) ?? walk(member, inner, depth + 1, budget);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function textProblem(text: string, path: string, budget: { characters: number }): RequestProblem | undefined {
  budget.characters -= text.length;
  if (budget.characters < 0) return { path, expected: `a request of at most ${MAX_CHARACTERS} characters of text` };
  return LONE_SURROGATE.test(text)
    ? { path, found: "an unpaired surrogate", expected: "well-formed Unicode text" }
    : undefined;
}
