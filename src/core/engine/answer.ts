import type { DecisionName, Decisions, JurisdictionName } from "../schema/decisions.ts";
import type { DETAILS } from "../schema/details.ts";

/**
 * A request: which decision, whose regulation, as of when, on which facts. Of several decisions it is the union of theirs,
 * so that `decision` tells which facts belong to it.
 */
export type Request<D extends DecisionName = DecisionName> = { [Name in D]: RequestOf<Name> }[D];

type RequestOf<D extends DecisionName> = Question<D> & GivenFacts<Decisions[D]["facts"]>;

/** Facts may be left out where none is required. */
type GivenFacts<Facts> = Record<never, never> extends Facts ? { readonly facts?: Facts } : { readonly facts: Facts };

interface Question<D extends DecisionName> {
  readonly decision: D;
  readonly jurisdiction: JurisdictionName;
  /** A civil date (YYYY-MM-DD), or an RFC 3339 instant with an offset; left out, it is now. */
  readonly as_of?: string;
  /** What the answer is to tell besides: every check that the rule makes, how a number or a day was found. */
  readonly detail?: readonly Detail[];
}

/** A request with the moment that it is asked about, and with facts. */
export interface FullRequest<D extends DecisionName = DecisionName> extends Question<D> {
  readonly as_of: string;
  readonly facts: Decisions[D]["facts"];
}

/** What an answer tells besides where the request asks for it. */
export type Detail = (typeof DETAILS)[number];

/** An entry of an answer and the clause it rests on. */
export interface Entry<Code extends string = string> {
  readonly code: Code;
  /** The clause, e.g. 五(一)7 or 附件五(一)6. */
  readonly clause: string;
  /** Further clauses with the same rule. */
  readonly also?: readonly string[];
}

/** What an entry names of several: a word, the path of a fact such as `users[2]`, or something found, with its day. */
export type Item = string | { readonly kind: string; readonly found_on: string };

/** An entry that may be about some of several things, and names those; never by a text of the request. */
interface Naming<Code extends string> extends Entry<Code> {
  readonly items?: readonly Item[];
}

/** A reason; a duty's reason may name the period it speaks of, one that the regulation lists who bears it and who imposes it. */
export interface Reason<Code extends string = string> extends Naming<Code> {
  readonly period?: string;
  readonly borne_by?: readonly string[];
  readonly imposed_by?: readonly string[];
}

/** An obligation; where the text says so, with who has it and whom the act goes to, as codes of the jurisdiction's parties. */
export interface Obligation<Code extends string = string> extends Entry<Code> {
  readonly by?: readonly string[];
  readonly to?: readonly string[];
}

/** A warning; that an agency's setting decides a number names the parameter. */
export interface Warning<Code extends string = string> extends Naming<Code> {
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

/** A check that a rule makes, by the code of the reason where it fails. */
export interface Check<Code extends string = string> {
  readonly code: Code;
  readonly clause: string;
  readonly state: "passed" | "failed" | "unknown" | "not_asked";
}

/** A step of a calculation, with what it rests on. */
export interface WorkingStep {
  readonly step: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly clause?: string;
  readonly reading?: string;
}

/** Outcomes and reasons that any decision may answer. */
export type CommonOutcome = "indeterminate" | "not_regulated" | "not_in_force";
export type CommonReasonCode = "version_text_unavailable";

/** Warnings about the version applied, which any decision may give: only an excerpt was at hand, or its file is not finished. */
export const COMMON_WARNINGS = ["version_text_excerpt", "version_unfinished"] as const;

/** Whether a warning is about the version applied, and not about the rule. */
export function isCommonWarning(code: string): boolean {
  return (COMMON_WARNINGS as readonly string[]).includes(code);
}

/** The answer. Of several decisions it is the union of theirs, so that `decision` tells which codes and values it has. */
export type Answer<D extends DecisionName = DecisionName> = { [Name in D]: AnswerOf<Name> }[D];

/** An answer of which it is not asked what decision it is of. */
export type AnyAnswer = AnswerOf<DecisionName>;

/**
 * Its lists are without duplicates; obligations stand in the order of the procedure, what a regulation
 * lists in that of the clauses, checks and working in that of the rule, and all else is sorted.
 */
interface AnswerOf<D extends DecisionName> {
  readonly decision: D;
  readonly jurisdiction: string;
  /** First day of the version that was applied; `null` where none is in force. */
  readonly version: string | null;
  readonly as_of: string;
  readonly outcome: Decisions[D]["outcome"] | CommonOutcome;
  readonly values: Decisions[D]["values"];
  readonly reasons: readonly Reason<Decisions[D]["reason"] | CommonReasonCode>[];
  readonly obligations: readonly Obligation<Decisions[D]["obligation"]>[];
  readonly warnings: readonly Warning<Decisions[D]["warning"] | (typeof COMMON_WARNINGS)[number]>[];
  readonly assumptions: readonly Assumption[];
  readonly missing: readonly Missing[];
  /** Paths below `facts` that were told and that the rule does not read; left out if there are none. */
  readonly not_considered?: readonly string[];
  /** Of a permission or a check, where the request asks for it. */
  readonly checks?: readonly Check<Decisions[D]["reason"]>[];
  /** Of a quantity or a day, where the request asks for it. */
  readonly working?: readonly WorkingStep[];
}
