import { OUTCOMES, OUTCOMES_OF_ANY_KIND } from "../../core/schema/schemas.ts";

/** Outcomes after which nobody may do, or leave undone, what was asked about. */
const NOT_GOOD = [...OUTCOMES_OF_ANY_KIND, "deny", "violation", "overdue", "due", "required", "listed"];

/** Every other outcome, so that a new one is good until it is listed above. */
export const GOOD_OUTCOMES: readonly string[] = Object.values(OUTCOMES)
  .flat()
  .filter((outcome) => !NOT_GOOD.includes(outcome));
