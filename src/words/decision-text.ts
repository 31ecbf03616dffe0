import { isMapping } from "../core/base/plain-value.ts";
import type { AnyAnswer } from "../core/engine/answer.ts";
import { fillValues, valueText, type WordText } from "./format.ts";
import type { Labels } from "./labels.ts";

/** The outcome of an answer, in the words of its decision where it has its own. */
export function outcomeText(labels: Labels, answer: AnyAnswer): string {
  const { decision, outcome, values } = answer;
  const own = labels.of(answer);
  return fillValues(own.messages, own.outcome(decision, outcome), values, wordsOf(own, decision));
}

/** What the words of a decision are called. */
export function wordsOf(labels: Labels, decision: string): WordText {
  return (word) => labels.word(word, decision);
}

/** Values that say who does something, with whom, and to whom it goes. */
const WHO: readonly string[] = ["by", "with", "to"];

/** An answer as far as its values are told. */
export type Valued = Pick<AnyAnswer, "jurisdiction" | "decision" | "values"> &
  Partial<Pick<AnyAnswer, "outcome" | "version">>;

/** The values of an answer with their names, in the order in which the decision lists them. */
export function valueTexts(labels: Labels, answer: Valued) {
  const { decision, values } = answer;
  const own = labels.of(answer);
  const given = values as Readonly<Record<string, unknown>>;
  const word = wordsOf(own, decision);
  const party = (code: string) => own.party(code, decision);
  const named = own.values(decision);
  const text = (value: unknown, name: string): string =>
    isGroups(value)
      ? value.map((group) => groupText(group)).join(own.messages.comma)
      : valueText(own.messages, value, name, WHO.includes(name) ? party : word);
  // What a group has is called as the value of all is.
  const groupText = ({ name: group, ...values }: Readonly<Record<string, unknown>>) => {
    const told = named.filter(([name]) => values[name] !== undefined);
    return `${group} (${told.map(([name, label]) => label + own.messages.colon + text(values[name], name)).join("; ")})`;
  };
  return named
    .filter(([name]) => given[name] !== undefined && !isEmpty(given[name]) && !isIdle(name, answer))
    .map(([name, label]) => ({ label, text: text(given[name], name) }));
}

function isGroups(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

// A right has no last day, and a day that moves nowhere is told already.
function isIdle(name: string, { outcome, values }: Valued): boolean {
  const { due_on: due, due_if_rolled: rolled } = values as {
    readonly due_on?: unknown;
    readonly due_if_rolled?: unknown;
  };
  return (name === "due_on" && outcome === "may_act") || (name === "due_if_rolled" && rolled === due);
}
