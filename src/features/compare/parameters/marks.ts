import { isMapping } from "../../../core/base/plain-value.ts";
import { parseQuantity } from "../../../core/regulation/data-document.ts";
import { compareValues, type Direction, type SettingValue } from "../../../core/regulation/strictness.ts";

/**
 * How the parameters of two sides compare. `open_a`: the text of `a` asks for it and leaves its number open. `only_a`:
 * `b` has no such parameter.
 */
export type Mark = "equal" | "stricter_a" | "stricter_b" | "different" | "only_a" | "only_b" | "open_a" | "open_b";

/**
 * The direction in which a parameter gets stricter, or its words with the strictest first; `undefined` if it has none.
 */
export type Strictness = Direction | readonly string[] | undefined;

/** How two values of one parameter compare, given the direction in its schema. */
export function markOf(a: unknown, b: unknown, stricter: Strictness): Mark {
  if (same(a, b)) return "equal";
  if (a === "unset") return "open_a";
  if (b === "unset") return "open_b";
  if (stricter === undefined) return "different";
  if (typeof stricter === "object") {
    const [rankA, rankB] = [stricter.indexOf(String(a)), stricter.indexOf(String(b))];
    if (rankA === -1 || rankB === -1) return "different";
    return rankA < rankB ? "stricter_a" : "stricter_b";
  }
  const [forwards, backwards] = [
    compareValues(stricter, a as SettingValue, b as SettingValue),
    compareValues(stricter, b as SettingValue, a as SettingValue),
  ];
  if (forwards === "stricter") return "stricter_a";
  return backwards === "stricter" ? "stricter_b" : "different";
}

/** The items that only one list has; `undefined` unless both are lists. */
export function itemsOnly(list: unknown, other: unknown): unknown[] | undefined {
  if (!Array.isArray(list) || !Array.isArray(other)) return undefined;
  const others = new Set(other.map(canonical));
  return list.filter((item) => !others.has(canonical(item)));
}

/** Whether the items that two lists share are in the same order in both. */
export function sameOrder(a: readonly unknown[], b: readonly unknown[]): boolean {
  const shared = (list: readonly unknown[], other: readonly unknown[]) => list.filter((item) => other.includes(item));
  return JSON.stringify(shared(a, b)) === JSON.stringify(shared(b, a));
}

function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

// One week equals seven days, and the items of a list have no order.
function canonical(value: unknown): string {
  if (typeof value === "string") {
    const quantity = parseQuantity(value);
    if (quantity === undefined) return JSON.stringify(value);
    if ("numerator" in quantity) return `share ${quantity.numerator / quantity.denominator}`;
    return JSON.stringify(quantity);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (!isMapping(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.sort().join()}}`;
}
