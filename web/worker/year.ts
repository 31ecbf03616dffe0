import type { DataDocument } from "../../src/core/regulation/data-document.ts";
import { daysOf } from "../../src/features/duties/days.ts";
import type { Decider } from "../../src/features/duties/spans.ts";
import { dutiesOfYear } from "../../src/features/duties/year.ts";
import type { YearAnswered } from "./tasks.ts";

/** The duties of a year for each jurisdiction, with the days off of its office calendar. */
export function answerYear(
  engine: Decider,
  data: DataDocument,
  { year, jurisdictions }: { readonly year: number; readonly jurisdictions: readonly string[] },
): YearAnswered[] {
  return jurisdictions.map((id) => ({ ...dutiesOfYear(engine, id, year), days_off: daysOff(data, id, year) }));
}

function daysOff({ jurisdictions, workdays }: DataDocument, id: string, year: number): string[] | undefined {
  const table = workdays[jurisdictions[id]?.calendar ?? ""];
  const days = daysOf(year);
  if (table === undefined || days.some((day) => table.before[day] === undefined)) return undefined;
  const office = new Set(table.list);
  return days.filter((day) => !office.has(day));
}
