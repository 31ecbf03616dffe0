import type { DecisionName, Decisions } from "../../src/core/schema/decisions.ts";

export type City = "kaohsiung" | "nantou" | "taipei";
export type Facts<D extends DecisionName> = Decisions[D]["facts"];

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

/** Why: a code, and the clauses of which one must be cited. */
export interface Ground {
  readonly code: string;
  readonly clauses: readonly string[];
}

/** What the texts answer, as far as they and the contract fix it. */
export interface Verdict {
  readonly outcome: string;
  /** Left out where no text fixes them. */
  readonly reasons?: readonly Ground[];
  readonly values?: Readonly<Record<string, unknown>>;
  /** As `fact:account.status`, `parameter:password.min_length` or `calendar:2031`. */
  readonly missing?: readonly string[];
}

export interface Ruling extends Verdict {
  readonly version: string | null;
}

/** What the law of a city says on one decision; the version has been chosen. */
export type Rule<D extends DecisionName> = (facts: Facts<D>, at: Situation) => Verdict;

export const NOT_REGULATED: Verdict = { outcome: "not_regulated", reasons: [], values: {}, missing: [] };
