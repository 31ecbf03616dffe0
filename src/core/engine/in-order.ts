import { asList, Bare, type RegoObject, type Value } from "#rego-to-js";
import type { Answer } from "./answer.ts";

type Copy = (value: Value) => Value;

/**
 * An answer with every key in its place, so that equal answers are equal bytes, whichever evaluator gave them. The
 * caller gets ordinary objects, made without calling anything that other code left on `Object.prototype`.
 *
 * @param answer of an evaluator, with all members, in bare objects; its lists may be sets
 * @param copied makes what the caller gets of a value in it
 */
export function inOrder(answer: RegoObject, copied: Copy): Answer {
  return {
    decision: answer["decision"],
    jurisdiction: answer["jurisdiction"],
    version: answer["version"],
    as_of: answer["as_of"],
    outcome: answer["outcome"],
    values: named(answer["values"] as RegoObject, copied),
    reasons: entries(answer["reasons"], copied),
    obligations: entries(answer["obligations"], copied),
    warnings: entries(answer["warnings"], copied),
    assumptions: entries(answer["assumptions"], copied),
    missing: copied(answer["missing"]),
    ...(answer["not_considered"] !== undefined && { not_considered: copied(answer["not_considered"]) }),
    ...(answer["checks"] !== undefined && { checks: entries(answer["checks"], copied) }),
    ...(answer["working"] !== undefined && { working: entries(answer["working"], copied) }),
  } as unknown as Answer;
}

/** The entries of a list or a set, in order. */
export function entries(list: Value, copied: Copy): RegoObject[] {
  return (asList(list) as RegoObject[]).map((given) => entry(given, copied));
}

/** Members of an entry in the order of the contract; others follow by name. */
export const ENTRY_MEMBERS: readonly string[] = [
  "step",
  "id",
  "code",
  "value",
  "unit",
  "clause",
  "also",
  "reading",
  "period",
  "items",
  "by",
  "to",
  "borne_by",
  "imposed_by",
];

/** An entry with its members in their order. */
export function entry(given: RegoObject, copied: Copy): RegoObject {
  const usual = usualEntry(given, copied);
  const count = Object.keys(given).length;
  if (usual !== undefined && Object.keys(usual).length === count) return usual;
  const known = new Bare();
  for (const name of ENTRY_MEMBERS) {
    if (given[name] !== undefined) known[name] = copied(given[name]);
  }
  return byName(known, given, copied);
}

/** An entry of the forms that nearly all have, each written out, for that is several times as fast as a loop. */
function usualEntry(given: RegoObject, copied: Copy): RegoObject | undefined {
  const { id, code, clause, also, period, by, to } = given;
  if (clause === undefined) return undefined;
  if (code === undefined) return { id, clause };
  if (period !== undefined) return { code, clause, period };
  if (by !== undefined || to !== undefined) return duty(given, copied);
  if (also !== undefined) return { code, clause, also: copied(also) };
  const { borne_by, imposed_by } = given;
  if (borne_by === undefined && imposed_by === undefined) return { code, clause };
  if (imposed_by === undefined) return { code, clause, borne_by: copied(borne_by) };
  if (borne_by === undefined) return { code, clause, imposed_by: copied(imposed_by) };
  return { code, clause, borne_by: copied(borne_by), imposed_by: copied(imposed_by) };
}

/** An obligation that somebody has, or that goes to somebody. */
function duty({ code, clause, also, by, to }: RegoObject, copied: Copy): RegoObject {
  if (also === undefined) {
    if (to === undefined) return { code, clause, by: copied(by) };
    if (by === undefined) return { code, clause, to: copied(to) };
    return { code, clause, by: copied(by), to: copied(to) };
  }
  if (to === undefined) return { code, clause, also: copied(also), by: copied(by) };
  if (by === undefined) return { code, clause, also: copied(also), to: copied(to) };
  return { code, clause, also: copied(also), by: copied(by), to: copied(to) };
}

/** An object like any other, with its members by name. */
export function named(values: RegoObject, copied: Copy): RegoObject {
  return byName(new Bare(), values, copied);
}

/** An object like any other of the members that are known, and of the rest by name. */
function byName(known: RegoObject, given: RegoObject, copied: Copy): RegoObject {
  for (const name of sortedKeys(given)) {
    if (known[name] === undefined) known[name] = copied(given[name]);
  }
  // Spread, for what assigns a member of such an object may run a setter that was left on `Object.prototype`.
  return { ...known };
}

/** They are nearly always in their order, and to see that is sooner done than to sort them. */
function sortedKeys(object: RegoObject): string[] {
  const keys = Object.keys(object);
  for (let n = 1; n < keys.length; n++) if ((keys[n - 1] as string) > (keys[n] as string)) return keys.sort();
  return keys;
}
