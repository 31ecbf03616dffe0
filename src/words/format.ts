import type { Answer } from "../core/engine/answer.ts";
import { en } from "./en.ts";
import type { Messages, Outcome, ValueName } from "./messages.ts";
import { zhTW } from "./zh-TW.ts";

export type Language = "zh-TW" | "en";

export const MESSAGES: Readonly<Record<Language, Messages>> = { "zh-TW": zhTW, en };

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.\d+)?(.+)$/;

/** The outcome of an answer, in the words of its decision if it has its own. */
export function outcomeText(messages: Messages, { decision, outcome, values }: Answer): string {
  const own: Partial<Record<Outcome, string>> = messages.outcomesOf[decision] ?? {};
  return fillValues(messages, own[outcome] ?? messages.outcomes[outcome], values);
}

/**
 * A value as the language writes it: dates with the year of the Republic, words by name, and periods where the value has
 * the name `period`.
 */
export function valueText(messages: Messages, value: unknown, name?: string): string {
  if (Array.isArray(value)) return value.map((item) => valueText(messages, item, name)).join(messages.comma);
  if (typeof value !== "string") return String(value);
  if (name === "period") return messages.period(value);
  if (DATE.test(value)) return messages.date(value);
  const [, date, time, offset] = INSTANT.exec(value) ?? [];
  if (date !== undefined) return `${messages.date(date)} ${time}${offset}`;
  const words: Readonly<Record<string, string>> = { ...messages.obligations, ...messages.valueWords };
  return words[value]?.replace(/[.。]$/, "") ?? value;
}

/** The values of an answer with their names, in the order in which the language lists them. */
export function valueTexts(messages: Messages, values: object): { label: string; text: string }[] {
  const given = values as Partial<Record<ValueName, unknown>>;
  const names = (Object.keys(messages.values) as ValueName[]).filter((name) => given[name] !== undefined);
  return names.map((name) => ({ label: messages.values[name], text: valueText(messages, given[name], name) }));
}

/** A text with its `{names}` replaced by values, each as the language writes it. */
export function fillValues(messages: Messages, text: string, values: object): string {
  return fillNames(text, (name) => valueText(messages, (values as Record<string, unknown>)[name], name));
}

/** A text with its `{names}` replaced by parts as they are. A name without a part is left out. */
export function fillText(text: string, parts: Readonly<Record<string, string | number>>): string {
  return fillNames(text, (name) => String(parts[name] ?? ""));
}

function fillNames(text: string, part: (name: string) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => part(name));
}
