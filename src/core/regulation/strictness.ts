import type { Bilingual } from "../base/bilingual.ts";
import { parseQuantity } from "./data-document.ts";

/** Which way an agency may move a parameter: to a lower number, to a higher one, or to a longer list. */
export type Direction = "lower" | "higher" | "more";

/** Examples of the value of a parameter that can be set: `3 months`, `3%`, `8`, `[upper, digit]`. */
export type SettingValue = string | number | readonly string[];

/** How a setting compares with the number of the text. */
export type Verdict = "stricter" | "equal" | "looser" | "incomparable";

type Unit = "months" | "days" | "workdays" | "minutes" | "share" | "count";

interface Amount {
  readonly unit: Unit;
  readonly amount: number;
}

/** How a value compares with that of the text. */
export function compareValues(direction: Direction, value: SettingValue, text: SettingValue): Verdict {
  if (typeof value === "object" || typeof text === "object") return compareLists([value].flat(), [text].flat());
  const [own, given] = [amountOf(value), amountOf(text)];
  if (own.unit !== given.unit) return "incomparable";
  if (own.amount === given.amount) return "equal";
  return own.amount < given.amount === (direction === "lower") ? "stricter" : "looser";
}

function compareLists(value: readonly unknown[], text: readonly unknown[]): Verdict {
  if (text.some((item) => !value.includes(item))) return "looser";
  return value.length > text.length ? "stricter" : "equal";
}

/** The value that would be expected in place of one that is not stricter than the text. */
export function strictEnough(direction: Direction, text: SettingValue): Bilingual {
  const items = [text].flat();
  if (direction === "more") {
    return { en: `a list that has ${items.join(", ")}`, "zh-TW": `包含 ${items.join("、")} 的清單` };
  }
  return direction === "lower"
    ? { en: `at most ${text}`, "zh-TW": `\`${text}\` 以下` }
    : { en: `at least ${text}`, "zh-TW": `\`${text}\` 以上` };
}

/** The units in which a value can be compared with that of the text. */
export function comparableUnits(text: SettingValue): Bilingual {
  return UNITS[amountOf(text as string | number).unit];
}

const UNITS: Readonly<Record<Unit, Bilingual>> = {
  months: { en: "months or years", "zh-TW": "以月或年計的值" },
  days: { en: "days or weeks", "zh-TW": "以日或週計的值" },
  workdays: { en: "workdays", "zh-TW": "以工作日計的值" },
  minutes: { en: "minutes or hours", "zh-TW": "以分鐘或小時計的值" },
  share: { en: "a percentage", "zh-TW": "百分比" },
  count: { en: "a number without unit", "zh-TW": "不帶單位的數字" },
};

/** Whether a value asks for nothing at all. */
export function isNothing(value: SettingValue): boolean {
  return typeof value === "object" ? value.length === 0 : amountOf(value).amount === 0;
}

/** The most that can be reckoned with, where a value is above it: the tables of the calendar end. */
export function exceededBound(value: SettingValue): Bilingual | undefined {
  if (typeof value === "object") return undefined;
  const { unit, amount } = amountOf(value);
  const [bound, text] = BOUNDS[unit];
  return amount > bound ? text : undefined;
}

const BOUNDS: Readonly<Record<Unit, readonly [number, Bilingual]>> = {
  months: [1200, { en: "at most 100 years", "zh-TW": "100 年以下" }],
  days: [36_525, { en: "at most 36525 days", "zh-TW": "36525 日以下" }],
  workdays: [36_525, { en: "at most 36525 workdays", "zh-TW": "36525 個工作日以下" }],
  minutes: [525_600, { en: "at most a year (8760 hours)", "zh-TW": "一年（8760 小時）以下" }],
  share: [1, { en: "at most 100%", "zh-TW": "100% 以下" }],
  count: [1_000_000, { en: "at most 1000000", "zh-TW": "1000000 以下" }],
};

function amountOf(value: string | number): Amount {
  if (typeof value === "number") return { unit: "count", amount: value };
  const quantity = parseQuantity(value);
  if (quantity === undefined) throw new Error(`${value} is no quantity`);
  if ("numerator" in quantity) return { unit: "share", amount: quantity.numerator / quantity.denominator };
  const [[unit, amount]] = Object.entries(quantity) as [[Unit, number]];
  return { unit, amount };
}
