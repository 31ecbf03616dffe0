import type { Answer, CommonOutcome, CommonReasonCode } from "../core/engine/answer.ts";
import type { RegulationStatus } from "../core/engine/regulation-status.ts";
import type { DecisionName, Decisions } from "../core/schema/decisions.ts";

/** The members of one part, over all decisions. */
type AnyOf<Part extends "outcome" | "reason" | "obligation" | "warning"> = {
  [D in DecisionName]: Decisions[D][Part];
}[DecisionName];

export type Outcome = Answer["outcome"];
export type ValueName = { [D in DecisionName]: keyof Decisions[D]["values"] }[DecisionName];

/** The values that are words of a closed list, such as `available`; acts to be done have the text of the obligation. */
type ValueWord = Exclude<
  { [D in DecisionName]: Words<Required<Decisions[D]["values"]>> }[DecisionName],
  AnyOf<"obligation">
>;
type Words<Values> = { [K in keyof Values]: Word<Values[K]> }[keyof Values];
type Word<Value> = Value extends string ? Literal<Value> : Value extends readonly (infer Item)[] ? Word<Item> : never;
type Literal<Text extends string> = string extends Text ? never : Text;

/**
 * The texts of one language, by code. A code without a text does not compile. `{due_on}` in a text is replaced by that
 * value of the answer, or by that part of the entry, as the language writes it.
 */
export interface Messages {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Outcomes for which a decision has words of its own. */
  readonly outcomesOf: { readonly [D in DecisionName]?: { readonly [O in Decisions[D]["outcome"]]?: string } };
  /** The meaning of an outcome that decides nothing. */
  readonly meaning: Readonly<Record<CommonOutcome, string>>;
  readonly reasons: Readonly<Record<AnyOf<"reason"> | CommonReasonCode, string>>;
  readonly obligations: Readonly<Record<AnyOf<"obligation">, string>>;
  readonly warnings: Readonly<Record<AnyOf<"warning">, string>>;
  /** Names of values, in the order in which they are shown. */
  readonly values: Readonly<Record<ValueName, string>>;
  readonly valueWords: Readonly<Record<ValueWord, string>>;
  readonly kinds: Readonly<Record<"permission" | "check" | "duty" | "quantity" | "information", string>>;
  /** Whether a jurisdiction regulates a decision. */
  readonly statuses: Readonly<Record<RegulationStatus, string>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
  /** The texts of the tables of `hdp test --coverage`. */
  readonly coverage: Readonly<Record<CoverageWord, string>>;
  /** Between the items of a list, and between a name and what it names. */
  readonly comma: string;
  readonly colon: string;
  /** A name of the YAML files and what it means. */
  readonly named: (name: string, meaning: string) => string;
  /** A date of the calendar, with its year of the Republic. */
  readonly date: (date: string) => string;
  /** A quarter, half-year, year or month: `2026-Q3`, `2026-H2`, `2026`, `2026-07`. */
  readonly period: (period: string) => string;
  /** The clauses that a sentence rests on, to be appended to it. */
  readonly clauses: (clause: string, also: readonly string[]) => string;
}

export type Phrase =
  | "why"
  | "values"
  | "obligations"
  | "warnings"
  | "needed"
  | "missing"
  | "readings"
  | "missing_parameter"
  | "missing_calendar"
  | "as_of"
  | "version"
  | "version_assumed"
  | "no_version"
  | "first_day"
  | "last_day"
  | "left_open"
  | "text_unavailable"
  | "unknown_reading"
  | "clause_decided"
  | "clause_partly"
  | "clause_not_decidable"
  | "clause_cases"
  | "clause_decisions"
  | "clause_why"
  | "clause_defect"
  | "clause_counts"
  | "clauses_without_case"
  | "no_register"
  | "text_unchanged"
  | "text_moved"
  | "text_changed"
  | "text_not_found"
  | "text_counts"
  | "text_parts"
  | "text_part"
  | "text_headings"
  | "text_preamble"
  | "parameters_used"
  | "set_by_agency"
  | "clause_summaries"
  | "better"
  | "better_if"
  | "better_from"
  | "better_instead"
  | "better_not_found"
  | "any_text"
  | "another_text"
  | "none"
  | "and_more";

export type CoverageWord =
  | "cases"
  | "days"
  | "outcomes"
  | "reasons"
  | "clauses"
  | "total"
  | "no_days"
  | "no_outcomes"
  | "no_reasons"
  | "no_clauses"
  | "day_before"
  | "like"
  | "legend";
