import type { Answer } from "../../core/engine/answer.ts";

/** One line of a decision log, with the names that OPA uses. Everything that OPA has no name for is in `custom`. */
export interface DecisionLogEntry {
  /** `id` is one for each engine, `version` that of this package. */
  readonly labels: { readonly app: string; readonly id: string; readonly version: string };
  /** Another UUID for each entry. */
  readonly decision_id: string;
  /** When it was answered, RFC 3339 in UTC. */
  readonly timestamp: string;
  /** `hdp/<decision>/answer`; `hdp/decide` where no decision is known. */
  readonly path: string;
  /** The revision of rules and parameters, that of a bundle of the same. */
  readonly bundles: { readonly household: { readonly revision: string } };
  /**
   * How long it took from the call of `decide` or `explain` until it was answered or refused, in nanoseconds, measured
   * with a clock that is never set; the log itself is not in it.
   */
  readonly metrics: { readonly timer_sdk_decision_eval_ns: number };
  readonly input?: unknown;
  readonly result?: Answer;
  /** JSON pointers to what was left out. */
  readonly erased?: readonly string[];
  /** JSON pointers to what is `***`. */
  readonly masked?: readonly string[];
  /** Why there is no answer. */
  readonly error?: { readonly code: string; readonly message: string };
  readonly custom: {
    readonly facts_digest?: string;
    readonly outcome?: string;
    /** Codes of the reasons. */
    readonly reasons?: readonly string[];
  } & Links;
}

/** The place of an entry among others, in its `custom`. */
export interface Links {
  /** The number of the entry among those of its engine (`labels.id`), from 1. */
  readonly sequence: number;
  /** The digest of the entry before it, of the same engine; the first has none. */
  readonly previous?: string;
  /**
   * The digests of entries of other engines that stood in the log before it, and that no entry there named. The first
   * entry of a file has none here and no `previous`. Left out where the log does not tell: see {@link OnDecision}.
   */
  readonly after?: readonly string[];
  /** The digest of the entry: of all of it but this, made as that of the facts is. */
  readonly digest: string;
}

/** A function that takes the entries of a log. */
export interface OnDecision {
  (entry: DecisionLogEntry): void;
  /** The digests of the entries in the log that none there names, if that is known; asked before an entry is made. */
  readonly heads?: () => readonly string[] | undefined;
}

/** An entry before it has its place. */
export type Unlinked = Omit<DecisionLogEntry, "custom"> & {
  readonly custom: Omit<DecisionLogEntry["custom"], keyof Links>;
};
