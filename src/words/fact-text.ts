import { isMapping } from "../core/base/plain-value.ts";
import { wordsOf } from "./decision-text.ts";
import { valueText } from "./format.ts";
import type { Labels } from "./labels.ts";

/** A fact in words. */
export interface FactText {
  /** Below `facts`. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
}

const YES = { "zh-TW": "是", en: "yes" } as const;
const NO = { "zh-TW": "否", en: "no" } as const;

/** Every fact that was told, each by its name, in the order in which they are told; a list is one fact. */
export function factTexts(labels: Labels, decision: string, facts: object, above = ""): FactText[] {
  return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
    const path = above === "" ? key : `${above}.${key}`;
    if (isMapping(value)) return factTexts(labels, decision, value, path);
    return [{ path, name: labels.fact(decision, path) ?? path, text: factText(labels, decision, value, path) }];
  });
}

/** A value of a fact as people say it: yes or no, words and dates by name, the members of a list one by one. */
export function factText(labels: Labels, decision: string, value: unknown, path = ""): string {
  const { messages, language } = labels;
  if (value === null || (Array.isArray(value) && value.length === 0)) return messages.phrases.none;
  if (typeof value === "boolean") return (value ? YES : NO)[language];
  if (Array.isArray(value)) {
    const between = value.some(isMapping) ? messages.entries.between : messages.comma;
    return value.map((one, index) => factText(labels, decision, one, `${path}[${index}]`)).join(between);
  }
  if (isMapping(value)) {
    return factTexts(labels, decision, value, path)
      .map(({ name, text }) => name + messages.colon + text)
      .join(messages.comma);
  }
  // A year has no separator.
  if (typeof value === "number" && value >= 10_000) return value.toLocaleString("en-US");
  const text = String(value);
  if (/^\d{4}-(?:H[12]|\d{2})$/.test(text)) return messages.period(text);
  return valueText(messages, text, undefined, wordsOf(labels, decision));
}
