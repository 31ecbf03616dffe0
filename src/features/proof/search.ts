import { type Atom, type Literal, variablesOf } from "./atoms.ts";
import { ALWAYS, type Guard, NEVER, TooLarge } from "./guards.ts";
import { solve } from "./solver.ts";
import type { Space } from "./space.ts";
import type { Variable } from "./variables.ts";

/**
 * Literals on which a condition holds and which some request meets; `undefined` is a proof that no request of the space
 * meets the condition.
 *
 * @param mostSteps after so many nothing is proved
 * @throws TooLarge after more
 */
export function requestOn(guard: Guard, space: Space, mostSteps: number): readonly Literal[] | undefined {
  const { guards, atoms } = space;
  const literals: Literal[] = [];
  let steps = 0;
  const visit = (at: Guard): boolean => {
    if (at <= ALWAYS) return at === ALWAYS;
    steps += 1;
    if (steps > mostSteps) throw new TooLarge(`more than ${mostSteps} steps`);
    const atom = atoms[guards.first(at)] as Atom;
    for (const holds of [false, true]) {
      const rest = guards.branch(at, holds);
      if (rest === NEVER) continue;
      literals.push([atom, holds]);
      if ((isFree(atom) || solve(touching(literals), undefined) !== undefined) && visit(rest)) return true;
      literals.pop();
    }
    return false;
  };
  return visit(guard) ? literals : undefined;
}

function isFree(atom: Atom): boolean {
  return variablesOf(atom).length === 0;
}

/** The literals that the last one can contradict: those that share variables with it, if only through others. */
function touching(literals: readonly Literal[]): Literal[] {
  const last = literals.at(-1) as Literal;
  const days = new Map<Variable, Variable>();
  for (const [atom] of literals) {
    for (const variable of variablesOf(atom)) if (variable.day !== undefined) days.set(variable.day, variable);
  }
  const own = (atom: Atom) => variablesOf(atom).map((variable) => days.get(variable) ?? variable);
  const reached = new Set<Variable>(own(last[0]));
  let rest = literals.filter(([atom]) => !isFree(atom));
  const taken: Literal[] = [];
  for (let grew = true; grew; ) {
    grew = false;
    rest = rest.filter((literal) => {
      const variables = own(literal[0]);
      if (!variables.some((variable) => reached.has(variable))) return true;
      taken.push(literal);
      for (const variable of variables) reached.add(variable);
      grew = true;
      return false;
    });
  }
  return taken;
}
