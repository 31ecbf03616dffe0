import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { shown } from "../../core/base/text.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import type { Problem, ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import type { Validators } from "../../core/schema/validators.ts";
import { readable } from "../files/readable.ts";
import { readYamlFile } from "./yaml-file.ts";

/** Reads every calendar of a folder; nothing is thrown, a calendar with a problem is left out. */
export function loadCalendars(
  folder: string,
  ajv: Validators,
  readYaml: ReadYaml = readYamlFile,
): { calendars: OfficeCalendar[]; problems: Problem[] } {
  const calendars: OfficeCalendar[] = [];
  const problems: Problem[] = [];
  let names: string[] = [];
  try {
    names = readdirSync(folder).sort();
  } catch (error) {
    const expected = readable("folder of calendars", error);
    problems.push({ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected });
  }
  for (const name of names.filter((file) => file.endsWith(".yaml"))) {
    const yaml = readYaml(join(folder, name));
    const found = validateYaml(ajv, yaml, "calendar");
    if (found.length === 0) found.push(...dayProblems(yaml));
    problems.push(...found);
    if (found.length === 0)
      calendars.push({ id: name.replace(/\.yaml$/, ""), ...(yaml.value as Omit<OfficeCalendar, "id">) });
  }
  return { calendars, problems };
}

function dayProblems(yaml: YamlFile): Problem[] {
  const { years } = yaml.value as OfficeCalendar;
  const problems: Problem[] = [];
  const report = (path: (string | number)[], found: unknown, expected: Bilingual) =>
    problems.push({
      file: yaml.file,
      ...yaml.locate(path),
      code: "calendar_day",
      path: path.join("."),
      found: shown(found),
      expected,
    });
  years.forEach(({ year, days_off, make_up_days }, index) => {
    const before = years[index - 1];
    if (before !== undefined && year !== before.year + 1) {
      const next = before.year + 1;
      report(["years", index, "year"], year, { en: `${next}, the year after`, "zh-TW": `${next}（前一年的次年）` });
    }
    const check = (
      kind: "days_off" | "make_up_days",
      days: readonly string[],
      expected: Bilingual,
      fits: (weekday: number) => boolean,
    ) =>
      days.forEach((day, place) => {
        const inYear = { en: `a day of ${year}`, "zh-TW": `${year} 年中的日期` };
        if (!day.startsWith(`${year}-`)) report(["years", index, kind, place], day, inYear);
        else if (!fits(new Date(`${day}T00:00:00Z`).getUTCDay())) report(["years", index, kind, place], day, expected);
      });
    const workday = { en: "a day from Monday to Friday", "zh-TW": "星期一至星期五的日期" };
    const weekend = { en: "a Saturday or Sunday", "zh-TW": "星期六或星期日的日期" };
    check("days_off", days_off, workday, (weekday) => weekday >= 1 && weekday <= 5);
    check("make_up_days", make_up_days, weekend, (weekday) => weekday === 0 || weekday === 6);
  });
  return problems;
}
