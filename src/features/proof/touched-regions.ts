import type { SymbolicAnswers } from "./answers.ts";
import { type Atom, variablesOf } from "./atoms.ts";
import { ALWAYS, type Guard, NEVER } from "./guards.ts";
import { LISTS, type ListName, type Pieces, piecesOf } from "./pieces.ts";
import { type Condition, regionOf } from "./region.ts";
import type { Space } from "./space.ts";

/** What a region of requests is: those answered so, or those whose outcome hangs on a condition. */
export type About =
  | { readonly says: "outcome" | ListName | "values"; readonly name: string }
  | { readonly decides: Condition };

/** Requests that a table of cases should ask one of. */
export interface TouchedRegion {
  readonly about: About;
  readonly guard: Guard;
}

/** The regions of what an answer may say: every outcome, code, reading, value, and what may be missing. */
function saidRegions(pieces: Pieces, space: Space): TouchedRegion[] {
  const found: TouchedRegion[] = [...pieces.outcomes].map(([name, guard]) => ({
    about: { says: "outcome", name },
    guard,
  }));
  for (const list of LISTS) {
    for (const [name, entries] of pieces.lists[list]) {
      found.push({ about: { says: list, name }, guard: space.defined(entries) });
    }
  }
  for (const [name, sum] of pieces.values) found.push({ about: { says: "values", name }, guard: space.defined(sum) });
  return found.filter(({ guard }) => guard !== NEVER);
}

/**
 * The regions that a table of cases is complete with: of all that an answer may say, and of each condition that the
 * outcome hangs on, where it holds and where it does not. Of a fact that is one of several words, each word is a
 * region, and those that are treated alike are one.
 */
export function regionsOf({ space, answers }: SymbolicAnswers): TouchedRegion[] {
  const pieces = piecesOf(answers[0]?.sum ?? [], space);
  const outcomes = [...pieces.outcomes.values()];
  const numbers = [...atomsIn(outcomes, space)].sort((a, b) => a - b);
  const places = new Set<string>();
  const deciding = numbers.flatMap((number): TouchedRegion[] => {
    const atom = space.atoms[number] as Atom;
    if (atom.kind !== "choice") return ofCondition(atom, number, outcomes, space);
    if (places.has(atom.place)) return [];
    places.add(atom.place);
    return ofOptions(atom, outcomes, space);
  });
  return [...saidRegions(pieces, space), ...deciding].filter(({ guard }) => guard !== NEVER);
}

function ofCondition(atom: Atom, number: number, outcomes: readonly Guard[], space: Space): TouchedRegion[] {
  const { guards } = space;
  const [yes, no] = [true, false].map((holds) =>
    outcomes.map((outcome) => guards.given(outcome, new Map([[number, holds]]))),
  ) as [Guard[], Guard[]];
  const hangs = different(yes, no, space);
  const own = guards.atom(number);
  return [true, false].map((holds) => {
    const [decides] = regionOf([[atom, holds]]) as [Condition];
    return { about: { decides }, guard: holds ? guards.and(hangs, own) : guards.less(hangs, own) };
  });
}

function ofOptions(
  { place, options }: Extract<Atom, { kind: "choice" }>,
  outcomes: readonly Guard[],
  space: Space,
): TouchedRegion[] {
  const { guards } = space;
  const conditions = space.choice(place, options);
  const groups: { readonly options: string[]; readonly outcomes: Guard[]; own: Guard }[] = [];
  options.forEach((option, at) => {
    const known = optionAtoms(place, at, space);
    const under = outcomes.map((outcome) => guards.given(outcome, known));
    const alike = groups.find((group) => group.outcomes.every((outcome, n) => outcome === under[n]));
    const own = conditions[at] as Guard;
    if (alike === undefined) groups.push({ options: [option], outcomes: under, own });
    else {
      alike.options.push(option);
      alike.own = guards.or(alike.own, own);
    }
  });
  return groups.map((group): TouchedRegion => {
    const others = groups.filter((other) => other !== group);
    const hangs = others.reduce<Guard>(
      (any, other) => guards.or(any, different(group.outcomes, other.outcomes, space)),
      NEVER,
    );
    const within = group.options.every(isLess) ? withAny(hangs, place, space) : hangs;
    return { about: { decides: { fact: place, options: group.options } }, guard: guards.and(group.own, within) };
  });
}

/** What the atoms of a place are where a certain option stands there. */
function optionAtoms(place: string, option: number, { atoms }: Space): Map<number, boolean> {
  const known = new Map<number, boolean>();
  atoms.forEach((atom, number) => {
    if (atom.kind === "choice" && atom.place === place) known.set(number, option >= atom.from && option < atom.middle);
  });
  return known;
}

/** Whether nothing more is told of a fact than the option: there is no text, number, list or group to say more. */
function isLess(option: string): boolean {
  return option === "absent" || option === "list of 0" || /^("|true$|false$|null$|-?\d)/.test(option);
}

/** A condition whatever a fact that is left out would say: with something in it, it would hold. */
function withAny(guard: Guard, place: string, { guards, atoms }: Space): Guard {
  return atoms.reduce<Guard>((any, atom, number) => {
    const names = "place" in atom ? [atom.place] : variablesOf(atom).map(({ name }) => name);
    if (!names.some((name) => name === place || name.startsWith(`${place}.`))) return any;
    const [yes, no] = [true, false].map((holds) => guards.given(any, new Map([[number, holds]]))) as [Guard, Guard];
    return guards.or(yes, no);
  }, guard);
}

/** The condition on which one of several is not what it is on the other side. */
function different(a: readonly Guard[], b: readonly Guard[], { guards }: Space): Guard {
  return a.reduce<Guard>((any, one, at) => {
    const other = b[at] as Guard;
    return guards.or(any, guards.or(guards.less(one, other), guards.less(other, one)));
  }, NEVER);
}

/** The atoms that conditions ask. */
function atomsIn(conditions: readonly Guard[], { guards }: Space): Set<number> {
  const seen = new Set<Guard>();
  const atoms = new Set<number>();
  const rest = [...conditions];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    if (at <= ALWAYS || seen.has(at)) continue;
    seen.add(at);
    atoms.add(guards.first(at));
    rest.push(guards.branch(at, false), guards.branch(at, true));
  }
  return atoms;
}
