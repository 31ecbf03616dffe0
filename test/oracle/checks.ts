import type { Duty, Ground, Item, Verdict } from "./types.ts";

/** Gathers what speaks against a permission or a check, and what is not known. */
export class Checks {
  readonly #grounds: Ground[] = [];
  readonly #missing: string[] = [];
  readonly #warnings: Ground[] = [];

  /** Something is amiss, under these clauses. */
  against(amiss: boolean, code: string, ...clauses: string[]): this {
    if (amiss) this.#grounds.push({ code, clauses });
    return this;
  }

  /** Some of several things are amiss: these (G20). */
  amissAre(items: readonly Item[], code: string, ...clauses: string[]): this {
    if (items.length > 0) this.#grounds.push({ code, clauses, items: [...items].sort() });
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

  /** A list that must be known and have all of these; those that it lacks are named. */
  has(list: readonly string[] | undefined, path: string, wanted: string[], code: string, ...clauses: string[]): this {
    if (list === undefined) return this.lacks(`fact:${path}`);
    return this.amissAre(lacking(list, wanted), code, ...clauses);
  }

  lacks(missing: string): this {
    this.#missing.push(missing);
    return this;
  }

  warn(given: boolean, code: string, ...clauses: string[]): this {
    if (given) this.#warnings.push({ code, clauses });
    return this;
  }

  get amiss(): boolean {
    return this.#grounds.length > 0;
  }

  missed(missing: string): boolean {
    return this.#missing.includes(missing);
  }

  /** With what a permit brings. */
  permission(values: Verdict["values"] = {}, brings: readonly Duty[] = []): Verdict {
    const verdict = this.#verdict("deny", "permit", values);
    return verdict.outcome === "permit" ? { ...verdict, obligations: brings } : verdict;
  }

  check(values: Verdict["values"] = {}): Verdict {
    return this.#verdict("violation", "compliant", values);
  }

  /** A bad answer beats an undecided one, and that a good one. */
  #verdict(bad: string, good: string, values: Verdict["values"]): Verdict {
    const outcome = this.amiss ? bad : this.#missing.length > 0 ? "indeterminate" : good;
    const rest = { reasons: this.#grounds, values: values ?? {}, missing: this.#missing, warnings: this.#warnings };
    return { outcome, ...rest };
  }
}

/** What of these is not there. */
export const lacking = (there: readonly string[], wanted: readonly string[]) =>
  wanted.filter((item) => !there.includes(item));
