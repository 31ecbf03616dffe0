import type { Ground, Verdict } from "./types.ts";

/** Gathers what speaks against a permission or a check, and what is not known. */
export class Checks {
  readonly #grounds: Ground[] = [];
  readonly #missing: string[] = [];

  /** Something is amiss, under these clauses. */
  against(amiss: boolean, code: string, ...clauses: string[]): this {
    if (amiss) this.#grounds.push({ code, clauses });
    return this;
  }

  /** A fact (its path) that must be known, and then must not be amiss. */
  demand<T>(fact: T | undefined, path: string, amiss: (fact: T) => boolean, code: string, ...clauses: string[]): this {
    return fact === undefined ? this.lacks(`fact:${path}`) : this.against(amiss(fact), code, ...clauses);
  }

  /** A flag that must be known and true. */
  holds(fact: boolean | undefined, path: string, code: string, ...clauses: string[]): this {
    return this.demand(fact, path, (value) => !value, code, ...clauses);
  }

  /** A list that must be known and have all of these. */
  has(list: readonly string[] | undefined, path: string, wanted: string[], code: string, ...clauses: string[]): this {
    return this.demand(list, path, (there) => wanted.some((item) => !there.includes(item)), code, ...clauses);
  }

  lacks(missing: string): this {
    this.#missing.push(missing);
    return this;
  }

  get amiss(): boolean {
    return this.#grounds.length > 0;
  }

  permission(values: Verdict["values"] = {}): Verdict {
    return this.#verdict("deny", "permit", values);
  }

  check(values: Verdict["values"] = {}): Verdict {
    return this.#verdict("violation", "compliant", values);
  }

  /** A bad answer beats an undecided one, and that a good one. */
  #verdict(bad: string, good: string, values: Verdict["values"]): Verdict {
    const outcome = this.amiss ? bad : this.#missing.length > 0 ? "indeterminate" : good;
    return { outcome, reasons: this.#grounds, values: values ?? {}, missing: this.#missing };
  }
}
