import { csvText } from "../../words/csv.ts";
import type { Labels } from "../../words/labels.ts";
import type { Duty, YearOfDuties } from "./duty.ts";
import { CALENDAR, type CalendarColumn } from "./messages.ts";
import { dutyWords, type Named, weekday } from "./words.ts";

/** A table for spreadsheets: UTF-8 with its mark, a line for each duty, and no cell that would be taken for a formula. */
export function csvCalendar(
  years: readonly YearOfDuties[],
  labels: Labels,
  jurisdictions: ReadonlyMap<string, Named>,
): string {
  const { columns } = CALENDAR[labels.language];
  const rows = years.flatMap(({ jurisdiction, duties }) =>
    duties.map((duty) => row(duty, labels, jurisdictions.get(jurisdiction) as Named)),
  );
  const keys = Object.keys(columns) as CalendarColumn[];
  return csvText([Object.values(columns), ...rows.map((cells) => keys.map((key) => cells[key]))]);
}

function row(duty: Duty, labels: Labels, jurisdiction: Named): Record<CalendarColumn, string> {
  const { title, period, remarks, toDo, readings, summary = "" } = dutyWords(duty, labels, jurisdiction);
  const { language, messages } = labels;
  const { kinds, semicolon } = CALENDAR[language];
  return {
    day: duty.day ?? "",
    weekday: duty.day === null ? "" : weekday(duty.day, language),
    jurisdiction: jurisdiction.name[language],
    duty: title,
    period,
    kind: kinds[duty.right ? "right" : "duty"],
    clause: duty.clause ?? "",
    also: duty.also.join(messages.comma),
    remarks: remarks.join(semicolon),
    rolled: duty.due_if_rolled ?? "",
    to_do: toDo.map((one) => one.replace(/[.。]$/, "")).join(semicolon),
    readings: readings.join(messages.comma),
    summary,
    decision: duty.decision,
    uid: duty.uid,
  };
}
