import { factPart } from "../../core/facts/fact-part.ts";
import { type SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";

/** A fact that a column may state. */
export interface FactPath {
  /** Below `facts`: `account.status`. */
  readonly path: string;
  /** What the schema calls it: `中文 — English`, with remarks. */
  readonly description: string;
  /** Whether no question can be put without it. */
  readonly required: boolean;
}

/** The facts of a decision that one column can state: no objects, which have facts of their own. */
export function factPaths(schemas: SchemaFiles, decision: string): FactPath[] {
  const tree = new SchemaTree(schemas);
  const found: FactPath[] = [];
  const walk = (place: SchemaPlace, path: string, isRequired: boolean) => {
    const needed = tree.resolved(place).schema.required ?? [];
    for (const name of Object.keys(tree.resolved(place).schema.properties ?? {})) {
      const child = tree.find(place, [name]);
      if (child === undefined) continue;
      const required = isRequired && needed.includes(name);
      const below = path === "" ? name : `${path}.${name}`;
      if (tree.resolved(child).schema.properties !== undefined) walk(child, below, required);
      else
        found.push({
          path: below,
          required,
          description: child.schema.description ?? tree.resolved(child).schema.description ?? "",
        });
    }
  };
  const facts = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  if (facts !== undefined) walk(facts, "", true);
  return found;
}

/** Whether a decision is about somebody or something of which a list has many: some of its facts say who or what it is. */
export function isAboutSubject(schemas: SchemaFiles, decision: string): boolean {
  const tree = new SchemaTree(schemas);
  return factPaths(schemas, decision).some(({ path }) => factPart(tree, decision, path.split(".")) === "subject");
}
