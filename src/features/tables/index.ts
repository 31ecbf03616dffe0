// The part of this feature that other features use.
export { decoded, isBlank, type Line, LONGEST_LINE, linesIn, rowsIn, textLines } from "./lines.ts";
