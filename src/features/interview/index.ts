export { type Interview, interview } from "./interview.ts";
