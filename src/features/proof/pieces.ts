import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { notProved } from "./not-proved.ts";
import { elements, same } from "./relations.ts";
import type { Space } from "./space.ts";
import { type Case, type Sum, type Sym, Symbolic, Table } from "./symbols.ts";

/** The lists of an answer that are compared entry by entry. */
export const LISTS = ["reasons", "missing", "obligations", "warnings", "assumptions"] as const;
export type ListName = (typeof LISTS)[number];

/** What an answer may say, each part with the condition on which it is said. */
export interface Pieces {
  readonly outcomes: ReadonlyMap<string, Guard>;
  /** The entries of each list by their names: a code, or what is missing. */
  readonly lists: Readonly<Record<ListName, ReadonlyMap<string, readonly Case[]>>>;
  readonly values: ReadonlyMap<string, Sum>;
  /** The condition on which there is an answer. */
  readonly answered: Guard;
}

/** Takes an answer that depends on the request into its parts. */
export function piecesOf(answer: Sum, space: Space): Pieces {
  const { guards } = space;
  const outcomes = new Map<string, Guard>();
  const lists = Object.fromEntries(LISTS.map((list) => [list, new Map<string, Case[]>()])) as Record<
    ListName,
    Map<string, Case[]>
  >;
  const values = new Map<string, Case[]>();
  for (const [guard, document] of answer) {
    const parts = space.members(document) ?? notProved("an answer that is no object");
    const within = (name: string) => space.under(parts.get(name) ?? [], guard);
    for (const [own, outcome] of textParts(within("outcome"), space)) {
      outcomes.set(outcome, guards.or(outcomes.get(outcome) ?? NEVER, own));
    }
    for (const list of LISTS) {
      for (const [own, entries] of within(list)) {
        for (const [there, entry] of elements(entries)) {
          const both = guards.and(own, there);
          if (both === NEVER) continue;
          for (const [named, name] of namesOf(entry, both, space)) {
            lists[list].set(name, [...(lists[list].get(name) ?? []), [named, entry]]);
          }
        }
      }
    }
    for (const [own, object] of within("values")) {
      for (const [name, sum] of space.members(object) ?? []) {
        values.set(name, [...(values.get(name) ?? []), ...space.under(sum, own)]);
      }
    }
  }
  return { outcomes, lists, values, answered: space.defined(answer) };
}

/** The name of an entry of a list: its code, or its id, or what is missing. */
function namesOf(entry: Sym, guard: Guard, space: Space): (readonly [Guard, string])[] {
  const members = space.members(entry) ?? notProved("an entry of an answer that is no object");
  for (const name of ["code", "id"]) {
    const sum = members.get(name);
    if (sum !== undefined) return textParts(space.under(sum, guard), space);
  }
  return [...members].flatMap(([kind, sum]): (readonly [Guard, string])[] =>
    kind === "calendar"
      ? [[space.guards.and(guard, space.defined(sum)), kind] as const]
      : textParts(space.under(sum, guard), space).map(([own, text]) => [own, `${kind} ${text}`] as const),
  );
}

function textParts(sum: Sum, space: Space): (readonly [Guard, string])[] {
  return sum.flatMap(([guard, value]): (readonly [Guard, string])[] => {
    if (value instanceof Table) return textParts(space.under(space.parted(value), guard), space);
    if (value instanceof Symbolic || typeof value !== "string") return notProved("a code that is no known text");
    return [[guard, value]];
  });
}

/** The condition on which one of some entries is there. */
export function isThere(entries: readonly Case[] | undefined, space: Space): Guard {
  return space.defined(entries ?? []);
}

/** The condition on which an entry is there that equals none of the others, as far as the named members go. */
export function isOnly(
  entries: readonly Case[],
  others: readonly Case[],
  leftOut: readonly string[],
  space: Space,
): Guard {
  const { guards } = space;
  let found = NEVER;
  for (const [guard, entry] of entries) {
    let equals = NEVER;
    for (const [own, other] of others) {
      const both = guards.and(guard, own);
      if (both === NEVER || guards.implies(both, equals)) continue;
      equals = guards.or(equals, guards.and(both, sameEntry(entry, other, leftOut, space)));
    }
    found = guards.or(found, guards.less(guard, equals));
  }
  return found;
}

function sameEntry(a: Sym, b: Sym, leftOut: readonly string[], space: Space): Guard {
  const { guards } = space;
  const [one, other] = [space.members(a), space.members(b)];
  if (one === undefined || other === undefined) return same(a, b, space);
  let all = ALWAYS;
  for (const name of new Set([...one.keys(), ...other.keys()])) {
    if (leftOut.includes(name)) continue;
    all = guards.and(all, sameSums(one.get(name) ?? [], other.get(name) ?? [], space));
  }
  return all;
}

/** The condition on which two things have the same value, or neither has one. */
export function sameSums(a: Sum, b: Sum, space: Space): Guard {
  const { guards } = space;
  let equals = guards.not(guards.or(space.defined(a), space.defined(b)));
  for (const [guard, value] of a) {
    for (const [own, other] of b) {
      const both = guards.and(guard, own);
      if (both !== NEVER) equals = guards.or(equals, guards.and(both, same(value, other, space)));
    }
  }
  return equals;
}
