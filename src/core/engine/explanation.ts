import type { Bilingual } from "../base/bilingual.ts";
import type { DecisionName } from "../schema/decisions.ts";
import type { Answer, Request } from "./answer.ts";

/** An answer, what it was made from, and what would make it a better one. */
export interface Explanation<D extends DecisionName = DecisionName> {
  /** The same as `decide` gives. */
  readonly answer: Answer<D>;
  /**
   * Parameters on which the answer depends: with another value of one, the answer would differ. They are in the order
   * of the file.
   */
  readonly parameters: readonly UsedParameter[];
  /** The clauses that the answer cites, each with our summary of it, in the order of the text. */
  readonly clauses: readonly ClauseSummary[];
  /** The readings that the answer relies on, in the order of the answer. */
  readonly readings: readonly ReadingSummary[];
  readonly better: Better<D>;
}

/** A parameter that the answer depends on. */
export interface UsedParameter {
  /** Its path as answers and settings name it, e.g. `sampling.monthly.rate` or `sampling.half_year.tiers[0].rate`. */
  readonly path: string;
  /** Its value in the units of the YAML file (`6%`, `3 months`); absent for a rule without a value. */
  readonly value?: unknown;
  /** The clause of the rule that it belongs to. */
  readonly clause?: string;
  /**
   * The place of the text's value: a path from the package's folder for a bundled regulation, otherwise the path of the
   * file.
   */
  readonly file: string;
  /** The line, from 1; absent if the file is no longer what was loaded. */
  readonly line?: number;
  /** Where an agency set the value. */
  readonly agency?: {
    readonly file: string;
    readonly line?: number;
    /** The value of the text itself; `unset` if it leaves the number open. */
    readonly text_value: unknown;
  };
}

/** A clause that is cited, with its summary. */
export interface ClauseSummary {
  readonly clause: string;
  /** Ours, not the official words; absent where the register does not hold the clause. */
  readonly summary?: Bilingual;
}

/** A reading that is relied on, and what it takes to hold. */
export interface ReadingSummary {
  readonly id: string;
  /** The clauses that are read so. */
  readonly clauses: readonly string[];
  /** Absent for a reading of a jurisdiction of your own. */
  readonly summary?: Bilingual;
}

/** One fact that would be another. */
export interface FactChange {
  /** Its path below `facts`, e.g. `query.reason` or `account.findings[0].found_on`. */
  readonly path: string;
  /** The present value; absent if there is none. */
  readonly from?: unknown;
  /** The value that it would have to be; absent if the fact would have to be removed (an item of a list). */
  readonly to?: unknown;
  /** Any text will do; `to` only stands for one. If it differs from that of another fact, the texts must differ too. */
  readonly any_text?: true;
}

/**
 * What would turn the answer into a better one. The engine was asked about everything that is named here.
 *
 * - `found`: a change of few facts, or a later day, with what it leads to. `request` is the changed request as a whole.
 * - `not_found`: nothing within the bound of the search, which tried so many requests.
 * - `nothing_better`: the outcome is the best of its kind, or one that no other is better than.
 */
export type Better<D extends DecisionName = DecisionName> =
  | {
      readonly status: "found";
      readonly outcome: Answer<D>["outcome"];
      readonly changes: readonly FactChange[];
      /** The day or instant from which the answer would be so; absent if it need not be later. */
      readonly as_of?: string;
      readonly request: Request<D>;
    }
  | { readonly status: "not_found"; readonly tried: number }
  | { readonly status: "nothing_better" };
