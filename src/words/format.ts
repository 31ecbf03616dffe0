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
/** Days of which nobody needs to know the day of the week. */
const PLAIN_DAYS: ReadonlySet<string> = new Set(["version", "effective_from", "effective_to", "found_on"]);
/** Instants are written in the time of Taiwan. */
const HOME = "+08:00";

/**
 * A value as the language writes it: dates with the year of the Republic, words by name, and periods where the value has
 * the name `period`.
 */
export function valueText(messages: Messages, value: unknown, name?: string, word?: WordText): string {
  if (Array.isArray(value)) return value.map((item) => valueText(messages, item, name, word)).join(messages.comma);
  if (typeof value !== "string") return String(value);
  if (name === "period") return messages.period(value);
  if (DATE.test(value)) return name !== undefined && PLAIN_DAYS.has(name) ? messages.date(value) : messages.day(value);
  const [, date, time, offset] = INSTANT.exec(value) ?? [];
  if (date !== undefined && time !== undefined) {
    return messages.instant(messages.date(date), time, offset === HOME ? "" : String(offset));
  }
  return word?.(value) ?? value;
}

/**
 * A text with its `{names}` replaced by values, each as the language writes it. Of `{due_on|the time that is set}`,
 * what stands behind the bar is told where there is no such value.
 */
export function fillValues(messages: Messages, text: string, values: object, word?: WordText): string {
  const known = values as Readonly<Record<string, unknown>>;
  return fillNames(text, (name, without) =>
    known[name] === undefined && without !== undefined ? without : valueText(messages, known[name], name, word),
  );
}

/** The office calendar that an answer needed, by the year of the language. */
export function missingCalendar({ phrases, period }: Messages, year: number | string): string {
  return fillText(phrases.missing_calendar, { year: period(String(year)) });
}

/** A text with its `{names}` replaced by parts as they are. A name without a part is left out. */
export function fillText(text: string, parts: Readonly<Record<string, string | number>>): string {
  return fillNames(text, (name) => String(parts[name] ?? ""));
}

/** A length of time as YAML writes it (`3 months`) in the language; any other text as it is. */
export function lengthText(messages: Messages, text: string): string {
  const [, amount = "", unit = ""] = /^(\d+) ([a-z]+?)s?$/.exec(text) ?? [];
  return Object.hasOwn(messages.units, `${unit}s`) ? amountText(messages, amount, `${unit}s`) : text;
}

/** A number with its unit, `months`. */
export function amountText(messages: Messages, amount: string | number, unit: string): string {
  const one = String(amount) === "1" ? messages.one[unit] : undefined;
  return fillText(one ?? messages.units[unit] ?? `{value} ${unit}`, { value: amount });
}

/**
 * A text with its numbers of the regulation: `{password.max_age.value|the time allowed}` is that parameter, or what
 * stands behind the bar where the number is not known.
 */
export function fillParameters(text: string, number: (path: string) => string | undefined): string {
  return text.replaceAll(PARAMETERS, (_, path: string, without: string) => number(path) ?? without);
}

/** The paths of the parameters that a text tells. */
export function parametersIn(text: string): string[] {
  return [...text.matchAll(PARAMETERS)].map(([, path = ""]) => path);
}

const PARAMETERS = /\{(\w+(?:\.\w+)+)\|([^{}]*)\}/g;

/** The names of values that a text tells. */
export function namesIn(text: string): string[] {
  return [...text.matchAll(NAMES)].map(([, name = ""]) => name);
}

const NAMES = /\{(\w+)(?:\|([^{}]*))?\}/g;

function fillNames(text: string, part: (name: string, without: string | undefined) => string): string {
  return text.replaceAll(NAMES, (_, name: string, without?: string) => part(name, without));
}
