import type { Duty, Ground, Item, Verdict } from "./types.ts";

/** The states of what is to be done; the strongest is the outcome. */
export class Next {
  readonly #found: [state: string, ground?: Ground][] = [];
  readonly #missing: string[] = [];
  readonly #left: Duty[] = [];

  add(state: string, code?: string, clauses: readonly string[] = [], items?: readonly Item[]): this {
    this.#found.push(code === undefined ? [state] : [state, { code, clauses, items }]);
    return this;
  }

  remains(act: Duty): this {
    this.#left.push(act);
    return this;
  }

  lacks(missing: string): this {
    this.#missing.push(missing);
    return this.add("indeterminate");
  }

  verdict(): Verdict {
    const order = ["overdue", "indeterminate", "due", "may_act", "fulfilled_late", "fulfilled", "not_due"];
    const outcome = order.find((state) => this.#found.some(([found]) => found === state)) ?? "not_due";
    const rest = { missing: this.#missing, obligations: this.#left };
    // What is due beside what is overdue, or may be done beside it, is told with it; what was done late is not.
    const told = outcome === "fulfilled_late" ? ["fulfilled_late"] : ["overdue", "due", "may_act"];
    const reasons = this.#found.flatMap(([state, ground]) => (told.includes(state) && ground) || []);
    return { outcome, reasons, ...rest };
  }
}
