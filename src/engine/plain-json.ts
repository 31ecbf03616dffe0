import { RequestError } from "../errors.ts";

/** Deepest nesting and largest number of values that a request may have. */
const MAX_DEPTH = 16;
export const MAX_VALUES = 50_000;
/** Most characters of text that a request may hold in all. */
export const MAX_CHARACTERS = 1_000_000;

/**
 * Copies a value that is what its JSON text will be: plain objects, arrays and scalars, without what `JSON.stringify`
 * drops or changes (`undefined`, functions, dates, non-finite numbers, unpaired surrogates), and within bounds. Each
 * member is read once, so the copy is what was checked, whatever a getter would answer the next time.
 *
 * @throws RequestError naming the first place where it is not
 */
export function plainJson(value: unknown): unknown {
  try {
    return copied(value, "", 0, { values: MAX_VALUES, characters: MAX_CHARACTERS });
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // A getter or a proxy has thrown.
    throw invalid("", "an object that cannot be read", "a plain object");
  }
}

interface Budget {
  values: number;
  characters: number;
}

function copied(value: unknown, path: string, depth: number, budget: Budget): unknown {
  budget.values -= 1;
  if (budget.values < 0) throw tooLarge(path, `a request of at most ${MAX_VALUES} values`);
  switch (typeof value) {
    case "string":
      checkText(value, path, budget);
      return value;
    case "number":
      if (!Number.isFinite(value)) throw invalid(path, String(value), "a finite number");
      return value === 0 ? 0 : value;
    case "boolean":
      return value;
    case "object":
      return value === null ? null : copiedObject(value, path, depth, budget);
    default:
      throw invalid(path, value === undefined ? "undefined" : `a ${typeof value}`, "a JSON value");
  }
}

function copiedObject(value: object, path: string, depth: number, budget: Budget): unknown {
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") {
    throw invalid(path, "an object that writes itself", "a plain object");
  }
  if (depth === MAX_DEPTH) throw tooLarge(path, `at most ${MAX_DEPTH} levels of nesting`);
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      list.push(copied(value[index], `${path}[${index}]`, depth + 1, budget));
    }
    return list;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw invalid(path, `a ${value.constructor?.name ?? "custom object"}`, "a plain object");
  }
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const inner = path === "" ? key : `${path}.${key}`;
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) throw invalid(inner, "undefined", "a JSON value, or no such key");
    checkText(key, inner, budget);
    setOwn(copy, key, copied(member, inner, depth + 1, budget));
  }
  return copy;
}

/** Sets a member, also one of a name that JavaScript gives a meaning of its own. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
}

function checkText(text: string, path: string, budget: Budget): void {
  budget.characters -= text.length;
  if (budget.characters < 0) throw tooLarge(path, `a request of at most ${MAX_CHARACTERS} characters of text`);
  if (!text.isWellFormed()) throw invalid(path, "an unpaired surrogate", "well-formed Unicode text");
}

function invalid(path: string, found: string, expected: string): RequestError {
  return new RequestError("invalid_request", [{ path, found, expected }]);
}

function tooLarge(path: string, expected: string): RequestError {
  return new RequestError("request_too_large", [{ path, expected }]);
}
