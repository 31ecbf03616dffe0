/** First and last year that dates may lie in. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

// A year before and twenty after, so that what is counted from the first or last year can be looked up too.
const TABLE_FIRST_YEAR = FIRST_YEAR - 1;
const TABLE_LAST_YEAR = LAST_YEAR + 20;

/** Months and periods as tables, because the WASM runtime has no time functions. */
export interface CalendarTables {
  /** "2026-11" → its place in the lists below. */
  readonly months: Readonly<Record<string, number>>;
  readonly month_list: readonly string[];
  /** Number of days of each month. */
  readonly month_days: readonly number[];
  /** Days from 1970-01-01 to the first of each month. */
  readonly month_first_day: readonly number[];
  /** 1 → "01" … 31 → "31"; place 0 is not used. */
  readonly day_names: readonly string[];
  /** 0 → "00" … 59 → "59". */
  readonly two_digits: readonly string[];
  /** Interval → month "01" … "12" → the period of the calendar year that it lies in. */
  readonly periods: Readonly<Record<Interval, Readonly<Record<string, PeriodShape>>>>;
}

/** How often a periodic duty falls due. */
type Interval = "quarter" | "half_year" | "year";

interface PeriodShape {
  /** The text between year and period: "-" in "2026-H2", nothing in "2026". */
  readonly joint: string;
  readonly name: string;
  /** First and last day as MM-DD. */
  readonly first: string;
  readonly last: string;
}

const PERIODS: readonly { interval: Interval; months: number; letter: string }[] = [
  { interval: "quarter", months: 3, letter: "Q" },
  { interval: "half_year", months: 6, letter: "H" },
  { interval: "year", months: 12, letter: "" },
];

/** A number of a month or a day as dates write it: 3 → "03". */
export const two = (n: number): string => String(n).padStart(2, "0");

/** Number of days of a month, which counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The tables for every date that a request may hold. */
export function calendarTables(): CalendarTables {
  const months: Record<string, number> = {};
  const month_list: string[] = [];
  const month_days: number[] = [];
  const month_first_day: number[] = [];
  for (let year = TABLE_FIRST_YEAR; year <= TABLE_LAST_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      const name = `${year}-${two(month)}`;
      months[name] = month_list.length;
      month_list.push(name);
      month_days.push(daysInMonth(year, month));
      month_first_day.push(Date.UTC(year, month - 1) / 86_400_000);
    }
  }
  const two_digits = Array.from({ length: 60 }, (_, n) => two(n));
  return {
    months,
    month_list,
    month_days,
    month_first_day,
    day_names: two_digits.slice(0, 32),
    two_digits,
    periods: periodShapes(),
  };
}

function periodShapes(): CalendarTables["periods"] {
  const entries = PERIODS.map(({ interval, months, letter }) => {
    const byMonth = Array.from({ length: 12 }, (_, index): [string, PeriodShape] => {
      const number = Math.floor(index / months);
      const last = (number + 1) * months;
      return [
        two(index + 1),
        {
          joint: letter === "" ? "" : "-",
          name: letter === "" ? "" : `${letter}${number + 1}`,
          first: `${two(number * months + 1)}-01`,
          // No period of the calendar year ends in February.
          last: `${two(last)}-${two(daysInMonth(2001, last))}`,
        },
      ];
    });
    return [interval, Object.fromEntries(byMonth)] as const;
  });
  return Object.fromEntries(entries) as CalendarTables["periods"];
}
