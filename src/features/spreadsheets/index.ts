// The part of this feature that other features use.
export { type ByteSink, csvOutput, type SheetCell, type TableOutput } from "./table-output.ts";
export { xlsxOutput } from "./xlsx-output.ts";
