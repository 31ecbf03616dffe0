import type { RequestChecks } from "../../core/facts/request-schemas.ts";

/** Stands in a log for a text that is not shown. */
const MASK = "***";

/** Hides what a log does not tell, by the list of facts that the log of a server goes by too. */
export class Masks {
  readonly #shown: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param shown the facts of each decision that are told as they are */
  constructor(shown: RequestChecks["shown"]) {
    this.#shown = new Map(Object.entries(shown).map(([decision, paths]) => [decision, new Set(paths)]));
  }

  /**
   * The facts with every text masked that may be anything: shown are words of a list, dates and periods alone.
   *
   * @returns the facts, and where something was masked, as JSON pointers into a log entry, sorted
   */
  mask(decision: string, facts: unknown): { readonly facts: unknown; readonly masked: readonly string[] } {
    const shown = this.#shown.get(decision);
    const masked: string[] = [];
    const walk = (value: unknown, path: string, pointer: string): unknown => {
      if (typeof value === "string") {
        if (shown?.has(path)) return value;
        masked.push(pointer);
        return MASK;
      }
      if (Array.isArray(value)) {
        return value.map((one, index) => walk(one, within(path, "*"), `${pointer}/${index}`));
      }
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, walk(one, within(path, key), `${pointer}/${key}`)]),
      );
    };
    return { facts: walk(facts, "", "/input/facts"), masked: masked.sort() };
  }
}

function within(path: string, step: string): string {
  return path === "" ? step : `${path}.${step}`;
}
