import type { Answer, Entry, Missing, Reason } from "../../core/engine/answer.ts";
import { type Jurisdiction, type Version, versionOn } from "../../core/regulation/jurisdiction.ts";
import { fillValues, type Language, MESSAGES, outcomeText, valueTexts } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import type { Messages, Phrase } from "../../words/messages.ts";
import { READINGS } from "../../words/readings.ts";
import { MARKS, TONES } from "../../words/tones.ts";
import type { Colours } from "./colours.ts";
import { civilDay } from "./day.ts";
import { wrap } from "./wrap.ts";

/** What an answer is written with. */
export interface Writing {
  readonly language: Language;
  readonly columns: number;
  readonly colours: Colours;
  readonly labels: Labels;
  /** The question that the decision answers. */
  readonly question: string;
}

/** An answer for people: the outcome, then why, what is to be done, what is missing and what it relies on. */
export function answerText(answer: Answer, jurisdiction: Jurisdiction, writing: Writing): string[] {
  const { language, columns, colours } = writing;
  const messages = MESSAGES[language];
  const { outcome, values, obligations, warnings, missing, assumptions } = answer;
  const tone = TONES[outcome];
  const headline = wrap(outcomeText(messages, answer), columns, `${MARKS[tone]} `);
  const meaning = meaningOf(answer, jurisdiction, messages);
  const section = (title: Phrase, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : ["", colours.strong(messages.phrases[title]), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  const cited = (texts: Readonly<Record<string, string>>) => (entry: Entry | Reason) =>
    `${fillValues(messages, texts[entry.code] ?? entry.code, { ...values, ...entry })}${messages.clauses(entry.clause, entry.also ?? [])}`;
  return [
    ...headline.map(colours[tone]),
    ...meaning.flatMap((sentence) => wrap(sentence, columns, "  ")),
    ...section("why", answer.reasons.map(cited(messages.reasons))),
    ...section(
      "values",
      valueTexts(messages, values).map(({ label, text }) => label + messages.colon + text),
    ),
    ...section("obligations", obligations.map(cited(messages.obligations))),
    ...section("warnings", warnings.map(cited(messages.warnings))),
    ...section(
      outcome === "indeterminate" ? "needed" : "missing",
      missing.map((one) => missingText(one, answer, messages, writing.labels)),
    ),
    ...section("readings", readingTexts(assumptions, messages, language)),
    "",
    ...foot(answer, jurisdiction, messages, writing)
      .flatMap((line) => wrap(line, columns))
      .map(colours.faint),
  ];
}

function meaningOf({ outcome, as_of }: Answer, { versions }: Jurisdiction, messages: Messages): string[] {
  const { meaning, phrases } = messages;
  if (outcome === "indeterminate" || outcome === "not_regulated") return [meaning[outcome]];
  const [first] = versions;
  if (outcome !== "not_in_force" || first === undefined) return [];
  const beforeFirst = civilDay(as_of) < first.effective_from;
  const when = beforeFirst
    ? fillValues(messages, phrases.first_day, first)
    : fillValues(messages, phrases.last_day, versions.at(-1) as Version);
  return [when, meaning.not_in_force];
}

function missingText(missing: Missing, { decision }: Answer, messages: Messages, labels: Labels): string {
  const { colon, phrases } = messages;
  if ("fact" in missing) {
    const label = labels.fact(decision, missing.fact);
    return `facts.${missing.fact}${label === undefined ? "" : colon + label}`;
  }
  if ("calendar" in missing) return fillValues(messages, phrases.missing_calendar, missing);
  const label = labels.parameter(missing.parameter);
  return `${missing.parameter}${colon}${label === undefined ? "" : label + messages.comma}${phrases.missing_parameter}`;
}

/** One line for a reading, with all the clauses that are read so. */
export function readingTexts(assumptions: Answer["assumptions"], messages: Messages, language: Language): string[] {
  const clauses = new Map<string, string[]>();
  for (const { id, clause } of assumptions) clauses.set(id, [...(clauses.get(id) ?? []), clause]);
  return [...clauses].map(([id, [clause = "", ...more]]) => {
    const text = READINGS[id]?.[language] ?? messages.phrases.unknown_reading;
    return `${id}${messages.colon}${text}${messages.clauses([clause, ...more].join(messages.comma), [])}`;
  });
}

function foot(
  { as_of, version }: Answer,
  jurisdiction: Jurisdiction,
  messages: Messages,
  { language, question }: Writing,
): string[] {
  const { name, authority, instrument } = jurisdiction;
  const { phrases, comma } = messages;
  const applied = version === null ? undefined : versionOn(jurisdiction, version);
  const from = version === null ? phrases.no_version : fillValues(messages, phrases.version, { version });
  const basis = applied?.effective_from_basis === "assumed" ? [phrases.version_assumed] : [];
  return [
    question,
    [name[language], authority[language]].join(comma),
    instrument.title[language],
    [from, ...basis, fillValues(messages, phrases.as_of, { as_of })].join(comma),
  ];
}
