import type { SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";

/**
 * Whether a fact is the question itself, or says who or what the question is about and what has happened already. What
 * is said of a group holds for its members.
 *
 * @param path below `facts`: its steps, of a list with the index of the item
 */
export function factPart(
  tree: SchemaTree,
  decision: string,
  path: readonly (string | number)[],
): "question" | "subject" | undefined {
  let place: SchemaPlace | undefined = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  let part: "question" | "subject" | undefined;
  for (const step of path) {
    place = place && tree.find(place, [String(step)]);
    if (place === undefined) return part;
    part = place.schema.part ?? part;
  }
  return part;
}
