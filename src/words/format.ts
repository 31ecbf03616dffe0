import type { Language } from "../core/base/bilingual.ts";
import { en } from "./en.ts";
import type { Messages } from "./messages.ts";
import { zhTW } from "./zh-TW.ts";

export type { Language };

export const MESSAGES: Readonly<Record<Language, Messages>> = { "zh-TW": zhTW, en };

/** What words of a list are called; `undefined` for a text that is none. */
export type WordText = (word: string) => string | undefined;

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}:\d{2}:\d{2})(?:\.\d+)?(.+)$/;

/**
 * A value as the language writes it: dates with the year of the Republic, words by name, and periods where the value has
 * the name `period`.
 */
export function valueText(messages: Messages, value: unknown, name?: string, word?: WordText): string {
  if (Array.isArray(value)) return value.map((item) => valueText(messages, item, name, word)).join(messages.comma);
  if (typeof value !== "string") return String(value);
  if (name === "period") return messages.period(value);
  if (DATE.test(value)) return messages.date(value);
  const [, date, time, offset] = INSTANT.exec(value) ?? [];
  if (date !== undefined) return `${messages.date(date)} ${time}${offset}`;
  return word?.(value) ?? value;
}

/** A text with its `{names}` replaced by values, each as the language writes it. */
export function fillValues(messages: Messages, text: string, values: object, word?: WordText): string {
  return fillNames(text, (name) => valueText(messages, (values as Record<string, unknown>)[name], name, word));
}

/** A text with its `{names}` replaced by parts as they are. A name without a part is left out. */
export function fillText(text: string, parts: Readonly<Record<string, string | number>>): string {
  return fillNames(text, (name) => String(parts[name] ?? ""));
}

function fillNames(text: string, part: (name: string) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => part(name));
}
