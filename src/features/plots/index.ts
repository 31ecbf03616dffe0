export { stepPath, ticks } from "./scale.ts";
