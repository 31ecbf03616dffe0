import type { SchemaNode } from "../../core/schema/schema-tree.ts";
import { EFFORT, type Option } from "./changes.ts";
import { dates, halves, instants, openDates } from "./date-options.ts";
import type { Pool } from "./pool.ts";

/** Of a longer list, no more items are changed, or taken out, one by one. */
export const MOST_ITEMS = 20;

/** Stand for any text that says something, and for another than that. */
export const ANY_TEXT = "…";
export const ANOTHER_TEXT = "……";

/** A fact, and what is known around it. */
export interface FactAsked {
  readonly schema: SchemaNode;
  /** The schema of the items of a list. */
  readonly items: SchemaNode | undefined;
  readonly value: unknown;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** Whether it is a day on which something ends, so that null means without end. */
  readonly endless: boolean;
  /** The day asked about. */
  readonly day: string;
  readonly as_of: string;
  readonly pool: Pool;
}

/** The values that a fact of a schema may be changed to; a `members` tells the schema behind that of a member. */
export function optionsFor(asked: FactAsked, members: (inner: SchemaNode) => SchemaNode): Option[] {
  const { schema, value, pool, day, as_of } = asked;
  const types = [schema.type ?? []].flat();
  const absent = value === undefined || value === null;
  const options: Option[] = [];
  if (types.includes("null") && value !== null) options.push(nothing(asked));
  if (schema.properties !== undefined) options.push(...wholeObjects(schema, members, day));
  if (asked.items !== undefined) return [...options, ...lists(asked, asked.items)];
  if (schema.enum !== undefined) {
    const effort = absent ? EFFORT.act : EFFORT.wait;
    return [...options, ...schema.enum.map((to, index) => ({ to, effort, move: 1 + index / 1000 }))];
  }
  if (types.includes("boolean")) {
    options.push(...[true, false].map((to) => ({ to, effort: EFFORT.act, move: 1 })));
  }
  if (schema.format === "year") {
    const years = [-1, 0, 1].map((step) => Number(day.slice(0, 4)) + step);
    return [...options, ...years.map((to) => ({ to, effort: EFFORT.undo, move: 1 }))];
  }
  if (types.includes("integer") || types.includes("number")) {
    options.push(...numbers(typeof value === "number" ? value : undefined, pool));
  }
  if (!types.includes("string")) return options;
  switch (schema.format) {
    case "date":
      return [...options, ...dates(value, day, pool)];
    case "open-date":
      return [...options, ...openDates(value, day, pool)];
    case "instant":
      return [...options, ...instants(as_of, pool)];
    case "half":
      return [...options, ...halves(day).map((to, index) => ({ to, effort: EFFORT.act, move: 1 + index / 1000 }))];
    case "month":
      return options;
    default:
      return [...options, ...texts(value, asked.nullable, pool)];
  }
}

// A fact that was told is rarely to be taken back; of one that was not, "none" is what people know last.
function nothing({ value, endless }: FactAsked): Option {
  return { to: null, effort: EFFORT.undo, move: value === undefined && !endless ? 1.5 : 0.5 };
}

function numbers(from: number | undefined, pool: Pool): Option[] {
  const limits = [...pool.numbers].flatMap((limit) => [limit - 1, limit, limit + 1]);
  return [...new Set([0, 1, ...limits])]
    .filter((to) => to >= 0)
    .map((to) => {
      const distance = Math.abs(to - (from ?? 0));
      const effort = from === undefined || to > from ? EFFORT.act : EFFORT.wait;
      return { to, effort, move: 1 + distance / (distance + 1) };
    });
}

function texts(value: unknown, nullable: boolean, pool: Pool): Option[] {
  const given = typeof value === "string" && value.trim() !== "";
  const effort = given ? EFFORT.wait : EFFORT.act;
  // What may be none is a statement, of which any text will do.
  const others = nullable ? [] : [...pool.texts].map((to) => ({ to, effort, move: 1.5 }));
  return [{ to: ANY_TEXT, effort, move: 1 }, { to: ANOTHER_TEXT, effort, move: 1.2 }, ...others];
}

function lists({ value, pool }: FactAsked, items: SchemaNode): Option[] {
  const now: readonly unknown[] = Array.isArray(value) ? value : [];
  const words = items.enum ?? (items.properties === undefined ? [ANY_TEXT, ...pool.texts] : []);
  const asked = pool.lists.filter((list) => items.enum?.some((word) => list.includes(word)) ?? true);
  const fitting = (list: readonly unknown[]) => list.filter((item) => items.enum?.includes(item) ?? true);
  const united = [...asked.map(fitting), items.enum ?? []].map((list) => [...new Set([...now, ...list])]);
  const longer = words.filter((word) => !now.includes(word)).map((word) => [...now, word]);
  const shorter = now.slice(0, MOST_ITEMS).map((_, index) => now.toSpliced(index, 1));
  return [[], ...longer, ...shorter, ...(now.length > 2 ? [now.slice(0, 1)] : []), ...united].map((to) => ({
    to,
    effort: EFFORT.act,
    move: to.length === 0 ? 1.9 : 1 + Math.abs(to.length - now.length) / 100 + (to.length < now.length ? 0.001 : 0),
  }));
}

/** Objects with all that their schema requires, told in the best way; one for each word that stands for itself. */
function wholeObjects(
  { properties = {}, required = [] }: SchemaNode,
  members: (inner: SchemaNode) => SchemaNode,
  day: string,
): Option[] {
  const schemas = required.map((name) => [name, members(properties[name] ?? {})] as const);
  const plain = Object.fromEntries(schemas.map(([name, schema]) => [name, best(schema, day)]));
  const worded = schemas.flatMap(([name, { enum: words = [] }]) => words.map((word) => ({ ...plain, [name]: word })));
  return [plain, ...worded].map((to) => ({ to, effort: EFFORT.act, move: required.length, facts: required.length }));
}

function best(schema: SchemaNode, day: string): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "boolean") return true;
  if (schema.type === "array") return [];
  if (schema.type !== "string") return 0;
  return schema.format === undefined ? ANY_TEXT : day;
}
