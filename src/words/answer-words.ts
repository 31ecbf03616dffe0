import type { AnyAnswer, Entry } from "../core/engine/answer.ts";
import { outcomeText, type Valued, valueTexts, wordsOf } from "./decision-text.ts";
import { checkLines, workingLines } from "./detail-words.ts";
import { type EntryParts, entryText } from "./entry-words.ts";
import { fillText, fillValues, missingCalendar, namesIn } from "./format.ts";
import type { CodedPart, Labels } from "./labels.ts";
import type { Messages } from "./messages.ts";
import { MARKS, TONES, type Tone } from "./tones.ts";

/** A line of an answer. */
export interface AnswerLine {
  readonly text: string;
  /** The clauses it rests on, as the language appends them to a text; empty if there are none. */
  readonly cited: string;
  /** For a missing fact: its path below `facts`. */
  readonly fact?: string;
}

/** Lines of one kind under a heading. */
export interface AnswerSection {
  readonly title: string;
  readonly lines: readonly AnswerLine[];
}

/** An answer in words, which a terminal and a page lay out as they can. */
export interface AnswerWords {
  readonly tone: Tone;
  readonly mark: string;
  readonly outcome: string;
  /** Why, the values, what must be done, what to know besides, what is missing; none without lines. */
  readonly sections: readonly AnswerSection[];
  /** Which version was applied, as of when. */
  readonly applied: string;
}

/** The words that an answer is written with. */
interface AnswerWriting {
  readonly labels: Labels;
  /** Those of the jurisdiction, which know whether their first day is a reading. */
  readonly versions: readonly AppliedVersion[];
}

interface AppliedVersion {
  readonly effective_from: string;
  readonly effective_from_basis?: "stated" | "assumed";
}

/** Says an answer. */
export function answerWords(answer: AnyAnswer, { labels, versions }: AnswerWriting): AnswerWords {
  const { messages } = labels;
  const { phrases } = messages;
  const tone = TONES[answer.outcome];
  const sections = [
    { title: phrases.why, lines: citedLines(labels, "reasons", answer) },
    { title: phrases.values, lines: valueLines(labels, answer).map((text) => ({ text, cited: "" })) },
    { title: phrases.obligations, lines: citedLines(labels, "obligations", answer) },
    { title: phrases.warnings, lines: citedLines(labels, "warnings", answer) },
    {
      title: answer.outcome === "indeterminate" ? phrases.needed : phrases.missing,
      lines: missingLines(labels, answer),
    },
    {
      title: phrases.not_considered,
      lines: answer.not_considered?.map((fact) => factLine(labels, answer, fact)) ?? [],
    },
    { title: phrases.checks, lines: checkLines(labels, answer) },
    { title: phrases.working, lines: workingLines(labels, answer) },
  ];
  return {
    tone,
    mark: MARKS[tone],
    outcome: headline(labels, answer),
    sections: sections.filter(({ lines }) => lines.length > 0),
    applied: appliedText(messages, answer, versions),
  };
}

/** The outcome; of a duty that is due or overdue, behind its last day. */
function headline(labels: Labels, answer: AnyAnswer): string {
  const outcome = outcomeText(labels, answer);
  const { day, phrases } = labels.messages;
  const [last] = lastDays(labels, answer).sort();
  const isOver = answer.outcome === "overdue";
  if ((answer.outcome !== "due" && !isOver) || last === undefined) return outcome;
  // A day on the other side of today is not what makes it so.
  if (last < answer.as_of.slice(0, 10) !== isOver) return outcome;
  return fillText(isOver ? phrases.was_due : phrases.due_by, { day: day(last), outcome });
}

/** The days that the reasons of an answer name; where they name a period, its last. */
function lastDays(labels: Labels, answer: AnyAnswer): string[] {
  const values = answer.values as Readonly<Record<string, unknown>>;
  const texts = answer.reasons.map(({ code }) => labels.of(answer).code("reasons", code, answer.decision));
  const names = texts.flatMap(namesIn).map((name) => (name === "period" ? "due_on" : name));
  return names.map((name) => values[name]).filter((one): one is string => /^\d{4}-\d\d-\d\d$/.test(String(one)));
}

/** The entries of a part of an answer, each with which things it is about, who has to do with it, and its clauses. */
export function citedLines(labels: Labels, part: CodedPart, answer: AnyAnswer): AnswerLine[] {
  const { messages } = labels;
  const { decision, values } = answer;
  const own = labels.of(answer);
  const entries: readonly (Entry & EntryParts)[] = answer[part];
  const word = wordsOf(own, decision);
  return entries.map((entry) => {
    const text = fillValues(messages, own.code(part, entry.code, decision), { ...values, ...entry }, word);
    return {
      text: entryText(own, entry, answer, text),
      cited: messages.clauses(entry.clause, entry.also ?? []),
    };
  });
}

/** The values of an answer, each behind its name. */
export function valueLines(labels: Labels, answer: Valued): string[] {
  return valueTexts(labels, answer).map(({ label, text }) => label + labels.messages.colon + text);
}

/** What was needed and is not known, each by its name alone. */
export function missingTexts(labels: Labels, answer: AnyAnswer): string[] {
  const named = answer.missing.map((one) => ("fact" in one ? labels.fact(answer.decision, one.fact) : undefined));
  return missingLines(labels, answer).map(({ text }, index) => named[index] ?? text);
}

function missingLines(labels: Labels, answer: AnyAnswer): AnswerLine[] {
  const { messages } = labels;
  const { colon, phrases } = messages;
  return answer.missing.map((one): AnswerLine => {
    if ("fact" in one) return factLine(labels, answer, one.fact);
    if ("calendar" in one) return { text: missingCalendar(messages, one.calendar), cited: "" };
    const label = labels.parameter(one.parameter);
    const what = phrases.missing_parameter;
    const text =
      label === undefined ? one.parameter + colon + what : messages.named(label + colon + what, one.parameter);
    return { text, cited: "" };
  });
}

// Its name comes first. The path is for who writes facts.
function factLine(labels: Labels, { decision }: AnyAnswer, fact: string): AnswerLine {
  const path = `facts.${fact}`;
  const label = labels.fact(decision, fact);
  return { text: label === undefined ? path : labels.messages.named(label, path), cited: "", fact };
}

/** Which version was applied, whether its first day is a reading where `versions` know it, and as of when. */
export function appliedText(
  messages: Messages,
  { version, as_of }: AnyAnswer,
  versions: readonly AppliedVersion[] = [],
): string {
  const { phrases, comma } = messages;
  const applied = versions.find(({ effective_from }) => effective_from === version);
  const from = version === null ? phrases.no_version : fillValues(messages, phrases.version, { version });
  const basis = applied?.effective_from_basis === "assumed" ? [phrases.version_assumed] : [];
  return [from, ...basis, fillValues(messages, phrases.as_of, { as_of })].join(comma);
}
