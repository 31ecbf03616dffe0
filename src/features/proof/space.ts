import { RUNTIME, type Value } from "#rego-to-js";
import type { Atom } from "./atoms.ts";
import { ALWAYS, type Guard, Guards, NEVER } from "./guards.ts";
import { notProved } from "./not-proved.ts";
import {
  Applied,
  type Case,
  FactsObject,
  Instant,
  Seconds,
  SomeList,
  SomeObject,
  SomeSet,
  type Sum,
  type Sym,
  Symbolic,
  Table,
} from "./symbols.ts";
import { DAY_MS, DAYS, noPositions, type Positions, type Variable } from "./variables.ts";

const { RegoSet, isObject } = RUNTIME;

/** Stands in tables for a value that a function does not have. */
export const UNDEFINED = -1;

/** All requests that a comparison is about: the variables in them, atoms about them, and what depends on them. */
export class Space {
  readonly guards: Guards;
  /** By the number that a guard has it by. */
  readonly atoms: Atom[] = [];
  readonly variables = new Map<string, Variable>();
  readonly #atomOf = new Map<string, number>();
  readonly #values: Value[] = [];
  readonly #idOf = new Map<string, number>();
  readonly #idOfObject = new WeakMap<object, number>();
  readonly #tables = new Map<string, Table[]>();
  readonly #sets = new Map<string, { positions: Positions; guard: Guard }[]>();
  readonly #keys = new Map<string, string>();
  #unnamed = 0;
  /**
   * Whether lists whose order is not known are the same where the same is in them. It is so for answers that are
   * compared, never while they are found.
   */
  ordersIgnored = false;

  /** @param mostNodes of conditions */
  constructor(mostNodes: number) {
    this.guards = new Guards(mostNodes);
  }

  // Values

  /** The number of a known value; equal values have the same one. */
  idOf(value: Value): number {
    if (value === undefined) return UNDEFINED;
    if (typeof value !== "object" || value === null) return this.#interned(canonical(value), value);
    let id = this.#idOfObject.get(value);
    if (id === undefined) {
      id = this.#interned(canonical(value), value);
      this.#idOfObject.set(value, id);
    }
    return id;
  }

  /** The value of a number. */
  value(id: number): Value {
    return this.#values[id];
  }

  #interned(text: string, value: Value): number {
    let id = this.#idOf.get(text);
    if (id === undefined) {
      id = this.#values.push(value) - 1;
      this.#idOf.set(text, id);
    }
    return id;
  }

  /** A text that two values share if they are surely the same. */
  keyOf(sym: Sym): string {
    if (sym === undefined) return "none";
    if (!(sym instanceof Symbolic)) return `v${this.idOf(sym)}`;
    sym.key ??= this.#shortKey(this.#symbolicKey(sym));
    return sym.key;
  }

  #shortKey(long: string): string {
    let short = this.#keys.get(long);
    if (short === undefined) {
      short = `s${this.#keys.size}`;
      this.#keys.set(long, short);
    }
    return short;
  }

  #symbolicKey(sym: Symbolic): string {
    const entry = ([guard, value]: Case) => `${guard}?${this.keyOf(value)}`;
    if (sym instanceof Applied) return `${sym.name}(${sym.args.map((arg) => this.keyOf(arg)).join()})`;
    if (sym instanceof Instant) return `instant ${sym.variable.id}`;
    if (sym instanceof Seconds) return `seconds ${sym.of.id} ${sym.less?.id} ${sym.more}`;
    if (sym instanceof SomeList) return `list ${sym.unordered} ${sym.entries.map(entry).join()}`;
    if (sym instanceof SomeSet) return `set ${sym.entries.map(entry).sort().join()}`;
    if (sym instanceof SomeObject) {
      const members = [...sym.members].map(([name, sum]) => `${JSON.stringify(name)}:${sum.map(entry).join("|")}`);
      return `object ${members.sort().join()}`;
    }
    this.#unnamed += 1;
    return `own ${this.#unnamed}`;
  }

  // Variables and tables

  /** The variable of a name; the same one whenever it is asked for. */
  variable(name: string, kind: "ordered" | "text", values: readonly (string | number)[]): Variable {
    return this.#variable({ name, kind, values, size: values.length });
  }

  /** The instant of a name, with its day. */
  instant(name: string): Variable {
    const day = this.variable(`${name} (day)`, "ordered", DAYS);
    return this.#variable({ name, kind: "instant", values: [], size: DAYS.length * DAY_MS, day });
  }

  #variable(made: Omit<Variable, "id">): Variable {
    const known = this.variables.get(made.name);
    if (known !== undefined) return known;
    const variable = { ...made, id: this.variables.size };
    this.variables.set(made.name, variable);
    return variable;
  }

  /** The value of a variable itself. */
  identity(variable: Variable): Table {
    return this.table(
      variable,
      Int32Array.from(variable.values, (value) => this.idOf(value)),
      variable.name,
    );
  }

  table(variable: Variable, ids: Int32Array, label: string): Table {
    const hash = `${variable.id} ${hashOf(ids)}`;
    const alike = this.#tables.get(hash) ?? [];
    const known = alike.find((table) => sameNumbers(table.ids, ids));
    if (known !== undefined) return known;
    const table = new Table(variable, ids, label);
    this.#tables.set(hash, [...alike, table]);
    return table;
  }

  /** A table as what it is: parts of few values as those, the rest where it is defined. */
  sumOf(variable: Variable, ids: Int32Array, label: string): Sum {
    const few = new Set<number>();
    let holes = false;
    for (const id of ids) {
      if (id < 0) holes = true;
      else if (few.size <= FEW) few.add(id);
    }
    if (few.size <= FEW) return this.#parted(variable, ids);
    const table = this.table(variable, ids, label);
    return [[holes ? this.where(variable, (at) => (ids[at] as number) >= 0) : ALWAYS, table]];
  }

  /** Each value of a table with the condition on which it is that. */
  parted({ variable, ids }: Table): Sum {
    return this.#parted(variable, ids);
  }

  #parted(variable: Variable, ids: Int32Array): Sum {
    const places = new Map<number, Positions>();
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      if (id < 0) continue;
      let positions = places.get(id);
      if (positions === undefined) {
        if (places.size >= MOST_PARTS) notProved(`each of the many values of ${variable.name} counts for itself`);
        positions = noPositions(variable.size);
        places.set(id, positions);
      }
      positions[at >> 5] = (positions[at >> 5] as number) | (1 << (at & 31));
    }
    return [...places].map(([id, positions]) => [this.within(variable, positions), this.value(id)] as const);
  }

  // Atoms

  #atom(key: string, make: () => Atom): Guard {
    let atom = this.#atomOf.get(key);
    if (atom === undefined) {
      atom = this.atoms.push(make()) - 1;
      this.#atomOf.set(key, atom);
    }
    return this.guards.atom(atom);
  }

  /** The conditions on which each of several options stands in a place. */
  choice(place: string, options: readonly string[]): Guard[] {
    const conditions = new Array<Guard>(options.length);
    const divide = (from: number, to: number, guard: Guard): void => {
      if (to - from === 1) {
        conditions[from] = guard;
        return;
      }
      const middle = (from + to + 1) >> 1;
      const key = `choice ${place} ${from} ${to}`;
      const atom = this.#atom(key, () => ({ kind: "choice", place, options, from, middle, to }));
      divide(from, middle, this.guards.and(guard, atom));
      divide(middle, to, this.guards.less(guard, atom));
    };
    divide(0, options.length, ALWAYS);
    return conditions;
  }

  /** The condition that a list of words has a word. */
  has(place: string, word: string): Guard {
    return this.#atom(`has ${place} ${word}`, () => ({ kind: "has", place, word }));
  }

  /** The condition that a variable has a value for which the test holds. */
  where(variable: Variable, test: (position: number) => boolean): Guard {
    const positions = noPositions(variable.size);
    for (let at = 0; at < variable.size; at++) {
      if (test(at)) positions[at >> 5] = (positions[at >> 5] as number) | (1 << (at & 31));
    }
    return this.within(variable, positions);
  }

  /** The condition that a variable has a value at one of some positions. */
  within(variable: Variable, positions: Positions): Guard {
    const { guards } = this;
    if (variable.size === 0) return NEVER;
    const hash = `${variable.id} ${hashOf(positions)}`;
    const alike = this.#sets.get(hash) ?? [];
    const known = alike.find((set) => sameNumbers(set.positions, positions));
    if (known !== undefined) return known.guard;
    const rest = complement(positions, variable.size);
    const isFirstIn = ((positions[0] as number) & 1) === 1;
    let guard: Guard;
    if (positions.every((word) => word === 0)) guard = NEVER;
    else if (rest.every((word) => word === 0)) guard = ALWAYS;
    // A set and its complement are one atom: that which the first position is not in.
    else if (isFirstIn) guard = guards.not(this.within(variable, rest));
    else {
      const number = this.atoms.push({ kind: "within", variable, yes: positions, no: rest }) - 1;
      guard = guards.atom(number);
    }
    this.#sets.set(hash, [...(this.#sets.get(hash) ?? []), { positions, guard }]);
    return guard;
  }

  /**
   * The condition that the position of `y` is at least `least[x]`.
   *
   * @param least rises, up to the size of `y` where none reaches it
   */
  reaches(x: Variable, y: Variable, least: Int32Array, told: { left: string; right: string; strict: boolean }): Guard {
    if (least.every((limit) => limit === 0)) return ALWAYS;
    if (least.every((limit) => limit >= y.size)) return NEVER;
    if (least.some((limit, at) => at > 0 && limit < (least[at - 1] as number))) notProved("a limit that does not rise");
    const key = this.#numbered(`reaches ${x.id} ${y.id}`, least);
    return this.#atom(key, () => {
      const above = new Int32Array(y.size);
      for (let at = 0, of = 0; of < y.size; of++) {
        while (at < x.size && (least[at] as number) <= of) at += 1;
        above[of] = at;
      }
      return { kind: "reaches", x, y, least, above, told };
    });
  }

  readonly #lists = new Map<string, Int32Array[]>();

  /** A key that only equal lists of numbers share. */
  #numbered(start: string, list: Int32Array): string {
    const hash = `${start} ${hashOf(list)}`;
    const alike = this.#lists.get(hash) ?? [];
    let index = alike.findIndex((one) => sameNumbers(one, list));
    if (index === -1) {
      index = alike.length;
      this.#lists.set(hash, [...alike, list]);
    }
    return `${hash} ${index}`;
  }

  /** The condition that two tables of texts have the same value. */
  sameText(a: Table, b: Table): Guard {
    const [one, other] = a.variable.id < b.variable.id ? [a, b] : [b, a];
    const { variable: x, ids: ofX, label: left } = one;
    const { variable: y, ids: ofY, label: right } = other;
    const key = `${this.#numbered(`same ${x.id}`, ofX)} ${this.#numbered(`${y.id}`, ofY)}`;
    return this.#atom(key, () => ({ kind: "same", x, y, ofX, ofY, told: { left, right } }));
  }

  /** The condition that the instant `y` is at least so many milliseconds after `x`. */
  apart(y: Variable, x: Variable, ms: number): Guard {
    if (x === y) return ms <= 0 ? ALWAYS : NEVER;
    return this.#atom(`apart ${y.id} ${x.id} ${ms}`, () => ({ kind: "apart", x, y, ms }));
  }

  // Sums

  /** The condition on which there is a value. */
  defined(sum: Sum): Guard {
    return sum.reduce<Guard>((guard, [one]) => this.guards.or(guard, one), NEVER);
  }

  /** Only the values on a condition. */
  under(sum: Sum, guard: Guard): Sum {
    if (guard === ALWAYS) return sum;
    const kept: Case[] = [];
    for (const [own, value] of sum) {
      const both = this.guards.and(own, guard);
      if (both !== NEVER) kept.push([both, value]);
    }
    return kept;
  }

  /** Equal values once each. */
  merged(sum: Sum): Sum {
    if (sum.length < 2) return sum;
    const byKey = new Map<string, [Guard, Sym]>();
    for (const [guard, value] of sum) {
      if (guard === NEVER) continue;
      const key = this.keyOf(value);
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [guard, value]);
      else known[0] = this.guards.or(known[0], guard);
    }
    return [...byKey.values()];
  }

  /** The condition as a value: true where it holds, else false. */
  truth(guard: Guard): Sum {
    const sum: Case[] = [
      [guard, true],
      [this.guards.not(guard), false],
    ];
    return sum.filter(([one]) => one !== NEVER);
  }

  /** A value on a condition; a collection of which everything is known there becomes a plain value. */
  settled(value: Sym, guard: Guard): Sym {
    const isSure = ([own, inner]: Case) => !(inner instanceof Symbolic) && this.guards.implies(guard, own);
    if (value instanceof SomeList) {
      return !value.unordered && value.entries.every(isSure) ? value.entries.map(([, inner]) => inner) : value;
    }
    if (value instanceof SomeSet) {
      if (!value.entries.every(isSure)) return value;
      return new RegoSet(value.entries.map(([, inner]) => inner));
    }
    if (value instanceof SomeObject) {
      const members = [...value.members];
      if (!members.every(([, sum]) => sum.length === 1 && isSure(sum[0] as Case))) return value;
      return Object.assign(new RUNTIME.Bare(), Object.fromEntries(members.map(([name, sum]) => [name, sum[0]?.[1]])));
    }
    return value;
  }

  readonly #members = new Map<Table, Map<string, Sum> | undefined>();

  /** The members of objects that depend on one variable; `undefined` where not all are objects. */
  #tableMembers(table: Table): Map<string, Sum> | undefined {
    if (this.#members.has(table)) return this.#members.get(table);
    const { variable, ids, label } = table;
    const names = new Set<string>();
    const distinct = new Set(ids);
    distinct.delete(UNDEFINED);
    const objects = new Map([...distinct].map((id) => [id, this.value(id)] as const));
    let members: Map<string, Sum> | undefined;
    if ([...objects.values()].every(isObject)) {
      for (const object of objects.values()) for (const name of Object.keys(object as object)) names.add(name);
      members = new Map(
        [...names].map((name) => {
          const of = new Map([...objects].map(([id, object]) => [id, this.idOf(RUNTIME.member(object, name))]));
          const inner = ids.map((id) => of.get(id) ?? UNDEFINED);
          return [name, this.sumOf(variable, inner, `${label}.${name}`)];
        }),
      );
    }
    this.#members.set(table, members);
    return members;
  }

  /** The members of an object, each with its values; `undefined` of what is no object. */
  members(value: Sym): Map<string, Sum> | undefined {
    if (value instanceof SomeObject) return value.members;
    if (value instanceof Table) return this.#tableMembers(value);
    if (value instanceof FactsObject) return new Map(value.names.map((name) => [name, value.member(name)]));
    if (value instanceof Symbolic || !isObject(value)) return undefined;
    return new Map(Object.entries(value).map(([name, inner]) => [name, [[ALWAYS, inner]]]));
  }
}

/** So many values of a table are told apart at once. */
const FEW = 3;
/** The most values that are told apart where each counts for itself. */
const MOST_PARTS = 64;

function hashOf(list: Int32Array | Uint32Array): string {
  let [a, b] = [0, 7];
  for (let at = 0; at < list.length; at++) {
    a = (Math.imul(a, 31) + (list[at] as number)) | 0;
    b = (Math.imul(b, 1_000_003) ^ (list[at] as number)) | 0;
  }
  return `${a} ${b}`;
}

function sameNumbers(a: Int32Array | Uint32Array, b: Int32Array | Uint32Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function complement(positions: Positions, size: number): Positions {
  const rest = positions.map((word) => ~word);
  if (size & 31) rest[rest.length - 1] = (rest[rest.length - 1] as number) & (2 ** (size & 31) - 1);
  return rest;
}

function canonical(value: Value): string {
  if (typeof value !== "object" || value === null) return typeof value === "string" ? `"${value}` : String(value);
  if (Array.isArray(value)) return `[${value.map(quoted).join()}]`;
  if (value instanceof RegoSet) return `<${value.values().map(quoted).sort().join()}>`;
  const object = value as Record<string, Value>;
  const keys = Object.keys(object).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${quoted(object[key])}`).join()}}`;
}

/** As {@link canonical}, of a part: a text that cannot run into the next. */
function quoted(value: Value): string {
  return typeof value === "string" ? JSON.stringify(value) : canonical(value);
}
