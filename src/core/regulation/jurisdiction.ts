import type { Bilingual } from "../base/bilingual.ts";
import type { OfficeCalendar } from "../calendar/office-calendar.ts";
import type { DecisionTexts } from "../schema/schemas.ts";

/** The readings of texts, each in a line, by id. */
export type Readings = Readonly<Record<string, Bilingual>>;

/** How far a clause is decided. */
export type ClauseStatus = "decided" | "partly" | "not_decidable";

/** A clause of the text with our own summary. Of its wording only the digest is kept. */
export interface Clause extends Bilingual {
  readonly status: ClauseStatus;
  /**
   * The decisions that rest on it, including some that have no schema yet, each with the parts of its answers that
   * carry the clause: codes of reasons (the checks have the same), obligations and warnings, and steps of a calculation.
   */
  readonly decisions: Readonly<Record<string, readonly string[]>>;
  /** Why it is not wholly decided. */
  readonly why?: Bilingual;
  /** A defect of the official wording. */
  readonly defect?: Bilingual;
  /** Left out where only an excerpt of the text is at hand. */
  readonly digest?: string;
}

/** The clauses of a version by their ids, in the order of the text. */
export type ClauseRegister = Readonly<Record<string, Clause>>;

/** One version of a regulation, as its YAML file states it. `parameters` keeps the units as they are written. */
export interface Version {
  readonly effective_from: string;
  readonly effective_from_basis: "stated" | "assumed";
  readonly effective_to?: string;
  /** First day of the version that its file says the differences from; what is here is the whole all the same. */
  readonly based_on?: string;
  /** Left out where only an excerpt is at hand that does not tell it. */
  readonly enacted_on?: string;
  readonly document?: string;
  readonly clause: string;
  readonly readings?: readonly string[];
  /** `excerpt`: a part of the words, or somebody's telling of them, so that the text may say more. */
  readonly text: "available" | "excerpt" | "unavailable";
  readonly text_digest?: string;
  readonly conventions?: object;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly clauses?: ClauseRegister;
  /** Marks in the file say that something is still to be written or checked; no file states it by this name. */
  readonly unfinished?: true;
}

/** Whom a regulation names (persons with a task, offices, agencies), by the codes that its rules use. */
export type Parties = Readonly<Record<string, Bilingual>>;

/** Texts of one decision in the words of a regulation: outcomes, codes, names of values, and words that stand in them. */
export type OwnTexts = Readonly<Partial<Record<keyof DecisionTexts, Readonly<Record<string, Bilingual>>>>>;

/** A jurisdiction and its regulation, all versions in order of time. */
export interface Jurisdiction {
  readonly id: string;
  /** The folder it was read from. */
  readonly folder: string;
  readonly name: Bilingual;
  readonly authority: Bilingual;
  readonly instrument: { readonly title: Bilingual; readonly parent?: string };
  /** The id of its office calendar. */
  readonly calendar: string;
  /** The calendar, where it is not one that all jurisdictions may name. */
  readonly own_calendar?: OfficeCalendar;
  readonly parties?: Parties;
  /** What the regulation puts otherwise than the decisions do, by the name of the decision. */
  readonly texts?: Readonly<Record<string, OwnTexts>>;
  /** What is taken to hold where the words of its text leave a doubt, by id. */
  readonly readings: Readings;
  readonly versions: readonly Version[];
  /** What the files of versions with a base say themselves, by their first days. */
  readonly differences?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The version in force on a day (YYYY-MM-DD), for display; what decides is in the policies. */
export function versionOn(jurisdiction: Jurisdiction, day: string): Version | undefined {
  return jurisdiction.versions.findLast((version) => isInForce(version, day));
}

/** Whether a version is in force on a day (YYYY-MM-DD). */
export function isInForce(
  { effective_from, effective_to }: Pick<Version, "effective_from" | "effective_to">,
  day: string,
): boolean {
  return effective_from <= day && (effective_to === undefined || day <= effective_to);
}

/**
 * The version whose register has a version's clauses. That is the version itself. If its text is unavailable, it is the
 * newest one, whose register covers the history of the regulation.
 */
export function registeringVersion(
  version: Version | undefined,
  versions: readonly Version[],
): (Version & { readonly clauses: ClauseRegister }) | undefined {
  const registers = [version, ...versions.toReversed()];
  return registers.find((one): one is Version & { clauses: ClauseRegister } => one?.clauses !== undefined);
}
