import type { DecisionName, Decisions } from "../schema/decisions.ts";

/** A request: which decision, whose regulation, as of when, on which facts. */
export interface Request<D extends DecisionName = DecisionName> {
  readonly decision: D;
  readonly jurisdiction: string;
  /** A civil date (YYYY-MM-DD), or an RFC 3339 instant with an offset; left out, it is now. */
  readonly as_of?: string;
  readonly facts?: Decisions[D]["facts"];
}

/** An entry of an answer and the clause it rests on. */
export interface Entry<Code extends string = string> {
  readonly code: Code;
  /** The clause, e.g. 五(一)7 or 附件五(一)6. */
  readonly clause: string;
  /** Further clauses with the same rule. */
  readonly also?: readonly string[];
}

/** A reason; a duty's reason may name the period it speaks of. */
export interface Reason<Code extends string = string> extends Entry<Code> {
  readonly period?: string;
}

/** A warning; that an agency's setting decides a number names the parameter. */
export interface Warning<Code extends string = string> extends Entry<Code> {
  /** Its path as settings name it, e.g. `session.idle_timeout`. */
  readonly parameter?: string;
}

/** A reading of the text that the answer depends on. */
export interface Assumption {
  readonly id: string;
  readonly clause: string;
}

/**
 * Something that was needed and is not known: a fact, a number that the text leaves open, or a year of the calendar.
 */
export type Missing = { readonly fact: string } | { readonly parameter: string } | { readonly calendar: string };

/** Outcomes and reasons that any decision may answer. */
export type CommonOutcome = "indeterminate" | "not_regulated" | "not_in_force";
export type CommonReasonCode = "version_text_unavailable";

/** The answer; its lists are sorted and without duplicates. */
export interface Answer<D extends DecisionName = DecisionName> {
  readonly decision: D;
  readonly jurisdiction: string;
  /** First day of the version that was applied; `null` where none is in force. */
  readonly version: string | null;
  readonly as_of: string;
  readonly outcome: Decisions[D]["outcome"] | CommonOutcome;
  readonly values: Decisions[D]["values"];
  readonly reasons: readonly Reason<Decisions[D]["reason"] | CommonReasonCode>[];
  readonly obligations: readonly Entry<Decisions[D]["obligation"]>[];
  readonly warnings: readonly Warning<Decisions[D]["warning"]>[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
}
