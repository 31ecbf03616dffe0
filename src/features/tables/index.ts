// What other features use of the reader of tables.
export { decoded, isBlank, type Line, LONGEST_LINE, linesIn, rowsIn, textLines } from "./lines.ts";
