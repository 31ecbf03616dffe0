// OPA's built-in functions that the policies call, as its WebAssembly runtime has them: of what they are not made for
// they have no value. Only whole numbers that JavaScript holds exactly are counted with; all others are NotCovered.
import { Bare } from "./bare.ts";
import {
  ASCII,
  asList,
  compare,
  equal,
  holds,
  isObject,
  member,
  NotCovered,
  type RegoObject,
  RegoSet,
  setMember,
  sorted,
  type Value,
  valuesOf,
} from "./values.ts";

type Builtin = (...args: Value[]) => Value;

/** The built-in functions by OPA's names; a policy that calls another does not compile. */
export const BUILTINS: Readonly<Record<string, Builtin>> = {
  "array.concat": (a, b) => (Array.isArray(a) && Array.isArray(b) ? [...a, ...b] : undefined),
  concat: (separator, texts) => {
    if (typeof separator !== "string") return undefined;
    const list = asList(texts);
    return list?.every((text) => typeof text === "string") ? list.join(separator) : undefined;
  },
  count: (value) => {
    if (typeof value === "string") return codePoints(value);
    if (value instanceof RegoSet) return value.size;
    return Array.isArray(value) || isObject(value) ? valuesOf(value).length : undefined;
  },
  div: quotient,
  endswith: (text, end) => (areTexts(text, end) ? (text as string).endsWith(end as string) : undefined),
  floor: (number) => (typeof number === "number" ? whole(Math.floor(number)) : undefined),
  format_int: (number, base) => {
    if (typeof number !== "number" || base !== 10) throw new NotCovered("format_int");
    return String(whole(number));
  },
  gt: (a, b) => compare(a, b) > 0,
  gte: (a, b) => compare(a, b) >= 0,
  "internal.member_2": (value, collection) => {
    if (collection instanceof RegoSet) return collection.has(value);
    return holds(valuesOf(collection), value);
  },
  is_array: (value) => Array.isArray(value),
  is_boolean: (value) => typeof value === "boolean",
  is_number: (value) => typeof value === "number",
  is_object: (value) => isObject(value),
  is_string: (value) => typeof value === "string",
  lower: (text) => (typeof text === "string" ? withAsciiCase(text, text.toLowerCase()) : undefined),
  lt: (a, b) => compare(a, b) < 0,
  lte: (a, b) => compare(a, b) <= 0,
  max: (collection) => extreme(collection, 1),
  min: (collection) => extreme(collection, -1),
  minus: (a, b) => {
    if (!(a instanceof RegoSet && b instanceof RegoSet)) return arithmetic(a, b, (x, y) => x - y);
    return new RegoSet(a.values().filter((value) => !b.has(value)));
  },
  mul: (a, b) => arithmetic(a, b, (x, y) => x * y),
  neq: (a, b) => !equal(a, b),
  "numbers.range": (from, to) => {
    if (typeof from !== "number" || typeof to !== "number") return undefined;
    const step = from <= to ? 1 : -1;
    const length = Math.abs(whole(to) - whole(from)) + 1;
    if (length > LONGEST_RANGE) throw new NotCovered("a long range");
    return Array.from({ length }, (_, i) => from + i * step);
  },
  "object.filter": (object, keys) => {
    if (!isObject(object)) return undefined;
    const kept = isObject(keys) ? Object.keys(keys) : asList(keys);
    return kept === undefined ? undefined : picked(object, kept);
  },
  "object.get": (object, key, otherwise) => {
    if (!isObject(object)) return undefined;
    let found: Value = object;
    if (Array.isArray(key)) for (const step of key) found = member(found, step);
    else found = member(object, key);
    return found === undefined ? otherwise : found;
  },
  "object.keys": (object) => (isObject(object) ? new RegoSet(Object.keys(object)) : undefined),
  "object.remove": (object, keys) => {
    if (!isObject(object)) return undefined;
    const removed = isObject(keys) ? new RegoSet(Object.keys(keys)) : keys;
    if (!(removed instanceof RegoSet || Array.isArray(removed))) return undefined;
    const isKept =
      removed instanceof RegoSet ? (key: string) => !removed.has(key) : (key: string) => !removed.includes(key);
    return picked(object, Object.keys(object).filter(isKept));
  },
  "object.union": (a, b) => (isObject(a) && isObject(b) ? union(a, b) : undefined),
  or: (a, b) => (a instanceof RegoSet && b instanceof RegoSet ? joined(a, b) : undefined),
  plus: (a, b) => arithmetic(a, b, (x, y) => x + y),
  rem: (a, b) => arithmetic(a, b, (x, y) => (y === 0 ? undefined : x % y)),
  sort: (collection) => {
    const list = asList(collection);
    return list && sorted(list);
  },
  split: (text, separator) => {
    if (!areTexts(text, separator)) return undefined;
    if (separator === "") return Array.from(text as string);
    return (text as string).split(separator as string);
  },
  substring: (text, start, length) => {
    if (typeof text !== "string" || typeof start !== "number" || typeof length !== "number") return undefined;
    if (start < 0) return undefined;
    const from = forward(text, 0, whole(start));
    return text.slice(from, length < 0 ? undefined : forward(text, from, whole(length)));
  },
  sum: (collection) => asList(collection)?.reduce<Value>((a, b) => arithmetic(a, b, (x, y) => x + y), 0),
  to_number: (text) => {
    if (typeof text === "number") return text;
    if (typeof text !== "string" || !/^\d{1,15}$/.test(text)) throw new NotCovered("to_number");
    return Number(text);
  },
  trim_right: (text, characters) =>
    areTexts(text, characters) ? trimmedRight(text as string, characters as string) : undefined,
  upper: (text) => (typeof text === "string" ? withAsciiCase(text, text.toUpperCase()) : undefined),
};

function areTexts(a: Value, b: Value): boolean {
  return typeof a === "string" && typeof b === "string";
}

/** The place so many characters further on, which are one or two UTF-16 code units; the end where there are fewer. */
function forward(text: string, from: number, characters: number): number {
  let at = from;
  for (let n = 0; n < characters && at < text.length; n += 1) at += isHighSurrogate(text, at) ? 2 : 1;
  return at;
}

function codePoints(text: string): number {
  if (ASCII.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function whole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new NotCovered("a number that is not whole, or too large");
  return number === 0 ? 0 : number;
}

function arithmetic(a: Value, b: Value, work: (a: number, b: number) => number | undefined): Value {
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  const result = work(whole(a), whole(b));
  return result === undefined ? undefined : whole(result);
}

const LONGEST_RANGE = 100_000;

/** Where a quotient of whole numbers is surely on the right side of every whole number. */
const EXACT_QUOTIENT = 2 ** 24;

// A fraction may be rounded down and compared; arithmetic and answers are for the module, which has decimals.
function quotient(a: Value, b: Value): Value {
  if (typeof a !== "number" || typeof b !== "number" || b === 0) return undefined;
  if (whole(a) % whole(b) === 0) return whole(a / b);
  if (Math.abs(a) > EXACT_QUOTIENT || Math.abs(b) > EXACT_QUOTIENT) throw new NotCovered("a large quotient");
  return a / b;
}

function joined(a: RegoSet, b: RegoSet): RegoSet {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const both = new RegoSet(a.values().slice());
  for (const value of b.values()) both.add(value);
  return both;
}

function extreme(collection: Value, sign: 1 | -1): Value {
  if (!Array.isArray(collection) && !(collection instanceof RegoSet)) return undefined;
  let best: Value;
  for (const value of valuesOf(collection)) {
    if (best === undefined || compare(value, best) * sign > 0) best = value;
  }
  return best;
}

function picked(object: RegoObject, keys: readonly Value[]): RegoObject {
  const kept: RegoObject = new Bare();
  for (const key of keys) {
    const value = member(object, key);
    if (value !== undefined) setMember(kept, key, value);
  }
  return kept;
}

function union(a: RegoObject, b: RegoObject): RegoObject {
  const result: RegoObject = new Bare();
  for (const key of Object.keys(a)) setMember(result, key, a[key]);
  for (const key of Object.keys(b)) {
    const [own, value] = [member(a, key), b[key]];
    setMember(result, key, isObject(own) && isObject(value) ? union(own, value) : value);
  }
  return result;
}

// Letters beyond ASCII have rules of case that differ from runtime to runtime.
function withAsciiCase(text: string, changed: string): string {
  if (changed !== text && !ASCII.test(text)) throw new NotCovered("the case of a letter that is not ASCII");
  return changed;
}

function trimmedRight(text: string, characters: string): string {
  const points = new Set(characters);
  let end = text.length;
  while (end > 0) {
    const last = isLowSurrogate(text, end - 1) ? text.slice(end - 2, end) : text.charAt(end - 1);
    if (!points.has(last)) break;
    end -= last.length;
  }
  return text.slice(0, end);
}

function isHighSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
