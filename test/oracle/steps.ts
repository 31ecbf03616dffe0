import type { Duty, Ground, Verdict } from "./types.ts";

/** A step of a duty: by when it is to be done (inclusive), and when it was. */
export interface Step {
  /** Its reasons are `<name>_due`, `<name>_late` and `<name>_overdue`. */
  readonly name: string;
  readonly by: string;
  readonly done: string | undefined;
  readonly clauses: readonly string[];
  /** The acts that remain while it is undone, in their order. */
  readonly acts: readonly Duty[];
}

/**
 * One step late and undone makes it overdue, else one undone due; all done, it is fulfilled, late if one was late.
 * The reasons are those of the steps that make the outcome; every undone step leaves its acts.
 */
export function inSteps(steps: readonly Step[], today: string, values: Verdict["values"]): Verdict {
  const judged = steps.map((step) => ({ ...step, state: stateOf(step, today) }));
  const worst = (["overdue", "due", "late"] as const).find((state) => judged.some((step) => step.state === state));
  const reasons: Ground[] = judged
    .filter((step) => step.state === worst)
    .map((step) => ({ code: `${step.name}_${step.state}`, clauses: step.clauses }));
  const outcome = worst === undefined ? "fulfilled" : worst === "late" ? "fulfilled_late" : worst;
  const obligations = judged.flatMap((step) => (step.done === undefined ? step.acts : []));
  return { outcome, reasons, values: values ?? {}, missing: [], obligations };
}

function stateOf(step: Step, today: string) {
  if (step.done === undefined) return today > step.by ? "overdue" : "due";
  return step.done > step.by ? "late" : "in_time";
}
