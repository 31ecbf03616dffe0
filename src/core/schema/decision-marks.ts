import type { Bilingual } from "../base/bilingual.ts";

/** What a decision says of its uses beyond an answer, as `schemas/decision.schema.json` describes it. */
export interface DecisionMarks {
  /** Path of the parameter that is its rule, where it is nothing but a shape, or a pack brings it. */
  readonly rule?: string;
  /** A fact, and the list of the rule that must hold it for the rule to bind. */
  readonly binds?: Readonly<Record<string, string>>;
  /** How the policies interpret it, where a jurisdiction declares it. */
  readonly declared?: DeclaredMark;
  /** Where it is answered, where a pack brings Rego for it. */
  readonly policy?: PolicyMark;
  /** What a user wants to do, for a page that offers plain tasks. */
  readonly task?: Bilingual & { readonly order: number; readonly roles?: readonly Role[] };
  readonly calendar?: CalendarMark;
  readonly sample?: SampleMark;
  /** Its answer tells the version in force, and whether its text is to be had. */
  readonly tells_version?: true;
  readonly log_entry?: LogEntryMark;
  readonly anomaly?: AnomalyMark;
  readonly plot?: PlotMark;
  /** An ordinary question; without a day it is asked about today. */
  readonly example?: { readonly as_of?: string; readonly facts: Facts };
}

/** What somebody is in an office, by the work that is mostly done there. */
export const ROLES = ["clerk", "manager", "ethics", "auditor"] as const;
export type Role = (typeof ROLES)[number];

/** Whose decision it is, and the shape that answers it; the rest is for the shape. */
export interface DeclaredMark {
  readonly owner: string;
  readonly name: string;
  readonly shape: string;
  readonly [part: string]: unknown;
}

/** The policy of a decision that a pack answers by Rego of its own. */
export interface PolicyMark {
  /** `packs/<pack>/<decision>/answer` */
  readonly entrypoint: string;
  /** Paths of the parameters that it reads, each with everything below it. */
  readonly parameters: readonly string[];
}

/** A decision that is asked about a calendar year. */
export interface CalendarMark {
  /** Its place among duties of one day. */
  readonly order: number;
  /** What the duty is called; `{name}` is replaced. */
  readonly title: Bilingual;
  /** The obligation whose clause the duty cites; the reason's own may hang on a number not known yet. */
  readonly act: string;
  /** The fact that says when the unit began. */
  readonly start?: string;
  /** Left out where this decision tells the same duty of the same period. */
  readonly unless?: string;
  /** Ways to ask; a regulation answers the one it knows. */
  readonly ask: readonly CalendarQuestion[];
}

/** How a decision is asked about each period of a year. */
export interface CalendarQuestion {
  /** Asked on the last day of each such period. */
  readonly at_end_of?: "month" | "half_year" | "year";
  /** Asked on the day after each such period. */
  readonly after?: "half_year";
  /** Facts to tell; `{period}`, `{before}` and `{year}` stand for the period, the one before it, and the year. */
  readonly facts: Readonly<Record<string, string | number | null>>;
  /** The fact by which the period before is told as done, if the answer is that it is overdue. */
  readonly if_overdue?: string;
  /** A fact that is asked about with each of its words. */
  readonly each?: string;
  /** Where the answer sets no day: the end of a later month, by a reading; or the day of another decision. */
  readonly day?: { readonly months_later?: number; readonly reading?: string; readonly with?: string };
}

/** A decision that says how many rows of a log are due for checking. */
export interface SampleMark {
  /** Left out where no command draws it. */
  readonly period?: "month" | "half_year";
  /** The fact that is the number of rows. */
  readonly counts: string;
  /** The fact that is the number of rows checked. */
  readonly done: string;
  /** The obligation to have the result signed off, where there is one. */
  readonly sign_off?: string;
  /** The most rows that a plot shows. */
  readonly most_drawn?: number;
}

/** A decision that says whether an entry of a query log is complete. */
export interface LogEntryMark {
  /** Facts that are told of every entry. */
  readonly facts: Facts;
  /** The fact that holds the fields of an entry. */
  readonly entry: string;
}

/** A decision that says what follows from an anomaly that a check found. */
export interface AnomalyMark {
  /** The fact that an anomaly was found. */
  readonly found: string;
}

/** A decision whose answers change as time goes by. */
export interface PlotMark {
  /** How many years are worth seeing. */
  readonly years: number;
  /** The facts to begin with; `-30 days` is a day before the one asked about. */
  readonly facts: Facts;
}

type Facts = Readonly<Record<string, unknown>>;
