import comparison from "virtual:hdp/comparison";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import { SchemaTree } from "../../src/core/schema/schema-tree.ts";
import { markOf, strictnessOf } from "../../src/features/compare/index.ts";
import { type Adjustable, adjustableIn, amountIn, type Change } from "../../src/features/what-if/index.ts";
import { SCHEMAS } from "./use-draft.ts";

const TREE = new SchemaTree(SCHEMAS);

/** The names under which the address keeps the values that are tried. */
const SET = "set.";

/** The values that an address tries. */
export function changesIn(more: Readonly<Record<string, string>>, moved: Readonly<Record<string, string>>): Change[] {
  const set = Object.entries(more).filter(([name]) => name.startsWith(SET));
  const all = { ...Object.fromEntries(set.map(([name, value]) => [name.slice(SET.length), value])), ...moved };
  return Object.entries(all).map(([path, value]) => ({
    steps: path.split("."),
    value: /^\d+$/.test(value) ? Number(value) : value,
  }));
}

/** What else an address keeps, with a value that is tried; without one it is as it is now. */
export function withChange(
  more: Readonly<Record<string, string>>,
  { steps, value }: Adjustable,
  tried: string | number,
): Readonly<Record<string, string>> {
  const { [SET + steps.join(".")]: _before, ...rest } = more;
  return tried === value ? rest : { ...rest, [SET + steps.join(".")]: String(tried) };
}

/** What else an address keeps, with nothing tried: no value, and no first day of an amendment. */
export function withoutChanges(more: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(more).filter(([name]) => !name.startsWith(SET) && name !== "from"));
}

/** The parameters that a decision reads of a version. */
export function adjustableOf(decision: string, version: Version): Adjustable[] {
  return adjustableIn(version, comparison.parameters[decision] ?? [], SCHEMAS);
}

/** The decisions that read one of the changed parameters, that at hand first. */
export function readersOf(changes: readonly Change[], decision: string): string[] {
  const reads = (paths: readonly string[]) =>
    changes.some(({ steps }) => paths.some((path) => `${steps.join(".")}.`.startsWith(`${path}.`)));
  const readers = Object.entries(comparison.parameters).filter(([, paths]) => reads(paths));
  return [decision, ...readers.map(([name]) => name).filter((name) => name !== decision)];
}

/** Which way a value that is tried goes. */
export function directionOf({ steps, value }: Adjustable, tried: string | number): "stricter" | "looser" | "other" {
  const comparable = amountIn(value) === undefined || amountIn(tried) !== undefined;
  const mark = comparable ? markOf(value, tried, strictnessOf(TREE, steps)) : "different";
  return mark === "stricter_b" ? "stricter" : mark === "stricter_a" ? "looser" : "other";
}
