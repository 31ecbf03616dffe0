import type { Bilingual } from "../base/bilingual.ts";
import { oneOf } from "../base/mistake.ts";
import { isWeekend } from "../calendar/civil-date.ts";
import type { OfficeCalendar } from "../calendar/office-calendar.ts";
import { type Finding, problemIn } from "./problem.ts";
import type { Problem, YamlFile } from "./yaml-file.ts";

type Year = OfficeCalendar["years"][number];

/** A calendar as its file has it: whole, or, with a base, only the days that are other than there. */
export interface CalendarFile {
  readonly name: Bilingual;
  readonly based_on?: string;
  readonly years: readonly {
    readonly year: number;
    readonly days_off?: readonly string[];
    readonly make_up_days?: readonly string[];
  }[];
}

/**
 * The office calendar that a file means, and what no schema can say of its days. With a base, the days off are days on
 * which offices work there (a typhoon), and the make-up days are days off there.
 *
 * @param bases calendars that it may be based on, by name
 * @param known the names of these and of others beside it
 */
export function wholeCalendar(
  yaml: YamlFile,
  id: string,
  bases: ReadonlyMap<string, OfficeCalendar>,
  known: readonly string[],
): { readonly calendar: OfficeCalendar; readonly problems: readonly Problem[] } {
  const { name, based_on, years } = yaml.value as CalendarFile;
  const problems: Problem[] = [];
  const report = (finding: Finding) => problems.push(problemIn(yaml, finding));
  const base = based_on === undefined ? undefined : bases.get(based_on);
  if (based_on !== undefined && base === undefined) {
    report({ code: "unknown_name", path: ["based_on"], found: based_on, expected: oneOf(known), known });
    return { calendar: { id, name, years: [] }, problems };
  }
  const there = base === undefined ? undefined : new Map(base.years.map((one) => [one.year, one]));
  years.forEach((year, index) => {
    const before = years[index - 1];
    if (before !== undefined && base === undefined && year.year !== before.year + 1) {
      const next = before.year + 1;
      const expected = { en: `${next}, the year after`, "zh-TW": `${next}（前一年的次年）` };
      report({ code: "calendar_day", path: ["years", index, "year"], found: year.year, expected });
    }
    if (base !== undefined && (!there?.has(year.year) || before?.year === year.year)) {
      const covered = [base.years[0]?.year, base.years.at(-1)?.year].join("-");
      const expected = {
        en: `a year of ${based_on} (${covered}), each once`,
        "zh-TW": `${based_on} 所涵蓋的年度（${covered}），每年一次`,
      };
      report({ code: "calendar_day", path: ["years", index, "year"], found: year.year, expected });
      return;
    }
    dayProblems(year, index, there?.get(year.year), report);
  });
  return { calendar: { id, name, years: base === undefined ? years.map(full) : over(base, years) }, problems };
}

function full({ year, days_off = [], make_up_days = [] }: CalendarFile["years"][number]): Year {
  return { year, days_off, make_up_days };
}

/** A base with the days that a city changes. */
function over(base: OfficeCalendar, changes: CalendarFile["years"]): Year[] {
  const byYear = new Map(changes.map((one) => [one.year, full(one)]));
  return base.years.map((one) => {
    const changed = byYear.get(one.year);
    if (changed === undefined) return one;
    const without = (days: readonly string[], other: readonly string[]) => days.filter((day) => !other.includes(day));
    const added = (days: readonly string[], weekend: boolean) => days.filter((day) => isWeekend(day) === weekend);
    return {
      year: one.year,
      days_off: [...without(one.days_off, changed.make_up_days), ...added(changed.days_off, false)].sort(),
      make_up_days: [...without(one.make_up_days, changed.days_off), ...added(changed.make_up_days, true)].sort(),
    };
  });
}

function dayProblems(
  { year, days_off = [], make_up_days = [] }: CalendarFile["years"][number],
  index: number,
  base: Year | undefined,
  report: (finding: Finding) => void,
): void {
  const isOff = (day: string) =>
    isWeekend(day) ? !base?.make_up_days.includes(day) : base?.days_off.includes(day) === true;
  const check = (
    kind: "days_off" | "make_up_days",
    days: readonly string[],
    expected: Bilingual,
    fits: (day: string) => boolean,
  ) =>
    days.forEach((day, place) => {
      const path = ["years", index, kind, place];
      const inYear = { en: `a day of ${year}`, "zh-TW": `${year} 年中的日期` };
      if (!day.startsWith(`${year}-`)) report({ code: "calendar_day", path, found: day, expected: inYear });
      else if (!fits(day)) report({ code: "calendar_day", path, found: day, expected });
    });
  const workday = { en: "a day from Monday to Friday", "zh-TW": "星期一至星期五的日期" };
  const weekend = { en: "a Saturday or Sunday", "zh-TW": "星期六或星期日的日期" };
  const works = { en: "a day on which offices work by the base", "zh-TW": "基礎日曆中的上班日" };
  const off = { en: "a day off by the base", "zh-TW": "基礎日曆中的放假日" };
  check("days_off", days_off, base === undefined ? workday : works, (day) => !isOff(day));
  check("make_up_days", make_up_days, base === undefined ? weekend : off, isOff);
}
