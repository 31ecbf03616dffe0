import { isCivilDate, isInstant, isOpenDate } from "../../src/core/calendar/civil-date.ts";
import { commonYear } from "../../src/core/calendar/roc-year.ts";
import { writtenDate, writtenPeriod } from "../../src/core/calendar/written-date.ts";
import { FORMATS } from "../../src/core/schema/schemas.ts";

/** Kinds of times that a fact may be. */
export type TimeKind = "date" | "open-date" | "instant" | "half" | "month";

/**
 * A time as it is typed, with the year of either calendar (115 is 2026), as facts have it; `undefined` if it is none.
 * `115/11/21`, `1151121`, `20261121` and `民國115年11月21日` are read too.
 *
 * @param thisYear the year of a month and a day that are typed alone; without it, these are no date
 */
export function readTime(typed: string, kind: TimeKind, thisYear?: string): string | undefined {
  const plain = typed
    .normalize("NFKC")
    .trim()
    .replace(/^民國\s*/, "");
  const [, ownMonth, ownDay] = /^(\d{2})(\d{2})$|^(\d{1,2})[/.月](\d{1,2})日?$/.exec(plain)?.filter(Boolean) ?? [];
  if (thisYear !== undefined && ownDay !== undefined && (kind === "date" || kind === "open-date")) {
    return checked(`${thisYear}-${ownMonth?.padStart(2, "0")}-${ownDay.padStart(2, "0")}`, kind);
  }
  if (kind === "half" || kind === "month") {
    const period = checked(writtenPeriod(plain), kind);
    if (period !== undefined) return period;
  } else {
    const read = writtenDate(plain);
    const day = typeof read === "object" && read.serial === undefined ? read : undefined;
    const written = kind === "instant" ? day?.instant : day?.instant === undefined ? day?.day : undefined;
    if (written !== undefined) return checked(written, kind);
  }
  if (kind === "half") {
    const [, year, half] = /^(\d{2,4})\s*(?:年|-|\s)?\s*[Hh]?([12])$/.exec(halves(plain)) ?? [];
    return checked(year === undefined ? "" : `${commonYear(year)}-H${half}`, kind);
  }
  const parts = /^(\d{2,4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})?\s*日?)?(?:[T\s]+(.*))?$/.exec(plain);
  if (parts === null) return undefined;
  const [, year = "", month = "", day, time] = parts;
  const monthText = `${commonYear(year)}-${month.padStart(2, "0")}`;
  if (kind === "month") return day === undefined ? checked(monthText, kind) : undefined;
  const date = `${monthText}-${(day ?? "").padStart(2, "0")}`;
  if (kind !== "instant") return time === undefined ? checked(date, kind) : undefined;
  const [, clock, seconds = ":00", offset = "+08:00"] =
    /^(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/i.exec(time ?? "") ?? [];
  return clock === undefined ? undefined : checked(`${date}T${clock}${seconds}${offset}`, kind);
}

function halves(text: string): string {
  return text.replace("上半年", "H1").replace("下半年", "H2");
}

function checked(text: string, kind: TimeKind): string | undefined {
  const format = FORMATS[kind];
  const good =
    kind === "date"
      ? isCivilDate(text)
      : kind === "open-date"
        ? isOpenDate(text)
        : kind === "instant"
          ? isInstant(text)
          : format instanceof RegExp && format.test(text);
  return good ? text : undefined;
}
