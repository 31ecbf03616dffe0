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
  /** The moment of writing. */
  readonly now: Date;
  /** The file that is replaced: what it has of an event that says the same stays. */
  readonly previous?: string | undefined;
}

const ZONE = "Asia/Taipei";

/**
 * A calendar file (RFC 5545) with an all-day event for each duty that has a day.
 *
 * The stamps of an event follow what it says. One that says the same as in the file that is replaced keeps its stamps and
 * its SEQUENCE, so that the same calendar is the same bytes; one that says something else has the moment of writing and
 * the next SEQUENCE, by which calendars take it for the newer.
 */
export function icsCalendar(years: readonly YearOfDuties[], options: IcsOptions): string {
  const { labels, jurisdictions } = options;
  const { language } = labels;
  const calendar = new ICAL.Component("vcalendar");
  const before = eventsOf(options.previous);
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
      if (duty.day !== null) calendar.addSubcomponent(stamped(event(duty, duty.day, options), before, options.now));
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

/** The events of a file, by their UIDs; none of one that cannot be read. */
function eventsOf(file: string | undefined): ReadonlyMap<string, ICAL.Component> {
  try {
    const events = file === undefined ? [] : new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
    return new Map(events.map((one) => [String(one.getFirstPropertyValue("uid")), one]));
  } catch {
    return new Map();
  }
}

const STAMPS = ["dtstamp", "last-modified", "sequence"];

function stamped(event: ICAL.Component, before: ReadonlyMap<string, ICAL.Component>, now: Date): ICAL.Component {
  const old = before.get(String(event.getFirstPropertyValue("uid")));
  const sequence = (one: ICAL.Component) => Number(one.getFirstPropertyValue("sequence") ?? 0);
  if (old !== undefined && said(old) === said(event)) {
    for (const name of STAMPS) {
      const value = old.getFirstPropertyValue(name);
      if (value !== null) event.addPropertyWithValue(name, value as string);
    }
    return event;
  }
  const moment = ICAL.Time.fromDateTimeString(`${now.toISOString().slice(0, 19)}Z`);
  event.addPropertyWithValue("dtstamp", moment);
  event.addPropertyWithValue("last-modified", moment);
  // What was left out for a while may have had any of the numbers so far.
  const next = old === undefined ? Math.max(0, ...[...before.values()].map(sequence)) : sequence(old) + 1;
  event.addPropertyWithValue("sequence", next);
  return event;
}

/** What an event says, without its stamps. */
function said(event: ICAL.Component): string {
  const copy = new ICAL.Component(JSON.parse(JSON.stringify(event.toJSON())));
  for (const name of STAMPS) copy.removeAllProperties(name);
  return copy.toString();
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
