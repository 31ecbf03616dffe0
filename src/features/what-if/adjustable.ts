import { isMapping } from "../../core/base/plain-value.ts";
import type { Version } from "../../core/regulation/jurisdiction.ts";
import { parametersOf } from "../../core/regulation/settable.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { decisionEntries } from "../compare/index.ts";
import { amountIn } from "./amount.ts";

/** A parameter of a rule that can be tried with another value. */
export interface Adjustable {
  /** The keys and indexes from `parameters` to the value. */
  readonly steps: readonly string[];
  /** With the names of list items, as comparisons have it. */
  readonly path: string;
  readonly value: string | number;
  readonly clause: string;
  /** The words that may stand here; none for a number, and for what the text leaves open. */
  readonly words: readonly string[];
}

/**
 * The parameters that a decision reads of a version, as far as they are numbers, words of a list, or left open.
 *
 * @param paths of the parameters that the decision reads
 */
export function adjustableIn(version: Version, paths: readonly string[], schemas: SchemaFiles): Adjustable[] {
  const tree = new SchemaTree(schemas);
  const found = new Map<string, Adjustable>();
  const visit = (value: unknown, steps: readonly string[], path: string, clause: string) => {
    if (isMapping(value)) {
      for (const [key, member] of Object.entries(value)) visit(member, [...steps, key], `${path}.${key}`, clause);
      return;
    }
    if (typeof value !== "string" && typeof value !== "number") return;
    const place = tree.find(parametersOf(tree), steps);
    if (place === undefined || place.schema.outside_answers || place.schema.codes !== undefined) return;
    const isAmount = amountIn(value) !== undefined;
    const words = isAmount ? [] : tree.words(place).filter((word) => word !== "unset");
    if (!isAmount && value !== "unset" && (words.length < 2 || !words.includes(String(value)))) return;
    found.set(steps.join("."), { steps, path, value, clause, words: value === "unset" ? [] : words });
  };
  for (const { steps, path, value, clause } of decisionEntries(version, paths, schemas)) {
    visit(value, steps, path, clause);
  }
  return [...found.values()];
}
