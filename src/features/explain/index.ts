// What other features use of explanations.
export { isSubject } from "./subject.ts";
