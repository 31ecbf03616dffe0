import { daysNear, taipeiSecond } from "../../core/calendar/civil-date.ts";
import { periodName } from "../../core/calendar/periods.ts";
import { ANY_TEXT, type ValueSource } from "../../core/facts/fact-values.ts";
import type { SchemaNode, SchemaPlace, SchemaTree } from "../../core/schema/schema-tree.ts";
import type { Limits } from "./limits.ts";

/** The most items of a list that are changed or removed one by one. */
export const MOST_ITEMS = 20;

/** Stands for any other text than {@link ANY_TEXT}. */
export const ANOTHER_TEXT = "……";

/** A fact, and what is known around it. */
export interface FactAsked {
  readonly value: unknown;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** Whether it is a day on which something ends, so that null means without end. */
  readonly endless: boolean;
  /** The day asked about. */
  readonly day: string;
  readonly as_of: string;
  readonly limits: Limits;
}

/** The values that a fact may be changed to: those that the question, its answer or the parameters name, and the next. */
export function nearValues({ value, nullable, day, as_of, limits }: FactAsked, tree: SchemaTree): ValueSource {
  return {
    booleans: [true, false],
    numbers: () => {
      const near = [...limits.numbers].flatMap((limit) => [limit - 1, limit, limit + 1]);
      return [...new Set([0, 1, ...near])].filter((number) => number >= 0);
    },
    // A text that may be null is a statement, and any text will do.
    texts: () => [ANY_TEXT, ANOTHER_TEXT, ...(nullable ? [] : limits.texts)],
    formatted: (format) => {
      switch (format) {
        case "date":
          // An event has happened by the day asked about.
          return unique([day, ...daysNear(limits.dates, [-1, 0, 1]).filter((date) => date <= day)]);
        case "open-date":
          return unique(daysNear([day, ...limits.dates], [-1, 0, 1]));
        case "instant": {
          const now = taipeiMoment(as_of);
          return unique([now, ...[...limits.instants].map((one) => taipeiMoment(one)).filter((one) => one <= now)]);
        }
        case "half":
          return halves(day);
        case "year":
          return [-1, 0, 1].map((step) => Number(day.slice(0, 4)) + step);
        default:
          return [];
      }
    },
    lists: ({ file, schema }) => {
      const items = tree.resolved({ file, schema: schema.items ?? {} }).schema;
      return lists(Array.isArray(value) ? value : [], items, limits);
    },
    objects: (place) => wholeObjects(place, tree, day),
  };
}

/** An instant as answers write it, some seconds later. */
export function taipeiMoment(instant: string, seconds = 0): string {
  return taipeiSecond(new Date(Date.parse(instant.toUpperCase()) + seconds * 1000));
}

/** The half-year of a day and the two before it, the newest first. */
function halves(day: string): string[] {
  const running = Number(day.slice(0, 4)) * 2 + (day.slice(5, 7) < "07" ? 0 : 1);
  return [0, 1, 2].map((back) => periodName(running - back, "half"));
}

function lists(now: readonly unknown[], items: SchemaNode, limits: Limits): unknown[][] {
  const words = items.enum ?? (items.properties === undefined ? [ANY_TEXT, ...limits.texts] : []);
  const asked = limits.lists.filter((list) => items.enum?.some((word) => list.includes(word)) ?? true);
  const fitting = (list: readonly unknown[]) => list.filter((item) => items.enum?.includes(item) ?? true);
  const united = [...asked.map(fitting), items.enum ?? []].map((list) => unique([...now, ...list]));
  const longer = words.filter((word) => !now.includes(word)).map((word) => [...now, word]);
  const shorter = now.slice(0, MOST_ITEMS).map((_, index) => now.toSpliced(index, 1));
  return [[], ...longer, ...shorter, ...(now.length > 2 ? [now.slice(0, 1)] : []), ...united];
}

/** Objects with all that their schema requires, in the best case, and one for each word of a member. */
function wholeObjects({ file, schema }: SchemaPlace, tree: SchemaTree, day: string): object[] {
  const { properties = {}, required = [] } = schema;
  const schemas = required.map(
    (name) => [name, tree.resolved({ file, schema: properties[name] ?? {} }).schema] as const,
  );
  const plain = Object.fromEntries(schemas.map(([name, member]) => [name, best(member, day)]));
  const worded = schemas.flatMap(([name, { enum: words = [] }]) => words.map((word) => ({ ...plain, [name]: word })));
  return [plain, ...worded];
}

function best(schema: SchemaNode, day: string): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === "boolean") return true;
  if (schema.type === "array") return [];
  if (schema.type !== "string") return 0;
  return schema.format === undefined ? ANY_TEXT : day;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
