import { compare, RUNTIME, type Value } from "#rego-to-js";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { notProved } from "./not-proved.ts";
import type { Space } from "./space.ts";
import {
  Applied,
  type Case,
  Instant,
  Seconds,
  SomeList,
  SomeSet,
  type Sum,
  type Sym,
  Symbolic,
  Table,
} from "./symbols.ts";

const { RegoSet, equal } = RUNTIME;

/** The type of a value as Rego orders types; of a table that of its values, which all have one. */
export function typeOf(value: Sym, space: Space): string {
  if (value instanceof Table) {
    const types = new Set<string>();
    for (const id of value.ids) if (id >= 0) types.add(plainType(space.value(id)));
    if (types.size !== 1) notProved(`${value.label} has values of several types`);
    return [...types][0] as string;
  }
  if (value instanceof Symbolic) return value.type as string;
  return plainType(value);
}

function plainType(value: Value): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return value instanceof RegoSet ? "set" : typeof value;
}

/** The condition on which two values are the same. */
export function same(a: Sym, b: Sym, space: Space): Guard {
  if (!(a instanceof Symbolic) && !(b instanceof Symbolic)) return equal(a, b) ? ALWAYS : NEVER;
  if (space.keyOf(a) === space.keyOf(b)) {
    // A function of one variable is the same as itself wherever it has a value.
    return ALWAYS;
  }
  if (a instanceof Table) return sameAsTable(a, b, space);
  if (b instanceof Table) return sameAsTable(b, a, space);
  const [one, other] = [space.members(a), space.members(b)];
  if (one !== undefined && other !== undefined) return sameMembers(one, other, space);
  const types = [typeOf(a, space), typeOf(b, space)];
  if (types[0] !== types[1]) return NEVER;
  if (types[0] === "set") return sameSets(elements(a), elements(b), space);
  if (types[0] === "array") return sameLists(a, b, space);
  if (a instanceof Instant && b instanceof Instant) {
    const { guards } = space;
    return guards.and(space.apart(a.variable, b.variable, 0), space.apart(b.variable, a.variable, 0));
  }
  if (a instanceof Applied && b instanceof Applied) {
    const inner = sameButOne(a, b, space);
    if (inner !== undefined) return same(inner[0], inner[1], space);
  }
  if (types[0] === "number") {
    return space.guards.and(isLess(a, b, true, space), isLess(b, a, true, space));
  }
  return notProved(`whether two values of type ${types[0]} are the same`);
}

/** Of two sums or differences that share a part: the other parts, which are the same where the results are. */
function sameButOne(a: Applied, b: Applied, space: Space): readonly [Sym, Sym] | undefined {
  if (a.name !== b.name || !["minus", "plus"].includes(a.name)) return undefined;
  const differing = a.args.flatMap((arg, at) => (space.keyOf(arg) === space.keyOf(b.args[at]) ? [] : [at]));
  const [at] = differing;
  return differing.length === 1 && at !== undefined ? [a.args[at], b.args[at]] : undefined;
}

function sameAsTable(table: Table, other: Sym, space: Space): Guard {
  const { variable, ids } = table;
  if (!(other instanceof Symbolic)) {
    const id = space.idOf(other);
    return space.where(variable, (at) => ids[at] === id);
  }
  if (other instanceof Table) {
    if (other.variable === variable) {
      return space.where(variable, (at) => (ids[at] as number) >= 0 && ids[at] === other.ids[at]);
    }
    if (variable.kind === "text" || other.variable.kind === "text") return sameTexts(table, other, space);
    if (typeOf(table, space) !== typeOf(other, space)) return NEVER;
  } else if (typeOf(table, space) !== typeOf(other, space)) return NEVER;
  return space.guards.and(isLess(table, other, true, space), isLess(other, table, true, space));
}

function sameTexts(a: Table, b: Table, space: Space): Guard {
  if (a.variable.kind === "text" && b.variable.kind === "text") return space.sameText(a, b);
  return overlap(space.parted(a), space.parted(b), space);
}

/** The condition on which two sums of known values have the same one. */
function overlap(a: Sum, b: Sum, space: Space): Guard {
  let found = NEVER;
  for (const [guard, value] of a) {
    for (const [own, other] of b) {
      if (equal(value, other)) found = space.guards.or(found, space.guards.and(guard, own));
    }
  }
  return found;
}

function sameMembers(a: Map<string, Sum>, b: Map<string, Sum>, space: Space): Guard {
  const { guards } = space;
  let all = ALWAYS;
  for (const name of new Set([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(name) ?? [], b.get(name) ?? []];
    let equals = guards.not(guards.or(space.defined(one), space.defined(other)));
    for (const [guard, value] of one) {
      for (const [own, inner] of other) {
        const both = guards.and(guard, own);
        if (both !== NEVER) equals = guards.or(equals, guards.and(both, same(value, inner, space)));
      }
    }
    all = guards.and(all, equals);
    if (all === NEVER) return NEVER;
  }
  return all;
}

/** What is in a list or a set, each element with the condition on which it is there. */
export function elements(value: Sym): readonly Case[] {
  if (value instanceof SomeList || value instanceof SomeSet) return value.entries;
  if (value instanceof RegoSet) return value.values().map((inner) => [ALWAYS, inner] as const);
  if (Array.isArray(value)) return value.map((inner) => [ALWAYS, inner] as const);
  return notProved("the elements of what is no collection");
}

/** The condition on which two sets have the same elements. */
function sameSets(a: readonly Case[], b: readonly Case[], space: Space): Guard {
  const { guards } = space;
  let all = ALWAYS;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [guard, value] of one) {
      all = guards.and(all, guards.or(guards.not(guard), isAmong(value, other, space)));
      if (all === NEVER) return NEVER;
    }
  }
  return all;
}

/** The condition on which a value is one of several. */
export function isAmong(value: Sym, entries: readonly Case[], space: Space): Guard {
  let found = NEVER;
  for (const [guard, inner] of entries) {
    if (space.guards.implies(guard, found)) continue;
    found = space.guards.or(found, space.guards.and(guard, same(value, inner, space)));
  }
  return found;
}

function sameLists(a: Sym, b: Sym, space: Space): Guard {
  if (space.ordersIgnored && [a, b].some((list) => list instanceof SomeList && list.unordered)) {
    return sameSets(elements(a), elements(b), space);
  }
  const [one, other] = [listsOf(a, space), listsOf(b, space)];
  const { guards } = space;
  let found = NEVER;
  for (const [guard, list] of one) {
    for (const [own, values] of other) {
      if (list.length !== values.length) continue;
      let both = guards.and(guard, own);
      for (let at = 0; at < list.length && both !== NEVER; at++) {
        both = guards.and(both, same(list[at], values[at], space));
      }
      found = guards.or(found, both);
    }
  }
  return found;
}

/** The most lists that a list with conditional elements is told apart into. */
const MOST_LISTS = 4096;

/** Each list that a list may be, with its condition. */
export function listsOf(value: Sym, space: Space): readonly (readonly [Guard, Sym[]])[] {
  if (value instanceof SomeList && value.unordered) notProved("the order of a list that is sorted by unknown values");
  const { guards } = space;
  let lists: (readonly [Guard, Sym[]])[] = [[ALWAYS, []]];
  for (const [guard, inner] of elements(value)) {
    lists = lists.flatMap(([own, list]): (readonly [Guard, Sym[]])[] => {
      const [there, not] = [guards.and(own, guard), guards.less(own, guard)];
      const longer: (readonly [Guard, Sym[]])[] = there === NEVER ? [] : [[there, [...list, inner]]];
      return not === NEVER ? longer : [...longer, [not, list]];
    });
    if (lists.length > MOST_LISTS) notProved("a list that may be too many lists");
  }
  return lists;
}

/** The condition on which a value comes before another in Rego's order, or is the same where `orEqual`. */
export function isLess(a: Sym, b: Sym, orEqual: boolean, space: Space): Guard {
  const holds = (one: Value, other: Value) => (orEqual ? compare(one, other) <= 0 : compare(one, other) < 0);
  if (!(a instanceof Symbolic) && !(b instanceof Symbolic)) return holds(a, b) ? ALWAYS : NEVER;
  if (a instanceof Table && !(b instanceof Symbolic)) return whereOf(a, (value) => holds(value, b), space);
  if (b instanceof Table && !(a instanceof Symbolic)) return whereOf(b, (value) => holds(a, value), space);
  if (a instanceof Table && b instanceof Table) {
    if (a.variable !== b.variable) return tableLess(a, b, orEqual, space);
    const has = (at: number) => (a.ids[at] as number) >= 0 && (b.ids[at] as number) >= 0;
    const value = (table: Table, at: number) => space.value(table.ids[at] as number);
    return space.where(a.variable, (at) => has(at) && holds(value(a, at), value(b, at)));
  }
  if (a instanceof Seconds || b instanceof Seconds) return secondsLess(a, b, orEqual, space);
  if (a instanceof Instant && b instanceof Instant) {
    const { guards } = space;
    return orEqual ? space.apart(b.variable, a.variable, 0) : guards.not(space.apart(a.variable, b.variable, 0));
  }
  // The difference of two tables lies above a number where one table lies above the other and that number.
  if (a instanceof Applied && a.name === "minus" && typeof b === "number") {
    const [from, taken] = a.args;
    if (from instanceof Table && taken instanceof Table) {
      return isLess(shifted(from, -b, space), taken, orEqual, space);
    }
  }
  if (b instanceof Applied && b.name === "minus" && typeof a === "number") {
    const [from, taken] = b.args;
    if (from instanceof Table && taken instanceof Table) {
      return isLess(taken, shifted(from, -a, space), orEqual, space);
    }
  }
  return notProved(`the order of ${told(a)} and ${told(b)}`);
}

function told(value: Sym): string {
  if (value instanceof Table) return value.label;
  return value instanceof Symbolic ? `a ${value.constructor.name}` : JSON.stringify(value);
}

/** A table of numbers with one added to each. */
function shifted(table: Table, more: number, space: Space): Table {
  const ids = table.ids.map((id) => {
    const value = space.value(id);
    return id < 0 ? id : typeof value === "number" ? space.idOf(value + more) : notProved("a difference of no numbers");
  });
  return space.table(table.variable, ids, `${table.label} ${more < 0 ? "-" : "+"} ${Math.abs(more)}`);
}

function whereOf({ variable, ids }: Table, test: (value: Value) => boolean, space: Space): Guard {
  const known = new Map<number, boolean>();
  return space.where(variable, (at) => {
    const id = ids[at] as number;
    if (id < 0) return false;
    let holds = known.get(id);
    if (holds === undefined) {
      holds = test(space.value(id));
      known.set(id, holds);
    }
    return holds;
  });
}

/** Of tables of two variables, whose values both rise: the one variable reaches a limit that rises with the other. */
function tableLess(a: Table, b: Table, orEqual: boolean, space: Space): Guard {
  if (a.variable.kind === "text" || b.variable.kind === "text") return partsLess(a, b, orEqual, space);
  if (a.variable.id > b.variable.id) return space.guards.not(tableLess(b, a, !orEqual, space));
  const [lower, upper] = [risingValues(a, space), risingValues(b, space)];
  const least = new Int32Array(a.variable.size);
  for (let x = 0, y = 0; x < lower.length; x++) {
    while (y < upper.length && compare(upper[y], lower[x]) < (orEqual ? 0 : 1)) y += 1;
    least[x] = y;
  }
  return space.reaches(a.variable, b.variable, least, { left: a.label, right: b.label, strict: !orEqual });
}

function partsLess(a: Table, b: Table, orEqual: boolean, space: Space): Guard {
  let found = NEVER;
  for (const [guard, value] of space.parted(a)) {
    found = space.guards.or(found, space.guards.and(guard, isLess(value, b, orEqual, space)));
  }
  return found;
}

/** The values of a table by position. What stands in a hole does not matter: nothing asks for it there. */
function risingValues(table: Table, space: Space): Value[] {
  const values = Array.from(table.ids, (id) => (id < 0 ? undefined : space.value(id)));
  let last = values.find((value) => value !== undefined);
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value === undefined) values[at] = last;
    else if (compare(last, value) > 0) notProved(`${table.label} does not rise`);
    else last = value;
  }
  return values;
}

function secondsLess(a: Sym, b: Sym, orEqual: boolean, space: Space): Guard {
  const { guards } = space;
  if (a instanceof Seconds && b instanceof Seconds && a.less === undefined && b.less === undefined) {
    const ms = wholeMs(a.more - b.more);
    return orEqual ? space.apart(b.of, a.of, ms) : guards.not(space.apart(a.of, b.of, -ms));
  }
  if (a instanceof Seconds && a.less !== undefined && typeof b === "number") {
    const ms = wholeMs(b - a.more);
    return guards.not(space.apart(a.of, a.less, orEqual ? ms + 1 : ms));
  }
  if (b instanceof Seconds && b.less !== undefined && typeof a === "number") {
    const ms = wholeMs(a - b.more);
    return space.apart(b.of, b.less, orEqual ? ms : ms + 1);
  }
  return notProved("the order of these instants");
}

function wholeMs(seconds: number): number {
  const ms = seconds * 1000;
  return Number.isSafeInteger(ms) ? ms : notProved("a part of a millisecond");
}
