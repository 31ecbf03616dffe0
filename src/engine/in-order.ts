import type { Answer } from "./answer.ts";
import { asList, type RegoObject, type Value } from "./plan/values.ts";

type Copy = (value: Value) => Value;

/**
 * An answer with every key in its place, so that equal answers are equal bytes, whichever evaluator gave them.
 *
 * @param answer of an evaluator, with all members; its lists may be sets
 * @param copied makes what the caller gets of a value in it
 */
export function inOrder(answer: RegoObject, copied: Copy): Answer {
  return {
    decision: answer["decision"],
    jurisdiction: answer["jurisdiction"],
    version: answer["version"],
    as_of: answer["as_of"],
    outcome: answer["outcome"],
    values: addByName({}, answer["values"] as RegoObject, copied),
    reasons: entries(answer["reasons"], copied),
    obligations: entries(answer["obligations"], copied),
    warnings: entries(answer["warnings"], copied),
    assumptions: entries(answer["assumptions"], copied),
    missing: copied(answer["missing"]),
  } as unknown as Answer;
}

function entries(list: Value, copied: Copy): RegoObject[] {
  return (asList(list) as RegoObject[]).map((given) => entry(given, copied));
}

/** Members of an entry in the order of the contract; others follow by name. */
function entry(given: RegoObject, copied: Copy): RegoObject {
  // Each is written out, for that is several times as fast as a loop over their names.
  const { id, code, clause, also, period } = given;
  const result: RegoObject = {};
  if (id !== undefined) result["id"] = copied(id);
  if (code !== undefined) result["code"] = copied(code);
  if (clause !== undefined) result["clause"] = copied(clause);
  if (also !== undefined) result["also"] = copied(also);
  if (period !== undefined) result["period"] = copied(period);
  return Object.keys(result).length === Object.keys(given).length ? result : addByName(result, given, copied);
}

/** Adds the members that are not there yet. */
function addByName(result: RegoObject, given: RegoObject, copied: Copy): RegoObject {
  for (const name of sortedKeys(given)) {
    if (!Object.hasOwn(result, name)) result[name] = copied(given[name]);
  }
  return result;
}

/** They are nearly always in their order, and to see that is sooner done than to sort them. */
function sortedKeys(object: RegoObject): string[] {
  const keys = Object.keys(object);
  for (let n = 1; n < keys.length; n++) if ((keys[n - 1] as string) > (keys[n] as string)) return keys.sort();
  return keys;
}
