import { RUNTIME, sorted, type Value } from "#rego-to-js";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { notProved } from "./not-proved.ts";
import { elements, isAmong, isLess, listsOf, same, typeOf } from "./relations.ts";
import type { Space } from "./space.ts";
import {
  Applied,
  type Case,
  Seconds,
  SomeList,
  SomeObject,
  SomeSet,
  type Sum,
  type Sym,
  Symbolic,
  Table,
} from "./symbols.ts";
import { onlyVariable, type Tabulation } from "./tables.ts";

const { b: BUILTINS } = RUNTIME;

const TYPES: Readonly<Record<string, string>> = {
  is_array: "array",
  is_boolean: "boolean",
  is_number: "number",
  is_object: "object",
  is_string: "string",
};

/** Functions that are undefined where their first argument is no text. */
const OF_TEXTS: ReadonlySet<string> = new Set(["endswith", "lower", "split", "substring", "trim_right", "upper"]);
const COLLECTIONS: ReadonlySet<string> = new Set(["array", "object", "set"]);

/** What built-in functions of Rego give for values that depend on the request. */
export class SymbolicBuiltins {
  readonly #space: Space;
  readonly #tabulation: Tabulation;
  /** The values of a member. */
  readonly #member: (value: Sym, key: Sym) => Sum;

  constructor(space: Space, tabulation: Tabulation, member: (value: Sym, key: Sym) => Sum) {
    this.#space = space;
    this.#tabulation = tabulation;
    this.#member = member;
  }

  /** @throws NotProved for what is not known of */
  call(name: string, args: readonly Sym[]): Sum {
    const known = BUILTINS[name];
    if (known === undefined) return notProved(`the built-in function ${name}`);
    if (!args.some((arg) => arg instanceof Symbolic)) return certain(known(...args));
    const relation = this.#relation(name, args);
    if (relation !== undefined) return this.#space.truth(relation);
    if (name === "object.get") return this.#get(args);
    const variable = onlyVariable(args);
    if (variable !== undefined) return this.#tabulation.map(name, variable, args, known);
    if (OF_TEXTS.has(name) && COLLECTIONS.has(typeOf(args[0], this.#space))) return [];
    return this.#ofCollections(name, args);
  }

  #relation(name: string, args: readonly Sym[]): Guard | undefined {
    const [a, b] = args;
    const space = this.#space;
    switch (name) {
      case "gt":
        return isLess(b, a, false, space);
      case "gte":
        return isLess(b, a, true, space);
      case "lt":
        return isLess(a, b, false, space);
      case "lte":
        return isLess(a, b, true, space);
      case "neq":
        return space.guards.not(same(a, b, space));
      case "internal.member_2":
        return this.#contains(b, a);
      default: {
        const type = TYPES[name];
        if (type === undefined || a instanceof Table) return undefined;
        return typeOf(a, space) === type ? ALWAYS : NEVER;
      }
    }
  }

  /** The condition that a collection has a value. */
  #contains(collection: Sym, value: Sym): Guard {
    const space = this.#space;
    if (collection instanceof Table) {
      const variable = onlyVariable([collection, value]) ?? notProved("whether one of two variables is in the other");
      const name = "internal.member_2";
      const found = this.#tabulation.map(name, variable, [value, collection], BUILTINS[name] as () => Value);
      return space.defined(found.filter(([, holds]) => holds === true));
    }
    const members = space.members(collection);
    if (members !== undefined) return isAmong(value, [...members.values()].flat(), space);
    if (!(collection instanceof Symbolic) && (typeof collection !== "object" || collection === null)) return NEVER;
    return isAmong(value, elements(collection), space);
  }

  #get([object, key, otherwise]: readonly Sym[]): Sum {
    const space = this.#space;
    let found: Sum = [[ALWAYS, object]];
    for (const step of Array.isArray(key) ? key : [key]) {
      found = found.flatMap(([guard, value]) => space.under(this.#member(value, step), guard));
    }
    const rest = space.guards.not(space.defined(found));
    return space.merged(rest === NEVER ? found : [...found, [rest, otherwise]]);
  }

  #ofCollections(name: string, args: readonly Sym[]): Sum {
    const [a, b] = args;
    switch (name) {
      case "count":
        return this.#count(a);
      case "max":
      case "min":
        return this.#extreme(elements(a), name);
      case "or":
        return certain(this.#union(elements(a), elements(b)));
      case "minus":
        return this.#minus(a, b);
      case "plus":
      case "mul":
        return certain(new Applied(name, args));
      case "sort":
        return certain(this.#sorted(a));
      case "object.union":
        return certain(this.#joined(a, b));
      case "object.remove":
        return certain(this.#without(a, b));
      case "object.filter":
        return certain(this.#only(a, b));
      case "object.keys":
        return certain(this.#names(a));
      case "concat":
        return this.#concat(a, b);
      case "array.concat":
        return certain(this.#chained(a, b));
      case "sum":
        return this.#total(a);
      default:
        return notProved(
          `${name} of ${args.map((arg) => (arg instanceof Symbolic ? arg.constructor.name : "a value")).join(", ")}`,
        );
    }
  }

  #count(value: Sym): Sum {
    const { guards } = this.#space;
    const members = this.#space.members(value);
    const conditions =
      members === undefined
        ? elements(value).map(([guard]) => guard)
        : [...members.values()].map((sum) => this.#space.defined(sum));
    let counts: Guard[] = [ALWAYS];
    for (const guard of conditions) {
      const next = new Array<Guard>(counts.length + 1).fill(NEVER);
      counts.forEach((own, count) => {
        next[count] = guards.or(next[count] as Guard, guards.less(own, guard));
        next[count + 1] = guards.or(next[count + 1] as Guard, guards.and(own, guard));
      });
      counts = next;
    }
    return counts.map((guard, count) => [guard, count] as const).filter(([guard]) => guard !== NEVER);
  }

  #extreme(entries: readonly Case[], name: "max" | "min"): Sum {
    const space = this.#space;
    const { guards } = space;
    let none = ALWAYS;
    let best: Sum = [];
    for (const [guard, value] of entries) {
      const next: Case[] = [];
      const alone = guards.and(guard, none);
      if (alone !== NEVER) next.push([alone, value]);
      for (const [own, other] of best) {
        const both = guards.and(own, guard);
        let better = NEVER;
        if (both !== NEVER) {
          better = guards.and(
            both,
            name === "max" ? isLess(other, value, false, space) : isLess(value, other, false, space),
          );
        }
        if (better !== NEVER) next.push([better, value]);
        const kept = guards.less(own, better);
        if (kept !== NEVER) next.push([kept, other]);
      }
      best = space.merged(next);
      none = guards.less(none, guard);
    }
    return best;
  }

  /** A set of the elements of two, each once. */
  #union(a: readonly Case[], b: readonly Case[]): SomeSet {
    const set = new SomeSet();
    for (const [guard, value] of [...a, ...b]) addTo(set, guard, value, this.#space);
    return set;
  }

  #minus(a: Sym, b: Sym): Sum {
    const { guards } = this.#space;
    if (a instanceof Seconds && b instanceof Seconds && a.less === undefined && b.less === undefined) {
      return certain(new Seconds(a.of, b.of, a.more - b.more));
    }
    if (a instanceof SomeSet || b instanceof SomeSet) {
      const set = new SomeSet();
      for (const [guard, value] of elements(a)) {
        const kept = guards.less(guard, isAmong(value, elements(b), this.#space));
        if (kept !== NEVER) set.entries.push([kept, value]);
      }
      return certain(set);
    }
    return certain(new Applied("minus", [a, b]));
  }

  /** Of known values the order is known; of others it is only known what is in the list. */
  #sorted(value: Sym): SomeList {
    const entries = elements(value);
    if (entries.some(([, inner]) => inner instanceof Symbolic)) return new SomeList(entries, true);
    const guardsOf = new Map<Value, Guard[]>();
    const values = entries.map(([guard, inner], at) => {
      // Told apart by their place, so that equal ones keep their conditions.
      const boxed = [inner, at];
      guardsOf.set(boxed, [guard]);
      return boxed;
    });
    return new SomeList(sorted(values).map((boxed) => [guardsOf.get(boxed)?.[0] as Guard, (boxed as Value[])[0]]));
  }

  #objectOf(value: Sym): Map<string, Sum> {
    return this.#space.members(value) ?? notProved("the members of what is no object");
  }

  /** The members of both; where both have one, that of the second, or, of two objects, both joined. */
  #joined(a: Sym, b: Sym): SomeObject {
    const space = this.#space;
    const joined = new SomeObject();
    for (const [name, sum] of this.#objectOf(a)) joined.set(name, sum);
    for (const [name, sum] of this.#objectOf(b)) {
      const before = joined.members.get(name) ?? [];
      const isNew = space.guards.not(space.defined(before));
      const both = before.flatMap(([guard, value]) =>
        space.under(sum, guard).map(([own, inner]): Case => {
          const areObjects = space.members(value) !== undefined && space.members(inner) !== undefined;
          return [own, areObjects ? this.#joined(value, inner) : inner];
        }),
      );
      const kept = space.under(before, space.guards.not(space.defined(sum)));
      joined.set(name, space.merged([...kept, ...space.under(sum, isNew), ...both]));
    }
    return joined;
  }

  #without(object: Sym, keys: Sym): SomeObject {
    return this.#picked(object, keys, true);
  }

  #only(object: Sym, keys: Sym): SomeObject {
    return this.#picked(object, keys, false);
  }

  #picked(object: Sym, keys: Sym, others: boolean): SomeObject {
    const space = this.#space;
    const named = space.members(keys);
    const picked = new SomeObject();
    for (const [name, sum] of this.#objectOf(object)) {
      const isNamed = named === undefined ? isAmong(name, elements(keys), space) : space.defined(named.get(name) ?? []);
      const kept = space.under(sum, others ? space.guards.not(isNamed) : isNamed);
      if (kept.length > 0) picked.set(name, kept);
    }
    return picked;
  }

  #names(object: Sym): SomeSet {
    const names = new SomeSet();
    for (const [name, sum] of this.#objectOf(object)) names.entries.push([this.#space.defined(sum), name]);
    return names;
  }

  #concat(separator: Sym, texts: Sym): Sum {
    if (separator instanceof Symbolic) notProved("a text put together with an unknown one");
    const joined = listsOf(texts, this.#space).flatMap(([guard, list]): Sum => {
      const func = (...values: Value[]) => (BUILTINS["concat"] as (a: Value, b: Value) => Value)(separator, values);
      if (!list.some((text) => text instanceof Symbolic)) return this.#space.under(certain(func(...list)), guard);
      const variable = onlyVariable(list) ?? notProved("a text put together of several facts");
      return this.#space.under(this.#tabulation.map(`concat ${separator}`, variable, list, func), guard);
    });
    return this.#space.merged(joined);
  }

  #chained(a: Sym, b: Sym): SomeList {
    const isSorted = (value: Sym) => value instanceof SomeList && value.unordered;
    if (isSorted(a) || isSorted(b)) notProved("a list after one whose order is unknown");
    return new SomeList([...elements(a), ...elements(b)]);
  }

  #total(value: Sym): Sum {
    let totals: Sum = [[ALWAYS, 0]];
    const { guards } = this.#space;
    for (const [guard, number] of elements(value)) {
      const next: Case[] = [];
      for (const [own, total] of totals) {
        const [there, not] = [guards.and(own, guard), guards.less(own, guard)];
        if (not !== NEVER) next.push([not, total]);
        if (there !== NEVER) next.push(...this.#space.under(this.call("plus", [total, number]), there));
      }
      totals = this.#space.merged(next);
    }
    return totals;
  }
}

/** The value, whatever the request; nothing where it is undefined. */
export function certain(value: Sym): Sum {
  return value === undefined ? [] : [[ALWAYS, value]];
}

/** Puts an element into a set on a condition, but where the same is in there already. */
export function addTo(set: SomeSet, guard: Guard, value: Sym, space: Space): void {
  set.change();
  const { guards } = space;
  const key = space.keyOf(value);
  const known = set.entries.find(([, inner]) => space.keyOf(inner) === key);
  let rest = guard;
  for (const [own, inner] of set.entries) {
    if (rest === NEVER) return;
    if (inner === known?.[1] || !(inner instanceof Symbolic || value instanceof Symbolic)) continue;
    const both = guards.and(rest, own);
    if (both !== NEVER) rest = guards.less(rest, guards.and(both, same(inner, value, space)));
  }
  if (rest === NEVER) return;
  if (known === undefined) set.entries.push([rest, value]);
  else known[0] = guards.or(known[0], rest);
}
