// The part of this feature that other features use.
export type { Layout } from "./layout.ts";
export { decoded, isBlank, type Line, LONGEST_LINE, linesIn, rowsIn, textLines, withoutMark } from "./lines.ts";
export { addedNotes, cellNotes, noNotes, type RowNotes } from "./notes.ts";
export { mayMeanNothing } from "./nothing-words.ts";
export { asInHeader, columnCount, RowError, rowsOfText } from "./rows.ts";
export { Sieve } from "./sieve.ts";
export type { TableRow } from "./table-row.ts";
export { zones } from "./zones.ts";
