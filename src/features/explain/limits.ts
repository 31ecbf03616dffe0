import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import type { AnyAnswer } from "../../core/engine/answer.ts";
import { parseQuantity } from "../../core/regulation/data-document.ts";

/** Values in a question, its answer or the parameters used, which may be the limit of something. */
export interface Limits {
  readonly dates: ReadonlySet<string>;
  readonly instants: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
  /** Lists that a parameter asks for. */
  readonly lists: readonly (readonly unknown[])[];
}

/** A few of a long list of words are enough to show that one of them does. */
const WORDS_OF_A_LIST = 4;

/** The most values of each kind. Those of the answer and of the parameters come first. */
const MOST_OF_A_KIND = 40;

/** Gathers them from the facts, the values of the answer and the values of the parameters, as the YAML writes these. */
export function limitsOf(facts: object, { values }: AnyAnswer, parameters: readonly unknown[]): Limits {
  const limits = {
    dates: new Set<string>(),
    instants: new Set<string>(),
    numbers: new Set<number>(),
    texts: new Set<string>(),
    lists: [] as (readonly unknown[])[],
  };
  const add = (value: unknown): void => {
    if (typeof value === "number") limits.numbers.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(add);
    else if (typeof value !== "string") return;
    else if (isCivilDate(value)) limits.dates.add(value);
    else if (isInstant(value)) limits.instants.add(value);
    else limits.texts.add(value);
  };
  add(values);
  for (const value of parameters) {
    if (Array.isArray(value)) limits.lists.push(value);
    const quantity = typeof value === "string" ? parseQuantity(value) : undefined;
    add(Array.isArray(value) ? value.slice(0, WORDS_OF_A_LIST) : (quantity ?? value));
  }
  add(facts);
  return {
    dates: few(limits.dates),
    instants: few(limits.instants),
    numbers: few(limits.numbers),
    texts: few(limits.texts),
    lists: limits.lists,
  };
}

function few<T>(all: ReadonlySet<T>): Set<T> {
  return new Set([...all].slice(0, MOST_OF_A_KIND));
}
