import { NotCovered, type Value } from "#rego-to-js";
import { notProved } from "./not-proved.ts";
import { type Space, UNDEFINED } from "./space.ts";
import { type Sum, type Sym, Symbolic, Table } from "./symbols.ts";
import type { Variable } from "./variables.ts";

/** The one variable that all of several values depend on; `undefined` if they depend on none, or on more. */
export function onlyVariable(args: readonly Sym[]): Variable | undefined {
  let found: Variable | undefined;
  for (const arg of args) {
    if (arg instanceof Table) {
      if (found !== undefined && found !== arg.variable) return undefined;
      found = arg.variable;
    } else if (arg instanceof Symbolic) return undefined;
  }
  return found;
}

/** Tabulates functions of one variable by calling them for each of its values; what was tabulated is kept. */
export class Tabulation {
  readonly #space: Space;
  readonly #known = new Map<string, Sum>();

  constructor(space: Space) {
    this.#space = space;
  }

  /**
   * The values of a function.
   *
   * @param name tells the function from others
   * @param args of which some are tables of the one variable, and all others known
   */
  map(name: string, variable: Variable, args: readonly Sym[], func: (...values: Value[]) => Value): Sum {
    const space = this.#space;
    const key = `${name}(${args.map((arg) => space.keyOf(arg)).join()})`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const ids = new Int32Array(variable.size);
    const values: Value[] = [...args];
    const tables = args.flatMap((arg, at) => (arg instanceof Table ? [[at, arg] as const] : []));
    const [first] = tables;
    // A function of one table is called once for each of that table's values.
    const results = tables.length === 1 ? new Map<number, number>() : undefined;
    for (let at = 0; at < variable.size; at++) {
      const id = first?.[1].ids[at] as number;
      const before = results?.get(id);
      ids[at] = before ?? this.#result(tables, at, values, func);
      if (before === undefined) results?.set(id, ids[at] as number);
    }
    const sum = space.sumOf(variable, ids, labelOf(name, args));
    this.#known.set(key, sum);
    return sum;
  }

  #result(
    tables: readonly (readonly [number, Table])[],
    at: number,
    values: Value[],
    func: (...values: Value[]) => Value,
  ): number {
    for (const [place, table] of tables) {
      const id = table.ids[at] as number;
      if (id < 0) return UNDEFINED;
      values[place] = this.#space.value(id);
    }
    try {
      return this.#space.idOf(func(...values));
    } catch (error) {
      if (error instanceof NotCovered) notProved(`the program does not cover ${error.message}`);
      return notProved(`the program fails: ${(error as Error).message}`);
    }
  }
}

function labelOf(name: string, args: readonly Sym[]): string {
  const told = (value: Sym): string => {
    if (value instanceof Table) return value.label;
    if (typeof value === "object" && value !== null) {
      const parts = Object.entries(value).filter(([, inner]) => typeof inner !== "object");
      return parts.length === 1 ? `${parts[0]?.[1]} ${parts[0]?.[0]}` : "…";
    }
    return String(value);
  };
  const short = name.replace(/^.*\./, "");
  if (short === "civil") return told(args[0]);
  const unit: Readonly<Record<string, string>> = { add: "", add_days: " days", add_months: " months" };
  if (Object.hasOwn(unit, short) && args.length === 2) return `${told(args[0])} + ${told(args[1])}${unit[short]}`;
  if (name === "member") return `${told(args[0])}.${told(args[1])}`;
  return `${short}(${args.map(told).join(", ")})`;
}
