import type { Decisions } from "../../src/core/schema/decisions.ts";
import type { Task } from "./task.ts";

type Facts = Decisions["sampling_monthly"]["facts"];

export const sampling: Task = {
  name: "sampling_monthly",
  generate: (random) => ({
    decision: "sampling_monthly",
    jurisdiction: "taipei",
    as_of: "2026-11-21",
    facts: { queries: random.below(random.pick([10, 150, 1500, 100_000])) },
  }),
  // 6 % in whole numbers: 0.06 is no number of a computer's, and one row more or less would follow.
  byHand(request) {
    const { queries } = request.facts as Facts;
    const samples = Math.min(Math.max(Math.ceil((queries * 6) / 100), 6), 80, queries);
    return { outcome: "required", reasons: ["samples_due"], samples };
  },
  flatten: (request) => ({ queries: (request.facts as Facts).queries }),
  outcome: () => "required",
};
