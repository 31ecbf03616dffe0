import { RUNTIME, type Value } from "#rego-to-js";
import { type Atom, isSame } from "./atoms.ts";
import { ALWAYS, type Guard } from "./guards.ts";
import { instantText } from "./instant-text.ts";
import { elements } from "./relations.ts";
import type { Space } from "./space.ts";
import {
  Applied,
  type FactsObject,
  Instant,
  Seconds,
  SomeList,
  SomeSet,
  type Sum,
  type Sym,
  Symbolic,
  Table,
} from "./symbols.ts";
import { DAY_MS, holdsPosition, type Variable } from "./variables.ts";

const { b: BUILTINS, RegoSet } = RUNTIME;

/** Chooses what a request leaves open, when it is first asked for. */
export interface Choices {
  /** The number of the option that stands in a place. */
  readonly option: (atom: Extract<Atom, { kind: "choice" }>) => number;
  readonly has: (place: string, word: string) => boolean;
  /** A position of a variable; of an instant its milliseconds. */
  readonly position: (variable: Variable) => number;
}

/** A list of which it is only known what is in it. */
export class AnyOrder {
  readonly values: readonly Value[];

  constructor(values: readonly Value[]) {
    this.values = values;
  }
}

/** One request of a space: what stands in each place. */
export class Model {
  readonly #space: Space;
  readonly #choices: Choices;
  readonly #options = new Map<string, number>();
  readonly #words = new Map<string, boolean>();
  readonly #positions = new Map<Variable, number>();

  constructor(space: Space, choices: Choices) {
    this.#space = space;
    this.#choices = choices;
  }

  /** Whether a condition holds. */
  holds(guard: Guard): boolean {
    const { guards, atoms } = this.#space;
    let at = guard;
    while (at > ALWAYS) at = guards.branch(at, this.#atom(atoms[guards.first(at)] as Atom));
    return at === ALWAYS;
  }

  /** What the policies give for the request; `undefined` where that is nothing. */
  valueOf(sum: Sum): Value {
    const found = sum.find(([guard]) => this.holds(guard));
    return found === undefined ? undefined : this.value(found[1]);
  }

  #atom(atom: Atom): boolean {
    switch (atom.kind) {
      case "choice": {
        let option = this.#options.get(atom.place);
        if (option === undefined) {
          option = this.#choices.option(atom);
          this.#options.set(atom.place, option);
        }
        return option >= atom.from && option < atom.middle;
      }
      case "has": {
        const key = `${atom.place} ${atom.word}`;
        const has = this.#words.get(key) ?? this.#choices.has(atom.place, atom.word);
        this.#words.set(key, has);
        return has;
      }
      case "within":
        return holdsPosition(atom.yes, this.position(atom.variable));
      case "reaches":
        return this.position(atom.y) >= (atom.least[this.position(atom.x)] as number);
      case "same":
        return isSame(atom, this.position(atom.x), this.position(atom.y));
      case "apart":
        return this.position(atom.y) - this.position(atom.x) >= atom.ms;
    }
  }

  position(variable: Variable): number {
    let position = this.#positions.get(variable);
    if (position === undefined) {
      const instant = [...this.#space.variables.values()].find(({ day }) => day === variable);
      position = instant === undefined ? this.#choices.position(variable) : Math.floor(this.position(instant) / DAY_MS);
      this.#positions.set(variable, position);
    }
    return position;
  }

  /** What a value is in this request. */
  value(sym: Sym): Value {
    if (!(sym instanceof Symbolic)) return sym;
    if (sym instanceof Table) return this.#space.value(sym.ids[this.position(sym.variable)] as number);
    if (sym instanceof Instant) return instantText(this.position(sym.variable));
    if (sym instanceof Seconds) {
      const less = sym.less === undefined ? 0 : this.position(sym.less);
      return (this.position(sym.of) - less) / 1000 + sym.more;
    }
    if (sym instanceof Applied) {
      const [first, second] = sym.args.map((arg) => this.value(arg));
      if (sym.name === "later") {
        const { variable } = sym.args[0] as Instant;
        return instantText(this.position(variable) + 60_000 * (second as number));
      }
      return (BUILTINS[sym.name] as (a: Value, b: Value) => Value)(first, second);
    }
    if (sym instanceof SomeList || sym instanceof SomeSet) {
      const values = elements(sym).flatMap(([guard, inner]) => (this.holds(guard) ? [this.value(inner)] : []));
      if (sym instanceof SomeSet) return new RegoSet(values);
      return sym.unordered ? new AnyOrder(values) : values;
    }
    const object: Record<string, Value> = {};
    const members = this.#space.members(sym) ?? new Map<string, Sum>();
    for (const [name, sum] of members) {
      const value = this.valueOf(sum);
      if (value !== undefined) object[name] = value;
    }
    return object;
  }

  /** The facts of the request, as JSON. */
  facts(facts: FactsObject): Record<string, Value> {
    return this.value(facts) as Record<string, Value>;
  }
}
