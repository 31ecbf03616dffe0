import type { Answer } from "../../src/core/engine/answer.ts";
import { citedLines } from "../../src/words/answer-words.ts";
import { outcomeText, valueTexts } from "../../src/words/decision-text.ts";
import { fillValues } from "../../src/words/format.ts";
import { MARKS, TONES, type Tone } from "../../src/words/tones.ts";
import type { Words } from "../shared/context.ts";
import type { Decided } from "../worker/tasks.ts";

/** An answer in the words of the plots and their tables. */
export interface PlotAnswer {
  readonly tone: Tone;
  readonly mark: string;
  readonly outcome: string;
  /** Reasons with their clauses; if there are none, what is missing or what the outcome means. */
  readonly why: readonly string[];
  /**
   * Clauses of the reasons, each once; if there are none, those that the answer rests on. A silent regulation has none.
   */
  readonly clauses: readonly string[];
  readonly values: readonly { readonly label: string; readonly text: string }[];
}

/** The answer in words; `undefined` for a question that could not be asked. */
export function plotAnswer(decided: Decided, words: Words): PlotAnswer | undefined {
  if (!("answer" in decided)) return undefined;
  const { answer, clauses } = decided;
  const { messages, labels } = words;
  const tone = TONES[answer.outcome];
  const why = citedLines(labels, "reasons", answer).map(({ text, cited }) => text + cited);
  const clausesOfReasons = [...new Set(answer.reasons.flatMap(({ clause, also = [] }) => [clause, ...also]))];
  const meaning = (messages.meaning as Readonly<Record<string, string>>)[answer.outcome];
  return {
    tone,
    mark: MARKS[tone],
    outcome: outcomeText(labels, answer),
    why: [...why, ...missingTexts(answer, words), ...(why.length === 0 && meaning !== undefined ? [meaning] : [])],
    clauses:
      clausesOfReasons.length > 0 || answer.outcome === "not_regulated"
        ? clausesOfReasons
        : clauses.map(({ clause }) => clause),
    values: valueTexts(labels, answer),
  };
}

function missingTexts(answer: Answer, words: Words): string[] {
  const { messages } = words;
  const { phrases, colon } = messages;
  return answer.missing.map((one) => {
    if ("fact" in one) return phrases.needed + colon + words.fact(answer.decision, one.fact);
    if ("calendar" in one) return fillValues(messages, phrases.missing_calendar, one);
    return `${words.labels.parameter(one.parameter) ?? one.parameter}${colon}${phrases.missing_parameter}`;
  });
}
