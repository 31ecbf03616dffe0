import type { Atom, Literal } from "./atoms.ts";
import { ALWAYS, type Guard, NEVER, TooLarge } from "./guards.ts";
import { requestOn } from "./search.ts";
import type { Space } from "./space.ts";
import { holdsPosition, type Positions, type Variable } from "./variables.ts";

/** One of the conditions of a region. */
export type Condition =
  /** A fact is one of several: words, `absent`, or a type such as `string` for any value. */
  | { readonly fact: string; readonly options: readonly string[] }
  /** A fact lies in one of several ranges, each with its first and its last value. */
  | { readonly fact: string; readonly ranges: readonly (readonly [string | number, string | number])[] }
  | { readonly fact: string; readonly has: string; readonly holds: boolean }
  /** Two dates or numbers stand so to each other. */
  | { readonly left: string; readonly relation: "<" | "<=" | ">" | ">="; readonly right: string }
  | { readonly left: string; readonly relation: "=" | "≠"; readonly right: string }
  /** So many milliseconds at least lie between two instants, or fewer. */
  | { readonly from: string; readonly to: string; readonly ms: number; readonly reached: boolean };

/** Requests that all differ in one way: those that meet all conditions, whatever else they say. */
export type Region = readonly Condition[];

/** The most steps to find whether a literal can be left out; it stays where that is not known. */
const STEPS = 1_000;

/** The literals without those that may be left out: the condition holds whatever they say. */
export function essential(guard: Guard, literals: readonly Literal[], space: Space): readonly Literal[] {
  const { guards } = space;
  const outside = guards.not(guard);
  let kept = [...literals];
  for (const literal of [...literals].reverse()) {
    const others = kept.filter((one) => one !== literal);
    const cube = others.reduce<Guard>(
      (all, [atom, holds]) => guards.and(all, literalGuard(atom, holds, space)),
      ALWAYS,
    );
    const left = guards.and(outside, cube);
    if (left === NEVER || isNone(left, space)) kept = others;
  }
  return kept;
}

function literalGuard(atom: Atom, holds: boolean, space: Space): Guard {
  const own = space.guards.atom(space.atoms.indexOf(atom));
  return holds ? own : space.guards.not(own);
}

function isNone(guard: Guard, space: Space): boolean {
  try {
    return requestOn(guard, space, STEPS) === undefined;
  } catch (error) {
    if (error instanceof TooLarge) return false;
    throw error;
  }
}

/** The conditions that literals are, together for each fact. */
export function regionOf(literals: readonly Literal[]): Region {
  const options = new Map<string, readonly string[]>();
  const positions = new Map<Variable, Positions>();
  const rest: Condition[] = [];
  for (const [atom, holds] of literals) {
    switch (atom.kind) {
      case "choice": {
        const before = options.get(atom.place) ?? atom.options;
        const low = atom.options.slice(atom.from, atom.middle);
        options.set(
          atom.place,
          before.filter((option) => low.includes(option) === holds),
        );
        break;
      }
      case "has":
        rest.push({ fact: atom.place, has: atom.word, holds });
        break;
      case "within": {
        const own = holds ? atom.yes : atom.no;
        const before = positions.get(atom.variable);
        positions.set(atom.variable, before === undefined ? own : before.map((word, at) => word & (own[at] as number)));
        break;
      }
      case "reaches": {
        const { left, right, strict } = atom.told;
        const relation = holds ? (strict ? "<" : "<=") : strict ? ">=" : ">";
        rest.push({ left, relation, right });
        break;
      }
      case "same":
        rest.push({ ...atom.told, relation: holds ? "=" : "≠" });
        break;
      case "apart":
        rest.push({ from: atom.x.name, to: atom.y.name, ms: atom.ms, reached: holds });
        break;
    }
  }
  const ranged = [...positions].map(([variable, set]) => ({ fact: variable.name, ranges: rangesOf(variable, set) }));
  const named = new Set(ranged.map(({ fact }) => fact));
  const chosen = [...options].flatMap(([fact, of]) => (named.has(fact) ? [] : [{ fact, options: of }]));
  return [...chosen, ...ranged, ...rest];
}

function rangesOf(variable: Variable, set: Positions): (readonly [string | number, string | number])[] {
  const ranges: (readonly [string | number, string | number])[] = [];
  const value = (at: number) => variable.values[at] as string | number;
  for (let at = 0; at < variable.size; at++) {
    if (!holdsPosition(set, at)) continue;
    const first = at;
    while (variable.kind === "ordered" && at + 1 < variable.size && holdsPosition(set, at + 1)) at += 1;
    ranges.push([value(first), value(at)]);
  }
  return ranges;
}
