import { type Invariant, NOT_TOLD } from "../cases/index.ts";
import type { SymbolicAnswers } from "./answers.ts";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { elements, isAmong, same } from "./relations.ts";
import { SomeList, type Sum } from "./symbols.ts";

/** The condition on which a request is one of those that an invariant is about. */
export function whereOf({ where = {} }: Invariant, { space, facts }: SymbolicAnswers): Guard {
  const { guards } = space;
  return Object.entries(where).reduce<Guard>((all, [path, wanted]) => {
    const told = path
      .split(".")
      .reduce<Sum>(
        (sum, name) => sum.flatMap(([guard, value]) => space.under(space.members(value)?.get(name) ?? [], guard)),
        [[ALWAYS, facts]],
      );
    const one = (value: unknown): Guard =>
      value === NOT_TOLD
        ? guards.not(space.defined(told))
        : told.reduce<Guard>((any, [guard, own]) => guards.or(any, guards.and(guard, sameIfAlike(own, value))), NEVER);
    const sameIfAlike = (own: unknown, value: unknown): Guard => {
      if (typeof value !== "object" || value === null) return own instanceof SomeList ? NEVER : same(own, value, space);
      const isList = own instanceof SomeList || Array.isArray(own);
      return isList ? isAmong((value as { has: string }).has, elements(own), space) : NEVER;
    };
    const options = Array.isArray(wanted) ? wanted : [wanted];
    return guards.and(
      all,
      options.reduce<Guard>((any, value) => guards.or(any, one(value)), NEVER),
    );
  }, ALWAYS);
}
