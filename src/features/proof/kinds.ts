import type { Answer } from "../../core/engine/answer.ts";
import { type Guard, NEVER } from "./guards.ts";
import { NotProved } from "./not-proved.ts";
import { isOnly, isThere, LISTS, type ListName, type Pieces, sameSums } from "./pieces.ts";
import type { Space } from "./space.ts";

/** One way in which the answers of two sides may differ. */
export type Kind =
  | { readonly part: "outcome"; readonly a: string; readonly b: string }
  /** Only one side says it; or both do, and say something else of it. */
  | { readonly part: ListName | "values"; readonly name: string; readonly how: "a" | "b" | "other" }
  /** A side gives no answer at all, or two. */
  | { readonly part: "fails"; readonly side: "a" | "b" };

/** A kind of difference and the condition on which it is there; or why that is not known. */
export type KindCondition =
  | { readonly kind: Kind; readonly guard: Guard }
  | { readonly kind: Kind; readonly why: string };

/** Outcomes and reasons by which a side has nothing to compare. */
const SILENT: readonly string[] = ["not_regulated", "not_in_force"];

/** What two answers are compared by. */
export interface Compared {
  readonly a: Pieces;
  readonly b: Pieces;
  readonly fails: readonly [Guard, Guard];
  /** Whether both sides are versions of one regulation. Clauses and readings have the same names then. */
  readonly alike: boolean;
}

/** All ways in which two answers may differ, each with its condition. */
export function kindsOf({ a, b, fails, alike }: Compared, space: Space): KindCondition[] {
  const { guards } = space;
  const found: KindCondition[] = [];
  const add = (kind: Kind, guard: () => Guard) => {
    try {
      found.push({ kind, guard: guard() });
    } catch (error) {
      if (!(error instanceof NotProved)) throw error;
      found.push({ kind, why: error.message });
    }
  };
  for (const [side, pieces, at] of [["a", a, 0] as const, ["b", b, 1] as const]) {
    add({ part: "fails", side }, () => guards.or(fails[at], guards.not(pieces.answered)));
  }
  for (const [one, guard] of a.outcomes) {
    for (const [other, own] of b.outcomes) {
      if (one !== other) add({ part: "outcome", a: one, b: other }, () => guards.and(guard, own));
    }
  }
  const speaking = guards.and(speaks(a, space), speaks(b, space));
  const leftOut = alike ? [] : ["clause", "also"];
  for (const part of LISTS) {
    // Readings have names of their own in each regulation.
    if (part === "assumptions" && !alike) continue;
    for (const name of new Set([...a.lists[part].keys(), ...b.lists[part].keys()])) {
      const [one, other] = [a.lists[part].get(name) ?? [], b.lists[part].get(name) ?? []];
      const [inA, inB] = [isThere(one, space), isThere(other, space)];
      add({ part, name, how: "a" }, () => guards.and(speaking, guards.less(inA, inB)));
      add({ part, name, how: "b" }, () => guards.and(speaking, guards.less(inB, inA)));
      add({ part, name, how: "other" }, () => {
        const both = guards.and(speaking, guards.and(inA, inB));
        if (both === NEVER) return NEVER;
        const [within, others] = [space.under(one, both), space.under(other, both)];
        return guards.or(isOnly(within, others, leftOut, space), isOnly(others, within, leftOut, space));
      });
    }
  }
  for (const name of new Set([...a.values.keys(), ...b.values.keys()])) {
    const [one, other] = [a.values.get(name) ?? [], b.values.get(name) ?? []];
    const [inA, inB] = [space.defined(one), space.defined(other)];
    add({ part: "values", name, how: "a" }, () => guards.and(speaking, guards.less(inA, inB)));
    add({ part: "values", name, how: "b" }, () => guards.and(speaking, guards.less(inB, inA)));
    add({ part: "values", name, how: "other" }, () => {
      const both = guards.and(speaking, guards.and(inA, inB));
      return both === NEVER
        ? NEVER
        : guards.less(both, sameSums(space.under(one, both), space.under(other, both), space));
    });
  }
  return found;
}

/** The condition on which a side has a rule that is in force. */
function speaks({ outcomes, answered }: Pieces, space: Space): Guard {
  return SILENT.reduce((guard, outcome) => space.guards.less(guard, outcomes.get(outcome) ?? NEVER), answered);
}

/** Whether two answers differ in this way; of no answer at all the answer is `undefined`. */
export function shows(kind: Kind, answers: readonly [Answer | undefined, Answer | undefined], alike: boolean): boolean {
  const [a, b] = answers;
  if (kind.part === "fails") return (kind.side === "a" ? a : b) === undefined;
  if (a === undefined || b === undefined) return false;
  if (kind.part === "outcome") return a.outcome === kind.a && b.outcome === kind.b;
  if ([a, b].some(({ outcome }) => SILENT.includes(outcome))) return false;
  const said = (answer: Answer): readonly unknown[] => {
    if (kind.part !== "values")
      return (answer[kind.part] as readonly object[]).filter((entry) => nameOf(entry) === kind.name);
    const value = (answer.values as Record<string, unknown>)[kind.name];
    return value === undefined ? [] : [value];
  };
  const [one, other] = [said(a), said(b)];
  if (kind.how === "a") return one.length > 0 && other.length === 0;
  if (kind.how === "b") return other.length > 0 && one.length === 0;
  const told = (list: readonly unknown[]) =>
    JSON.stringify(list.map((entry) => JSON.stringify(comparable(entry, alike))).sort());
  return one.length > 0 && other.length > 0 && told(one) !== told(other);
}

function comparable(entry: unknown, alike: boolean): unknown {
  if (typeof entry !== "object" || entry === null) return entry;
  const members = Object.entries(entry).filter(([name]) => alike || (name !== "clause" && name !== "also"));
  return Object.fromEntries(members.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function nameOf(entry: object): string {
  const { code, id, ...rest } = entry as Record<string, unknown>;
  if (typeof code === "string") return code;
  if (typeof id === "string") return id;
  const [[kind, value] = ["", ""]] = Object.entries(rest);
  return kind === "calendar" ? kind : `${kind} ${String(value)}`;
}
