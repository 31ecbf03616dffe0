import type { Duty, YearOfDuties } from "../../features/duties/duty.ts";
import { CALENDAR } from "../../features/duties/messages.ts";
import {
  dutyWords,
  type Named,
  nothingText,
  readingSentence,
  readingsOf,
  spanText,
  weekday,
} from "../../features/duties/words.ts";
import { fillValues } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import type { Colours } from "../terminal/colours.ts";
import { blanks } from "../terminal/table.ts";
import { wrap } from "../terminal/wrap.ts";

/** The settings and words that a calendar is written with. */
export interface CalendarWriting {
  readonly labels: Labels;
  readonly columns: number;
  readonly colours: Colours;
  readonly jurisdictions: ReadonlyMap<string, Named>;
}

/** Columns narrower than this are hard to read. The jurisdictions then stand below each other. */
const NARROWEST = 24;
const GAP = 2;

/** A year's duties by month; of several jurisdictions side by side where there is room. */
export function calendarText(years: readonly YearOfDuties[], writing: CalendarWriting): string[] {
  const { labels, columns, colours, jurisdictions } = writing;
  const { language } = labels;
  const texts = CALENDAR[language];
  const month = (index: number | null) =>
    years.map(({ duties }) =>
      duties.filter(({ day }) => (day === null ? null : Number(day.slice(5, 7)) - 1) === index),
    );
  const sections = [...texts.months.keys(), null].flatMap((index) => {
    const perYear = month(index);
    if (perYear.every((duties) => duties.length === 0)) return [];
    const title = index === null ? texts.without_day : (texts.months[index] as string);
    return ["", colours.strong(title), ...beside(perYear, writing)];
  });
  const nothing = nothingText(years, language);
  const readings = readingsOf(years.flatMap((one) => one.duties));
  return [
    ...wrap(texts.title(years[0]?.year ?? 0), columns).map(colours.strong),
    ...years.flatMap((one) => head(one, writing)),
    ...sections,
    ...(nothing === undefined ? [] : ["", ...wrap(nothing, columns)]),
    ...(readings.length === 0 ? [] : ["", colours.strong(texts.readings)]),
    ...readings.flatMap((id) => wrap(readingSentence(id, jurisdictions, language), columns, "  ")),
    "",
    ...wrap(texts.events, columns).map(colours.faint),
  ];
}

function head({ jurisdiction, spans, unit_start }: YearOfDuties, writing: CalendarWriting): string[] {
  const { labels, columns, jurisdictions } = writing;
  const { language } = labels;
  const { comma } = labels.messages;
  const { name, authority, instrument } = jurisdictions.get(jurisdiction) as Named;
  const start =
    unit_start === null ? [] : [fillValues(labels.messages, CALENDAR[language].unit_start, { date: unit_start })];
  return [
    ...wrap([name[language], authority[language]].join(comma), columns),
    ...wrap(instrument.title[language], columns, "  "),
    ...[...spans.map((span) => spanText(span, language)), ...start].flatMap((line) => wrap(line, columns, "  ")),
  ];
}

/** The duties of a month, of each jurisdiction in its column. */
function beside(perYear: readonly (readonly Duty[])[], writing: CalendarWriting): string[] {
  const { columns, jurisdictions } = writing;
  const { language } = writing.labels;
  if (perYear.length === 1) return dayLines(perYear[0] ?? [], columns, writing, true);
  const width = Math.floor((columns - GAP * (perYear.length - 1)) / perYear.length);
  const wide = width >= NARROWEST;
  const blocks = perYear.flatMap((duties) => {
    const id = duties[0]?.jurisdiction;
    if (id === undefined) return wide ? [[]] : [];
    const name = (jurisdictions.get(id) as Named).name[language];
    return [
      [...wrap(`[${name}]`, wide ? width : columns), ...dayLines(duties, wide ? width : columns, writing, !wide)],
    ];
  });
  if (!wide) return blocks.flat();
  const height = Math.max(...blocks.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    blocks
      .map((lines) => lines[index] ?? "")
      .map((line) => line + blanks(line, width))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

// In a column, the year stands above the days. Elsewhere each day is written in full.
function dayLines(duties: readonly Duty[], columns: number, writing: CalendarWriting, whole: boolean): string[] {
  const { labels, jurisdictions } = writing;
  const { language, messages } = labels;
  let before: string | null = null;
  return duties.flatMap((duty) => {
    const { day } = duty;
    const jurisdiction = jurisdictions.get(duty.jurisdiction) as Named;
    const { title, period, clauses, remarks, readings } = dutyWords(duty, labels, jurisdiction);
    const date =
      day === null || day === before ? [] : [`${whole ? messages.date(day) : day} ${weekday(day, language)}`];
    before = day;
    const margin = whole ? "  " : "";
    const follows =
      readings.length === 0 ? [] : [`${CALENDAR[language].columns.readings}${messages.colon}${readings.join(" ")}`];
    return [
      ...date.flatMap((line) => wrap(line, columns, margin)),
      ...wrap(`${title}${messages.colon}${period}${clauses}`, columns, `${margin}- `),
      ...[...remarks, ...follows].flatMap((line) => wrap(line, columns, `${margin}  `)),
    ];
  });
}
