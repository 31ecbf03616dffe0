import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { isCivilDate, isInstant, isOpenDate, taipeiInstant } from "../../../src/core/calendar/civil-date.ts";
import { calendarTables } from "../../../src/core/calendar/tables.ts";
import { parseQuantity } from "../../../src/core/regulation/data-document.ts";
import { createAjv } from "../../../src/core/schema/schemas.ts";
import { packagePath, readSchemas } from "../../../src/node/package/package-files.ts";
import { loadCalendars } from "../../../src/node/regulations/calendars.ts";

const { calendars, problems } = loadCalendars(packagePath("jurisdictions/calendars"), createAjv(readSchemas()));
const years = calendars.find(({ id }) => id === "taiwan")?.years ?? [];

/** Whether a day is an office day, from the calendar's differences from Monday to Friday. */
function isOfficeDay(day: string): boolean {
  const { days_off = [], make_up_days = [] } = years.find(({ year }) => day.startsWith(`${year}-`)) ?? {};
  if (make_up_days.includes(day)) return true;
  return DateTime.fromISO(day).weekday <= 5 && !days_off.includes(day);
}

describe("the office calendar", () => {
  it("has no problem and covers 2018 to 2027 without a gap", () => {
    expect(problems).toEqual([]);
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  });

  it.each([
    ["2024-02-17", true, "a Saturday worked instead"],
    ["2024-02-08", false, "the weekday that it was worked for"],
    ["2024-02-18", false, "a Sunday"],
    ["2025-02-08", true, "the last make-up Saturday"],
    ["2025-10-24", false, "a holiday of the act of May 2025"],
    ["2025-10-20", true, "an ordinary Monday"],
    ["2026-02-20", false, "a day off in the new-year week"],
    ["2026-11-21", false, "an ordinary Saturday"],
  ])("%s: office day %s, %s", (day, expected) => {
    expect(isOfficeDay(day)).toBe(expected);
  });

  it("has no make-up day after 2025, when they were abolished", () => {
    expect(years.filter(({ year }) => year > 2025).flatMap(({ make_up_days }) => make_up_days)).toEqual([]);
  });
});

describe("the tables of months", () => {
  const tables = calendarTables();
  it("agree with the calendar for every month", () => {
    tables.month_list.forEach((month, ordinal) => {
      const first = DateTime.fromISO(`${month}-01`, { zone: "utc" });
      expect(tables.months[month]).toBe(ordinal);
      expect(tables.month_days[ordinal]).toBe(first.daysInMonth);
      expect((tables.month_first_day[ordinal] as number) * 86_400_000).toBe(first.toMillis());
    });
    expect(tables.month_list[0]).toBe("1899-01");
  });

  it("name the periods of the calendar year", () => {
    expect(tables.periods.quarter["05"]).toEqual({ joint: "-", name: "Q2", first: "04-01", last: "06-30" });
    expect(tables.periods.half_year["07"]).toEqual({ joint: "-", name: "H2", first: "07-01", last: "12-31" });
    expect(tables.periods.year["02"]).toEqual({ joint: "", name: "", first: "01-01", last: "12-31" });
  });
});

describe("dates", () => {
  it.each(["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("%s is a date", (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2024-00-10",
    "2024-04-31",
    "2024-01-00",
    "1899-12-31",
    "24-01-01",
    "２０２４-01-01",
  ])("%s is none", (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  it("may lie ahead without end only where they are compared", () => {
    expect([isCivilDate("9999-12-31"), isOpenDate("9999-12-31")]).toEqual([false, true]);
  });

  it.each(["2026-11-21T09:30:00Z", "2026-11-21t09:30:00.123456z", "2026-11-21T09:30:00-00:30"])(
    "%s is an instant",
    (text) => {
      expect(isInstant(text)).toBe(true);
    },
  );

  it.each(["2026-11-21", "2026-11-21T09:30Z", "2026-11-21 09:30:00Z", "2026-02-30T09:30:00Z", "2026-11-21T09:60:00Z"])(
    "%s is none",
    (text) => {
      expect(isInstant(text)).toBe(false);
    },
  );

  it("are written in Taipei's time", () => {
    expect(taipeiInstant(new Date("2026-11-20T16:00:00.001Z"))).toBe("2026-11-21T00:00:00.001+08:00");
  });
});

describe("quantities", () => {
  it.each([
    ["3 months", { months: 3 }],
    ["1 year", { months: 12 }],
    ["1 week", { days: 7 }],
    ["2 hours", { minutes: 120 }],
    ["6%", { numerator: 6, denominator: 100 }],
    ["2.5%", { numerator: 25, denominator: 1000 }],
    ["unset", undefined],
    ["社會課", undefined],
  ])("%s", (text, expected) => {
    expect(parseQuantity(text)).toEqual(expected);
  });
});
