import type { Answer } from "../../core/engine/answer.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import { answerWords } from "../../words/answer-words.ts";
import { fillValues } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { lookUpText } from "../../words/look-up.ts";
import type { Messages } from "../../words/messages.ts";
import { readingText } from "../../words/reading-text.ts";
import type { Colours } from "./colours.ts";
import { civilDay } from "./day.ts";
import { wrap } from "./wrap.ts";

/** The settings and words that an answer is written with. */
export interface Writing {
  readonly columns: number;
  readonly colours: Colours;
  readonly labels: Labels;
}

/** An answer for people: the outcome, then why, what is to be done, what is missing and what it relies on. */
export function answerText(answer: Answer, jurisdiction: Jurisdiction, writing: Writing): string[] {
  const { columns, colours, labels } = writing;
  const { messages } = labels;
  const { versions } = jurisdiction;
  const words = answerWords(answer, { labels, versions });
  const section = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : ["", ...wrap(title, columns).map(colours.strong), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  return [
    ...wrap(words.outcome, columns, `${words.mark} `).map(colours[words.tone]),
    ...meaningOf(answer, jurisdiction, messages).flatMap((sentence) => wrap(sentence, columns, "  ")),
    ...words.sections.flatMap(({ title, lines }) =>
      section(
        title,
        lines.map(({ text, cited }) => text + cited),
      ),
    ),
    ...section(messages.phrases.readings, readingTexts(answer.assumptions, jurisdiction, labels)),
    "",
    ...foot(answer, words.applied, jurisdiction, writing)
      .flatMap((line) => wrap(line, columns))
      .map(colours.faint),
  ];
}

function meaningOf({ outcome, as_of }: Answer, { versions }: Jurisdiction, messages: Messages): string[] {
  const { meaning, phrases } = messages;
  if (outcome === "indeterminate" || outcome === "not_regulated") return [meaning[outcome]];
  const [first] = versions;
  if (outcome !== "not_in_force" || first === undefined) return [];
  const last = versions.at(-1) as Version;
  if (civilDay(as_of) < first.effective_from) {
    return [fillValues(messages, phrases.first_day, first), meaning.not_in_force];
  }
  // What is asked about can lie outside the versions although the day itself does not.
  const ended = last.effective_to === undefined ? [] : [fillValues(messages, phrases.last_day, last)];
  return [...ended, meaning.not_in_force];
}

/** One line for a reading, with all the clauses that are read so. */
export function readingTexts(
  assumptions: Answer["assumptions"],
  jurisdiction: Jurisdiction,
  { language, messages }: Labels,
): string[] {
  const clauses = new Map<string, string[]>();
  for (const { id, clause } of assumptions) clauses.set(id, [...(clauses.get(id) ?? []), clause]);
  return [...clauses].map(([id, [clause = "", ...more]]) => {
    const text = readingText(id, [jurisdiction], language);
    return `${id}${messages.colon}${text}${messages.clauses([clause, ...more].join(messages.comma), [])}`;
  });
}

/** What was asked, and where the text is to be looked up: by title, number and day. */
function foot(
  { decision, version }: Answer,
  applied: string,
  jurisdiction: Jurisdiction,
  { labels }: Writing,
): string[] {
  const { name, authority, versions } = jurisdiction;
  const inForce = versions.find(({ effective_from }) => effective_from === version);
  const { language, messages } = labels;
  const { comma } = messages;
  return [
    labels.question(decision),
    [name[language], authority[language]].join(comma),
    lookUpText(jurisdiction, inForce, language),
    applied,
  ];
}
