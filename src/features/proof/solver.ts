import { isSame, type Literal } from "./atoms.ts";
import { TooLarge } from "./guards.ts";
import { allPositions, DAY_MS, nextPosition, type Positions, type Variable } from "./variables.ts";

/** A position for each variable; of an instant its milliseconds. */
export type Solution = ReadonlyMap<Variable, number>;

/**
 * Values for which all literals hold, the lowest that there are; `undefined` is a proof that there are none.
 *
 * Sets of positions and limits that rise with another variable are closed under the lower one of two solutions, so the
 * values are raised only as far as a literal asks, until none does. Texts are tried instead.
 *
 * @param from positions below which a variable need not be looked for; then `undefined` is no proof
 */
export function solve(literals: readonly Literal[], from?: Solution): Solution | undefined {
  const allowed = new Map<Variable, Positions>();
  const at = new Map<Variable, number>();
  const add = (variable: Variable): void => {
    if (at.has(variable)) return;
    at.set(variable, from?.get(variable) ?? 0);
    if (variable.kind !== "instant") allowed.set(variable, allPositions(variable.size));
    if (variable.day !== undefined) add(variable.day);
  };
  for (const [atom, holds] of literals) {
    if (atom.kind === "choice" || atom.kind === "has") continue;
    if (atom.kind === "within") {
      add(atom.variable);
      const set = allowed.get(atom.variable) as Positions;
      const own = holds ? atom.yes : atom.no;
      for (let word = 0; word < set.length; word++) set[word] = (set[word] as number) & (own[word] as number);
    } else {
      add(atom.x);
      add(atom.y);
    }
  }
  const rise = new Rising(at, allowed);
  for (const variable of at.keys()) if (!rise.atLeast(variable, at.get(variable) as number, true)) return undefined;
  do {
    rise.moved = false;
    for (const variable of at.keys()) {
      if (variable.day === undefined) continue;
      if (!rise.atLeast(variable, DAY_MS * (at.get(variable.day) as number))) return undefined;
      if (!rise.atLeast(variable.day, Math.floor((at.get(variable) as number) / DAY_MS))) return undefined;
    }
    for (const literal of literals) if (!raise(literal, at, rise)) return undefined;
  } while (rise.moved);
  return withTexts(literals, at, allowed);
}

/** Raises a variable as far as a literal asks; false if it cannot be. */
function raise([atom, holds]: Literal, at: ReadonlyMap<Variable, number>, rise: Rising): boolean {
  if (atom.kind !== "reaches" && atom.kind !== "apart") return true;
  const [x, y] = [at.get(atom.x) as number, at.get(atom.y) as number];
  if (atom.kind === "apart") {
    return holds ? rise.atLeast(atom.y, x + atom.ms) : rise.atLeast(atom.x, y - atom.ms + 1);
  }
  return holds ? rise.atLeast(atom.y, atom.least[x] as number) : rise.atLeast(atom.x, atom.above[y] as number);
}

/** Values that only rise. */
class Rising {
  moved = false;
  readonly #at: Map<Variable, number>;
  readonly #allowed: ReadonlyMap<Variable, Positions>;

  constructor(at: Map<Variable, number>, allowed: ReadonlyMap<Variable, Positions>) {
    this.#at = at;
    this.#allowed = allowed;
  }

  /** Raises a variable to the first allowed position from one on; false if there is none. */
  atLeast(variable: Variable, position: number, always = false): boolean {
    if (!always && (this.#at.get(variable) as number) >= position) return true;
    const set = this.#allowed.get(variable);
    const next = set === undefined ? position : nextPosition(set, position, variable.size);
    if (next >= variable.size) return false;
    if (next !== this.#at.get(variable)) this.moved = true;
    this.#at.set(variable, next);
    return true;
  }
}

/** The most texts that are tried in one search. */
const MOST_TRIED = 3_000_000;

/** Tries texts, one for each variable, until all of them are the same or not as the literals ask. */
function withTexts(
  literals: readonly Literal[],
  at: Map<Variable, number>,
  allowed: ReadonlyMap<Variable, Positions>,
): Solution | undefined {
  const same = literals.flatMap(([atom, holds]) => (atom.kind === "same" ? [[atom, holds] as const] : []));
  const texts = [...new Set([...same.map(([{ x }]) => x), ...same.map(([{ y }]) => y)])];
  let tried = 0;
  const place = (index: number): boolean => {
    const text = texts[index];
    if (text === undefined) return true;
    const known = new Set(texts.slice(0, index + 1));
    const own = same.filter(([{ x, y }]) => (x === text || y === text) && known.has(x) && known.has(y));
    const set = allowed.get(text) as Positions;
    for (let next = nextPosition(set, 0, text.size); next < text.size; next = nextPosition(set, next + 1, text.size)) {
      tried += 1;
      if (tried > MOST_TRIED) throw new TooLarge(`more than ${MOST_TRIED} texts`);
      at.set(text, next);
      const fits = own.every(
        ([atom, holds]) => isSame(atom, at.get(atom.x) as number, at.get(atom.y) as number) === holds,
      );
      if (fits && place(index + 1)) return true;
    }
    return false;
  };
  return place(0) ? at : undefined;
}
