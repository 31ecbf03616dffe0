// Rego's values as JavaScript values. Scalars and arrays are themselves, objects are bare objects (`./bare.ts`), and
// sets are instances of the class below. An undefined value in Rego is `undefined`.

import { Bare } from "./bare.ts";

/** A Rego value; `undefined` stands for what has none. */
export type Value = unknown;

/**
 * A Rego object. It is bare, so a member that it does not have is `undefined`, whatever stands on `Object.prototype`.
 */
export type RegoObject = Record<string, Value>;

/** The evaluator cannot be sure to give what the WebAssembly module gives; the module is to be asked. */
export class NotCovered extends Error {}

/** Up to this size a set is searched, for a collection and for a scalar; a larger one has an index. */
const SEARCHED = 16;
const SEARCHED_FOR_SCALAR = 64;

/** Of every set without elements; never changed. */
const NO_ELEMENTS: Value[] = [];

/** A Rego set. No two of its elements are equal. They are kept in the order in which they were added. */
export class RegoSet {
  #elements: Value[];
  #index: Map<unknown, Value> | undefined;

  /** @param elements of which no two are equal; the set's own from now on */
  constructor(elements: Value[] = NO_ELEMENTS) {
    this.#elements = elements;
  }

  get size(): number {
    return this.#elements.length;
  }

  add(value: Value): void {
    if (this.has(value)) return;
    // A list that starts with its first element takes a tenth of the room that one has which it was pushed to.
    if (this.#elements.length === 0) this.#elements = [value];
    else this.#elements.push(value);
    this.#index?.set(keyOf(value), value);
  }

  has(value: Value): boolean {
    const elements = this.#elements;
    if (typeof value !== "object" || value === null) {
      return elements.length <= SEARCHED_FOR_SCALAR ? elements.includes(value) : this.#indexed(value);
    }
    return elements.length <= SEARCHED ? holds(elements, value) : this.#indexed(value);
  }

  /** The elements; not to be changed. */
  values(): Value[] {
    return this.#elements;
  }

  #indexed(value: Value): boolean {
    this.#index ??= new Map(this.#elements.map((element) => [keyOf(element), element]));
    return this.#index.has(keyOf(value));
  }
}

// A member that a set is asked for must not be found on `Object.prototype`.
Object.setPrototypeOf(RegoSet.prototype, null);

export function isObject(value: Value): value is RegoObject {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof RegoSet);
}

/** Whether it is an object or a set: a set has no member of a name that policies use. */
export function hasMembers(value: Value): value is RegoObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function setMember(object: RegoObject, key: Value, value: Value): void {
  if (typeof key !== "string") throw new NotCovered("a key that is no text");
  object[key] = value;
}

/** A member of an object, an element of an array or of a set; `undefined` where there is none. */
export function member(source: Value, key: Value): Value {
  if (typeof source !== "object" || source === null) return undefined;
  if (Array.isArray(source)) return typeof key === "number" ? source[key] : undefined;
  if (source instanceof RegoSet) return source.has(key) ? key : undefined;
  return typeof key === "string" && Object.hasOwn(source, key) ? (source as RegoObject)[key] : undefined;
}

/** An element of a set, asked for as if it were a member of what is no set; `undefined` where there is none. */
export function element(source: Value, text: string): Value {
  return source instanceof RegoSet && source.has(text) ? text : undefined;
}

/** The keys of a collection; `null` where they are the positions of its values. */
export function keysOf(collection: Value): Value[] | null {
  if (collection instanceof RegoSet) return collection.values();
  return isObject(collection) ? Object.keys(collection) : null;
}

/** The values of a collection; none of what is no collection. */
export function valuesOf(collection: Value): Value[] {
  if (Array.isArray(collection)) return collection;
  if (collection instanceof RegoSet) return collection.values();
  return isObject(collection) ? Object.values(collection) : [];
}

/** Whether one of the values equals another. */
export function holds(values: readonly Value[], value: Value): boolean {
  if (typeof value !== "object" || value === null) return values.includes(value);
  for (const one of values) if (equal(one, value)) return true;
  return false;
}

export function equal(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && equalLists(a, b);
  if (a instanceof RegoSet) return b instanceof RegoSet && equalSets(a, b);
  return isObject(b) && equalObjects(a as RegoObject, b);
}

function equalLists(a: readonly Value[], b: readonly Value[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!equal(a[i], b[i])) return false;
  return true;
}

function equalSets(a: RegoSet, b: RegoSet): boolean {
  return a.size === b.size && a.values().every((element) => b.has(element));
}

function equalObjects(a: RegoObject, b: RegoObject): boolean {
  let more = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !equal(a[key], b[key])) return false;
    more += 1;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}

/** Texts without a letter beyond ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
export const ASCII = /^[\u0000-\u007f]*$/;

/** Rego's order over all values: null, booleans, numbers, texts by code point, arrays, objects, sets. */
export function compare(a: Value, b: Value): number {
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  const rank = rankOf(a);
  const difference = rank - rankOf(b);
  if (difference !== 0) return difference;
  switch (rank) {
    case RANK.null:
      return 0;
    case RANK.boolean:
    case RANK.number:
      return Number(a) - Number(b);
    case RANK.array:
      return compareLists(a as Value[], b as Value[]);
    case RANK.object:
      return compareObjects(a as RegoObject, b as RegoObject);
    default:
      return compareLists(sorted((a as RegoSet).values()), sorted((b as RegoSet).values()));
  }
}

/** Up to this length a list is sorted sooner by inserting. */
const INSERTED = 12;

/** The values in Rego's order, in a new list. */
export function sorted(values: readonly Value[]): Value[] {
  const list = values.slice();
  if (list.length > INSERTED) return list.sort(compare);
  for (let n = 1; n < list.length; n++) {
    const value = list[n];
    let at = n;
    for (; at > 0 && compare(list[at - 1], value) > 0; at--) list[at] = list[at - 1];
    list[at] = value;
  }
  return list;
}

/** The elements of a list, or of a set in Rego's order; `undefined` for what is neither. */
export function asList(collection: Value): Value[] | undefined {
  if (Array.isArray(collection)) return collection;
  return collection instanceof RegoSet ? sorted(collection.values()) : undefined;
}

const RANK = { null: 0, boolean: 1, number: 2, string: 3, array: 4, object: 5, set: 6 };

function rankOf(value: Value): number {
  switch (typeof value) {
    case "boolean":
      return RANK.boolean;
    case "number":
      return RANK.number;
    case "string":
      return RANK.string;
    default:
      if (value === null) return RANK.null;
      if (Array.isArray(value)) return RANK.array;
      return value instanceof RegoSet ? RANK.set : RANK.object;
  }
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    // A surrogate, the half of a code point above all others, is less than the last UTF-16 units.
    if (difference !== 0) return isSurrogate(a, i) === isSurrogate(b, i) ? difference : isSurrogate(a, i) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xf800) === 0xd800;
}

function compareLists(a: readonly Value[], b: readonly Value[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = compare(a[i], b[i]);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function compareObjects(a: RegoObject, b: RegoObject): number {
  const keys = [sorted(Object.keys(a)), sorted(Object.keys(b))] as [string[], string[]];
  const length = Math.min(keys[0].length, keys[1].length);
  for (let i = 0; i < length; i++) {
    const [first, second] = [keys[0][i] as string, keys[1][i] as string];
    const difference = compareTexts(first, second) || compare(a[first], b[second]);
    if (difference !== 0) return difference;
  }
  return keys[0].length - keys[1].length;
}

// No key of a scalar starts with this. Texts that start with it are marked themselves.
const COMPOSITE = "\u0000c";
const MARKED_TEXT = "\u0000t";

/** The key that tells elements of a set apart. Scalars are their own keys; collections have their canonical text. */
function keyOf(value: Value): unknown {
  if (typeof value === "string") return value.charCodeAt(0) === 0 ? MARKED_TEXT + value : value;
  if (typeof value !== "object" || value === null) return value;
  return COMPOSITE + canonical(value);
}

function canonical(value: Value): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value instanceof RegoSet) return `<${sorted(value.values()).map(canonical).join()}>`;
  const object = value as RegoObject;
  const keys = Object.keys(object).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(object[key])}`).join()}}`;
}

/**
 * A copy that shares nothing with the data of the policies; sets become sorted lists, as in JSON.
 *
 * @throws NotCovered if there is a fraction in it
 */
export function asJson(value: Value): Value {
  if (typeof value === "number" && !Number.isSafeInteger(value)) throw new NotCovered("a fraction in an answer");
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const copy = new Array<Value>(value.length);
    for (let i = 0; i < value.length; i++) copy[i] = asJson(value[i]);
    return copy;
  }
  if (value instanceof RegoSet) return sorted(value.values()).map(asJson);
  const copy: RegoObject = new Bare();
  for (const key in value as RegoObject) copy[key] = asJson((value as RegoObject)[key]);
  // Spread, so that what the caller gets is an object like any other, and nothing on `Object.prototype` is called.
  return { ...copy };
}
