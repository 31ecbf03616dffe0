import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import { isCivilDate, isInstant } from "../../core/calendar/civil-date.ts";
import { writtenDate, writtenPeriod } from "../../core/calendar/written-date.ts";
import type { AnyCommand } from "./commander.ts";
import { UsageError } from "./io.ts";
import { known } from "./names.ts";

/** Options that say a day, or a moment. */
const DAYS = ["asOf", "unitStart", "effectiveFrom"];
/** Options that say a year, a half-year or a month. */
const PERIODS = ["of", "year"];
const JURISDICTIONS = ["jurisdiction", "from"];

/**
 * Puts what the user wrote in options into the forms that the program counts with: dates in either calendar, and the names
 * of jurisdictions as their own files say them. What is in such a form stays as it is.
 *
 * @throws UsageError if a date may be two days, or names a zone that is not known
 */
export async function readWrittenOptions(command: AnyCommand): Promise<void> {
  const put = (name: string, value: unknown) =>
    command.setOptionValueWithSource(name, value, command.getOptionValueSource(name) ?? "cli");
  for (const name of DAYS) {
    const given: unknown = command.getOptionValue(name);
    if (typeof given === "string") put(name, dayOrMoment(name, given));
  }
  for (const name of PERIODS) {
    const given: unknown = command.getOptionValue(name);
    if (typeof given === "string") put(name, writtenPeriod(given));
  }
  for (const name of JURISDICTIONS) {
    const given: unknown = command.getOptionValue(name);
    const names = [given].flat().filter((one) => typeof one === "string");
    // Their own names are ASCII; for any other, the regulations are read first.
    if (!names.some((one) => NOT_ASCII.test(one))) continue;
    const { readRegulations } = await import("../../node/regulations/read-regulations.ts");
    const { jurisdictions } = readRegulations((command.getOptionValue("jurisdictions") as string[] | undefined) ?? []);
    const byId = new Map(jurisdictions.map((one) => [one.id, one]));
    const ids = names.map((one) => (NOT_ASCII.test(one) ? known(one, byId).id : one));
    put(name, Array.isArray(given) ? ids : ids[0]);
  }
}

const MAY_BE_TWO_DAYS: Bilingual = { en: "which may be two days", "zh-TW": "可能是兩個不同的日期" };
const UNKNOWN_ZONE: Bilingual = { en: "whose time zone is not known", "zh-TW": "的時區不明" };
const A_DAY: Bilingual = {
  en: "a date such as 2026-10-03 or 115/10/03, or a moment with its offset",
  "zh-TW": "如 2026-10-03 或 115/10/03 的日期，或附時差的時刻",
};
const NOT_ASCII = /[^\p{ASCII}]/u;

/**
 * A date or moment in the form of requests; what is none is given back as it is.
 *
 * @throws UsageError if it may be two days, or names a zone that is not known
 */
function dayOrMoment(option: string, given: string): string {
  // An answer repeats what it was asked as of.
  if (isCivilDate(given) || isInstant(given)) return given;
  const read = writtenDate(given);
  if (typeof read === "object" && read.serial !== true) return read.instant ?? read.day;
  if (read !== "doubtful" && read !== "zone") return given;
  const why = read === "doubtful" ? MAY_BE_TWO_DAYS : UNKNOWN_ZONE;
  const found = { en: `${shown(given)}, ${why.en}`, "zh-TW": `${shown(given)} ${why["zh-TW"]}` };
  throw new UsageError(mistakeText({ found, expected: A_DAY }), { option });
}
