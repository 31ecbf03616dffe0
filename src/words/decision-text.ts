import { isMapping } from "../core/base/plain-value.ts";
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
  const named = labels.values(decision);
  const text = (value: unknown, name: string): string =>
    isGroups(value)
      ? value.map((group) => groupText(group)).join(labels.messages.comma)
      : valueText(labels.messages, value, name, WHO.includes(name) ? party : word);
  // What a group has is called as the value of all is.
  const groupText = ({ name: group, ...values }: Readonly<Record<string, unknown>>) => {
    const told = named.filter(([name]) => values[name] !== undefined);
    return `${group} (${told.map(([name, label]) => label + labels.messages.colon + text(values[name], name)).join("; ")})`;
  };
  return named
    .filter(([name]) => given[name] !== undefined)
    .map(([name, label]) => ({ label, text: text(given[name], name) }));
}

function isGroups(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}
