import type { AnyAnswer, WorkingStep } from "../core/engine/answer.ts";
import { wordsOf } from "./decision-text.ts";
import { amountText, fillText, fillValues, valueText } from "./format.ts";
import type { Labels } from "./labels.ts";
import type { Messages } from "./messages.ts";

/** Each check and how it stands, in the order of the rule. */
export function checkLines(labels: Labels, answer: AnyAnswer): { text: string; cited: string }[] {
  const { messages } = labels;
  return (answer.checks ?? []).map(({ code, clause, state }) => ({
    text: messages.states[state] + messages.colon + checkText(labels, answer, code),
    cited: messages.clauses(clause, []),
  }));
}

/** What a check looks for: the reason that it gives, with the values of the answer as far as it has them. */
export function checkText(labels: Labels, answer: AnyAnswer, code: string): string {
  const { decision, values } = answer;
  const own = labels.of(answer);
  return fillValues(own.messages, own.code("reasons", code, decision), values, wordsOf(own, decision));
}

/** Each step of a calculation, with its unit and what it rests on. */
export function workingLines(all: Labels, answer: AnyAnswer): { text: string; cited: string }[] {
  const { decision, working = [] } = answer;
  const labels = all.of(answer);
  const { messages } = labels;
  const values = new Map(labels.values(decision));
  return working.map((step) => ({
    text: stepName(step.step, labels, values) + messages.colon + stepValue(step, labels, decision),
    cited: citedText(step, messages),
  }));
}

function citedText({ clause, reading }: WorkingStep, messages: Messages): string {
  const ground = clause ?? reading;
  return ground === undefined ? "" : messages.clauses(ground, []);
}

/** A step has its own name, or that of the value that it gives or leads to. */
function stepName(step: string, { messages }: Labels, values: ReadonlyMap<string, string>): string {
  const own = messages.steps[step] ?? values.get(step);
  if (own !== undefined) return own;
  const [, value = step, part = ""] = /^(.*)_(from|length)$/.exec(step) ?? [];
  return fillText(messages.steps[part] ?? "{value}", { value: values.get(value) ?? value });
}

function stepValue({ value, unit, step }: WorkingStep, labels: Labels, decision: string): string {
  const { messages } = labels;
  const share = /^(\d+)\/(\d+)$/.exec(String(value));
  if (share !== null) return `${(Number(share[1]) / Number(share[2])) * 100}%`;
  const name = step === "half" ? "period" : step;
  const text = messages.steps[String(value)] ?? valueText(messages, value, name, (word) => labels.word(word, decision));
  return unit === undefined ? text : amountText(messages, text, unit);
}
