import type { DecisionName, Decisions } from "../../src/core/schema/decisions.ts";

export type Facts<D extends DecisionName> = Decisions[D]["facts"];
export type City = "kaohsiung" | "nantou" | "taipei";

/** A question as it is put to the engine, and to the oracle. */
export interface Question<D extends DecisionName = DecisionName> {
  readonly decision: D;
  readonly jurisdiction: City;
  readonly as_of: string;
  readonly facts: Facts<D>;
}

/** Where and when it is asked. */
export interface Situation {
  readonly city: City;
  /** The civil date in Taipei. */
  readonly today: string;
  /** Milliseconds since 1970, of an instant; of a date NaN. */
  readonly now: number;
}

/** Which one of several things: a code or the path of a fact; or a finding with its own day (G20). */
export type Item = string | { readonly kind: string; readonly found_on: string };

/** Why: a code, and the clauses of which one must be cited. */
export interface Ground {
  readonly code: string;
  readonly clauses: readonly string[];
  /** In their order. */
  readonly items?: readonly Item[] | undefined;
  /** Of a head of liability: who bears it, and who imposes it. */
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** What remains to be done, by whom, and whom it goes to, where the text names them (G18, G19). */
export interface Duty {
  readonly code: string;
  readonly clauses: readonly string[];
  readonly by?: readonly string[];
  readonly to?: readonly string[];
}

/** A reading that the answer names under one of these clauses; where it is needed, it must. */
export interface Reading {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly needed?: boolean;
}

/** What the texts answer, as far as they and the contract fix it. */
export interface Verdict {
  readonly outcome: string;
  /** Left out where no text fixes them. */
  readonly reasons?: readonly Ground[];
  readonly values?: Readonly<Record<string, unknown>>;
  /** As `fact:account.status`, `parameter:password.min_length` or `calendar:2031`. */
  readonly missing?: readonly string[];
  /** In the order of the procedure; left out: none. */
  readonly obligations?: readonly Duty[];
  /** Left out: none. */
  readonly warnings?: readonly Ground[];
  /** Of readings that are left out nothing is said. */
  readonly readings?: readonly Reading[];
}

export interface Ruling extends Verdict {
  readonly version: string | null;
  /** Paths of what was told and is not read (G21). */
  readonly not_considered: readonly string[];
}

/** What the law of a city says on one decision; the version has been chosen. */
export type Rule<D extends DecisionName> = (facts: Facts<D>, at: Situation) => Verdict;

export const NOT_REGULATED: Verdict = { outcome: "not_regulated", reasons: [], values: {}, missing: [] };

/** A duty that remains, under these clauses. */
export const duty = (code: string, clauses: readonly string[], who: Pick<Duty, "by" | "to"> = {}): Duty => ({
  code,
  clauses,
  ...who,
});
