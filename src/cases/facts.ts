import { isMapping } from "../plain-value.ts";

/** Facts of a request, as a case table writes them. */
export type Facts = Record<string, unknown>;

/** The text that stands, in a case table, for a fact that is left out. */
const ABSENT = "(absent)";

/** Facts laid over others: objects are merged, everything else replaces, `(absent)` takes away. */
export function mergeFacts(base: Facts = {}, over: Facts = {}): Facts {
  const merged: Facts = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === ABSENT) delete merged[key];
    else merged[key] = isMapping(value) ? mergeFacts(isMapping(merged[key]) ? merged[key] : {}, value) : value;
  }
  return merged;
}

/** Puts a value at a path, making the objects on the way. */
export function setFact(facts: Facts, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) facts[key] = value;
  else setFact((facts[key] ??= {}) as Facts, rest, value);
}
