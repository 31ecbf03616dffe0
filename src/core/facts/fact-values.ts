import type { SchemaNode, SchemaPlace } from "../schema/schema-tree.ts";

/** Stands for any text that says something. */
export const ANY_TEXT = "…";

/** The values of each kind of fact that are worth a try; the first is the plainest. */
export interface ValueSource {
  readonly booleans: readonly boolean[];
  numbers(schema: SchemaNode): readonly number[];
  texts(schema: SchemaNode): readonly string[];
  /** Values of a format: `date`, `open-date`, `instant`, `half`, `month` or `year`. */
  formatted(format: string): readonly (string | number)[];
  /** Values of a list, from the place of the list in its schema. */
  lists(place: SchemaPlace): readonly unknown[];
  /** Values of a group of facts. */
  objects(place: SchemaPlace): readonly unknown[];
}

/** The values that a fact may be tried with. The place is one of the alternatives of its schema, references followed. */
export function valuesOf(place: SchemaPlace, source: ValueSource): unknown[] {
  const { schema } = place;
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return [...schema.enum];
  return [schema.type ?? []].flat().flatMap((type): readonly unknown[] => {
    if (type === "null") return [null];
    if (type === "boolean") return source.booleans;
    if (type === "array") return source.lists(place);
    if (type === "object") return source.objects(place);
    if (schema.format !== undefined) return source.formatted(schema.format);
    return type === "string" ? source.texts(schema) : source.numbers(schema);
  });
}
