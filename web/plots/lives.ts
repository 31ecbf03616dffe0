import head from "virtual:hdp/head";
import { isMapping, valueAt } from "../../src/core/base/plain-value.ts";
import { addDays } from "../../src/core/calendar/civil-date.ts";
import { CATALOGUE } from "../shared/context.ts";
import { factsShape, type Member } from "../shared/shape.ts";

/** A decision seen over time: the facts to begin with, and how many years are worth seeing. */
interface Life {
  readonly years: number;
  readonly facts: (on: string) => Readonly<Record<string, unknown>>;
}

/** The decisions whose answers change as time goes by. */
export const LIVES: Readonly<Record<string, Life>> = Object.fromEntries(
  [...CATALOGUE].flatMap(([name, { plot }]): [string, Life][] =>
    plot === undefined
      ? []
      : [[name, { years: plot.years, facts: (on) => dated(plot.facts, on) as ReturnType<Life["facts"]> }]],
  ),
);

/** Facts with days counted from one, like `-30 days`, in their places. */
function dated(facts: unknown, on: string): unknown {
  if (isMapping(facts)) return Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, dated(one, on)]));
  const days = typeof facts === "string" ? /^([+-]\d+) days$/.exec(facts)?.[1] : undefined;
  return days === undefined ? facts : addDays(on, Number(days));
}

/** A date among the facts. */
export interface ToldDate {
  /** Its steps below `facts`. */
  readonly path: readonly string[];
  readonly day: string;
}

/** The dates that the facts tell, outside of lists, in the order of the form. */
export function toldDates(decision: string, facts: object): ToldDate[] {
  return datePaths(factsShape(head.schemas, decision)).flatMap((path) => {
    const day = valueAt(facts, path);
    return typeof day === "string" ? [{ path, day }] : [];
  });
}

/** Facts with one date put in place of another. */
export function withDate(facts: object, [step, ...rest]: readonly string[], day: string): Record<string, unknown> {
  const known = facts as Readonly<Record<string, unknown>>;
  if (step === undefined) return { ...known };
  return { ...known, [step]: rest.length === 0 ? day : withDate(known[step] as object, rest, day) };
}

function datePaths(members: readonly Member[]): string[][] {
  return members.flatMap(({ name, shape }) => {
    if (shape.kind === "group") return datePaths(shape.members).map((path) => [name, ...path]);
    return shape.kind === "time" && (shape.format === "date" || shape.format === "open-date") ? [[name]] : [];
  });
}
