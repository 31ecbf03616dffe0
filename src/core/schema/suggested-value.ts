import { isStructure } from "../base/plain-value.ts";
import { dateOfEither } from "../calendar/roc-year.ts";

/** Units as people write them, by the units that files know. */
const UNITS: readonly (readonly [string, RegExp])[] = [
  ["workday", /^(個?工作[天日]|working ?days?|work ?days?)$/],
  ["month", /^(個?月|months?|mon|mos?)$/],
  ["year", /^(年|years?|yrs?)$/],
  ["week", /^(個?星期|週|周|weeks?|wks?)$/],
  ["day", /^([天日]|days?)$/],
  ["hour", /^(個?小時|hours?|hrs?)$/],
  ["minute", /^(分鐘?|minutes?|mins?)$/],
];

const NUMERALS = "零一二三四五六七八九";

const TRUTHS: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  是: true,
  no: false,
  off: false,
  false: false,
  否: false,
};

/** Longer texts are meant as they stand. */
const LONGEST = 100;

/**
 * What a value was probably meant as, that its place would take: full-width characters, curly quotes, dates and
 * quantities as people write them, and numbers as text or in Chinese. As it is to be written in YAML.
 *
 * @param fits whether the place takes a value
 */
export function suggestedValue(value: unknown, fits: (value: unknown) => boolean): string | undefined {
  // Before any pattern: some take the square of the length.
  if (typeof value === "string" && value.length > LONGEST) return undefined;
  // A place that takes any text asks for no percentage.
  const takes = (one: unknown) => fits(one) && !(String(one).endsWith("%") && fits("x"));
  if (Array.isArray(value) && value.length === 1 && !isStructure(value[0]) && takes(value[0])) return String(value[0]);
  if (typeof value === "string" && fits([])) return `[${plain(value).replaceAll(/^\[|\]$/g, "")}]`;
  const [, name, inner] = typeof value === "string" && fits({}) ? (/^([\w.-]+)：\s*(.+)$/u.exec(value) ?? []) : [];
  if (name !== undefined) return `${name}: ${inner}`;
  const candidate = candidates(value).find((one) => one !== value && takes(one));
  if (candidate === undefined) return undefined;
  return typeof candidate === "string" && isReadOtherwise(candidate) ? JSON.stringify(candidate) : String(candidate);
}

// What YAML would not read as a text without quotes.
function isReadOtherwise(text: string): boolean {
  return /^(-?[\d.]+|true|false|null|~|)$/.test(text);
}

function candidates(value: unknown): (string | number | boolean)[] {
  if (typeof value === "number") return [...dates(String(value)), percentage(value), String(value)];
  if (typeof value === "boolean") return [String(value)];
  if (typeof value !== "string") return [];
  const text = plain(value);
  const lower = text.toLowerCase();
  return [
    text,
    ...numbers(text),
    ...(Object.hasOwn(TRUTHS, lower) ? [TRUTHS[lower] as boolean] : []),
    ...quantities(lower),
    ...dates(text),
    ...(/^(sha-?256:?\s*)?[0-9a-f]{64}$/.test(lower) ? [`sha256:${lower.slice(-64)}`] : []),
    lower,
    ...(/[^ -~]/.test(text) ? [text.replaceAll(/\s+/g, "")] : []),
    lower.replaceAll(/[\s-]+/g, "_"),
    lower.replaceAll(/[\s_]+/g, "-"),
    text.toUpperCase(),
    ...(/^\d+(\.\d+)?$/.test(text) ? [percentage(Number(text))] : []),
  ];
}

// A number below one is a share, and no percentage of which the sign was left out.
function percentage(value: number): string {
  return `${value < 1 ? Number((value * 100).toFixed(6)) : value}%`;
}

/** Full-width characters narrow, and no quotes around. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/^["'“”‘’]+|["'“”‘’]+$/g, "")
    .trim();
}

function numbers(text: string): number[] {
  if (/^-?\d{1,3}(,\d{3})*(\.\d+)?$|^-?\d+(\.\d+)?$/.test(text)) return [Number(text.replaceAll(",", ""))];
  const number = numeral(text);
  return number === undefined ? [] : [number];
}

/** A Chinese number up to 99. */
function numeral(text: string): number | undefined {
  const [, tens, ten, ones] = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/.exec(text) ?? [];
  if (ten === undefined) return tens === undefined || ones !== undefined ? undefined : NUMERALS.indexOf(tens);
  return (tens === undefined ? 1 : NUMERALS.indexOf(tens)) * 10 + (ones === undefined ? 0 : NUMERALS.indexOf(ones));
}

function quantities(text: string): string[] {
  if (text === "半年") return ["6 months"];
  const [, amount = "", unit = ""] = /^([\d.]+|[一二三四五六七八九十]+)\s*(\D+)$/.exec(text) ?? [];
  const number = /^\d/.test(amount) ? amount : numeral(amount);
  if (number === undefined) return [];
  const name = UNITS.find(([, written]) => written.test(unit))?.[0];
  if (name !== undefined) return [`${number} ${name}${String(number) === "1" ? "" : "s"}`];
  return /^(percent|per cent|個?百分點)$/.test(unit) ? [`${number}%`] : [];
}

// Also in years of the Republic, which are those before 1912; a day of any year has no year.
function dates(text: string): string[] {
  const [, year, month = "", day = ""] =
    /^(?:民國)?(\d{2,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  if (year !== undefined) {
    const date = dateOfEither(String(Number(year)), month, day);
    return date === undefined ? [] : [date];
  }
  const [, ofMonth, inMonth] = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  return ofMonth === undefined || inMonth === undefined
    ? []
    : [`${ofMonth.padStart(2, "0")}-${inMonth.padStart(2, "0")}`];
}
