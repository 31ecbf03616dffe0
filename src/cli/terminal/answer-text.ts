import type { Answer } from "../../core/engine/answer.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { answerWords } from "../../words/answer-words.ts";
import { fillValues, type Language, MESSAGES } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import type { Messages } from "../../words/messages.ts";
import { READINGS } from "../../words/readings.ts";
import type { Colours } from "./colours.ts";
import { civilDay } from "./day.ts";
import { wrap } from "./wrap.ts";

/** The settings and words that an answer is written with. */
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
  const { versions } = jurisdiction;
  const words = answerWords(answer, { messages, labels: writing.labels, versions });
  const section = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", colours.strong(title), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  return [
    ...wrap(words.outcome, columns, `${words.mark} `).map(colours[words.tone]),
    ...meaningOf(answer, jurisdiction, messages).flatMap((sentence) => wrap(sentence, columns, "  ")),
    ...words.sections.flatMap(({ title, lines }) =>
      section(
        title,
        lines.map(({ text, cited }) => text + cited),
      ),
    ),
    ...section(messages.phrases.readings, readingTexts(answer.assumptions, messages, language)),
    "",
    ...foot(words.applied, jurisdiction, writing)
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

/** One line for a reading, with all the clauses that are read so. */
export function readingTexts(assumptions: Answer["assumptions"], messages: Messages, language: Language): string[] {
  const clauses = new Map<string, string[]>();
  for (const { id, clause } of assumptions) clauses.set(id, [...(clauses.get(id) ?? []), clause]);
  return [...clauses].map(([id, [clause = "", ...more]]) => {
    const text = READINGS[id]?.[language] ?? messages.phrases.unknown_reading;
    return `${id}${messages.colon}${text}${messages.clauses([clause, ...more].join(messages.comma), [])}`;
  });
}

function foot(applied: string, jurisdiction: Jurisdiction, { language, question }: Writing): string[] {
  const { name, authority, instrument } = jurisdiction;
  const { comma } = MESSAGES[language];
  return [question, [name[language], authority[language]].join(comma), instrument.title[language], applied];
}
