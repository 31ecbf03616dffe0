import type { UnreadDate } from "../../core/calendar/written-date.ts";
import type { Reason } from "../../core/engine/answer.ts";
import type { TableOptions } from "../tables/index.ts";
import type { EntryField } from "./entry-fields.ts";
import type { PeriodKind } from "./period.ts";

/** Everything that a draw depends on besides the log and the regulation. */
export interface SampleRequest {
  readonly jurisdiction: string;
  readonly period: PeriodKind;
  /** `2026-10` or `2026-H1`: the rows of that period; `null`: every row of the log. */
  readonly of: string | null;
  /** The day whose regulation is asked (YYYY-MM-DD). */
  readonly as_of: string;
  readonly seed: string;
  /** How the log is to be read; what is left out is found. */
  readonly table?: TableOptions;
  /** Words that mean nothing, where they stand alone in a cell. */
  readonly blank?: readonly string[];
  readonly dateColumn?: string | undefined;
  readonly by?: string | undefined;
  /** The only columns that the sample takes over. */
  readonly copy?: readonly string[] | undefined;
  /** The columns that the user named for fields of an entry. */
  readonly fields?: ReadonlyMap<EntryField, string>;
}

/** A row with a problem. What stands in the row is not included. */
export interface ToldRow {
  readonly number: number;
  readonly line: number;
  readonly section: string | null;
  /** Why its day is not known; `undefined` where it is. */
  readonly undated: UnreadDate | undefined;
  readonly reasons: readonly Reason[];
}

export interface Watching {
  /** Holds rows against what an entry must state. */
  readonly completeness?: boolean;
  /** Rows whose date cannot be read, or which are incomplete. */
  readonly onTold?: (row: ToldRow) => void;
  /** After each part of the file: which of the two passes, the rows of it so far, and the bytes of the file so far. */
  readonly afterPart?: ((pass: 1 | 2, rows: number, bytes: number) => Promise<void> | void) | undefined;
}
