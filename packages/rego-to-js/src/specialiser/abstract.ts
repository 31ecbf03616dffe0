// What is known of a value before the facts of a request are: the value itself; its parts, some of which depend on
// conditions; that it is one of few values; or nothing but the variable that will hold it, and its type.
import { Bare } from "../runtime/bare.ts";
import { ASCII, compare, equal, isObject, RegoSet, sorted, type Value, valuesOf } from "../runtime/values.ts";

/** The type of a fact or of anything below it, as its schema tells it. */
export type FactType =
  /** `ascii` where no letter lies beyond ASCII: a date, a word of a list. */
  | { readonly kind: "ascii" | "text" | "number" | "boolean"; readonly nullable?: boolean }
  | { readonly kind: "list"; readonly items: FactType; readonly nullable?: boolean }
  | {
      readonly kind: "object";
      readonly members: Readonly<Record<string, { readonly type: FactType; readonly needed: boolean }>>;
      readonly nullable?: boolean;
    };

/** A part of a list or a set, which is there if its condition, an expression, holds. */
export interface Item {
  readonly when?: string | undefined;
  readonly value: Abstract;
}

/** A value that is known, or known to be undefined. */
export interface Known {
  readonly kind: "known";
  readonly value: Value;
}
/** The value of an expression: a variable that does not change as long as it is looked at. */
export interface Code {
  readonly kind: "code";
  readonly text: string;
  /** Whether it may be undefined. */
  readonly maybe: boolean;
  readonly type?: FactType | { readonly kind: "set"; readonly nullable?: boolean } | undefined;
}
/** One of several values, whose number a variable holds; 0 where there is none. */
export interface OneOf {
  readonly kind: "oneOf";
  readonly which: string;
  readonly values: ReadonlyMap<number, Abstract>;
  readonly maybe: boolean;
}
export interface ObjectOf {
  readonly kind: "object";
  readonly members: ReadonlyMap<string, Abstract>;
  /** The statement that made it: two that grew from one can be told apart by what was added. */
  readonly origin: number;
}
export interface ListOf {
  readonly kind: "list";
  readonly items: readonly Item[];
  readonly origin: number;
}
export interface SetOf {
  readonly kind: "set";
  readonly items: readonly Item[];
  readonly origin: number;
  /** Whether two of its items may turn out to be equal. */
  readonly fuzzy: boolean;
}
/** The whole request, of which only members are read. */
export interface Input {
  readonly kind: "input";
}
export type Abstract = Known | Code | OneOf | ObjectOf | ListOf | SetOf | Input;

export const known = (value: Value): Known => ({ kind: "known", value });
export const UNDEFINED = known(undefined);

export const isScalar = (value: Value): boolean => typeof value !== "object" || value === null;

export function isUndefined(one: Abstract): boolean {
  return one.kind === "known" && one.value === undefined;
}

export function isDefined(one: Abstract): boolean {
  if (one.kind === "known") return one.value !== undefined;
  return one.kind === "code" || one.kind === "oneOf" ? !one.maybe : true;
}

/** The same value, which was found to be defined. */
export function defined(one: Abstract): Abstract {
  if (one.kind === "code") return one.maybe ? { ...one, maybe: false } : one;
  if (one.kind !== "oneOf" || !one.maybe) return one;
  const [only] = one.values.values();
  return one.values.size === 1 ? (only as Abstract) : { ...one, maybe: false };
}

/** Those of several values whose numbers are kept. */
export function narrowed(one: OneOf, isKept: (number: number) => boolean, maybe: boolean): Abstract {
  const values = new Map([...one.values].filter(([number]) => isKept(number)));
  if (values.size === 0) return UNDEFINED;
  const all = [...values.values()] as [Abstract, ...Abstract[]];
  return !maybe && all.every((value) => same(value, all[0])) ? all[0] : { ...one, values, maybe };
}

/** Whether both are surely the same value, found in the same way. */
export function same(a: Abstract, b: Abstract): boolean {
  if (a === b) return true;
  if (a.kind === "known" && b.kind === "known") {
    return a.value === b.value || (a.value !== undefined && b.value !== undefined && equal(a.value, b.value));
  }
  if (a.kind === "code" && b.kind === "code") return a.text === b.text && a.maybe === b.maybe;
  if (a.kind === "oneOf" && b.kind === "oneOf") {
    return a.which === b.which && a.maybe === b.maybe && sameParts(a.values, b.values);
  }
  if (a.kind === "object" && b.kind === "object") return sameParts(a.members, b.members);
  if ((a.kind === "list" && b.kind === "list") || (a.kind === "set" && b.kind === "set")) {
    if (a.items.length !== b.items.length) return false;
    return a.items.every((item, at) => sameItem(item, b.items[at] as Item));
  }
  return a.kind === "input" && b.kind === "input";
}

export function sameItem(a: Item, b: Item): boolean {
  return a.when === b.when && same(a.value, b.value);
}

function sameParts<Key>(a: ReadonlyMap<Key, Abstract>, b: ReadonlyMap<Key, Abstract>): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([key, value]) => b.has(key) && same(value, b.get(key) as Abstract));
}

/** Whether two values surely differ (`true`), surely are equal (`false`), or may do either (`undefined`). */
export function differ(a: Abstract, b: Abstract): boolean | undefined {
  if (a.kind === "known" && b.kind === "known") return !equal(a.value, b.value);
  if (same(a, b)) return false;
  if (a.kind === "oneOf" || b.kind === "oneOf") {
    if (!isDefined(a) || !isDefined(b)) return undefined;
    const all = variants(a).flatMap((one) => variants(b).map((other) => differ(one, other)));
    // Two numbers are looked at one by one: of those that are not taken together nothing follows but a difference.
    const isSure = a.kind !== b.kind ? all.every((one) => one === all[0]) : all.every((one) => one === true);
    return isSure ? all[0] : undefined;
  }
  const [rankA, rankB] = [kindOfValue(a), kindOfValue(b)];
  if (rankA !== undefined && rankB !== undefined && rankA !== rankB) return true;
  const [membersA, membersB] = [membersOf(a), membersOf(b)];
  if (membersA !== undefined && membersB !== undefined) return objectsDiffer(membersA, membersB);
  const [listA, listB] = [listOf(a), listOf(b)];
  if (listA !== undefined && listB !== undefined) {
    if (listA.length !== listB.length) return true;
    return listA.some((one, at) => surelyDiffer(one, listB[at] as Abstract)) || undefined;
  }
  return undefined;
}

function variants(one: Abstract): Abstract[] {
  return one.kind === "oneOf" ? [...one.values.values()] : [one];
}

function surelyDiffer(a: Abstract, b: Abstract): boolean {
  return isDefined(a) && isDefined(b) && differ(a, b) === true;
}

function objectsDiffer(a: ReadonlyMap<string, Abstract>, b: ReadonlyMap<string, Abstract>): true | undefined {
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(name), b.get(name)];
    if (one === undefined || other === undefined) {
      const only = (one ?? other) as Abstract;
      if (isDefined(only)) return true;
    } else if (surelyDiffer(one, other)) return true;
  }
  return undefined;
}

/** Which kind of value it surely is: two of different kinds are never equal. */
function kindOfValue(one: Abstract): string | undefined {
  if (one.kind === "object" || one.kind === "list" || one.kind === "set") return one.kind;
  if (one.kind !== "known" || one.value === undefined) return undefined;
  if (isScalar(one.value)) return "scalar";
  return Array.isArray(one.value) ? "list" : one.value instanceof RegoSet ? "set" : "object";
}

/** The members of what is known to be an object. */
export function membersOf(one: Abstract): ReadonlyMap<string, Abstract> | undefined {
  if (one.kind === "object") return one.members;
  if (one.kind !== "known" || !isObject(one.value)) return undefined;
  return new Map(Object.entries(one.value).map(([name, value]) => [name, known(value)]));
}

/** The entries of what is known to be a list, if none depends on a condition. */
export function listOf(one: Abstract): readonly Abstract[] | undefined {
  if (one.kind === "list") return one.items.every(isSure) ? one.items.map(({ value }) => value) : undefined;
  return one.kind === "known" && Array.isArray(one.value) ? one.value.map(known) : undefined;
}

export const isSure = ({ when }: Item): boolean => when === undefined;

/** The items of what is known to be a list or a set without doubtful equals; those of a known set in Rego's order. */
export function itemsOf(one: Abstract): readonly Item[] | undefined {
  if (one.kind === "list" || (one.kind === "set" && !one.fuzzy)) return one.items;
  if (one.kind !== "known" || isScalar(one.value) || isObject(one.value)) return undefined;
  const values = one.value instanceof RegoSet ? sorted(one.value.values()) : valuesOf(one.value);
  return values.map((value) => ({ value: known(value) }));
}

/** Rego's order of two values: below, above or 0; `undefined` where it is not known. */
export function order(a: Abstract, b: Abstract): number | undefined {
  if (!isDefined(a) || !isDefined(b)) return undefined;
  if (a.kind === "known" && b.kind === "known") return Math.sign(compare(a.value, b.value));
  if (same(a, b)) return 0;
  if (a.kind === "oneOf" || b.kind === "oneOf") {
    const all = variants(a).flatMap((one) => variants(b).map((other) => order(one, other)));
    return all.every((one) => one === all[0]) && (all[0] !== 0 || a.kind !== b.kind) ? all[0] : undefined;
  }
  const [listA, listB] = [listOf(a), listOf(b)];
  if (listA !== undefined && listB !== undefined) return orderOfLists(listA, listB);
  const [membersA, membersB] = [membersOf(a), membersOf(b)];
  if (membersA === undefined || membersB === undefined) return undefined;
  const pairs = (members: ReadonlyMap<string, Abstract>) =>
    (sorted([...members.keys()]) as string[]).flatMap((name) => [known(name), members.get(name) as Abstract]);
  return orderOfLists(pairs(membersA), pairs(membersB));
}

function orderOfLists(a: readonly Abstract[], b: readonly Abstract[]): number | undefined {
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const one = order(a[at] as Abstract, b[at] as Abstract);
    if (one !== 0) return one;
  }
  return Math.sign(a.length - b.length);
}

/** The value itself where all its parts are known after all. */
export function settled(one: Abstract): Abstract {
  if (one.kind === "object") {
    const members = [...one.members].map(([name, value]) => [name, settled(value)] as const);
    if (!members.every(([, value]) => value.kind === "known" && value.value !== undefined)) return one;
    return known(bare(members.map(([name, value]) => [name, (value as Known).value])));
  }
  if (one.kind !== "list" && one.kind !== "set") return one;
  const values = one.items.map(({ value }) => settled(value));
  if (!one.items.every(isSure) || !values.every((value) => value.kind === "known")) return one;
  const all = (values as Known[]).map(({ value }) => value);
  if (one.kind === "list") return known(all);
  const set = new RegoSet();
  for (const value of all) set.add(value);
  return known(set);
}

function bare(members: readonly (readonly [string, Value])[]): Value {
  const object = new Bare();
  for (const [name, value] of members) object[name] = value;
  return object;
}

/** The type of a value that is no collection, `null` apart; `undefined` where it is not known. */
export function scalarType(
  one: Abstract,
): { kind: "ascii" | "text" | "number" | "boolean"; nullable: boolean } | undefined {
  if (one.kind === "code") {
    const { kind, nullable = false } = one.type ?? {};
    return kind === "ascii" || kind === "text" || kind === "number" || kind === "boolean"
      ? { kind, nullable }
      : undefined;
  }
  if (one.kind === "oneOf") {
    const all = [...one.values.values()].map(scalarType);
    const [first] = all;
    if (first === undefined || !all.every((type) => type?.kind === first.kind)) return undefined;
    return { kind: first.kind, nullable: all.some((type) => type?.nullable) };
  }
  if (one.kind !== "known") return undefined;
  switch (typeof one.value) {
    case "string":
      return { kind: ASCII.test(one.value) ? "ascii" : "text", nullable: false };
    case "number":
      return { kind: "number", nullable: false };
    case "boolean":
      return { kind: "boolean", nullable: false };
    default:
      return undefined;
  }
}

/** The expressions that a value hangs on. */
export function variablesOf(one: Abstract): string[] {
  switch (one.kind) {
    case "code":
      return [one.text];
    case "oneOf":
      return [one.which, ...[...one.values.values()].flatMap(variablesOf)];
    case "object":
      return [...one.members.values()].flatMap(variablesOf);
    case "list":
    case "set":
      return one.items.flatMap(({ when, value }) => [...(when === undefined ? [] : [when]), ...variablesOf(value)]);
    default:
      return [];
  }
}
