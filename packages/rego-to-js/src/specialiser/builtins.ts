// The built-in functions on values of which only parts are known. What none of these cases covers is called when the
// program runs.

import { BUILTINS } from "../runtime/builtins.ts";
import { compare, isObject, member, NotCovered, RegoSet, type Value } from "../runtime/values.ts";
import {
  type Abstract,
  type Code,
  differ,
  type Item,
  isDefined,
  isScalar,
  isSure,
  isUndefined,
  itemsOf,
  known,
  listOf,
  membersOf,
  narrowed,
  type OneOf,
  order,
  same,
  scalarType,
  UNDEFINED,
} from "./abstract.ts";
import type { CodeWriter } from "./code-writer.ts";
import { areDoubtful, commonType, MOST_VALUES, Unspecialised } from "./paths.ts";

type Args = readonly [Abstract, Abstract, Abstract];
type Symbolic = (args: Args) => Abstract | undefined;

/** They say whether something is so. */
const TESTS = ["internal.member_2", "is_array", "is_boolean", "is_number", "is_object", "is_string"];

/** The types of what is not worked out. */
const RESULTS: Readonly<Record<string, Code["type"]>> = {
  concat: { kind: "text" },
  count: { kind: "number" },
  plus: { kind: "number" },
  mul: { kind: "number" },
  floor: { kind: "number" },
  or: { kind: "set" },
  ...Object.fromEntries(TESTS.map((name) => [name, { kind: "boolean" }])),
};

/** They have a value whatever they are asked. */
const TOTAL = [...TESTS, "neq"];

const ORDERS: Readonly<Record<string, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

export class Builtins {
  readonly #to: CodeWriter;
  readonly #symbolic: Readonly<Record<string, Symbolic>>;

  constructor(to: CodeWriter) {
    this.#to = to;
    const compared = Object.keys(ORDERS).map((name) => [name, ([a, b]: Args) => this.#ordered(name, a, b)] as const);
    this.#symbolic = {
      ...Object.fromEntries(compared),
      "array.concat": ([a, b]) => this.#concatenated(a, b),
      count: ([a]) => this.#count(a),
      "internal.member_2": ([a, b]) => this.#isMember(a, b),
      is_array: ([a]) => this.#kind(a, "list"),
      is_object: ([a]) => this.#kind(a, "object"),
      is_boolean: ([a]) => this.#scalar(a, ["boolean"]),
      is_number: ([a]) => this.#scalar(a, ["number"]),
      is_string: ([a]) => this.#scalar(a, ["ascii", "text"]),
      max: ([a]) => this.#extreme(a, ">"),
      min: ([a]) => this.#extreme(a, "<"),
      neq: ([a, b]) => (isDefined(a) && isDefined(b) ? this.#to.truth(`!(${this.equality(a, b)})`) : undefined),
      "object.get": (args) => this.#get(args),
      "object.remove": ([a, b]) => this.#removed(a, b),
      "object.union": ([a, b]) => this.#union(a, b),
      or: ([a, b]) => this.#joined(a, b),
      sort: ([a]) => this.#sorted(a),
    };
  }

  /** The value of a built-in function. */
  call(name: string, args: readonly Abstract[]): Abstract {
    const builtin = BUILTINS[name];
    if (builtin === undefined) throw new Unspecialised(`the built-in function ${name}`);
    if (args.every((arg) => arg.kind === "known")) {
      try {
        return known(builtin(...args.map((arg) => (arg as { value: Value }).value)));
      } catch (error) {
        if (error instanceof NotCovered) throw new Unspecialised(error.message);
        throw error;
      }
    }
    const [a, b = UNDEFINED, c = UNDEFINED] = args as [Abstract, Abstract?, Abstract?];
    const symbolic = this.#symbolic[name]?.([a, b, c]);
    if (symbolic !== undefined) return symbolic;
    const given = args.map((arg) => this.#to.text(arg)).join();
    return this.#to.code(`B[${JSON.stringify(name)}](${given})`, RESULTS[name], !TOTAL.includes(name));
  }

  /** Whether it is surely of a kind, or surely not. */
  isOfKind(value: Abstract, kind: "list" | "object" | "set"): boolean | undefined {
    switch (value.kind) {
      case "known":
        if (isScalar(value.value)) return false;
        return kind === (Array.isArray(value.value) ? "list" : value.value instanceof RegoSet ? "set" : "object");
      case "oneOf": {
        const all = [...value.values.values()].map((one) => this.isOfKind(one, kind));
        return all.every((one) => one === all[0]) ? all[0] : undefined;
      }
      case "code":
        if (scalarType(value) !== undefined) return false;
        return value.type?.kind === "set" ? kind === "set" : undefined;
      default:
        return value.kind === kind;
    }
  }

  /** The expression that two values are equal. */
  equality(a: Abstract, b: Abstract): string {
    const isPlain = (one: Abstract) => scalarType(one) !== undefined || (one.kind === "known" && isScalar(one.value));
    const [one, other] = [this.#to.text(a), this.#to.text(b)];
    return isPlain(a) || isPlain(b) ? `${one} === ${other}` : `Q(${one}, ${other})`;
  }

  /** A member of an object, an entry of a list or an element of a set. */
  member(from: Abstract, key: Abstract): Abstract {
    if (key.kind === "known") {
      const easy = this.#memberAt(from, key.value);
      if (easy !== undefined) return easy;
    }
    const looked = this.#lookedUp(from, key);
    if (looked !== undefined) return looked;
    if (from.kind === "known" && key.kind === "oneOf") {
      return (
        this.#each(key, (one) => (one.kind === "known" ? known(member(from.value, one.value)) : undefined)) ??
        this.#read(from, key)
      );
    }
    return this.#read(from, key);
  }

  /** A member of what is known under a name that is not: one of few. */
  #lookedUp(from: Abstract, key: Abstract): Abstract | undefined {
    if (key.kind !== "code") return undefined;
    const members = from.kind === "known" && !isObject(from.value) ? undefined : membersOf(from);
    if (members === undefined || members.size > MOST_VALUES) return undefined;
    const values = new Map<number, Abstract>();
    const numbers = new Map<string, number>();
    for (const [name, value] of members) {
      if (isUndefined(value)) continue;
      if (!isDefined(value) || value.kind === "oneOf") return undefined;
      const [known] = [...values].find(([, one]) => same(one, value)) ?? [values.size + 1];
      values.set(known, value);
      numbers.set(name, known);
    }
    if (values.size === 0) return UNDEFINED;
    const which = this.#to.variable("s", `${this.#to.constant(numbers)}.get(${this.#to.text(key)}) ?? 0`);
    return { kind: "oneOf", which, values, maybe: true };
  }

  #memberAt(from: Abstract, key: Value): Abstract | undefined {
    switch (from.kind) {
      case "known":
        return known(member(from.value, key));
      case "object":
        return typeof key === "string" ? (from.members.get(key) ?? UNDEFINED) : UNDEFINED;
      case "list":
        if (from.items.length === 1 && key === 0) return this.#only(from.items[0] as Item);
        if (!from.items.every(isSure)) return undefined;
        return typeof key === "number" ? (from.items[key]?.value ?? UNDEFINED) : UNDEFINED;
      case "oneOf":
        return this.#each(from, (one) => this.#memberAt(one, key));
      default:
        return undefined;
    }
  }

  /** What is found of each of several values, by the same number. */
  #each(of: OneOf, find: (one: Abstract) => Abstract | undefined): Abstract | undefined {
    const values = new Map<number, Abstract>();
    let isMaybe = of.maybe;
    for (const [number, one] of of.values) {
      const value = find(one);
      if (value === undefined || (!isDefined(value) && value.kind !== "known")) return undefined;
      if (value.kind === "known" && value.value === undefined) isMaybe = true;
      else values.set(number, value);
    }
    // A number that has no value now would be taken for one that has.
    if (values.size < of.values.size) {
      const table = new Array(Math.max(...of.values.keys()) + 1).fill(0);
      for (const number of values.keys()) table[number] = number;
      const which = this.#to.variable("s", `${this.#to.constant(table)}[${of.which}]`);
      return narrowed({ kind: "oneOf", which, values, maybe: true }, () => true, true);
    }
    return narrowed({ ...of, values, maybe: isMaybe }, () => true, isMaybe);
  }

  #read(from: Abstract, key: Abstract): Abstract {
    if (scalarType(from) !== undefined && from.kind === "code") return UNDEFINED;
    const type = from.kind === "code" ? from.type : undefined;
    const source = this.#to.text(from);
    if (type?.kind === "object" && key.kind === "known" && typeof key.value === "string") {
      const found = Object.hasOwn(type.members, key.value) ? type.members[key.value] : undefined;
      if (found === undefined) return UNDEFINED;
      const isSure = from.kind === "code" && !from.maybe && type.nullable !== true && found.needed;
      const text = this.#to.path(`${source}${isSure ? "" : "?"}.${key.value}`, source);
      return { kind: "code", text, maybe: !isSure, type: found.type };
    }
    return this.#to.code(`D(${source}, ${this.#to.text(key)})`, undefined, true);
  }

  #kind(value: Abstract, kind: "list" | "object"): Abstract | undefined {
    const is = this.isOfKind(value, kind);
    return is === undefined ? undefined : known(is);
  }

  #scalar(value: Abstract, kinds: readonly string[]): Abstract | undefined {
    const type = scalarType(value);
    if (type === undefined || !isDefined(value)) return undefined;
    if (!kinds.includes(type.kind)) return known(false);
    return type.nullable ? this.#to.truth(`${this.#to.text(value)} !== null`) : known(true);
  }

  #ordered(name: string, a: Abstract, b: Abstract): Abstract {
    const sure = order(a, b);
    if (sure !== undefined) return known((BUILTINS[name] as (a: Value, b: Value) => Value)(sure, 0));
    const [one, other] = [scalarType(a), scalarType(b)];
    const sign = ORDERS[name] as string;
    const [left, right] = [this.#to.text(a), this.#to.text(b)];
    const areNumbers = one?.kind === "number" && other?.kind === "number" && !one.nullable && !other.nullable;
    // Of two texts, of which one is ASCII, JavaScript's order is Rego's.
    const isText = (type: typeof one) => (type?.kind === "ascii" || type?.kind === "text") && !type.nullable;
    const areTexts = isText(one) && isText(other) && (one?.kind === "ascii" || other?.kind === "ascii");
    return this.#to.truth(areNumbers || areTexts ? `${left} ${sign} ${right}` : `compare(${left}, ${right}) ${sign} 0`);
  }

  /** The value of an item, which is undefined unless it is there. */
  #only({ when, value }: Item): Abstract | undefined {
    if (when === undefined) return value;
    if (!isDefined(value)) return undefined;
    if (value.kind === "code") return this.#to.code(`${when} ? ${value.text} : undefined`, value.type, true);
    const [values, number] = value.kind === "oneOf" ? [value.values, value.which] : [new Map([[1, value]]), "1"];
    return { kind: "oneOf", which: this.#to.variable("s", `${when} ? ${number} : 0`), values, maybe: true };
  }

  /** The largest or smallest of values that are known, some of which may not be there; or of two. */
  #extreme(of: Abstract, sign: ">" | "<"): Abstract | undefined {
    const best = this.#extremeOfKnown(of, sign);
    if (best !== undefined) return best;
    const all = listOf(of) ?? [];
    if (all.length !== 2) return undefined;
    const [a, b] = all as [Abstract, Abstract];
    const [one, other] = [scalarType(a), scalarType(b)];
    if (!isDefined(a) || !isDefined(b) || one?.kind !== "ascii" || other?.kind !== "ascii") return undefined;
    if (one.nullable || other.nullable) return undefined;
    const [left, right] = [this.#to.text(a), this.#to.text(b)];
    return this.#to.code(`${left} ${sign} ${right} ? ${left} : ${right}`, { kind: "ascii" });
  }

  #extremeOfKnown(of: Abstract, sign: ">" | "<"): Abstract | undefined {
    const items = itemsOf(of) ?? [];
    if (items.length === 0 || items.length > MOST_VALUES) return undefined;
    const values = items.map(({ value }) => (value.kind === "known" ? value.value : undefined));
    if (values.includes(undefined)) return undefined;
    const best = [...items.keys()].sort((a, b) => compare(values[b], values[a]) * (sign === ">" ? 1 : -1));
    const tests = best.map((at) => [items[at]?.when, at + 1] as const);
    const sure = tests.findIndex(([when]) => when === undefined);
    const asked = sure < 0 ? tests : tests.slice(0, sure);
    const last = sure < 0 ? 0 : (tests[sure]?.[1] ?? 0);
    const which = this.#to.variable("s", [...asked.map(([when, number]) => `${when} ? ${number} : `), last].join(""));
    const kept = best.slice(0, sure < 0 ? best.length : sure + 1);
    const all = new Map(kept.map((at) => [at + 1, known(values[at])]));
    return narrowed({ kind: "oneOf", which, values: all, maybe: sure < 0 }, () => true, sure < 0);
  }

  #count(value: Abstract): Abstract | undefined {
    if (value.kind !== "list" && (value.kind !== "set" || value.fuzzy)) return undefined;
    const sure = value.items.filter(isSure).length;
    if (sure === value.items.length) return known(sure);
    const others = value.items.filter((item) => !isSure(item)).map(({ when }) => `(${when} ? 1 : 0)`);
    return this.#to.code([...(sure > 0 ? [String(sure)] : []), ...others].join(" + "), { kind: "number" });
  }

  #isMember(value: Abstract, of: Abstract): Abstract | undefined {
    const items = itemsOf(of);
    if (items === undefined || !isDefined(value)) {
      if (of.kind !== "code" || of.type?.kind !== "list" || scalarType(value) === undefined) return undefined;
      const text = this.#to.text(of);
      return this.#to.truth(
        `${of.type.nullable === true ? `${text} !== null && ` : ""}${text}.includes(${this.#to.text(value)})`,
      );
    }
    const tests: string[] = [];
    for (const item of items) {
      const difference = differ(item.value, value);
      if (difference === true) continue;
      if (difference === false && item.when === undefined) return known(true);
      const test = difference === false ? undefined : this.#sameTest(item.value, value);
      tests.push([item.when, test].filter((one) => one !== undefined).join(" && "));
    }
    return tests.length === 0 ? known(false) : this.#to.truth(tests.map((test) => `(${test})`).join(" || "));
  }

  #sameTest(a: Abstract, b: Abstract): string {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (one.kind !== "oneOf") continue;
      const found = [...one.values].map(([number, value]) => [number, differ(value, other)] as const);
      if (found.some(([, difference]) => difference === undefined)) continue;
      const hits = found.filter(([, difference]) => difference === false);
      return hits.length === 0 ? "false" : `(${hits.map(([number]) => `${one.which} === ${number}`).join(" || ")})`;
    }
    return this.equality(a, b);
  }

  #get([from, key, otherwise]: Args): Abstract | undefined {
    if (key.kind !== "known") return undefined;
    const steps = Array.isArray(key.value) ? (key.value as Value[]) : [key.value];
    if (from.kind === "code") return this.#getTyped(from, steps, otherwise);
    if (from.kind === "known" ? !isObject(from.value) : this.isOfKind(from, "object") !== true) return undefined;
    let found: Abstract | undefined = from;
    for (const step of steps) found = found && this.#memberAt(found, step);
    if (found === undefined) return undefined;
    if (isDefined(found)) return found;
    return found.kind === "known" ? otherwise : undefined;
  }

  /** The same of an object of the request. */
  #getTyped(from: Code, steps: readonly Value[], otherwise: Abstract): Abstract | undefined {
    if (from.type?.kind !== "object" || from.type.nullable === true || from.maybe || !isDefined(otherwise))
      return undefined;
    if (otherwise.kind !== "known" || !isScalar(otherwise.value)) return undefined;
    let found: Abstract = from;
    for (const step of steps) {
      if (found.kind !== "code" || (found.type?.kind !== "object" && step !== steps.at(-1))) return undefined;
      found = this.#read(found, known(step));
    }
    if (found.kind !== "code") return otherwise;
    if (!found.maybe) return found;
    const type = commonType([{ ...found, maybe: false }, otherwise]);
    return this.#to.code(`${found.text} === undefined ? ${this.#to.text(otherwise)} : ${found.text}`, type);
  }

  #union(a: Abstract, b: Abstract): Abstract | undefined {
    if (a.kind === "oneOf") return this.#each(a, (one) => this.#union(one, b));
    const [one, other] = [membersOf(a), membersOf(b)];
    if (one === undefined || other === undefined) return undefined;
    const members = new Map(one);
    for (const [name, value] of other) {
      const own = members.get(name);
      if (own !== undefined) {
        // Objects under one name are united too.
        const isPlain = (own.kind === "known" && isScalar(own.value)) || scalarType(own) !== undefined;
        if (!isDefined(own) || !isDefined(value) || !isPlain) return undefined;
      }
      members.set(name, value);
    }
    return { kind: "object", members, origin: this.#to.number() };
  }

  #removed(a: Abstract, b: Abstract): Abstract | undefined {
    const [members, names] = [membersOf(a), itemsOf(b)];
    if (members === undefined || names === undefined) return undefined;
    if (!names.every((item) => isSure(item) && item.value.kind === "known")) return undefined;
    const gone = names.map(({ value }) => (value as { value: Value }).value);
    const kept = [...members].filter(([name]) => !gone.includes(name));
    return { kind: "object", members: new Map(kept), origin: this.#to.number() };
  }

  #concatenated(a: Abstract, b: Abstract): Abstract | undefined {
    const items = (one: Abstract): readonly Item[] | undefined =>
      one.kind === "list" ? one.items : listOf(one)?.map((value) => ({ value }));
    const [one, other] = [items(a), items(b)];
    if (one === undefined || other === undefined) return undefined;
    return { kind: "list", items: [...one, ...other], origin: this.#to.number() };
  }

  #joined(a: Abstract, b: Abstract): Abstract | undefined {
    const isSet = (one: Abstract) => one.kind === "set" || (one.kind === "known" && one.value instanceof RegoSet);
    const [one, other] = [itemsOf(a), itemsOf(b)];
    if (!isSet(a) || !isSet(b) || one === undefined || other === undefined) return undefined;
    const items = [...one];
    for (const item of other) {
      const at = items.findIndex(({ value }) => differ(value, item.value) === false);
      const own = items[at];
      if (own === undefined) items.push(item);
      else if (own.when !== undefined) {
        const when = item.when === undefined ? undefined : this.#to.variable("c", `${own.when} || ${item.when}`);
        items[at] = { value: own.value, when };
      }
    }
    return { kind: "set", items, origin: this.#to.number(), fuzzy: areDoubtful(items) };
  }

  #sorted(value: Abstract): Abstract | undefined {
    const items = itemsOf(value);
    if (items === undefined) return undefined;
    const list = [...items];
    const isOrdered = list.every((one, at) =>
      list.slice(0, at).every((other) => order(one.value, other.value) !== undefined),
    );
    if (!isOrdered) return undefined;
    list.sort((one, other) => order(one.value, other.value) as number);
    return { kind: "list", items: list, origin: this.#to.number() };
  }
}
