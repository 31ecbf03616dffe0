import type { Words } from "../context.ts";
import type { Run } from "../engine/tasks.ts";
import { type Said, saidOf } from "./said.ts";

/** Days on end with the same outcome. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly said: Said;
}

/** The runs of a row with the same outcome put together, though their reasons differ. */
export function spansOf(runs: readonly Run[], words: Words): Span[] {
  const spans: Span[] = [];
  for (const { first, last, decided } of runs) {
    const said = saidOf(decided, words);
    const before = spans.at(-1);
    if (said === undefined) continue;
    if (before !== undefined && before.said.outcome === said.outcome) spans[spans.length - 1] = { ...before, last };
    else spans.push({ first, last, said });
  }
  return spans;
}

/** A day that an answer names. */
export interface Deadline {
  /** The name of the value. */
  readonly name: string;
  readonly day: string;
  readonly label: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Each day that the answers of a row name as a value, once. */
export function deadlinesOf(runs: readonly Run[], { messages }: Words): Deadline[] {
  const found = new Map<string, Deadline>();
  for (const { decided } of runs) {
    if (!("answer" in decided)) continue;
    for (const [name, day] of Object.entries(decided.answer.values as Readonly<Record<string, unknown>>)) {
      if (typeof day !== "string" || !DAY.test(day)) continue;
      const label = (messages.values as Readonly<Record<string, string>>)[name] ?? name;
      found.set(`${name} ${day}`, { name, day, label });
    }
  }
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
