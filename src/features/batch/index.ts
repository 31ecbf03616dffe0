// The part of this feature that other features use.
export { CellValues } from "./cell-values.ts";
export { unknownColumn } from "./csv-header.ts";
