import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import type { Answer } from "../../core/engine/answer.ts";
import { parseQuantity } from "../../core/regulation/data-document.ts";

/** Values that stand somewhere in a question, its answer or the parameters used, and may be the limit of something. */
export interface Pool {
  readonly dates: ReadonlySet<string>;
  readonly instants: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  readonly texts: ReadonlySet<string>;
  /** Lists that a parameter asks for. */
  readonly lists: readonly (readonly unknown[])[];
}

/** A few of a long list of words are enough to show that one of them does. */
const WORDS_OF_A_LIST = 4;

/** So many of each kind are enough, the first of which are those of the answer and of the parameters. */
const MOST_OF_A_KIND = 40;

/** Gathers them from the facts, the values of the answer and the values of the parameters, as the YAML writes these. */
export function poolOf(facts: object, { values }: Answer, parameters: readonly unknown[]): Pool {
  const pool = {
    dates: new Set<string>(),
    instants: new Set<string>(),
    numbers: new Set<number>(),
    texts: new Set<string>(),
    lists: [] as (readonly unknown[])[],
  };
  const add = (value: unknown): void => {
    if (typeof value === "number") pool.numbers.add(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(add);
    else if (typeof value !== "string") return;
    else if (isCivilDate(value)) pool.dates.add(value);
    else if (isInstant(value)) pool.instants.add(value);
    else pool.texts.add(value);
  };
  add(values);
  for (const value of parameters) {
    if (Array.isArray(value)) pool.lists.push(value);
    const quantity = typeof value === "string" ? parseQuantity(value) : undefined;
    add(Array.isArray(value) ? value.slice(0, WORDS_OF_A_LIST) : (quantity ?? value));
  }
  add(facts);
  return {
    dates: few(pool.dates),
    instants: few(pool.instants),
    numbers: few(pool.numbers),
    texts: few(pool.texts),
    lists: pool.lists,
  };
}

function few<T>(all: ReadonlySet<T>): Set<T> {
  return new Set([...all].slice(0, MOST_OF_A_KIND));
}
