import type { ReviewedRow, Urgency } from "./reviewer.ts";

/** What became of the rows of a review. */
export interface ReviewTally {
  readonly rows: number;
  /** Rows by how urgent they are. */
  readonly urgencies: Readonly<Partial<Record<Urgency, number>>>;
  /** Rows by their outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Rows that are not decided, by the fact, parameter or calendar that they lack. */
  readonly missing: Readonly<Record<string, number>>;
}

/** Counts rows; its memory does not grow with them. */
export class ReviewCounts {
  #rows = 0;
  readonly #urgencies = new Map<Urgency, number>();
  readonly #outcomes = new Map<string, number>();
  readonly #missing = new Map<string, number>();

  add({ urgency, answer }: ReviewedRow): void {
    this.#rows += 1;
    count(this.#urgencies, urgency);
    if (answer === undefined) return;
    count(this.#outcomes, answer.outcome);
    if (answer.outcome !== "indeterminate") return;
    for (const one of answer.missing) count(this.#missing, Object.values(one).join());
  }

  get tally(): ReviewTally {
    return {
      rows: this.#rows,
      urgencies: Object.fromEntries(this.#urgencies),
      outcomes: Object.fromEntries(this.#outcomes),
      missing: Object.fromEntries(this.#missing),
    };
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
