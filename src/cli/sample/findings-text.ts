import type { AnyAnswer } from "../../core/engine/answer.ts";
import type { FindingsTally } from "../../features/sampling/findings.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import { citedLines } from "../../words/answer-words.ts";
import { fillText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";

/** So many problems are shown; JSON has them all. */
const MOST_SHOWN = 20;

/**
 * What was found of a filled sample, for people.
 *
 * @param follow the answer that says what follows from the anomalies
 * @param kept the files that were written
 */
export function findingsText(
  tally: FindingsTally,
  follow: AnyAnswer | undefined,
  kept: readonly string[],
  labels: Labels,
  io: Io,
): string[] {
  const texts = SAMPLING[labels.language].findings;
  const { comma } = labels.messages;
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const isGood = tally.problems.length === 0;
  const section = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", colours.strong(name), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  const head = fillText(isGood ? texts.good : texts.bad, { drawn: tally.drawn, count: tally.problems.length });
  const problems = tally.problems.slice(0, MOST_SHOWN).map((one) => fillText(texts.problems[one.code], { ...one }));
  const left = tally.problems.length - problems.length;
  const { regular, anomaly, unclear } = tally.found;
  return [
    ...wrap(head, columns, isGood ? "✓ " : "✗ ").map(isGood ? colours.good : colours.bad),
    ...problems.flatMap((one) => wrap(one, columns, "  - ")),
    ...(left > 0 ? wrap(fillText(texts.more, { count: left }), columns, "  - ") : []),
    ...section(texts.result, [
      fillText(texts.counts, { drawn: tally.drawn, filled: tally.filled, regular, anomaly, unclear }),
      ...(tally.anomalies.length > 0 ? [fillText(texts.anomaly_rows, { rows: tally.anomalies.join(comma) })] : []),
      ...(tally.unclear.length > 0 ? [fillText(texts.unclear_rows, { rows: tally.unclear.join(comma) })] : []),
      ...(tally.rewritten > 0 ? [fillText(texts.rewritten, { count: tally.rewritten })] : []),
    ]),
    ...section(texts.follow, follow === undefined ? [] : dutiesOf(follow, labels)),
    ...section(texts.kept, kept),
  ];
}

/** What an answer asks to be done, each with its clauses. */
export function dutiesOf(answer: AnyAnswer, labels: Labels): string[] {
  return citedLines(labels, "obligations", answer).map(({ text, cited }) => text + cited);
}
