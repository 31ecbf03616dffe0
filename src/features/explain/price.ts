import { daysBetween } from "../../core/calendar/civil-date.ts";
import { ANY_TEXT } from "../../core/facts/fact-values.ts";
import type { SchemaNode } from "../../core/schema/schema-tree.ts";
import { EFFORT, type Option } from "./changes.ts";
import { ANOTHER_TEXT, type FactAsked, taipeiMoment } from "./near-values.ts";

/** More days than any two dates are apart: what keeps the move of a date below that of two facts. */
export const MANY_DAYS = 4_000_000;

/**
 * How hard it is to change a fact of a schema to a value, and how far the fact moves.
 *
 * @param index the place of the value among those of the schema
 */
export function priced(
  to: unknown,
  index: number,
  schema: SchemaNode,
  { value, endless, day, as_of }: FactAsked,
): Option {
  const price = (effort: number, move: number) => ({ to, effort, move });
  // A fact that was told is rarely to be taken back; of one that was not, "none" is what people know last.
  if (to === null) return price(EFFORT.undo, value === undefined && !endless ? 1.5 : 0.5);
  if (schema.enum !== undefined) {
    return price(value === undefined || value === null ? EFFORT.act : EFFORT.wait, inOrder(index));
  }
  if (Array.isArray(to)) return price(EFFORT.act, listMove(to.length, Array.isArray(value) ? value.length : 0));
  if (typeof to === "object") {
    const { length } = schema.required ?? [];
    return { ...price(EFFORT.act, length), facts: length };
  }
  if (typeof to === "boolean") return price(EFFORT.act, 1);
  switch (schema.format) {
    case "year":
      return price(EFFORT.undo, 1);
    case "half":
      return price(EFFORT.act, inOrder(index));
    case "date":
    case "open-date":
    case "instant": {
      const now = schema.format === "instant" ? taipeiMoment(as_of) : day;
      const isAct = schema.format === "open-date" ? (to as string) >= day : to === now;
      const from = typeof value === "string" && schema.format !== "instant" ? value : now;
      return price(isAct ? EFFORT.act : EFFORT.undo, 1 + daysApart(to as string, from) / MANY_DAYS);
    }
  }
  if (typeof to === "number") {
    const from = typeof value === "number" ? value : undefined;
    const distance = Math.abs(to - (from ?? 0));
    return price(from === undefined || to > from ? EFFORT.act : EFFORT.wait, 1 + distance / (distance + 1));
  }
  const isGiven = typeof value === "string" && value.trim() !== "";
  return price(isGiven ? EFFORT.wait : EFFORT.act, to === ANY_TEXT ? 1 : to === ANOTHER_TEXT ? 1.2 : 1.5);
}

/** How many days lie between two dates or instants. */
export function daysApart(one: string, other: string): number {
  return Math.abs(daysBetween(one.slice(0, 10), other.slice(0, 10)));
}

/** Among values that are alike, earlier ones are suggested first. */
function inOrder(index: number): number {
  return 1 + index / 1000;
}

function listMove(length: number, now: number): number {
  if (length === 0) return 1.9;
  return 1 + Math.abs(length - now) / 100 + (length < now ? 0.001 : 0);
}
