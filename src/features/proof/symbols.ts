import type { Guard } from "./guards.ts";
import { notProved } from "./not-proved.ts";
import type { Variable } from "./variables.ts";

/** A value of Rego that is known, or a {@link Symbolic} one that depends on the request. */
export type Sym = unknown;

/** One of the values that something may have, and the condition on which it has it. */
export type Case = readonly [guard: Guard, value: Sym];

/** The values that something may have. Their conditions exclude each other; where none holds, it is undefined. */
export type Sum = readonly Case[];

/** A value that depends on the request. */
export abstract class Symbolic {
  /** Tells it from others, once it was asked for. */
  key: string | undefined;

  /** What Rego says the type is. */
  abstract readonly type: "array" | "number" | "object" | "set" | "string" | undefined;
}

/** A function of one variable: the value for each of its values, as the number of an interned value. */
export class Table extends Symbolic {
  readonly variable: Variable;
  /** By position; negative where the function has no value. */
  readonly ids: Int32Array;
  readonly type = undefined;
  /** How it is told in a region. */
  label: string;

  constructor(variable: Variable, ids: Int32Array, label: string) {
    super();
    this.variable = variable;
    this.ids = ids;
    this.label = label;
  }
}

/** A number that follows from values of several variables. */
export class Applied extends Symbolic {
  readonly name: string;
  readonly args: readonly Sym[];
  readonly type: "number" | "string";

  constructor(name: string, args: readonly Sym[], type: "number" | "string" = "number") {
    super();
    this.name = name;
    this.args = args;
    this.type = type;
  }
}

/** An instant as a request tells it. */
export class Instant extends Symbolic {
  readonly variable: Variable;
  readonly type = "string";

  constructor(variable: Variable) {
    super();
    this.variable = variable;
  }
}

/** The seconds of an instant since a fixed one, less those of another if there is one, and some more. */
export class Seconds extends Symbolic {
  readonly of: Variable;
  readonly less: Variable | undefined;
  readonly more: number;
  readonly type = "number";

  constructor(of: Variable, less: Variable | undefined, more: number) {
    super();
    this.of = of;
    this.less = less;
    this.more = more;
  }
}

/** A collection that is filled while the policies are evaluated, and does not change once it was looked at. */
abstract class Collection extends Symbolic {
  protected unsealed(): void {
    if (this.key !== undefined) notProved("a collection that changes after it was read");
  }
}

/** A list whose elements are there on a condition. */
export class SomeList extends Collection {
  readonly entries: Case[];
  /** Whether it is only known what is in it: it was sorted by values that are not all known, or made of such a list. */
  unordered: boolean;
  readonly type = "array";

  constructor(entries: readonly Case[] = [], unordered = false) {
    super();
    this.entries = [...entries];
    this.unordered = unordered;
  }

  push(guard: Guard, value: Sym): void {
    this.unsealed();
    this.entries.push([guard, value]);
  }
}

/** A set whose elements are there on a condition; no two are the same where both are there. */
export class SomeSet extends Collection {
  readonly entries: [Guard, Sym][] = [];
  readonly type = "set";

  change(): void {
    this.unsealed();
  }
}

/** An object with known names of members, each with the values that it may have. */
export class SomeObject extends Collection {
  readonly members = new Map<string, Sum>();
  readonly type = "object";

  set(name: string, sum: Sum): void {
    this.unsealed();
    this.members.set(name, sum);
  }
}

/** A part of the facts of a request. */
export class FactsObject extends Symbolic {
  readonly names: readonly string[];
  readonly #member: (name: string) => Sum;
  readonly type = "object";

  constructor(names: readonly string[], member: (name: string) => Sum) {
    super();
    this.names = names;
    this.#member = member;
  }

  /** The values that a member may have; none of a name that the schema does not know. */
  member(name: string): Sum {
    return this.names.includes(name) ? this.#member(name) : [];
  }
}
