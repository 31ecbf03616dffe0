// The part of this feature that other features use.

export type { Delimiter } from "./delimiter.ts";
export type { Encoding } from "./encoding.ts";
export { columnNames, type Layout } from "./layout.ts";
export { decoded, isBlank, type Line, LONGEST_LINE, linesIn, rowsIn, textLines, withoutMark } from "./lines.ts";
export { tableLines } from "./messages.ts";
export { addedNotes, cellNotes, noNotes, type RowNotes, type TableNotes } from "./notes.ts";
export { mayMeanNothing } from "./nothing-words.ts";
export { type OpenedTable, openTable, type TableOptions } from "./open-table.ts";
export { asInHeader, columnCount, RowError, rowsOfText } from "./rows.ts";
export { Sieve } from "./sieve.ts";
export { tableReader } from "./table-reader.ts";
export type { TableRow } from "./table-row.ts";
export { maybeUnzipped } from "./unzipped.ts";
export { zones } from "./zones.ts";
