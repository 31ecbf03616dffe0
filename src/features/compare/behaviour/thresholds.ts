import { parseQuantity } from "../../../core/regulation/data-document.ts";
import type { Version } from "../../../core/regulation/jurisdiction.ts";
import { ITEM_CODE, SET_BY_AGENCY, SOURCE_KEYS } from "../../../core/schema/rule-keys.ts";

/** The numbers, lengths of time and words of versions: what their rules change their answers at. */
export interface Thresholds {
  readonly numbers: readonly number[];
  readonly months: readonly number[];
  readonly days: readonly number[];
  readonly minutes: readonly number[];
  /** Days of the year, MM-DD. */
  readonly yearDays: readonly string[];
  readonly words: readonly string[];
  readonly lists: readonly (readonly unknown[])[];
  /** First days of the versions. */
  readonly firstDays: readonly string[];
}

/**
 * Keys whose values are no thresholds. The roles of `by_role` are gathered, because another clause is cited for them.
 */
const NO_THRESHOLDS = new Set<string>([...SOURCE_KEYS, SET_BY_AGENCY, ITEM_CODE, "obligations"]);

/** The least and the most calendar days per workday, over ten workdays and a holiday or two. */
const WORKDAY_SPAN = [1.2, 2] as const;

/** Gathers them from the parameters of versions. */
export function thresholdsOf(versions: readonly Version[]): Thresholds {
  const numbers = new Set<number>();
  const months = new Set<number>();
  const days = new Set<number>();
  const minutes = new Set<number>();
  const yearDays = new Set<string>();
  const words = new Set<string>();
  const lists: (readonly unknown[])[] = [];
  const text = (value: string): void => {
    const quantity = parseQuantity(value);
    if (/^\d\d-\d\d$/.test(value)) yearDays.add(value);
    else if (quantity === undefined) words.add(value);
    else {
      // A fact may count what the text gives as a length of time: 30 minutes, an age of 3 years.
      numbers.add(Number.parseInt(value, 10));
      if ("months" in quantity) months.add(quantity.months);
      else if ("days" in quantity) days.add(quantity.days);
      else if ("minutes" in quantity) minutes.add(quantity.minutes);
      else if ("workdays" in quantity) {
        const [least, most] = WORKDAY_SPAN.map((factor) => Math.round(factor * quantity.workdays)) as [number, number];
        for (let count = least; count <= most; count++) days.add(count);
      }
    }
  };
  const visit = (value: unknown): void => {
    if (typeof value === "number") numbers.add(value);
    else if (typeof value === "string") text(value);
    else if (Array.isArray(value)) {
      if (value.every((item) => typeof item === "string")) lists.push(value);
      value.forEach(visit);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, member] of Object.entries(value)) if (!NO_THRESHOLDS.has(key)) visit(member);
    }
  };
  for (const { parameters, conventions } of versions) visit([parameters, conventions]);
  const ascending = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return {
    numbers: ascending(numbers),
    months: ascending(months),
    days: ascending(days),
    minutes: ascending(minutes),
    yearDays: [...yearDays].sort(),
    words: [...words].sort(),
    lists,
    firstDays: [...new Set(versions.map(({ effective_from }) => effective_from))].sort(),
  };
}
