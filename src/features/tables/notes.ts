import type { OpenedTable } from "./open-table.ts";
import type { PassedOver, PassedRows } from "./sieve.ts";

/** What is to be told of the rows of a table, by how often it was met. */
export interface RowNotes {
  readonly passed: Partial<Record<PassedOver, PassedRows>>;
  /** Cells as `="00123"`. */
  readonly wrapped: number;
  /** Cells as `1.23E+11`, of which a spreadsheet has left out digits. */
  readonly scientific: number;
  /** Cells that may mean nothing, by their word. */
  readonly nothing: Readonly<Record<string, number>>;
}

/** What is to be told of a table. */
export interface TableNotes extends RowNotes {
  readonly opened: Omit<OpenedTable, "bytes">;
}

/** So many lines are told of each kind. */
const MOST_LINES = 5;

export function noNotes(): RowNotes {
  return { passed: {}, wrapped: 0, scientific: 0, nothing: {} };
}

/** The notes of two parts of a table, the first before the second. */
export function addedNotes(one: RowNotes, other: RowNotes): RowNotes {
  const passed = { ...one.passed };
  for (const [kind, { count, lines }] of Object.entries(other.passed) as [PassedOver, PassedRows][]) {
    const before = passed[kind] ?? { count: 0, lines: [] };
    passed[kind] = { count: before.count + count, lines: [...before.lines, ...lines].slice(0, MOST_LINES) };
  }
  const nothing: Record<string, number> = { ...one.nothing };
  for (const [word, count] of Object.entries(other.nothing)) nothing[word] = (nothing[word] ?? 0) + count;
  return {
    passed,
    wrapped: one.wrapped + other.wrapped,
    scientific: one.scientific + other.scientific,
    nothing,
  };
}

/** Counts, in a text of rows, the cells that are not as they seem. */
export function cellNotes(text: string): { readonly wrapped: number; readonly scientific: number } {
  return {
    wrapped: text.includes('="') ? (text.match(/(?:^|[\n\r,;\t"])=""?[^"\r\n]*"/g)?.length ?? 0) : 0,
    scientific:
      text.includes("E+") || text.includes("e+")
        ? (text.match(/(?:^|[\n\r,;\t"])\d(?:\.\d+)?E\+\d{2,}(?![\w.])/gi)?.length ?? 0)
        : 0,
  };
}
