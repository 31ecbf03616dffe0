import ICAL from "ical.js";
import { addDays } from "../../core/calendar/civil-date.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import type { Duty, YearOfDuties } from "./duty.ts";
import { CALENDAR } from "./messages.ts";
import { dutyWords, type Named, readingSentence } from "./words.ts";

/** How a calendar file is written. */
export interface IcsOptions {
  readonly labels: Labels;
  readonly jurisdictions: ReadonlyMap<string, Named>;
  /** Days before the last day on which a reminder shows; without it there is none. */
  readonly remindDays?: number;
}

const ZONE = "Asia/Taipei";

/**
 * A calendar file (RFC 5545) with an all-day event for each duty that has a day.
 *
 * The same years and options give the same bytes: DTSTAMP is midnight of the first day of the version applied, since the
 * entry says what that version says, and changes with it.
 */
export function icsCalendar(years: readonly YearOfDuties[], options: IcsOptions): string {
  const { labels, jurisdictions } = options;
  const { language } = labels;
  const calendar = new ICAL.Component("vcalendar");
  const names = years.map(({ jurisdiction }) => named(jurisdiction, jurisdictions).name[language]);
  const title = `${CALENDAR[language].title(years[0]?.year ?? 0)} ${names.join(" / ")}`;
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//household-data-policy//hdp calendar//EN");
  calendar.addPropertyWithValue("calscale", "GREGORIAN");
  // The library does not escape properties that RFC 5545 does not name, nor do all readers take escapes away there.
  calendar.addPropertyWithValue("x-wr-calname", escapedText(title));
  calendar.addPropertyWithValue("x-wr-timezone", ZONE);
  for (const { duties } of years) {
    for (const duty of duties) {
      if (duty.day !== null) calendar.addSubcomponent(event(duty, duty.day, options));
    }
  }
  return `${folded(calendar)}\r\n`;
}

function event(duty: Duty, day: string, { labels, jurisdictions, remindDays }: IcsOptions): ICAL.Component {
  const { language } = labels;
  const jurisdiction = named(duty.jurisdiction, jurisdictions);
  const words = dutyWords(duty, labels, jurisdiction);
  const { colon } = MESSAGES[language];
  const { kinds, categories } = CALENDAR[language];
  const kind = kinds[duty.right ? "right" : "duty"];
  const summary = `${jurisdiction.name[language]}${colon}${words.title}${duty.right ? ` [${kind}]` : ""} ${words.period}`;
  const one = new ICAL.Component("vevent");
  one.addPropertyWithValue("uid", duty.uid);
  one.addPropertyWithValue("dtstamp", ICAL.Time.fromDateTimeString(`${duty.version}T00:00:00Z`));
  one.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(day));
  // The end is the first day that is no longer part of the event.
  one.addPropertyWithValue("dtend", ICAL.Time.fromDateString(addDays(day, 1)));
  one.addPropertyWithValue("summary", summary);
  one.addPropertyWithValue("description", description(words, jurisdictions, language));
  const property = new ICAL.Property("categories");
  property.setValues([categories, jurisdiction.name[language], kind]);
  one.addProperty(property);
  one.addPropertyWithValue("transp", "TRANSPARENT");
  if (remindDays !== undefined) {
    const alarm = new ICAL.Component("valarm");
    alarm.addPropertyWithValue("action", "DISPLAY");
    alarm.addPropertyWithValue("description", summary);
    alarm.addPropertyWithValue("trigger", ICAL.Duration.fromString(`-P${remindDays}D`));
    one.addSubcomponent(alarm);
  }
  return one;
}

function description(
  { period, clauses, summary, remarks, toDo, readings, ask }: ReturnType<typeof dutyWords>,
  jurisdictions: ReadonlyMap<string, Named>,
  language: Language,
): string {
  const { colon } = MESSAGES[language];
  const texts = CALENDAR[language];
  return [
    `${texts.columns.period}${colon}${period}`,
    ...(clauses === "" ? [] : [`${texts.columns.clause}${colon}${clauses.trim()}`]),
    ...(summary === undefined ? [] : [`${texts.columns.summary}${colon}${summary}`]),
    ...toDo.map((one) => `- ${one}`),
    ...remarks.map((one) => `* ${one}`),
    ...(readings.length === 0
      ? []
      : ["", texts.readings, ...readings.map((id) => readingSentence(id, jurisdictions, language))]),
    "",
    `${texts.ask}${colon}${ask}`,
  ].join("\n");
}

function named(id: string, jurisdictions: ReadonlyMap<string, Named>): Named {
  const found = jurisdictions.get(id);
  if (found === undefined) throw new TypeError(`jurisdictions: no names of \`${id}\``);
  // The library lets a carriage return through, and of a property without a name in RFC 5545 a line feed too.
  const line = (text: string) => text.replaceAll(/\s+/g, " ");
  return { ...found, name: { "zh-TW": line(found.name["zh-TW"]), en: line(found.name.en) } };
}

const escapedText = (text: string): string => text.replaceAll(/[\\;,]/g, "\\$&");

// The library counts the blank that begins a continued line as none of its 75 octets; its limit is one for all callers.
function folded(calendar: ICAL.Component): string {
  const before = ICAL.foldLength;
  ICAL.foldLength = 74;
  try {
    return calendar.toString();
  } finally {
    ICAL.foldLength = before;
  }
}
