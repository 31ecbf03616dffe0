import { taipeiDay } from "../core/calendar/civil-date.ts";
import type { AnyAnswer } from "../core/engine/answer.ts";
import type { Jurisdiction, Version } from "../core/regulation/jurisdiction.ts";
import { type AnswerSection, type AnswerWords, answerWords } from "./answer-words.ts";
import { fillValues } from "./format.ts";
import type { Labels } from "./labels.ts";
import { lookUpText } from "./look-up.ts";
import type { Messages } from "./messages.ts";
import { readingText } from "./reading-text.ts";

/** An answer in words, with all that a reader wants who has nothing else before him. */
export interface WholeAnswerWords extends AnswerWords {
  /** What an outcome means that decides nothing; empty for the others. */
  readonly meaning: readonly string[];
  /** Those of the answer, and then the readings that it relies on. */
  readonly sections: readonly AnswerSection[];
  /** What was asked, whose regulation answers, where its text is to be looked up, and which version was applied. */
  readonly foot: readonly string[];
}

/** Says an answer, and what it was asked and rests on. */
export function wholeAnswerWords(answer: AnyAnswer, jurisdiction: Jurisdiction, labels: Labels): WholeAnswerWords {
  const { versions } = jurisdiction;
  const words = answerWords(answer, { labels, versions });
  const readings = readingTexts(answer.assumptions, jurisdiction, labels);
  const title = labels.messages.phrases.readings;
  return {
    ...words,
    meaning: meaningOf(answer, jurisdiction, labels.messages),
    sections: [
      ...words.sections,
      ...(readings.length === 0 ? [] : [{ title, lines: readings.map((text) => ({ text, cited: "" })) }]),
    ],
    foot: foot(answer, words.applied, jurisdiction, labels),
  };
}

function meaningOf({ outcome, as_of }: AnyAnswer, { versions }: Jurisdiction, messages: Messages): string[] {
  const { meaning, phrases } = messages;
  if (outcome === "indeterminate" || outcome === "not_regulated") return [meaning[outcome]];
  const [first] = versions;
  if (outcome !== "not_in_force" || first === undefined) return [];
  const last = versions.at(-1) as Version;
  if (taipeiDay(as_of) < first.effective_from) {
    return [fillValues(messages, phrases.first_day, first), meaning.not_in_force];
  }
  // What is asked about can lie outside the versions although the day itself does not.
  const ended = last.effective_to === undefined ? [] : [fillValues(messages, phrases.last_day, last)];
  return [...ended, meaning.not_in_force];
}

/** One line for a reading, with all the clauses that are read so. */
export function readingTexts(
  assumptions: AnyAnswer["assumptions"],
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
function foot({ decision, version }: AnyAnswer, applied: string, jurisdiction: Jurisdiction, labels: Labels): string[] {
  const { name, authority, versions } = jurisdiction;
  const inForce = versions.find(({ effective_from }) => effective_from === version);
  const { language, messages } = labels;
  return [
    labels.question(decision),
    [name[language], authority[language]].join(messages.comma),
    lookUpText(jurisdiction, inForce, language),
    applied,
  ];
}
