import { type ValueSource, valuesOf } from "../../core/facts/fact-values.ts";
import type { Facts } from "../../core/facts/merge-facts.ts";
import { formatted, minimalFacts } from "../../core/facts/minimal-facts.ts";
import type { SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { DecisionSchema, SchemaFiles } from "../../core/schema/schemas.ts";

/** A day before every rule and every limit of the regulations. */
const LONG_AGO = "1950-01-01";

/** Numbers on both sides of most limits. */
const NUMBERS = [0, 1, 1000, 100_000];

/**
 * The values that a fact is tried with, to learn whether it matters.
 *
 * @param place of the fact in its schema
 * @param day the day that is asked about
 */
export function triedValues(tree: SchemaTree, place: SchemaPlace, day: string): unknown[] {
  const source: ValueSource = {
    booleans: [true, false],
    numbers: ({ minimum = 0 }) => NUMBERS.filter((number) => number >= minimum),
    texts: () => ["…"],
    formatted: (format) => [formatted(format, day), formatted(format, LONG_AGO)],
    lists: (list) => {
      const items = tree.alternatives({ file: list.file, schema: list.schema.items ?? {} });
      return [[], ...items.flatMap((item) => valuesOf(item, source)).map((item) => [item])];
    },
    objects: ({ file, schema }) => {
      const { properties = {}, required = [] } = schema;
      const first = required.map((name) => {
        const inner = { file, schema: properties[name] ?? {} };
        return [name, tree.alternatives(inner).flatMap((one) => valuesOf(one, source))[0]] as const;
      });
      return [Object.fromEntries(first)];
    },
  };
  return tree.alternatives(place).flatMap((one) => valuesOf(one, source));
}

/**
 * Whole sets of facts, that what is not told yet may turn out to be: an ordinary question, and the plainest ones with
 * each word that a required fact may be.
 */
export function possibleFacts(schemas: SchemaFiles, decision: string, day: string): Facts[] {
  const { example } = schemas[`decisions/${decision}`] as DecisionSchema;
  const plain = minimalFacts(schemas, decision, day);
  return example === undefined ? plain : [example.facts as Facts, ...plain];
}
