export { clauseAbove } from "./parameter-name.ts";
