import { Bare } from "#rego-to-js";
import type { Bilingual, Said } from "../base/bilingual.ts";
import { RequestError } from "../base/errors.ts";
import { pathText, type ValuePath } from "../base/plain-value.ts";
import { UNPAIRED, WELL_FORMED } from "../base/strict-json.ts";

/** Deepest nesting and largest number of values that a request may have. */
const MAX_DEPTH = 16;
export const MAX_VALUES = 50_000;
/** Most characters of text that a request may hold in all. */
export const MAX_CHARACTERS = 1_000_000;

/**
 * Copies a value that equals its JSON text into bare objects. It accepts plain objects, arrays and scalars within
 * bounds, and refuses whatever `JSON.stringify` drops or changes (`undefined`, functions, dates, non-finite numbers,
 * unpaired surrogates). Each member is read once, so the copy is what was checked, whatever a getter would return the
 * next time.
 *
 * @throws RequestError naming the first place where it is not
 */
export function plainJson(value: unknown): unknown {
  try {
    return copied(value, { path: [], values: MAX_VALUES, characters: MAX_CHARACTERS }, 0);
  } catch (error) {
    if (error instanceof RequestError) throw error;
    // A getter or a proxy has thrown.
    throw invalid([], { en: "an object that cannot be read", "zh-TW": "無法讀取的物件" }, PLAIN_OBJECT);
  }
}

const PLAIN_OBJECT: Bilingual = { en: "a plain object", "zh-TW": "單純的物件" };
const JSON_VALUE: Bilingual = { en: "a JSON value", "zh-TW": "JSON 的值" };

/** The place of a walk, and what is left of its bounds. */
interface Walk {
  /** The values by depth. Those deeper than the present place belong to branches that were left. */
  readonly path: (string | number)[];
  values: number;
  characters: number;
}

function copied(value: unknown, walk: Walk, depth: number): unknown {
  walk.values -= 1;
  if (walk.values < 0) {
    throw tooLarge(here(walk, depth), {
      en: `a request of at most ${MAX_VALUES} values`,
      "zh-TW": `至多 ${MAX_VALUES} 個值的請求`,
    });
  }
  switch (typeof value) {
    case "string":
      checkText(value, walk, depth);
      return value;
    case "number":
      if (!Number.isFinite(value)) {
        throw invalid(here(walk, depth), String(value), { en: "a finite number", "zh-TW": "有限的數字" });
      }
      return value === 0 ? 0 : value;
    case "boolean":
      return value;
    case "object":
      return value === null ? null : copiedObject(value, walk, depth);
    default:
      throw invalid(here(walk, depth), value === undefined ? "undefined" : ofType(typeof value), JSON_VALUE);
  }
}

function copiedObject(value: object, walk: Walk, depth: number): unknown {
  const { path } = walk;
  if (typeof (value as { toJSON?: unknown }).toJSON === "function") {
    const found = { en: "an object that writes itself", "zh-TW": "自行決定寫法的物件" };
    throw invalid(here(walk, depth), found, PLAIN_OBJECT);
  }
  if (depth === MAX_DEPTH) {
    const expected = { en: `at most ${MAX_DEPTH} levels of nesting`, "zh-TW": `至多 ${MAX_DEPTH} 層的結構` };
    throw tooLarge(here(walk, depth), expected);
  }
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    for (let index = 0; index < value.length; index++) {
      path[depth] = index;
      // A gap has what somebody left on the prototype under its number.
      list.push(copied(Object.hasOwn(value, index) ? value[index] : undefined, walk, depth + 1));
    }
    return list;
  }
  if (!isPlain(value)) {
    throw invalid(here(walk, depth), ofType(value.constructor?.name ?? "custom object"), PLAIN_OBJECT);
  }
  const copy = new Bare();
  for (const key of Object.keys(value)) {
    path[depth] = key;
    const member = (value as Record<string, unknown>)[key];
    if (member === undefined) {
      const expected = { en: "a JSON value, or no such key", "zh-TW": "JSON 的值，或不列此名稱" };
      throw invalid(here(walk, depth + 1), "undefined", expected);
    }
    checkText(key, walk, depth + 1);
    copy[key] = copied(member, walk, depth + 1);
  }
  return copy;
}

function here({ path }: Walk, depth: number): ValuePath {
  return path.slice(0, depth);
}

/** Whether it is no instance of a class. An object of another realm (`node:vm`, Jest) has a prototype of that realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function checkText(text: string, walk: Walk, depth: number): void {
  walk.characters -= text.length;
  if (walk.characters < 0) {
    throw tooLarge(here(walk, depth), {
      en: `a request of at most ${MAX_CHARACTERS} characters of text`,
      "zh-TW": `文字合計至多 ${MAX_CHARACTERS} 字的請求`,
    });
  }
  if (!text.isWellFormed()) {
    throw invalid(here(walk, depth), UNPAIRED, WELL_FORMED);
  }
}

function ofType(name: string): Bilingual {
  return { en: `a ${name}`, "zh-TW": `\`${name}\` 型別的值` };
}

function invalid(path: ValuePath, found: Said, expected: Bilingual): RequestError {
  return new RequestError("invalid_request", [{ path: pathText(path), found, expected }]);
}

function tooLarge(path: ValuePath, expected: Bilingual): RequestError {
  return new RequestError("request_too_large", [{ path: pathText(path), expected }]);
}
