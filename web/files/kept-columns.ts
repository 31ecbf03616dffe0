import { mapText, readMap } from "../../src/features/review/saved-map.ts";
import { keep, kept } from "../shared/kept.ts";

/** What the reader chose for columns and words, as the browser keeps it. */
export interface KeptColumns {
  /** Paths by columns. */
  readonly columns: Readonly<Record<string, string>>;
  /** Meanings by `COLUMN:cell`. */
  readonly values: Readonly<Record<string, string>>;
}

/** Keeps choices for the next list, in the form of a file of `hdp review --save-map`. */
export function keepColumns({ columns, values }: KeptColumns): void {
  const none = Object.keys(columns).length + Object.keys(values).length === 0;
  keep("columns", none ? "" : mapText("", new Map(Object.entries(columns)), new Map(Object.entries(values))));
}

export function keptColumns(): KeptColumns {
  const map = readMap(kept("columns"));
  return { columns: Object.fromEntries(map?.columns ?? []), values: Object.fromEntries(map?.values ?? []) };
}
