import type { Answer } from "../core/engine/answer.ts";
import { fillValues, valueText, type WordText } from "./format.ts";
import type { Labels } from "./labels.ts";

/** The outcome of an answer, in the words of its decision where it has its own. */
export function outcomeText(labels: Labels, { decision, outcome, values }: Answer): string {
  return fillValues(labels.messages, labels.outcome(decision, outcome), values, wordsOf(labels, decision));
}

/** What the words of a decision are called. */
export function wordsOf(labels: Labels, decision: string): WordText {
  return (word) => labels.word(word, decision);
}

/** Values that say who does something, with whom, and to whom it goes. */
const WHO: readonly string[] = ["by", "with", "to"];

/** The values of an answer with their names, in the order in which the decision lists them. */
export function valueTexts(labels: Labels, answer: Pick<Answer, "jurisdiction" | "decision" | "values">) {
  const { decision, values } = answer;
  const given = values as Readonly<Record<string, unknown>>;
  const word = wordsOf(labels, decision);
  const party = (code: string) => labels.party(code, answer);
  return labels
    .values(decision)
    .filter(([name]) => given[name] !== undefined)
    .map(([name, label]) => ({
      label,
      text: valueText(labels.messages, given[name], name, WHO.includes(name) ? party : word),
    }));
}
