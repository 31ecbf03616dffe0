import { isMapping, setAt, valueAt } from "../base/plain-value.ts";

/** Facts of a request, as a case table writes them. */
export type Facts = Record<string, unknown>;

/** In a case table, this text stands for a fact that is left out. */
const ABSENT = "(absent)";

/** Facts laid over others: objects are merged, `(absent)` removes, everything else replaces. */
export function mergeFacts(base: Facts = {}, over: Facts = {}): Facts {
  const merged: Facts = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === ABSENT) delete merged[key];
    else setAt(merged, [key], isMapping(value) ? mergeFacts(factsAt(merged, key), value) : value);
  }
  return merged;
}

function factsAt(facts: Facts, key: string): Facts {
  const inner = valueAt(facts, [key]);
  return isMapping(inner) ? inner : {};
}
