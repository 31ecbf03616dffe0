// The part of this feature that other features use.
export { CellValues } from "./cell-values.ts";
