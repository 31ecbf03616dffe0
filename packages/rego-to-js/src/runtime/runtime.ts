// The functions that the compiled policies call besides the built-in functions. Their names are short because each
// stands in the policies thousands of times.
import { Bare } from "./bare.ts";
import { BUILTINS } from "./builtins.ts";
import { keeping } from "./keeping.ts";
import {
  element,
  equal,
  hasMembers,
  isObject,
  keysOf,
  member,
  NotCovered,
  type RegoObject,
  RegoSet,
  setMember,
  type Value,
  valuesOf,
} from "./values.ts";

/** Two rules gave one name different values, which ends an evaluation. */
class ConflictError extends Error {}

function conflict(): never {
  throw new ConflictError("two rules give different values");
}

/** An object with a member that it may have already, of the same value. */
function insertOnce(object: RegoObject, key: Value, value: Value): void {
  const before = member(object, key);
  if (before !== undefined && !equal(before, value)) conflict();
  setMember(object, key, value);
}

function merge(a: Value, b: Value): Value {
  if (!isObject(a) || !isObject(b)) throw new NotCovered("a merge of what is no object");
  const merged: RegoObject = new Bare();
  for (const key of Object.keys(a)) setMember(merged, key, a[key]);
  for (const key of Object.keys(b)) {
    const before = member(a, key);
    setMember(merged, key, before === undefined ? b[key] : merge(before, b[key]));
  }
  return merged;
}

/** Handed to the compiled policies at their start. */
export const RUNTIME = {
  Bare,
  b: BUILTINS,
  conflict,
  element,
  equal,
  insertOnce,
  isObject,
  keeping,
  keysOf,
  member,
  merge,
  RegoSet,
  hasMembers,
  setMember,
  valuesOf,
};

export type Runtime = typeof RUNTIME;

/** Functions of a plan by their names, e.g. `g0.data.<package>.<rule>`. */
export type PlanFunctions = Readonly<Record<string, (input: Value, data: Value, ...args: Value[]) => Value>>;

/** The policies as a JavaScript program, as the compiler of this package writes it. */
export interface CompiledPlan {
  /** By the name of an entrypoint, e.g. `hdp/<decision>/answer`: its value for an input and a data document. */
  readonly entrypoints: Readonly<Record<string, (input: Value, data: Value) => Value>>;
  /** By their names in the plan, the functions that the compiler was asked to hand out. */
  readonly functions?: PlanFunctions;
  /**
   * By their names in the program, functions of arguments and the data alone, where the compiler was asked for them. They
   * are called for the data of the last evaluation.
   */
  readonly parts?: PlanFunctions;
}

/** The export of the module of the compiled policies. */
export type PlanModule = (runtime: Runtime) => CompiledPlan;
