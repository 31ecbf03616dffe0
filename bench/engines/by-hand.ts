import type { Request } from "../../src/index.ts";
import type { Contender } from "./contender.ts";

/** A function written by hand: the limit, and what every ratio is to. */
export const byHand: Contender = {
  name: "hand-written",
  prepare: ({ task, requests }) => {
    const decide = (index: number) => task.byHand(requests[index] as Request);
    return { check: decide, decide };
  },
};
