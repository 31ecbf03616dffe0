import type { AnyAnswer, Entry } from "../core/engine/answer.ts";
import { citedLines } from "./answer-words.ts";
import { outcomeText } from "./decision-text.ts";
import { checkLines, workingLines } from "./detail-words.ts";
import { missingCalendar } from "./format.ts";
import type { CodedPart, Labels } from "./labels.ts";

/** An answer in words, a text for each cell of a table. */
export interface AnswerCells {
  readonly outcome: string;
  readonly reasons: string;
  readonly clauses: string;
  /** The last day, `YYYY-MM-DD`; empty where there is none. */
  readonly due: string;
  readonly dueText: string;
  readonly missing: string;
  readonly obligations: string;
  /** Every check and the calculation, where the answer has them. */
  readonly detail: string;
}

/** Says an answer in the cells of a table. */
export function answerCells(answer: AnyAnswer, labels: Labels): AnswerCells {
  const { language, messages } = labels;
  const join = (texts: readonly string[]) => [...new Set(texts)].join(language === "en" ? "; " : "；");
  const texts = (part: CodedPart) => citedLines(labels, part, answer).map(({ text }) => text.replace(/[.。]$/, ""));
  const entries: readonly Entry[] = [...answer.reasons, ...answer.obligations];
  const due = dueOn(answer) ?? "";
  return {
    outcome: outcomeText(labels, answer),
    reasons: join([...texts("reasons"), ...texts("warnings")]),
    clauses: [...new Set(entries.map(({ clause }) => clause))].join(messages.comma),
    due,
    dueText: due === "" ? "" : messages.date(due),
    missing: join(answer.missing.map((one) => missingText(Object.values(one).join(), answer.decision, labels))),
    obligations: join(texts("obligations")),
    detail: join(
      [...checkLines(labels, answer), ...workingLines(labels, answer)].map(({ text, cited }) => text + cited),
    ),
  };
}

/** What is missing, by the fact, the parameter or the year of the calendar. */
export function missingText(name: string, decision: string, labels: Labels): string {
  const { messages } = labels;
  const fact = labels.fact(decision, name);
  if (fact !== undefined) return fact;
  const parameter = labels.parameter(name);
  if (parameter !== undefined) return `${parameter}${messages.colon}${messages.phrases.missing_parameter}`;
  return /^\d{4}$/.test(name) ? missingCalendar(messages, name) : name;
}

/** The last day of what an answer is about, where it has one. */
export function dueOn({ values }: Pick<AnyAnswer, "values">): string | undefined {
  const due = (values as { readonly due_on?: unknown }).due_on;
  return typeof due === "string" ? due.slice(0, 10) : undefined;
}
