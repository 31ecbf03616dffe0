import type { Value } from "#rego-to-js";
import type { SymbolicAnswers } from "./answers.ts";
import type { Literal } from "./atoms.ts";
import type { Guard } from "./guards.ts";
import { Model } from "./model.ts";
import { NotProved } from "./not-proved.ts";
import { type Solution, solve } from "./solver.ts";
import { DAY_MS, DAYS, type Variable } from "./variables.ts";

/** Where dates are looked for, so that cases are of our time. */
const USUAL = DAYS.indexOf("2026-11-20");
/** By how many days earlier they are looked for next, the one after the other. */
const EARLIER = [0, 400, 1200, 2200, 7300];

/** A request on which all literals hold. What they leave open is left out, or as usual. */
export function requestOf(
  literals: readonly Literal[],
  guard: Guard,
  { space, facts, as_of }: Pick<SymbolicAnswers, "space" | "facts" | "as_of">,
): { readonly as_of: string; readonly facts: Record<string, Value> } {
  const options = new Map<string, readonly [number, number]>();
  const words = new Map<string, boolean>();
  for (const [atom, holds] of literals) {
    if (atom.kind === "has") words.set(`${atom.place} ${atom.word}`, holds);
    if (atom.kind !== "choice") continue;
    const [from, to] = options.get(atom.place) ?? [0, atom.options.length];
    options.set(atom.place, holds ? [Math.max(from, atom.from), Math.min(to, atom.middle)] : after(atom, from, to));
  }
  const solution = solvedLate(literals, space.variables.values()) ?? new Map<Variable, number>();
  const model = new Model(space, {
    option: ({ place }) => options.get(place)?.[0] ?? 0,
    has: (place, word) => words.get(`${place} ${word}`) ?? false,
    position: (variable) => solution.get(variable) ?? onDay(variable, solution) ?? usualPosition(variable),
  });
  if (!model.holds(guard)) throw new NotProved("the case that was found does not meet its condition");
  return { as_of: model.value(as_of) as string, facts: model.facts(facts) };
}

function solvedLate(literals: readonly Literal[], variables: Iterable<Variable>): Solution | undefined {
  const all = [...variables];
  for (const days of EARLIER) {
    const solution = solve(literals, new Map(all.map((variable) => [variable, usualPosition(variable, days)])));
    if (solution !== undefined) return solution;
  }
  return solve(literals);
}

// Of a choice it is known that its option is not before the middle, where it is within the part that is divided.
function after(
  { from, middle, to }: { from: number; middle: number; to: number },
  first: number,
  end: number,
): readonly [number, number] {
  return first >= from && first < to ? [Math.max(first, middle), Math.min(end, to)] : [first, end];
}

/** Of an instant of which only the day is known: its start. */
function onDay({ day }: Variable, solution: ReadonlyMap<Variable, number>): number | undefined {
  const position = day && solution.get(day);
  return position === undefined ? undefined : position * DAY_MS;
}

/** @param earlier by how many days before the usual ones dates, months and years are */
function usualPosition(variable: Variable, earlier = 0): number {
  const day = DAYS[USUAL - earlier] as string;
  if (variable.kind === "instant") return (USUAL - earlier) * DAY_MS;
  if (variable.kind === "text") return 0;
  const isDate = typeof variable.values[0] === "string" && variable.values[0].length === 10;
  if (isDate) return Math.max(variable.values.indexOf(day), 0);
  return Math.max(
    variable.values.findIndex((value) => typeof value === "string" && value.slice(0, 4) >= day.slice(0, 4)),
    0,
  );
}
