import { addDays } from "../../core/calendar/civil-date.ts";
import type { Answer } from "../../core/engine/answer.ts";
import { citedLines } from "../../words/answer-words.ts";
import { outcomeText } from "../../words/decision-text.ts";
import { MESSAGES } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Octets in a line, without what ends it (RFC 5545, 3.1). */
const LINE = 75;

/** The days that an answer names as its values, by the names of these. */
export function daysNamed({ values }: Pick<Answer, "values">): (readonly [name: string, day: string])[] {
  return Object.entries(values as Readonly<Record<string, unknown>>).flatMap(([name, day]) =>
    typeof day === "string" && DAY.test(day) ? [[name, day] as const] : [],
  );
}

/**
 * A calendar file (RFC 5545) with an all-day event for each day that an answer names. The same answer gives the same events,
 * so that one taken in twice is there once. It is written without the library of the calendar of duties, whose licence
 * keeps it out of the page.
 *
 * @param names what is asked, and of whom
 * @param now the moment of writing
 */
export function answerCalendar(
  answer: Answer,
  names: { readonly question: string; readonly jurisdiction: string },
  labels: Labels,
  now: Date,
): string {
  const { colon } = MESSAGES[labels.language];
  const called = new Map(labels.of(answer).values(answer.decision));
  const why = citedLines(labels, "reasons", answer).map(({ text, cited }) => text + cited);
  const plain = (date: string) => date.replaceAll("-", "");
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, "")}Z`;
  const lines = daysNamed(answer).flatMap(([name, day]) => [
    "BEGIN:VEVENT",
    `UID:${answer.jurisdiction}-${answer.decision}-${name}-${day}@household-data-policy`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // The end is the first day that is no longer part of the event.
    `DTEND;VALUE=DATE:${plain(addDays(day, 1))}`,
    `SUMMARY:${escaped(names.jurisdiction + colon + (called.get(name) ?? name))}`,
    `DESCRIPTION:${escaped([names.question, outcomeText(labels, answer), ...why].join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//household-data-policy//hdp explore//EN", ...lines];
  return [...all, "END:VCALENDAR"].map((line) => `${folded(line)}\r\n`).join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** A line in pieces of so many octets, of which each but the first begins with a blank; no character is cut. */
function folded(line: string): string {
  const octets = (letter: string) => new TextEncoder().encode(letter).length;
  let [text, length] = ["", 0];
  for (const letter of line) {
    if (length + octets(letter) > LINE) [text, length] = [`${text}\r\n `, 1];
    text += letter;
    length += octets(letter);
  }
  return text;
}
