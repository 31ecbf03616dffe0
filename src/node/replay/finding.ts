import type { ChainFinding, EntryPlace } from "./chain-check.ts";

/** Outcome and codes of the reasons; `null` is no answer. */
export interface AnswerCodes {
  readonly outcome: string;
  readonly reasons: readonly string[];
}

/** The parts that a logged decision shares with its request and the answer to it. */
export interface FoundDecision extends EntryPlace {
  readonly decision: string;
  readonly jurisdiction: string;
  readonly as_of: string;
  readonly logged: AnswerCodes;
}

/** A sign that a log, or a decision in it, is not right, or may not be. */
export type Finding =
  | ChainFinding
  | (FoundDecision & {
      readonly kind: "different";
      readonly differs: readonly DifferingPart[];
      readonly now: AnswerCodes | null;
    })
  /** The revision that it was made under is not at hand; `now` is the answer of the present one, and proves nothing. */
  | (FoundDecision & {
      readonly kind: "other_revision";
      readonly revisions: readonly string[];
      readonly now: AnswerCodes | null;
    })
  /** None of the requests fits, or several that are answered differently. */
  | (FoundDecision & { readonly kind: "not_found" | "ambiguous" })
  /** It has no answer, and no chain shows that there was none. */
  | (EntryPlace & { readonly kind: "unanswered" })
  /** Its `decision_id` stood before. */
  | (EntryPlace & { readonly kind: "duplicate" })
  /** An entry without what every entry has. */
  | (EntryPlace & { readonly kind: "incomplete"; readonly lacks: readonly string[] })
  /** JSON that is neither an entry nor a line of a server's console. */
  | (EntryPlace & { readonly kind: "unknown" })
  /** No JSON object: cut off in the middle, or anything else. */
  | (EntryPlace & { readonly kind: "torn" | "broken" })
  /** An entry that was in the log at another time is not there. */
  | { readonly kind: "cut_off"; readonly digest: string };

/** The part that differs: the answer or a part of it, or the logged facts from those of the digest. */
export type DifferingPart = "outcome" | "reasons" | "result" | "facts";

/** The counts, for findings by their kind. */
export type ReplayCounts = Readonly<Record<(typeof COUNTED)[number], number>>;

export const COUNTED = [
  "entries",
  "chained",
  "equal",
  "different",
  "other_revision",
  "not_found",
  "ambiguous",
  "no_answer",
  "unanswered",
  "altered",
  "missing",
  "order",
  "duplicate",
  "unlinked",
  "unchained",
  "incomplete",
  "unknown",
  "torn",
  "broken",
  "cut_off",
  "other_lines",
] as const;
