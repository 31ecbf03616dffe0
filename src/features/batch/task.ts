import type { Bilingual, Language } from "../../core/base/bilingual.ts";
import type { Request } from "../../core/engine/answer.ts";
import type { PortableParts } from "../../core/engine/engine.ts";
import { addedNotes, type Layout, noNotes, type RowNotes } from "../tables/index.ts";

/** The values for what lines may leave out, for the whole run. */
export interface FillIns {
  readonly decision?: string;
  readonly jurisdiction?: string;
  readonly as_of?: string;
  /** Parts of the answer that are told only where they are asked for. */
  readonly detail?: readonly string[];
}

/** The part of a request that a column of a CSV file states. */
export interface MappedColumn {
  readonly at: number;
  readonly name: string;
  /** `decision`, `jurisdiction`, `as_of`, or `facts.` and the names of a fact. */
  readonly path: string;
}

/** The columns of rows that become requests. */
export interface RowColumns {
  readonly columns: readonly MappedColumn[];
  readonly width: number;
}

/** How rows become requests. */
export interface RowsForm extends RowColumns {
  readonly layout: Layout;
  /** Words that mean nothing, where they stand alone in a cell. */
  readonly blank: readonly string[];
  /** What a cell means, by `COLUMN:cell`. */
  readonly values: readonly (readonly [string, string])[];
}

/** How lines become requests. */
export interface LineForm {
  readonly fillIns: FillIns;
  /** The member of a line, or the column of a row, that is no part of the request and stands in its answer as `id`. */
  readonly key?: string;
  /** The language of messages about lines; left out, that of programs, English. */
  readonly language?: Language;
  /** Left out, each line is a JSON object. */
  readonly csv?: RowsForm;
}

/** The data that every worker thread starts with. */
export interface WorkerStart {
  readonly parts: PortableParts;
  readonly form: LineForm;
}

/** Some whole lines. */
export interface Task {
  readonly text: string | Uint8Array;
  /** The number of the first line; left out, errors name none. */
  readonly line?: number;
}

/** A line or row with its place and its request; one that is passed over has no request. */
export interface LineRequest {
  readonly at: number | undefined;
  /** What the row or line says it is, once its request was made. */
  key?: string | number;
  /** @throws RequestError if the line is no request */
  readonly request?: () => Request;
}

/** The counts of what became of lines. */
export interface Answered {
  /** One line of JSON for each request, each with its line break, in UTF-8: bytes go from thread to thread uncopied. */
  readonly bytes: Uint8Array;
  readonly tally: Tally;
  /** Why nothing behind these lines can be read as it is meant. */
  readonly stopped?: Bilingual;
}

/** How many lines had which answer. */
export interface Tally {
  blank: number;
  /** Of rows, what is to be told of them. */
  notes: RowNotes;
  readonly outcomes: Record<string, number>;
  readonly errors: Record<string, number>;
}

export function emptyTally(): Tally {
  return { blank: 0, notes: noNotes(), outcomes: {}, errors: {} };
}

/** Adds to a tally what another has. */
export function addTally(sum: Tally, { blank, notes, outcomes, errors }: Tally): void {
  sum.blank += blank;
  sum.notes = addedNotes(sum.notes, notes);
  for (const [name, count] of Object.entries(outcomes)) sum.outcomes[name] = (sum.outcomes[name] ?? 0) + count;
  for (const [name, count] of Object.entries(errors)) sum.errors[name] = (sum.errors[name] ?? 0) + count;
}
