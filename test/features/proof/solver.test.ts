import { describe, expect, it } from "vitest";
import { Random } from "../../../src/core/base/random.ts";
import type { Atom, Literal } from "../../../src/features/proof/atoms.ts";
import { solve } from "../../../src/features/proof/solver.ts";
import { holdsPosition, noPositions, type Variable } from "../../../src/features/proof/variables.ts";

const SYSTEMS = 20_000;
const WORDS = ["a", "b", "c", "d"];

/** A few variables of few values, and conditions on them by chance. */
function system(random: Random): { variables: Variable[]; literals: Literal[] } {
  const count = 2 + random.below(3);
  const isText = random.once(3);
  const size = isText ? WORDS.length : 3 + random.below(6);
  const values = isText ? WORDS : Array.from({ length: size }, (_, at) => at);
  const variables = Array.from({ length: count }, (_, id): Variable => {
    return { id, name: `v${id}`, kind: isText ? "text" : "ordered", values, size };
  });
  const literals: Literal[] = [];
  for (let n = random.below(4); n > 0; n--) {
    const [yes, no] = [noPositions(size), noPositions(size)];
    for (let at = 0; at < size; at++) {
      const set = random.once(3) ? no : yes;
      set[0] = (set[0] as number) | (1 << at);
    }
    literals.push([{ kind: "within", variable: random.pick(variables), yes, no }, random.once(2)]);
  }
  for (let n = 1 + random.below(5); n > 0; n--) {
    const [x, y] = [random.pick(variables), random.pick(variables)];
    if (x !== y) literals.push([isText ? same(x, y, random) : reaches(x, y, random), random.once(2)]);
  }
  return { variables, literals };
}

function same(x: Variable, y: Variable, random: Random): Atom {
  const ids = () => Int32Array.from({ length: x.size }, (_, at) => (random.once(4) ? random.below(4) - 1 : at));
  return { kind: "same", x, y, ofX: ids(), ofY: ids(), told: { left: "x", right: "y" } };
}

function reaches(x: Variable, y: Variable, random: Random): Atom {
  const least = Int32Array.from({ length: x.size }, () => random.below(y.size + 1)).sort();
  const above = Int32Array.from({ length: y.size }, (_, of) => {
    const first = least.findIndex((limit) => limit > of);
    return first === -1 ? x.size : first;
  });
  return { kind: "reaches", x, y, least, above, told: { left: "x", right: "y", strict: false } };
}

function holds([atom, is]: Literal, at: ReadonlyMap<Variable, number>): boolean {
  const of = (variable: Variable) => at.get(variable) ?? 0;
  if (atom.kind === "within") return holdsPosition(atom.yes, of(atom.variable)) === is;
  if (atom.kind === "reaches") return of(atom.y) >= (atom.least[of(atom.x)] as number) === is;
  if (atom.kind === "same") {
    const value = atom.ofX[of(atom.x)] as number;
    return (value >= 0 && value === atom.ofY[of(atom.y)]) === is;
  }
  throw new Error(atom.kind);
}

/** Whether some values meet all literals, by trying all of them. */
function isPossible(variables: readonly Variable[], literals: readonly Literal[]): boolean {
  const at = new Map<Variable, number>();
  const place = (index: number): boolean => {
    const variable = variables[index];
    if (variable === undefined) return literals.every((literal) => holds(literal, at));
    for (let position = 0; position < variable.size; position++) {
      at.set(variable, position);
      if (place(index + 1)) return true;
    }
    return false;
  };
  return place(0);
}

describe("the solver", () => {
  it(`finds values just where there are some, in ${SYSTEMS} systems by chance`, () => {
    const random = new Random(26);
    const counts = { possible: 0, impossible: 0 };
    for (let n = 0; n < SYSTEMS; n++) {
      const { variables, literals } = system(random);
      const solution = solve(literals);
      expect(solution !== undefined, `system ${n}`).toBe(isPossible(variables, literals));
      if (solution !== undefined) expect(literals.every((literal) => holds(literal, solution))).toBe(true);
      counts[solution === undefined ? "impossible" : "possible"] += 1;
    }
    expect(Math.min(counts.possible, counts.impossible)).toBeGreaterThan(SYSTEMS / 20);
  });

  it("keeps an instant within its day", () => {
    const day: Variable = { id: 0, name: "day", kind: "ordered", values: [0, 1, 2], size: 3 };
    const [x, y] = [1, 2].map((id): Variable => {
      return { id, name: `i${id}`, kind: "instant", values: [], size: 3 * 86_400_000, ...(id === 1 && { day }) };
    }) as [Variable, Variable];
    const [yes, no] = [noPositions(3), noPositions(3)];
    yes[0] = 0b010;
    no[0] = 0b101;
    const onSecond: Literal = [{ kind: "within", variable: day, yes, no }, true];
    const apart = (ms: number): Literal => [{ kind: "apart", x: y, y: x, ms }, true];
    expect(solve([onSecond, apart(2 * 86_400_000 - 1)])?.get(x)).toBe(2 * 86_400_000 - 1);
    expect(solve([onSecond, apart(2 * 86_400_000)])).toBeUndefined();
  });
});
