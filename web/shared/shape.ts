import type { Bilingual } from "../../src/core/base/bilingual.ts";
import { type SchemaNode, type SchemaPlace, SchemaTree } from "../../src/core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import type { TimeKind } from "./dates.ts";

/** The kind of a fact, as the form asks for it. */
export type Shape =
  | { readonly kind: "group"; readonly members: readonly Member[] }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "words"; readonly words: readonly (string | number)[] }
  | { readonly kind: "choices"; readonly words: readonly (string | number)[] }
  | { readonly kind: "boolean" | "text" }
  | { readonly kind: "number"; readonly integer: boolean; readonly minimum?: number; readonly year: boolean }
  | { readonly kind: "time"; readonly format: TimeKind };

/** A fact of a group. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  /** Whether it may be told to be none. */
  readonly nullable: boolean;
  readonly shape: Shape;
  /** Whether it says what is asked, or about whom. */
  readonly part?: "question" | "subject";
  /** What a number counts. */
  readonly unit?: Bilingual;
}

/** The form of a decision's facts. */
export function factsShape(schemas: SchemaFiles, decision: string): readonly Member[] {
  const tree = new SchemaTree(schemas);
  const place = tree.at(`decisions/${decision}`, ["$defs", "facts"]);
  const shape = place === undefined ? undefined : shapeOf(place, tree).shape;
  return shape?.kind === "group" ? shape.members : [];
}

/** The steps of a path as it is written: `findings[0].kind`. */
export function stepsOf(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The fact at a path below `facts`; `undefined` where the form has none there. */
export function memberAt(path: string, members: readonly Member[]): Member | undefined {
  const [first, ...rest] = stepsOf(path);
  const member = members.find(({ name }) => name === first);
  if (rest.length === 0 || member === undefined) return member;
  return member.shape.kind === "group" ? memberAt(rest.join("."), member.shape.members) : undefined;
}

/** The fields that must be filled in so that a fact is there: of a group, those that it needs. */
export function neededBelow(path: string, members: readonly Member[]): string[] {
  let shape: Shape = { kind: "group", members };
  for (const step of stepsOf(path)) {
    if (shape.kind === "list") shape = shape.item;
    else if (shape.kind === "group") shape = shape.members.find(({ name }) => name === step)?.shape ?? { kind: "text" };
  }
  if (shape.kind !== "group") return [path];
  const needed = shape.members.filter(({ required }) => required);
  return needed.length === 0 ? [path] : needed.flatMap(({ name }) => neededBelow(`${path}.${name}`, members));
}

function shapeOf(place: SchemaPlace, tree: SchemaTree): Omit<Member, "name" | "required"> {
  const all = tree.alternatives(place);
  const main = all.find(({ schema }) => schema.type !== "null") ?? (all[0] as SchemaPlace);
  const nullable =
    all.some(({ schema }) => schema.type === "null") ||
    (Array.isArray(main.schema.type) && main.schema.type.includes("null"));
  const { part, unit } = place.schema as SchemaNode & { readonly unit?: Bilingual };
  return { shape: kindOf(main, tree), nullable, ...(part && { part }), ...(unit && { unit }) };
}

function kindOf({ file, schema }: SchemaPlace, tree: SchemaTree): Shape {
  const inner = (node: SchemaNode) => shapeOf({ file, schema: node }, tree);
  if (schema.enum !== undefined)
    return { kind: "words", words: schema.enum.filter((word) => word !== null) as string[] };
  const types = [schema.type ?? "string"].flat();
  if (types.includes("object")) {
    const members = Object.entries(schema.properties ?? {}).map(
      ([name, node]): Member => ({
        name,
        required: schema.required?.includes(name) ?? false,
        ...inner(node),
      }),
    );
    return { kind: "group", members };
  }
  if (types.includes("array")) {
    const { shape } = inner(schema.items ?? {});
    return shape.kind === "words" ? { kind: "choices", words: shape.words } : { kind: "list", item: shape };
  }
  if (types.includes("boolean")) return { kind: "boolean" };
  if (types.includes("integer") || types.includes("number")) {
    const { minimum } = schema;
    const rest = minimum === undefined ? {} : { minimum };
    return { kind: "number", integer: types.includes("integer"), year: schema.format === "year", ...rest };
  }
  return schema.format === undefined ? { kind: "text" } : { kind: "time", format: schema.format as TimeKind };
}
