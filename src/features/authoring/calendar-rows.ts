import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { addDays, isWeekend, weekdayOf } from "../../core/calendar/civil-date.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import { writtenDate } from "../../core/calendar/written-date.ts";
import type { TableRow } from "../tables/index.ts";

/** The columns of the government's calendar, by any of the names that they have had. */
const COLUMNS = {
  day: ["西元日期", "日期", "date"],
  weekday: ["星期", "week"],
  off: ["是否放假", "isHoliday", "holidayCategory"],
} as const;

const WEEKDAYS = "日一二三四五六";

/** Takes the rows of the government's office calendar, one a day (是否放假: 0 work, 2 off), and makes the years of a calendar. */
export class CalendarRows {
  readonly #name: string;
  readonly #days = new Map<string, { readonly off: boolean; readonly line: number }>();

  /** @param name what the table is called in messages */
  constructor(name: string) {
    this.#name = name;
  }

  /** @throws UsageError if the row is no day, with its line */
  take(row: TableRow): void {
    const { line } = row;
    const [day, weekday, off] = [this.#cell(row, "day"), this.#cell(row, "weekday"), this.#cell(row, "off")];
    const written = writtenDate(day);
    if (typeof written === "string") {
      throw this.#error(line, COLUMNS.day[0], day, { en: "a date like 20260101", "zh-TW": "日期，例如 20260101" });
    }
    const meant = WEEKDAYS[weekdayOf(written.day)] as string;
    if (weekday !== "" && !weekday.includes(meant)) {
      const expected = {
        en: `${meant}, the weekday of ${written.day}`,
        "zh-TW": `${meant}（${written.day} 的星期）`,
      };
      throw this.#error(line, COLUMNS.weekday[0], weekday, expected);
    }
    if (off !== "0" && off !== "2") {
      throw this.#error(line, COLUMNS.off[0], off, { en: "0 (work) or 2 (off)", "zh-TW": "0（上班）或 2（放假）" });
    }
    const before = this.#days.get(written.day);
    if (before !== undefined) {
      const expected = {
        en: `each day once: it stands on line ${before.line} too`,
        "zh-TW": `每日一列（另見第 ${before.line} 行）`,
      };
      throw this.#error(line, COLUMNS.day[0], day, expected);
    }
    this.#days.set(written.day, { off: off === "2", line });
  }

  /** @throws UsageError if a day of a year is not there, or a year between others */
  years(): OfficeCalendar["years"] {
    const days = [...this.#days.keys()].sort();
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) {
      const expected = { en: "a row for each day of a year", "zh-TW": "一年中每日一列" };
      throw new UsageError(mistakeText({ place: this.#name, found: { en: "no day", "zh-TW": "沒有日期" }, expected }));
    }
    for (let day = `${first.slice(0, 4)}-01-01`; day <= `${last.slice(0, 4)}-12-31`; day = addDays(day, 1)) {
      if (this.#days.has(day)) continue;
      const expected = { en: `a row for each day: ${day} is not there`, "zh-TW": `每日一列（缺 ${day}）` };
      throw new UsageError(mistakeText({ place: this.#name, expected }));
    }
    const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
    return years.map((year) => {
      const ofYear = days.filter((day) => day.startsWith(`${year}-`));
      const isOff = (day: string) => this.#days.get(day)?.off === true;
      return {
        year,
        days_off: ofYear.filter((day) => !isWeekend(day) && isOff(day)),
        make_up_days: ofYear.filter((day) => isWeekend(day) && !isOff(day)),
      };
    });
  }

  #cell(row: TableRow, which: keyof typeof COLUMNS): string {
    const column = COLUMNS[which].find((name) => row.columns.includes(name));
    if (column === undefined && which !== "weekday") {
      const [expected] = COLUMNS[which];
      const has = row.columns.join(", ");
      throw new UsageError(
        mistakeText({
          place: this.#name,
          found: { en: `the columns ${has}`, "zh-TW": `欄位 ${has}` },
          expected: { en: `a column ${expected}`, "zh-TW": `含有「${expected}」欄` },
        }),
      );
    }
    return column === undefined ? "" : row.value(column).trim();
  }

  #error(line: number, column: string, found: string, expected: { en: string; "zh-TW": string }): UsageError {
    const place = `${this.#name}:${line}: ${column}`;
    return new UsageError(mistakeText({ place, found: `\`${found}\``, expected }));
  }
}

/** A calendar in YAML, below the line of its schema. */
export function calendarYaml(years: OfficeCalendar["years"], from: string): string {
  const list = (days: readonly string[]) => {
    const lines = [];
    for (let at = 0; at < days.length; at += 7) lines.push(`        ${days.slice(at, at + 7).join(", ")},`);
    return days.length < 8 ? `[${days.join(", ")}]` : `\n      [\n${lines.join("\n")}\n      ]`;
  };
  const spaced = (text: string) => (text.startsWith("\n") ? text : ` ${text}`);
  const each = years.map(
    ({ year, days_off, make_up_days }) =>
      `  - year: ${year}\n    days_off:${spaced(list(days_off))}\n    make_up_days:${spaced(list(make_up_days))}`,
  );
  return `name: { zh-TW: 政府行政機關辦公日曆, en: Office calendar of the government }
source:
  authority: 行政院人事行政總處
  note: ${JSON.stringify(`匯入自 ${from} — imported from ${from}`)}
years:
${each.join("\n")}
`;
}
