// Where the ways through a rule come together: what is known there of the values that were found on each of them.
import {
  type Abstract,
  type Code,
  differ,
  type Item,
  isDefined,
  isUndefined,
  type ListOf,
  type OneOf,
  type SetOf,
  same,
  sameItem,
  scalarType,
  UNDEFINED,
} from "./abstract.ts";
import type { Labelled, Node, RuleCode } from "./code.ts";

/** The specialiser does not know how to go on; the general program answers. */
export class Unspecialised extends Error {}

/** A value, or one that is found out once somebody asks for it. */
export type Held = Abstract | Meeting;

/** What is known at a place of a rule. */
export interface State {
  readonly locals: Map<number, Held>;
  /** Rules that were evaluated on every way to here. */
  readonly done: Set<RuleCode>;
  readonly result: Held | undefined;
}

/** A way that leaves a block. */
export interface Way {
  readonly state: State;
  /** Statements that are run on this way alone. */
  readonly before: Node[];
  /** The condition under which it is gone. */
  readonly condition?: string | undefined;
  /** Whether it is that of what reached the end of the block. */
  readonly isEnd?: true;
}

/** The values that one local has on several ways. */
export class Meeting {
  readonly kind = "meeting";
  readonly ways: readonly Way[];
  readonly values: readonly Held[];
  readonly before: Node[];
  found: Abstract | undefined;

  constructor(ways: readonly Way[], values: readonly Held[], before: Node[]) {
    this.ways = ways;
    this.values = values;
    this.before = before;
  }
}

/** A local that a loop left behind: nothing is known of it. */
export const LOST = new Meeting([], [], []);

/** What the writer of the code does for a meeting. */
export interface Writer {
  /** The numbers besides 0 that a variable may hold which tells values apart. */
  readonly numbers: Map<string, readonly number[]>;
  fresh(kind: string): string;
  constant(value: unknown): string;
  /** The expression of a value; what must be run for it is written into these statements. */
  expression(value: Abstract, into: Node[]): string;
}

/** The state after a block. */
export function joined(ways: readonly Way[], node: Labelled): State {
  const [first] = ways as [Way];
  if (ways.length === 1) return first.state;
  const locals = new Map<number, Held>();
  const meet = (held: readonly (Held | undefined)[]) => {
    const values = held.map((one) => one ?? UNDEFINED);
    const [one] = values as [Held];
    return values.every((other) => other === one) ? one : new Meeting(ways, values, node.before);
  };
  for (const local of new Set(ways.flatMap(({ state }) => [...state.locals.keys()]))) {
    locals.set(local, meet(ways.map(({ state }) => state.locals.get(local))));
  }
  const done = new Set([...first.state.done].filter((rule) => ways.every(({ state }) => state.done.has(rule))));
  const results = ways.map(({ state }) => state.result);
  return { locals, done, result: results.every((one) => one === undefined) ? undefined : meet(results) };
}

/** Whether nobody can say what it is, since a loop left it behind on some way. */
export function isLost(held: Held): boolean {
  if (held === LOST) return true;
  return held.kind === "meeting" && held.found === undefined && held.values.some(isLost);
}

/** What is known of a value. */
export function found(held: Held, writer: Writer): Abstract {
  if (held.kind !== "meeting") return held;
  if (held === LOST) throw new Unspecialised("a value that a loop left behind");
  held.found ??= new Merge(held, writer).merged(held.values.map((value) => found(value, writer)));
  return held.found;
}

/** The most values that are told apart by a number. */
export const MOST_VALUES = 24;

class Merge {
  readonly #ways: readonly Way[];
  readonly #before: Node[];
  readonly #writer: Writer;

  constructor({ ways, before }: Meeting, writer: Writer) {
    this.#ways = ways;
    this.#before = before;
    this.#writer = writer;
  }

  merged(values: readonly Abstract[]): Abstract {
    const [first] = values as [Abstract];
    if (values.every((value) => same(value, first))) return first;
    return (
      this.#tested(values) ??
      this.#grown(values) ??
      this.#told(values) ??
      this.#numbered(values) ??
      this.#assigned(values)
    );
  }

  /** A value that was tested: it is still what it was, and undefined where the test said so. */
  #tested(values: readonly Abstract[]): Abstract | undefined {
    const rest = values.filter((value) => !isUndefined(value));
    const [one] = rest;
    if (one === undefined || (one.kind !== "code" && one.kind !== "oneOf")) return undefined;
    const plain = { ...one, maybe: true };
    if (
      !rest.every(
        (value) => (value.kind === "code" || value.kind === "oneOf") && same({ ...value, maybe: true }, plain),
      )
    )
      return undefined;
    const test = undefinedTest(one);
    const isTested = values.every((value, at) => !isUndefined(value) || this.#ways[at]?.condition === test);
    return isTested ? plain : undefined;
  }

  /** Objects, lists and sets that were one and to which different things were added. */
  #grown(values: readonly Abstract[]): Abstract | undefined {
    const [first] = values as [Abstract];
    if (first.kind === "object") {
      const all = values.filter(
        (value) => value.kind === "object" && value.origin === first.origin,
      ) as (typeof first)[];
      if (all.length < values.length) return undefined;
      const names = new Set(all.flatMap(({ members }) => [...members.keys()]));
      const members = [...names].map((name) => {
        return [name, this.merged(all.map((one) => one.members.get(name) ?? UNDEFINED))] as const;
      });
      return { ...first, members: new Map(members) };
    }
    if (first.kind !== "list" && first.kind !== "set") return undefined;
    const all = values.filter((value) => value.kind === first.kind && value.origin === first.origin) as (
      | ListOf
      | SetOf
    )[];
    if (all.length < values.length) return undefined;
    const items = first.kind === "list" ? this.#appended(all) : this.#added(all);
    if (first.kind === "list") return { ...first, items };
    return { ...first, items, fuzzy: all.some((one) => (one as SetOf).fuzzy) || areDoubtful(items) };
  }

  /** Of lists: what all begin with, then what was added on each way. */
  #appended(lists: readonly { readonly items: readonly Item[] }[]): Item[] {
    const [shortest] = [...lists].sort((a, b) => a.items.length - b.items.length) as [ListOf];
    const differs = shortest.items.findIndex((item, at) =>
      lists.some(({ items }) => !sameItem(items[at] as Item, item)),
    );
    const start = differs < 0 ? shortest.items.length : differs;
    const rests = lists.map(({ items }) => items.slice(start));
    const [longest] = [...rests].sort((a, b) => b.length - a.length) as [Item[]];
    const begin = (rest: readonly Item[]) => rest.every((item, at) => same(item.value, longest[at]?.value as Abstract));
    const all = shortest.items.slice(0, start);
    if (rests.every(begin)) {
      const added = longest.map(({ value }, at) => {
        return { value, when: this.#condition(rests.map((rest) => (at < rest.length ? rest[at]?.when : "false"))) };
      });
      return [...all, ...added];
    }
    for (const [way, rest] of rests.entries()) {
      for (const { value, when } of rest) {
        all.push({ value, when: this.#condition(rests.map((_, at) => (at === way ? when : "false"))) });
      }
    }
    return all;
  }

  #added(sets: readonly { readonly items: readonly Item[] }[]): Item[] {
    const values: Abstract[] = [];
    for (const { value } of sets.flatMap(({ items }) => items)) {
      if (!values.some((one) => same(one, value))) values.push(value);
    }
    return values.map((value) => {
      const found = sets.map(({ items }) => items.find((item) => same(item.value, value)));
      return { value, when: this.#condition(found.map((item) => (item === undefined ? "false" : item.when))) };
    });
  }

  /** The condition that is another on each way; none where it holds on all. */
  #condition(conditions: readonly (string | undefined)[]): string | undefined {
    const [first] = conditions;
    if (conditions.every((one) => one === first)) return first;
    const [test, at] = this.#onlyTest();
    if (at >= 0 && conditions[at] === "false" && conditions[1 - at] === undefined) {
      const [, variable] = /^!\((\$c\d+)\)$/.exec(test) ?? [];
      if (variable !== undefined) return variable;
    }
    return this.#assign(
      "c",
      conditions.map((one) => one ?? "true"),
    );
  }

  /** Of two ways, the one that is gone under a condition, while the other is gone otherwise: to the end of the block. */
  #onlyTest(): readonly [string, number] {
    const tests = this.#ways.map(({ condition }) => condition);
    const at = tests.findIndex((one) => one !== undefined);
    return tests.length === 2 && this.#ways[1 - at]?.isEnd ? [tests[at] ?? "", at] : ["", -1];
  }

  /** One value on one way and none on the other, which a number tells apart already. */
  #told(values: readonly Abstract[]): OneOf | undefined {
    const [test, at] = this.#onlyTest();
    if (at < 0 || !isUndefined(values[at] as Abstract)) return undefined;
    const value = values[1 - at] as Abstract;
    const [, which] = /^(\$s\d+) === 0$/.exec(test) ?? [];
    const numbers = which === undefined ? undefined : this.#writer.numbers.get(which);
    if (which === undefined || numbers === undefined) return undefined;
    if (value.kind === "code" || value.kind === "input" || value.kind === "oneOf") return undefined;
    return { kind: "oneOf", which, values: new Map(numbers.map((number) => [number, value])), maybe: true };
  }

  /** A number that says which value it is. */
  #numbered(values: readonly Abstract[]): OneOf | undefined {
    const all: Abstract[] = [];
    const numberOf = (value: Abstract): number => {
      if (isUndefined(value)) return 0;
      const at = all.findIndex((one) => same(one, value));
      return at < 0 ? all.push(value) : at + 1;
    };
    const numbers: string[] = [];
    for (const value of values) {
      if (value.kind === "code" || value.kind === "input") return undefined;
      if (value.kind !== "oneOf") {
        numbers.push(String(numberOf(value)));
        continue;
      }
      const pairs = [...value.values].map(([number, one]) => [number, numberOf(one)] as const);
      if (pairs.every(([before, now]) => before === now)) numbers.push(value.which);
      else {
        const table: number[] = new Array(Math.max(...value.values.keys()) + 1).fill(0);
        for (const [before, now] of pairs) table[before] = now;
        numbers.push(`${this.#writer.constant(table)}[${value.which}]`);
      }
    }
    if (all.length > MOST_VALUES) return undefined;
    const which = this.#assign("s", numbers);
    this.#writer.numbers.set(
      which,
      all.map((_, at) => at + 1),
    );
    return {
      kind: "oneOf",
      which,
      values: new Map(all.map((one, at) => [at + 1, one])),
      maybe: !values.every(isDefined),
    };
  }

  #assigned(values: readonly Abstract[]): Code {
    const texts = values.map((value, at) => this.#writer.expression(value, this.#ways[at]?.before as Node[]));
    const type = commonType(values.filter((value) => !isUndefined(value)));
    return { kind: "code", text: this.#assign("x", texts), maybe: !values.every(isDefined), type };
  }

  /** A variable that gets an expression on each way; the most frequent constant it gets before all of them. */
  #assign(kind: string, texts: readonly string[]): string {
    const variable = this.#writer.fresh(kind);
    const constants = texts.filter((text) => /^(\d+|true|false|undefined)$/.test(text));
    const often = (text: string) => constants.filter((one) => one === text).length;
    const [usual] = [...new Set(constants)].sort((a, b) => often(b) - often(a));
    if (usual !== undefined) this.#before.push(`${variable} = ${usual};`);
    for (const [at, text] of texts.entries()) {
      if (text !== usual) this.#ways[at]?.before.push(`${variable} = ${text};`);
    }
    return variable;
  }
}

/** The expression that says whether a value is undefined. */
export function undefinedTest(one: Code | OneOf): string {
  return one.kind === "code" ? `${one.text} === undefined` : `${one.which} === 0`;
}

/** The type that all have. */
export function commonType(values: readonly Abstract[]): Code["type"] {
  const [first] = values;
  if (first?.kind === "code" && values.every((one) => one.kind === "code" && one.type === first.type))
    return first.type;
  if (first?.kind === "set" || (first?.kind === "code" && first.type?.kind === "set")) {
    const isSet = (one: Abstract) => one.kind === "set" || (one.kind === "code" && one.type?.kind === "set");
    return values.every(isSet) ? { kind: "set" } : undefined;
  }
  const nulls = values.filter((one) => one.kind === "known" && one.value === null);
  const types = values.filter((one) => !nulls.includes(one)).map(scalarType);
  const [type] = types;
  if (type === undefined || !types.every((one) => one?.kind === type.kind)) return undefined;
  return { kind: type.kind, nullable: nulls.length > 0 || types.some((one) => one?.nullable) };
}

/** Whether two items of a set may turn out to be equal. */
export function areDoubtful(items: readonly Item[]): boolean {
  return items.some((item, at) => items.slice(0, at).some((other) => differ(item.value, other.value) !== true));
}
