import { type SchemaNode, type SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import type { SchemaFiles } from "../schema/schemas.ts";
import { type ValueSource, valuesOf } from "./fact-values.ts";
import { type Facts, mergeFacts } from "./merge-facts.ts";

/**
 * Facts that a decision's schema accepts, with nothing but what it requires. They are enough to learn whether a
 * regulation answers the decision at all. The first are the plainest. Then follows one for each other word that a
 * required fact may be, because a regulation may have a rule for one role or record and none for another.
 *
 * @param day the date that stands for every date
 */
export function minimalFacts(schemas: SchemaFiles, decision: string, day: string): Facts[] {
  const tree = new SchemaTree(schemas);
  const below = ({ file }: SchemaPlace, schema: SchemaNode = {}) =>
    tree.alternatives({ file, schema })[0] as SchemaPlace;
  const plainest = (place: SchemaPlace): unknown => valuesOf(place, source)[0];
  const source: ValueSource = {
    booleans: [false],
    numbers: ({ minimum = 0 }) => [minimum],
    texts: ({ examples = ["x"] }) => [examples[0] as string],
    formatted: (format) => [formatted(format, day)],
    lists: (place) => {
      const { minItems = 0, items } = place.schema as SchemaNode & { readonly minItems?: number };
      return [Array.from({ length: minItems }, () => plainest(below(place, items)))];
    },
    objects: (place) => {
      const { required = [], properties = {} } = place.schema;
      return [Object.fromEntries(required.map((key) => [key, plainest(below(place, properties[key]))]))];
    },
  };
  const variants = (place: SchemaPlace): unknown[] => {
    const { enum: words, type, items, required = [], properties = {} } = place.schema;
    if (words !== undefined) return words.slice(1);
    if (type === "array") return (below(place, items).schema.enum ?? []).map((word) => [word]);
    if (type !== "object") return [];
    return required.flatMap((key) => variants(below(place, properties[key])).map((variant) => ({ [key]: variant })));
  };
  const facts = tree.resolved(tree.at(`decisions/${decision}`, ["$defs", "facts"]) as SchemaPlace);
  const base = plainest(facts) as Facts;
  return [base, ...variants(facts).map((variant) => mergeFacts(base, variant as Facts))];
}

/** The day, or the period around it, in each of the formats that facts have. */
export function formatted(format: string, day: string): string | number {
  const [year = "", month = ""] = day.split("-");
  switch (format) {
    case "instant":
      return `${day}T00:00:00+08:00`;
    case "half":
      return `${year}-${month < "07" ? "H1" : "H2"}`;
    case "month":
      return `${year}-${month}`;
    case "year":
      return Number(year);
    default:
      return day;
  }
}
