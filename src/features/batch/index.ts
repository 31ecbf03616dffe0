// What other features use of the making of requests.
export { CellValues } from "./cell-values.ts";
export { wordInChinese } from "./fact-words.ts";
