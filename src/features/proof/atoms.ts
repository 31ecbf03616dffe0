import type { Positions, Variable } from "./variables.ts";

/** One yes-or-no question about a request; conditions are built of them. */
export type Atom =
  /** Which of the options stands in a place: one before the `middle`, if it is one from `from` and before `to`. */
  | {
      readonly kind: "choice";
      readonly place: string;
      readonly options: readonly string[];
      readonly from: number;
      readonly middle: number;
      readonly to: number;
    }
  /** Whether a list of words has a word. */
  | { readonly kind: "has"; readonly place: string; readonly word: string }
  /** Whether the value of a variable is one of some, which are never those of its first position. */
  | { readonly kind: "within"; readonly variable: Variable; readonly yes: Positions; readonly no: Positions }
  /**
   * Whether `y` reaches a limit that rises with `x`: its position is at least `least[x]`. Where it does not, the position
   * of `x` is at least `above[y]`.
   */
  | {
      readonly kind: "reaches";
      readonly x: Variable;
      readonly y: Variable;
      readonly least: Int32Array;
      readonly above: Int32Array;
      /** What is compared, for words. */
      readonly told: { readonly left: string; readonly right: string; readonly strict: boolean };
    }
  /** Whether what follows from two texts is the same. By position, numbers of values; negative where there is none. */
  | {
      readonly kind: "same";
      readonly x: Variable;
      readonly y: Variable;
      readonly ofX: Int32Array;
      readonly ofY: Int32Array;
      readonly told: { readonly left: string; readonly right: string };
    }
  /** Whether the instant `y` is at least so many milliseconds after `x`. */
  | { readonly kind: "apart"; readonly x: Variable; readonly y: Variable; readonly ms: number };

/** An atom that holds, or does not. */
export type Literal = readonly [Atom, boolean];

/** The variables that an atom is about; none of choices, which are free. */
export function variablesOf(atom: Atom): readonly Variable[] {
  switch (atom.kind) {
    case "choice":
    case "has":
      return [];
    case "within":
      return [atom.variable];
    default:
      return [atom.x, atom.y];
  }
}

/** Whether what follows from two texts at these positions is the same. */
export function isSame({ ofX, ofY }: Extract<Atom, { kind: "same" }>, x: number, y: number): boolean {
  return (ofX[x] as number) >= 0 && ofX[x] === ofY[y];
}
