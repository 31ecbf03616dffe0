import type { SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import type { Version } from "./jurisdiction.ts";
import type { Direction, SettingValue } from "./strictness.ts";

/** A parameter of a version that an agency may set. */
export interface Settable {
  /** Its path as answers name it, without the key that holds the number: `session.idle_timeout`. */
  readonly name: string;
  /** The keys from `parameters` to the number. */
  readonly path: readonly string[];
  /** The number of the text, or `unset`. */
  readonly value: SettingValue;
  readonly stricter: Direction;
  /** The keys to the rule that it belongs to, and the clause of that rule. */
  readonly rule: readonly string[];
  readonly clause: string;
}

/** Keys that hold the number of a parameter and do not belong to its name. */
const HOLDERS = ["value", "keep"];

/** The parameters of a version that an agency may set, by name: those whose schema gives the stricter direction. */
export function settableIn({ parameters }: Version, tree: SchemaTree): Map<string, Settable> {
  const found = new Map<string, Settable>();
  const visit = (value: unknown, path: readonly string[], rule: readonly string[], clause: string) => {
    const stricter = tree.find(parametersOf(tree), path)?.schema.stricter as Direction | undefined;
    if (stricter !== undefined) {
      const name = withoutHolder(path).join(".");
      found.set(name, { name, path, value: value as SettingValue, stricter, rule, clause });
    } else if (typeof value === "object" && value !== null) {
      const { clause: own } = value as { clause?: string };
      const [at, cited] = own === undefined ? [rule, clause] : [path, own];
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key], at, cited);
    }
  };
  visit(parameters ?? {}, [], [], "");
  return found;
}

/** The schema that a parameter of this name has in any regulation, and whether an agency may set it. */
export function schemaOfSetting(name: string, tree: SchemaTree): { place: SchemaPlace; settable: boolean } | undefined {
  const steps = name.split(".");
  // Answers do not name these keys, so that there is one name only.
  if (HOLDERS.includes(steps.at(-1) as string)) return undefined;
  for (const path of [...HOLDERS.map((holder) => [...steps, holder]), steps]) {
    const place = tree.find(parametersOf(tree), path);
    if (place !== undefined) return { place, settable: place.schema.stricter !== undefined };
  }
  return undefined;
}

/** The clause of the rule that a path leads into; `undefined` where the path leads nowhere. */
export function clauseOf(parameters: unknown, path: readonly string[]): string | undefined {
  let inner = parameters;
  let clause: string | undefined;
  for (const key of path) {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return undefined;
    inner = (inner as Record<string, unknown>)[key];
    clause = (inner as { clause?: string } | null)?.clause ?? clause;
  }
  return clause;
}

/** The path of a parameter without the key that holds its number, as answers and settings name it. */
export function withoutHolder<S extends string | number>(path: readonly S[]): readonly S[] {
  return HOLDERS.includes(path.at(-1) as string) ? path.slice(0, -1) : path;
}

/** The schema of `parameters`, below which the schema of each parameter is found. */
export function parametersOf(tree: SchemaTree): SchemaPlace | undefined {
  return tree.at("version", ["properties", "parameters"]);
}
