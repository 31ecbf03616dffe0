import type { Tally } from "../../features/batch/task.ts";
import { tableLines } from "../../features/tables/messages.ts";
import type { TableNotes } from "../../features/tables/notes.ts";
import { type Language, MESSAGES } from "../../words/format.ts";
import type { Outcome } from "../../words/messages.ts";
import { textWidth } from "../../words/text-width.ts";
import { textColumns } from "../terminal/cli.ts";
import type { Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";
import { BATCH_TEXTS } from "./messages.ts";

/** How many requests a tally is of, and how many of them have no answer. */
export function countsOf({ outcomes, errors }: Tally): { readonly requests: number; readonly errors: number } {
  const failed = total(errors);
  return { requests: total(outcomes) + failed, errors: failed };
}

/** The summary of a batch: how many requests, by outcome and error. */
export function batchSummary(
  tally: Tally,
  opened: TableNotes["opened"],
  pace: { readonly time: string; readonly rate: string },
  language: Language,
  io: Io,
): string[] {
  const texts = BATCH_TEXTS[language];
  const { requests, errors } = countsOf(tally);
  const columns = textColumns(io);
  const lines = [
    ...wrap(texts.done(number(requests), number(requests - errors), number(errors)), columns),
    ...(tally.blank === 0 || opened.layout !== undefined ? [] : wrap(texts.blank(number(tally.blank)), columns)),
    ...tableLines({ ...tally.notes, opened }, language).flatMap((line) => wrap(line, columns)),
    ...wrap(texts.pace(pace.time, pace.rate), columns),
  ];
  const words = MESSAGES[language].outcomes as Readonly<Record<string, string>>;
  const outcomes = Object.entries(tally.outcomes).map(([code, count]) =>
    row(code, words[code as Outcome] ?? "", count),
  );
  const failures = Object.entries(tally.errors).map(([code, count]) => row(code, texts.error, count));
  const width = Math.max(0, ...[...outcomes, ...failures].map(({ count }) => textWidth(count)));
  const table = (heading: string, rows: readonly Row[]) =>
    rows.length === 0
      ? []
      : [heading, ...rows.flatMap(({ count, text }) => wrap(text, columns, `  ${count.padStart(width)}  `))];
  return [...lines, ...table(texts.outcomes, outcomes), ...table(texts.errors, failures)];
}

interface Row {
  readonly count: string;
  readonly text: string;
}

function row(code: string, word: string, count: number): Row {
  return { count: number(count), text: `${code} ${word}` };
}

function total(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function number(value: number): string {
  return value.toLocaleString("en");
}
