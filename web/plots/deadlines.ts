import type { Words } from "../shared/context.ts";
import type { Run } from "../worker/tasks.ts";
import { type PlotAnswer, plotAnswer } from "./plot-answer.ts";

/** Days on end with the same outcome, and every clause that it rested on in them. */
export interface Span {
  readonly clauses: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly said: PlotAnswer;
}

/** The runs of a row with the same outcome put together, though their reasons differ. */
export function spansOf(runs: readonly Run[], words: Words): Span[] {
  const spans: Span[] = [];
  for (const { first, last, decided } of runs) {
    const said = plotAnswer(decided, words);
    const before = spans.at(-1);
    if (said === undefined) continue;
    if (before !== undefined && before.said.outcome === said.outcome) {
      const clauses = [...new Set([...before.clauses, ...said.clauses])];
      spans[spans.length - 1] = { ...before, last, clauses };
    } else spans.push({ first, last, said, clauses: said.clauses });
  }
  return spans;
}

/** A day that an answer names. */
export interface Deadline {
  /** The name of the value. */
  readonly name: string;
  readonly day: string;
  readonly label: string;
  /** The clauses of the answer that names it first. */
  readonly clauses: readonly string[];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Each day that the answers of a row name as a value, once. */
export function deadlinesOf(runs: readonly Run[], words: Words): Deadline[] {
  const found = new Map<string, Deadline>();
  for (const { decided } of runs) {
    if (!("answer" in decided)) continue;
    for (const [name, day] of Object.entries(decided.answer.values as Readonly<Record<string, unknown>>)) {
      if (typeof day !== "string" || !DAY.test(day)) continue;
      const label = new Map(words.labels.of(decided.answer).values(decided.answer.decision)).get(name) ?? name;
      const key = `${name} ${day}`;
      if (!found.has(key)) found.set(key, { name, day, label, clauses: plotAnswer(decided, words)?.clauses ?? [] });
    }
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
