import { addDays } from "./dates.ts";

// Office days of the central government that differ from Monday to Friday, as published for 2018 to 2027.
const DAYS_OFF: Record<string, string> = {
  2018: "01-01 02-15 02-16 02-19 02-20 02-28 04-04 04-05 04-06 06-18 09-24 10-10 12-31",
  2019: "01-01 02-04 02-05 02-06 02-07 02-08 02-28 03-01 04-04 04-05 06-07 09-13 10-10 10-11",
  2020: "01-01 01-23 01-24 01-27 01-28 01-29 02-28 04-02 04-03 06-25 06-26 10-01 10-02 10-09",
  2021: "01-01 02-10 02-11 02-12 02-15 02-16 03-01 04-02 04-05 06-14 09-20 09-21 10-11 12-31",
  2022: "01-31 02-01 02-02 02-03 02-04 02-28 04-04 04-05 06-03 09-09 10-10",
  2023: "01-02 01-20 01-23 01-24 01-25 01-26 01-27 02-27 02-28 04-03 04-04 04-05 06-22 06-23 09-29 10-09 10-10",
  2024: "01-01 02-08 02-09 02-12 02-13 02-14 02-28 04-04 04-05 06-10 09-17 10-10",
  2025: "01-01 01-27 01-28 01-29 01-30 01-31 02-28 04-03 04-04 05-30 09-29 10-06 10-10 10-24 12-25",
  2026: "01-01 02-16 02-17 02-18 02-19 02-20 02-27 04-03 04-06 05-01 06-19 09-25 09-28 10-09 10-26 12-25",
  2027: "01-01 02-04 02-05 02-08 02-09 02-10 03-01 04-05 04-06 04-30 06-09 09-15 09-28 10-11 10-25 12-24 12-31",
};
const MAKE_UP_DAYS: Record<string, string> = {
  2018: "03-31 12-22",
  2019: "01-19 02-23 10-05",
  2020: "02-15 06-20 09-26",
  2021: "02-20 09-11",
  2022: "01-22",
  2023: "01-07 02-04 02-18 03-25 06-17 09-23",
  2024: "02-17",
  2025: "02-08",
};

/** Is it worked on this day? `undefined` in a year that is not published. */
export function isOfficeDay(day: string): boolean | undefined {
  const [year, rest] = [day.slice(0, 4), day.slice(5)];
  if (DAYS_OFF[year] === undefined) return undefined;
  if (DAYS_OFF[year].split(" ").includes(rest)) return false;
  if (MAKE_UP_DAYS[year]?.split(" ").includes(rest)) return true;
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** T9: the n-th office day before a day that is itself not counted, or the years whose calendar is wanting. */
export function officeDaysBefore(day: string, n: number): { day: string } | { unpublished: string[] } {
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, -1);
    const worked = isOfficeDay(at);
    // So many office days are at least so many days, and of all these the calendar is needed.
    if (worked === undefined) return { unpublished: unpublished(addDays(day, -n), at) };
    if (worked) left -= 1;
  }
  return { day: at };
}

function unpublished(...days: string[]): string[] {
  const years = days.filter((day) => isOfficeDay(day) === undefined).map((day) => day.slice(0, 4));
  return [...new Set(years)];
}

/** G4: the day itself, or the next office day. */
export function rolled(day: string): string | undefined {
  let at = day;
  for (;;) {
    const worked = isOfficeDay(at);
    if (worked !== false) return worked ? at : undefined;
    at = addDays(at, 1);
  }
}
