// Writes the answer out: what is known of it stands in literals, with every member in its place.
import { asJson, NotCovered, type Value } from "../runtime/values.ts";
import {
  type Abstract,
  defined,
  isDefined,
  isSure,
  isUndefined,
  itemsOf,
  membersOf,
  scalarType,
  UNDEFINED,
} from "./abstract.ts";
import type { Builtins } from "./builtins.ts";
import type { CodeWriter } from "./code-writer.ts";
import { Unspecialised } from "./paths.ts";

const HEAD = ["decision", "jurisdiction", "version", "as_of", "outcome"];
const LISTS = ["reasons", "obligations", "warnings", "assumptions"];
const MORE = ["not_considered", "checks", "working"];
export class Answering {
  readonly #to: CodeWriter;
  readonly #builtins: Builtins;
  readonly #entry: readonly string[];

  /** @param entry members of an entry in their order; others follow by name */
  constructor(to: CodeWriter, builtins: Builtins, entry: readonly string[]) {
    this.#to = to;
    this.#builtins = builtins;
    this.#entry = entry;
  }

  /** Statements that return the answer. */
  answer(value: Abstract): void {
    if (value.kind === "oneOf") {
      for (const [number, one] of value.values) this.#to.when(`${value.which} === ${number}`, () => this.answer(one));
      this.#to.emit("return undefined;");
      return;
    }
    const members = membersOf(value);
    if (members === undefined) throw new Unspecialised("an answer of which nothing is known");
    const part = (name: string) => members.get(name) ?? UNDEFINED;
    // Half an answer is a fault, which the general program says.
    const isWhole = [...HEAD, "values", ...LISTS, "missing"].every((name) => isDefined(part(name)));
    if (!isWhole) throw new Unspecialised("an answer that may lack a part");
    const parts = HEAD.map((name) => `${name}: ${this.#copy(part(name))}`);
    parts.push(`values: ${this.#values(part("values"))}`);
    for (const name of LISTS) parts.push(`${name}: ${this.#entries(part(name))}`);
    parts.push(`missing: ${this.#copy(part("missing"))}`);
    for (const name of MORE) {
      const one = part(name);
      if (isUndefined(one)) continue;
      const copy = name === "not_considered" ? this.#copy(defined(one)) : this.#entries(defined(one));
      parts.push(
        isDefined(one) ? `${name}: ${copy}` : `...(!(${this.#to.undefinedTest(one)}) && { ${name}: ${copy} })`,
      );
    }
    this.#to.emit(`return { ${parts.join(", ")} };`);
  }

  #values(value: Abstract): string {
    return this.#isOpen(value) ? `named(${this.#to.text(value)})` : this.#object(value, []);
  }

  #entries(value: Abstract): string {
    if (itemsOf(value) === undefined && value.kind !== "oneOf") return `entries(${this.#to.text(value)})`;
    if (value.kind === "oneOf") return this.#to.choice(value, (one) => this.#entries(one));
    if (value.kind === "set") return this.#entries(this.#builtins.call("sort", [value]));
    return this.#list(value, (one) =>
      this.#isOpen(one) ? `entry(${this.#to.text(one)})` : this.#object(one, this.#entry),
    );
  }

  /** Whether its members are only known when the program runs. */
  #isOpen(value: Abstract): boolean {
    return value.kind === "oneOf"
      ? [...value.values.values()].some((one) => this.#isOpen(one))
      : membersOf(value) === undefined;
  }

  /** The expression of a copy, whose sets are sorted lists. */
  #copy(value: Abstract): string {
    switch (value.kind) {
      case "known":
        return this.#known(value.value);
      case "object":
        return this.#object(value, [...value.members.keys()]);
      case "list":
        return this.#list(value, (one) => this.#copy(one));
      case "set":
        return this.#copy(this.#builtins.call("sort", [value]));
      case "oneOf":
        return this.#to.choice(value, (one) => this.#copy(one));
      default: {
        const kind = scalarType(value)?.kind;
        const text = this.#to.text(value);
        return kind !== undefined && kind !== "number" ? text : `asJson(${text})`;
      }
    }
  }

  #known(value: Value): string {
    try {
      return value === undefined ? "undefined" : JSON.stringify(asJson(value));
    } catch (error) {
      throw error instanceof NotCovered ? new Unspecialised(error.message) : error;
    }
  }

  #list(value: Abstract, copy: (one: Abstract) => string): string {
    const items = itemsOf(value);
    if (items === undefined) throw new Unspecialised("a list of which nothing is known");
    if (items.every(isSure)) return `[${items.map((item) => copy(item.value)).join(", ")}]`;
    return this.#to.collection(items, "[]", (list, one) => `${list}.push(${copy(one)});`);
  }

  /** An object with these members first and the others by name. */
  #object(value: Abstract, first: readonly string[]): string {
    if (value.kind === "oneOf") return this.#to.choice(value, (one) => this.#object(one, first));
    const members = membersOf(value);
    if (members === undefined) throw new Unspecialised("an entry of the answer of which nothing is known");
    const names = [
      ...first.filter((name) => members.has(name)),
      ...[...members.keys()].filter((name) => !first.includes(name)).sort(),
    ];
    const there = names
      .map((name) => [name, members.get(name) as Abstract] as const)
      .filter(([, one]) => !isUndefined(one));
    if (there.every(([, one]) => isDefined(one))) {
      return `{${there.map(([name, one]) => `${JSON.stringify(name)}: ${this.#copy(one)}`).join(", ")}}`;
    }
    // Spread: what assigns a member of an ordinary object may run what other code left on its prototype.
    const holder = this.#to.variable("x", "new Bare()");
    for (const [name, one] of there) {
      const test = isDefined(one) ? undefined : `!(${this.#to.undefinedTest(one)})`;
      this.#to.when(test, () => this.#to.emit(`${holder}[${JSON.stringify(name)}] = ${this.#copy(one)};`));
    }
    return `{ ...${holder} }`;
  }
}
