import type { AnyAnswer } from "../../core/engine/answer.ts";
import type { RecordParts } from "./record.ts";

/**
 * A question as a file that asks it again: dropped into the explorer, it leads to the same question. The outcome stands
 * beside it, so that another answer is noticed. The facts stand in it as they were told, names and numbers too.
 */
export function savedQuestion(
  { decision, jurisdiction, as_of, outcome, version }: AnyAnswer,
  facts: object,
  { at, version: hdp, policies }: RecordParts["made"],
): string {
  const saved = { question: { decision, jurisdiction, as_of, facts }, outcome, version, made: { at, hdp, policies } };
  return `${JSON.stringify(saved, null, 2)}\n`;
}
