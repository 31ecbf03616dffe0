import type { Assumption, Missing, Obligation, Warning } from "../../core/engine/answer.ts";

/** What the day of a duty rests on: the answer, a reading, the duty (an audit) it goes with, or nothing. */
export type DayBasis = "answer" | "reading" | "audit" | "none";

/** One duty (or right) of one period; everything but `uid`, `partial` and a `day` by reading is of the engine's answer. */
export interface Duty {
  /** The same for the same duty of the same period in every run and version: decision, period and jurisdiction. */
  readonly uid: string;
  readonly jurisdiction: string;
  readonly decision: string;
  /** Of a duty of each role by itself: whose, and how many hours, where it is one of hours. */
  readonly role?: string;
  readonly hours?: number;
  /** `2026-Q1`, `2026-H1`, `2026` or `2026-01`: what is reviewed, audited, sampled, reported or trained in. */
  readonly period: string;
  /** Last day (YYYY-MM-DD); null where the text sets none and nothing tells one. */
  readonly day: string | null;
  readonly day_basis: DayBasis;
  /** The day moved to the next office day, as information (G4); null where the office calendar of its year is unknown. */
  readonly due_if_rolled?: string | null;
  /** May be done, need not: never overdue. */
  readonly right: boolean;
  /** The regulation or the unit began within the period. */
  readonly partial: boolean;
  /** The unit began later than the period, and this decision takes no start of a unit. */
  readonly before_unit_start: boolean;
  /** First day of the version applied. */
  readonly version: string;
  /** Null only where a number is missing and the answer cites nothing. */
  readonly clause: string | null;
  readonly also: readonly string[];
  readonly obligations: readonly Obligation[];
  readonly warnings: readonly Warning[];
  readonly assumptions: readonly Assumption[];
  /** Numbers that the text leaves open, and without which the duty is not complete. */
  readonly missing: readonly Missing[];
  /** What was asked, to be asked again. */
  readonly asked: { readonly as_of: string; readonly facts: AskedFacts };
}

export type AskedFacts = Readonly<Record<string, string | number | null>>;

/** Days on end on which the regulation stood the same way. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly standing: "in_force" | "text_unavailable" | "not_in_force";
  /** First day of the version; null where none is in force. */
  readonly version: string | null;
}

/** What falls in a year for one jurisdiction. */
export interface YearOfDuties {
  readonly jurisdiction: string;
  readonly year: number;
  readonly unit_start: string | null;
  /** How the regulation stood, from 1 January to 31 December. */
  readonly spans: readonly Span[];
  /** By day, then in the order of the calendar; those without a day last. */
  readonly duties: readonly Duty[];
}
