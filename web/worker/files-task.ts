import type { Language } from "../../src/words/format.ts";

/** How a table is to be read, as far as the user says. */
export interface ReadAsked {
  readonly encoding: string;
  /** The line of the header row. */
  readonly headerRow: string;
  readonly sheet: string;
  /** Words that mean nothing, by commas. */
  readonly blank: string;
}

/** A list to be reviewed. */
export interface ListTask {
  readonly list: File;
  readonly jurisdiction: string;
  readonly lang: Language;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Left out, the one that the columns fit. */
  readonly decision?: string;
  /** Paths by columns, as the user said. */
  readonly columns: Readonly<Record<string, string>>;
  /** Meanings by `COLUMN:cell`. */
  readonly values: Readonly<Record<string, string>>;
  /** Facts that all rows have, by their paths. */
  readonly facts: Readonly<Record<string, string>>;
  readonly read: ReadAsked;
}

/** A log to draw from. */
export interface SampleTask {
  readonly logs: readonly File[];
  readonly jurisdiction: string;
  readonly lang: Language;
  readonly period: "month" | "half_year";
  /** Empty for every row of the log. */
  readonly of: string;
  readonly by: string;
  readonly dateColumn: string;
  /** Empty for a new one. */
  readonly seed: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of the package. */
  readonly version: string;
  readonly read: ReadAsked;
}

/** A filled sample to be checked. */
export interface FindingsTask {
  readonly logs: readonly File[];
  readonly manifest: File;
  readonly filled: File;
  readonly lang: Language;
  readonly today: string;
}

/** What is asked of whole files. */
export type FilesTask =
  | ({ readonly name: "list-columns" } & ListTask)
  | ({ readonly name: "review" } & ListTask)
  | ({ readonly name: "review-file"; readonly format: "xlsx" | "csv" | "html" } & ListTask)
  | { readonly name: "review-rows"; readonly urgency: string; readonly search: string; readonly from: number }
  | { readonly name: "log-columns"; readonly logs: readonly File[]; readonly read: ReadAsked }
  | ({ readonly name: "sample" } & SampleTask)
  | ({ readonly name: "findings" } & FindingsTask);

type InBoth<T> = Readonly<Record<Language, T>>;

/** That a file or what was said of it cannot be used: the lines of the message. */
export interface FileMistake {
  readonly mistake: InBoth<readonly string[]>;
}

/** A heading and what stands below it. */
export type Told = readonly [name: string, items: readonly string[]];

/** A file to be saved. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/** The columns of a list, and what they are taken for. */
export interface ListColumns {
  readonly columns: readonly string[];
  /** The questions that rows may be asked. */
  readonly decisions: readonly string[];
  readonly decision: string;
  /** The facts of the question, each with what it is called. */
  readonly facts: readonly (readonly [path: string, name: string])[];
  /** The path of a fact by the column that states it. */
  readonly stated: Readonly<Record<string, string>>;
  /** Why nothing can be asked of the rows, where that is so. */
  readonly mistake?: FileMistake["mistake"];
}

/** What a review found. */
export interface ReviewFound {
  readonly title: string;
  /** What the column is called that says which row it is. */
  readonly key: string;
  readonly summary: string;
  readonly remark: string;
  /** Rows by how urgent they are, with what that is called. */
  readonly urgencies: readonly (readonly [urgency: string, name: string, count: number])[];
  /** Cells whose word is not known, and the words that the fact is one of. */
  readonly unread: readonly UnreadWord[];
  readonly told: readonly Told[];
}

export interface UnreadWord {
  readonly column: string;
  readonly cell: string;
  readonly choices: readonly (readonly [word: string, name: string])[];
}

/** Some of the rows that were reviewed. */
export interface ReviewRows {
  readonly all: number;
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow {
  readonly line: number;
  readonly key: string;
  readonly tone: string;
  readonly urgency: string;
  readonly outcome: string;
  readonly reasons: string;
  readonly clauses: string;
  readonly due: string;
  readonly missing: string;
}

/** What was drawn; nothing is, where the regulation asks for none. */
export interface SampleDone {
  readonly title: InBoth<string>;
  readonly told: InBoth<readonly Told[]>;
  readonly files: readonly MadeFile[];
}

/** What was found of a filled sample. */
export interface FindingsDone {
  readonly isGood: boolean;
  readonly title: InBoth<string>;
  readonly told: InBoth<readonly Told[]>;
  readonly files: readonly MadeFile[];
}

export interface FilesResults {
  readonly "list-columns": ListColumns | FileMistake;
  readonly review: ReviewFound | FileMistake;
  readonly "review-file": MadeFile | FileMistake;
  readonly "review-rows": ReviewRows;
  readonly "log-columns": readonly string[] | FileMistake;
  readonly sample: SampleDone | FileMistake;
  readonly findings: FindingsDone | FileMistake;
}

/** How far reading has come: rows so far, and the share of the work from 0 to 1. */
export interface FileProgress {
  readonly rows: number;
  readonly share: number;
}
