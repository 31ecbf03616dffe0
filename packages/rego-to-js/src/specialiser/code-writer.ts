// Writes the statements of a specialised program: it names variables and constants, and turns values into expressions.

import type { Value } from "../runtime/values.ts";
import {
  type Abstract,
  type Code,
  type Item,
  isDefined,
  isScalar,
  isUndefined,
  type ObjectOf,
  type OneOf,
} from "./abstract.ts";
import type { Node } from "./code.ts";
import { Unspecialised, undefinedTest, type Writer } from "./paths.ts";
import { literal } from "./program-text.ts";

export class CodeWriter implements Writer {
  /** Variables that a loop assigns to each time. */
  readonly ofLoops = new Set<string>();
  /** How many loops there are around a statement of a function. */
  loops = 0;
  readonly numbers = new Map<string, readonly number[]>();
  /** Constant collections by their text, each with its name. */
  readonly constants = new Map<string, string>();
  /** Paths into the request by their text, each with its variable. */
  readonly paths = new Map<string, string>();
  readonly #data: Value;
  #last = 0;
  #out: Node[] = [];

  /** @param data the document that the program runs on */
  constructor(data: Value) {
    this.#data = data;
  }

  /** The name of a new variable. */
  fresh(kind: string): string {
    const name = `$${kind}${this.number()}`;
    if (this.loops > 0) this.ofLoops.add(name);
    return name;
  }

  /** A number that nothing else has. */
  number(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Writes a statement. */
  emit(node: Node): void {
    this.#out.push(node);
  }

  /** A new variable with the value of an expression. */
  variable(kind: string, expression: string): string {
    const name = this.fresh(kind);
    this.emit(`${name} = ${expression};`);
    return name;
  }

  /** The value of an expression, in a variable. */
  code(expression: string, type: Code["type"], maybe = false): Code {
    return { kind: "code", text: this.variable("x", expression), maybe, type };
  }

  /** The variable of a path into the request, which is read at the start unless it begins in a list that is gone through. */
  path(expression: string, source: string): string {
    if (!/^in_/.test(source) && !this.#isPath(source)) return this.variable("x", expression);
    const name = this.paths.get(expression) ?? `$p${this.number()}`;
    this.paths.set(expression, name);
    return name;
  }

  #isPath(variable: string): boolean {
    return variable.startsWith("$p");
  }

  /** The same of a truth value. */
  truth(expression: string): Code {
    return this.code(expression, { kind: "boolean" });
  }

  /** Writes statements that are run under a condition. */
  when(condition: string | undefined, write: () => void): void {
    if (condition === undefined) {
      write();
      return;
    }
    this.emit({ kind: "if", condition, body: this.into([], write) });
  }

  /** Writes statements into a list. */
  into(nodes: Node[], write: () => void): Node[] {
    const out = this.#out;
    this.#out = nodes;
    write();
    this.#out = out;
    return nodes;
  }

  /** The name of a constant collection. */
  constant(value: Value): string {
    const text = literal(value, this.#data);
    const name = this.constants.get(text) ?? `C${this.constants.size}`;
    this.constants.set(text, name);
    return name;
  }

  expression(value: Abstract, into: Node[]): string {
    let text = "";
    this.into(into, () => {
      text = this.text(value);
    });
    return text;
  }

  /** The expression of a value, once what it needs is written. What it makes is new; constants are shared. */
  text(value: Abstract): string {
    switch (value.kind) {
      case "known":
        if (value.value === undefined) return "undefined";
        return isScalar(value.value) ? JSON.stringify(value.value) : this.constant(value.value);
      case "code":
        return value.text;
      case "input":
        throw new Unspecialised("the request as a value");
      case "oneOf":
        return this.#textOfOne(value);
      case "object":
        return this.#textOfObject(value);
      case "list":
        return this.collection(value.items, "[]", (list, one) => `${list}.push(${this.text(one)});`);
      case "set":
        return this.collection(value.items, "new RegoSet()", (set, one) => `${set}.add(${this.text(one)});`);
    }
  }

  #textOfOne(of: OneOf): string {
    const { which, values } = of;
    if ([...values.values()].every((one) => one.kind === "known")) {
      const table: Value[] = new Array(Math.max(...values.keys()) + 1).fill(undefined);
      for (const [number, one] of values) table[number] = (one as { readonly value: Value }).value;
      if (table.every((one) => isScalar(one))) return `${this.constant(table)}[${which}]`;
    }
    return this.choice(of, (one) => this.text(one));
  }

  /** A variable with what is made of the one of several values that it is. */
  choice({ which, values }: OneOf, made: (one: Abstract) => string): string {
    const name = this.variable("x", "undefined");
    for (const [number, one] of values) this.when(`${which} === ${number}`, () => this.emit(`${name} = ${made(one)};`));
    return name;
  }

  #textOfObject({ members }: ObjectOf): string {
    const name = this.variable("x", "new Bare()");
    for (const [key, one] of members) {
      if (isUndefined(one)) continue;
      const text = this.text(one);
      this.when(isDefined(one) ? undefined : `!(${this.undefinedTest(one)})`, () =>
        this.emit(`${name}[${JSON.stringify(key)}] = ${text};`),
      );
    }
    return name;
  }

  /** A variable with a collection of those items that are there. */
  collection(items: readonly Item[], empty: string, put: (holder: string, one: Abstract) => string): string {
    const name = this.variable("x", empty);
    for (const { when, value } of items) this.when(when, () => this.emit(put(name, value)));
    return name;
  }

  /** The expression that says whether a value is undefined. */
  undefinedTest(one: Abstract): string {
    if (one.kind === "code" || one.kind === "oneOf") return undefinedTest(one);
    return isDefined(one) ? "false" : "true";
  }
}
