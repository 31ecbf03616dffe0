export { samplingDecisions } from "./sampling-decision.ts";
