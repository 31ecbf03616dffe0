import { isCivilDate, taipeiInstant } from "./civil-date.ts";
import { commonYear, dateOfEither } from "./roc-year.ts";

/** A date as somebody or some program wrote it. */
export interface WrittenDate {
  /** The day in Taipei, as `YYYY-MM-DD`. */
  readonly day: string;
  /** The moment as the answers write it, where a time of day is written. */
  readonly instant?: string;
  /** Whether it is a number of days, as spreadsheets keep dates. */
  readonly serial?: true;
}

/** Why a text cannot be read as a date for certain: it is none, may be two, or names a zone that is not known. */
export type UnreadDate = "none" | "doubtful" | "zone";

/** A time on the clocks of some zone. */
export interface LocalTime {
  readonly day: string;
  /** Milliseconds since midnight. */
  readonly time: number;
}

/**
 * Knows the zones of the world by their names.
 *
 * @returns the moment in milliseconds since 1970, or `undefined` where the zone is not known
 */
export type ZoneReader = (local: LocalTime, zone: string) => number | undefined;

/** More characters than any date has, with its time, its zone and the words and blanks between them. */
export const LONGEST_DATE = 64;

const DAY_MS = 86_400_000;
const TAIPEI_MS = 8 * 3_600_000;
/** Days from the day 0 of spreadsheets to 1970-01-01. */
const SERIAL_EPOCH = 25_569;
/** The serial numbers of 1982 to 2099; others are rather years or codes. */
const [FIRST_SERIAL, LAST_SERIAL] = [30_000, 73_050];

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = `(${MONTHS.join("|")})[a-z]*\\.?`;
const ERA = "(民國|中華民國|roc)?";

const FORMS: readonly (readonly [RegExp, (parts: readonly string[]) => string | UnreadDate])[] = [
  [/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/, ([year, , month, day]) => found(year, month, day)],
  [new RegExp(`^${ERA} ?(\\d{2,4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日?`), republican],
  [new RegExp(`^${ERA} ?(\\d{2,3})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`), republican],
  [/^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/, ([a, , b, year]) => dayAndMonth(a, b, year)],
  [new RegExp(`^(\\d{1,2})[- /]${MONTH}[-, /] ?(\\d{4})(?!\\d)`), ([day, month, year]) => english(day, month, year)],
  [new RegExp(`^${MONTH} ?(\\d{1,2}),? (\\d{4})(?!\\d)`), ([month, day, year]) => english(day, month, year)],
  [new RegExp(`^(\\d{1,2})[- ]${MONTH}[- ](\\d{2})(?!\\d)`), () => "doubtful"],
];

/** Digits alone, by how many: of the common era or the Republic, perhaps with a time behind them. */
const DIGITS = /^(\d{4}|1\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?![\d.])/;

/**
 * Reads a date in any form that people, log systems and spreadsheets write: years of four digits are of the common era,
 * those of three digits and those behind 民國 of the Republic. A time without an offset is Taipei's. What may be two days
 * (`10/3/2026`, `99/10/03`), or is of a zone that is not known, is not read.
 *
 * @param zoneTime knows zones by their names; left out, only offsets, UTC and Taipei are known
 */
export function writtenDate(text: string, zoneTime?: ZoneReader): WrittenDate | UnreadDate {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > LONGEST_DATE) return "none";
  const written = plain(trimmed);
  const serial = /^\d{5}(\.\d+)?$/.test(written) ? serialDate(Number(written)) : undefined;
  if (serial !== undefined) return serial;
  const begun = beginning(written);
  if (typeof begun === "string") return begun;
  const { day, rest, clock } = begun;
  if (!isCivilDate(day)) return "none";
  if (clock !== undefined) return rest === "" ? atTime(day, clock, "", zoneTime) : "none";
  return rest === "" ? { day } : withTime(day, rest, zoneTime);
}

/** The day that a text says in either calendar; `undefined` where it is none for certain, or says a time of day too. */
export function writtenDay(text: string): string | undefined {
  const read = writtenDate(text);
  return typeof read === "object" && read.instant === undefined && read.serial === undefined ? read.day : undefined;
}

/** Width, weekdays and blanks do not matter. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[(（]?(?:星期|週|周|禮拜)[一二三四五六日天][)）]?|[(（][一二三四五六日][)）]/, " ")
    .replace(/^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

interface Begun {
  readonly day: string;
  readonly rest: string;
  /** Milliseconds since midnight, where digits say them too. */
  readonly clock?: number;
}

function beginning(text: string): Begun | UnreadDate {
  for (const [form, read] of FORMS) {
    const [whole, ...parts] = form.exec(text) ?? [];
    if (whole === undefined) continue;
    const day = read(parts);
    return day === "none" || day === "doubtful" || day === "zone" ? day : { day, rest: text.slice(whole.length) };
  }
  return javaDate(text) ?? digits(text);
}

/** As `Date` of JavaScript and Java writes it: the year behind the time. */
function javaDate(text: string): Begun | undefined {
  const [, month, day, time, zone = "", year] = JAVA.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = english(day, month, year);
  return date === "none" ? undefined : { day: date, rest: ` ${time}${zone}` };
}

const JAVA = new RegExp(`^${MONTH} (\\d{1,2}) (\\d{1,2}:\\d{2}:\\d{2})( [a-z/+\\d:-]+)? (\\d{4})$`);

function digits(text: string): Begun | UnreadDate {
  const [whole, year, month, day, hour, minute, second = "00"] = DIGITS.exec(text) ?? [];
  if (whole === undefined) return /^\d{6}$/.test(text) && couldBeShort(text) ? "doubtful" : "none";
  const date = found(year, month, day);
  if (date === "none") return date;
  const rest = text.slice(whole.length);
  if (hour === undefined) return { day: date, rest };
  const clock = clockOf(Number(hour), Number(minute), Number(second));
  return clock === undefined ? "none" : { day: date, rest, clock };
}

/** Six digits may be a year of the Republic before 100, or a year without its century. */
function couldBeShort(text: string): boolean {
  return found(`20${text.slice(0, 2)}`, text.slice(2, 4), text.slice(4)) !== "none";
}

function found(year = "", month = "", day = ""): string | "none" {
  return dateOfEither(year, month, day) ?? "none";
}

function republican([era, year = "", month, day]: readonly (string | undefined)[]): string | UnreadDate {
  if (year.length === 4) return era === undefined ? found(year, month, day) : "none";
  // 99 may be of the Republic, of the common era, or a day.
  if (era === undefined && year.length < 3) return "doubtful";
  if (era === undefined && !year.startsWith("1")) return "none";
  return found(commonYear(year), month, day);
}

function dayAndMonth(a = "", b = "", year = ""): string | UnreadDate {
  const [monthFirst, dayFirst] = [found(year, a, b), found(year, b, a)];
  if (monthFirst === dayFirst || dayFirst === "none") return monthFirst;
  return monthFirst === "none" ? dayFirst : "doubtful";
}

function english(day = "", month = "", year = ""): string | "none" {
  return found(year, String(MONTHS.indexOf(month.slice(0, 3)) + 1), day);
}

const HALF = "(上午|下午|中午|凌晨|早上|晚上|[ap]\\.?m(?![a-z])\\.?)?";
const TIME = new RegExp(
  `^(?:t| |: ?)? ?${HALF} ?(\\d{1,2})(?:[:時](\\d{1,2})(?:[:分](\\d{1,2})(?:[.,](\\d{1,9}))?秒?)?分?|時) ?${HALF}(.*)$`,
);

function withTime(day: string, rest: string, zoneTime: ZoneReader | undefined): WrittenDate | UnreadDate {
  const [whole, before, hour, minute = "0", second = "0", fraction = "0", behind, zone = ""] = TIME.exec(rest) ?? [];
  if (whole === undefined) return dayInZone(day, rest.trim());
  const half = before ?? behind;
  if (before !== undefined && behind !== undefined) return "none";
  const clock = clockOf(hourOf(Number(hour), half), Number(minute), Number(second), Number(`0.${fraction}`));
  return clock === undefined ? "none" : atTime(day, clock, zone.trim(), zoneTime);
}

/** An hour of the day, of one that a half of the day stands beside. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour > 12) return /^(上午|a|凌晨|早上)/.test(half) ? Number.NaN : hour;
  const isMorning = /^(上午|a|凌晨|早上)/.test(half);
  return (hour % 12) + (isMorning ? 0 : 12);
}

function clockOf(hour: number, minute: number, second: number, fraction = 0): number | undefined {
  if (!(hour < 24 && minute < 60 && second < 60)) return undefined;
  return ((hour * 60 + minute) * 60 + second) * 1000 + Math.floor(fraction * 1000);
}

/** A date without a time, in a zone: the day in Taipei follows only from Taipei's. */
function dayInZone(day: string, zone: string): WrittenDate | UnreadDate {
  const offset = offsetOf(zone);
  if (offset === undefined) return ZONE_NAME.test(zone) ? "zone" : "none";
  return offset === TAIPEI_MS ? { day } : "zone";
}

function atTime(day: string, clock: number, zone: string, zoneTime: ZoneReader | undefined): WrittenDate | UnreadDate {
  const moment = momentOf(day, clock, zone, zoneTime);
  if (typeof moment === "string") return moment;
  const instant = taipeiInstant(new Date(moment)).replace(".000", "");
  return isCivilDate(instant.slice(0, 10)) ? { day: instant.slice(0, 10), instant } : "none";
}

const ZONE_NAME = /^[\p{L}][\p{L}\d_+\-/ :()]*$|^[[(].*[\])]$/u;

function momentOf(day: string, clock: number, zone: string, zoneTime: ZoneReader | undefined): number | UnreadDate {
  const utc = Date.parse(day) + clock;
  if (zone === "") return utc - TAIPEI_MS;
  // An offset decides, whatever name stands behind it.
  const [, offsetText = zone, name] = /^(z|(?:utc|gmt)?[+-][\d:]+) ?[[(](.*)[\])]$/.exec(zone) ?? [];
  const offset = offsetOf(offsetText);
  if (offset !== undefined) return utc - offset;
  if (name !== undefined) return "none";
  const bare = zone.replace(/^[[(](.*)[\])]$/, "$1").trim();
  const known = offsetOf(bare) ?? (TAIPEI_NAMES.has(bare) ? TAIPEI_MS : undefined);
  if (known !== undefined) return utc - known;
  if (!ZONE_NAME.test(zone)) return "none";
  return zoneTime?.({ day, time: clock }, bare) ?? "zone";
}

const TAIPEI_NAMES = new Set(
  ["Asia/Taipei", "Taipei Standard Time", "台北標準時間", "臺北標準時間", "中原標準時間"].map((name) =>
    name.toLowerCase(),
  ),
);

/** What an offset adds to UTC, in milliseconds; `undefined` where a text is none. */
function offsetOf(text: string): number | undefined {
  if (/^(?:z|utc|gmt|etc\/utc)$/.test(text)) return 0;
  const [, sign, hour, minute = "0"] = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text) ?? [];
  if (sign === undefined || Number(hour) > 14 || Number(minute) > 59) return undefined;
  return (sign === "-" ? -1 : 1) * (Number(hour) * 60 + Number(minute)) * 60_000;
}

function serialDate(serial: number): WrittenDate | undefined {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  const days = Math.floor(serial);
  const day = new Date((days - SERIAL_EPOCH) * DAY_MS).toISOString().slice(0, 10);
  if (days === serial) return { day, serial: true };
  const moment = Date.parse(day) + Math.round((serial - days) * 86_400) * 1000 - TAIPEI_MS;
  return { day, instant: taipeiInstant(new Date(moment)).replace(".000", ""), serial: true };
}

const PERIOD_FORMS: readonly (readonly [RegExp, "month" | "half" | "year"])[] = [
  [/^(\d{4}|\d{2,3})[-/.]h([12])$/, "half"],
  [/^(\d{4}|\d{2,3}) ?年? ?(上|下)半年?度?$/, "half"],
  [/^(\d{4}|\d{2,3})(?: ?年 ?|[-/.])(\d{1,2}) ?月?份?$/, "month"],
  [/^(\d{4}|1\d{2})(\d{2})$/, "month"],
  [/^(\d{4}|\d{2,3}) ?年?度?$/, "year"],
];

/**
 * The name of a period that is written in either calendar: `115年10月`, `115/10`, `11510` → `2026-10`; `115上半年`,
 * `115-H1` → `2026-H1`; `115` → `2026`. What is none is given back as it is.
 */
export function writtenPeriod(text: string): string {
  const [, era, written = ""] = /^((?:中華)?民國 ?)?(.*)$/s.exec(text.normalize("NFKC").trim().toLowerCase()) ?? [];
  for (const [form, kind] of PERIOD_FORMS) {
    const [whole, year = "", part = ""] = form.exec(written) ?? [];
    if (whole === undefined) continue;
    // 26 may be of the Republic, or without its century.
    if (year.length === 2 && era === undefined) return text;
    const common = commonYear(year);
    if (kind === "year") return common;
    if (kind === "half") return `${common}-H${part === "上" ? 1 : part === "下" ? 2 : part}`;
    return `${common}-${part.padStart(2, "0")}`;
  }
  return text;
}
