import type { ColumnMap } from "../../features/review/columns.ts";
import { REVIEW } from "../../features/review/messages.ts";
import { URGENCIES } from "../../features/review/reviewer.ts";
import type { RowWriter } from "../../features/review/row-words.ts";
import type { ReviewTally } from "../../features/review/tally.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { wrap } from "../terminal/wrap.ts";
import type { WordedRow } from "./review-output.ts";

/** What is told of a review on the terminal. */
export interface ReviewTold {
  readonly title: string;
  readonly tally: ReviewTally;
  readonly summary: string;
  readonly map: ColumnMap;
  readonly unused: readonly string[];
  /** Facts that no column states, by their paths. */
  readonly unstated: readonly string[];
  /** What is to be told of how the list was read. */
  readonly notes: readonly string[];
  /** The most urgent rows. */
  readonly first: readonly WordedRow[];
  /** The place of the column that says which row it is. */
  readonly key: number;
  readonly remark: string | undefined;
  readonly files: readonly string[];
  readonly foot: readonly string[];
  readonly isWritten: boolean;
}

/** How many rows there are, by how urgent they are, in one line: 共 54 筆：逾期或不符 37、無法判斷 5：缺清查日. */
export function summaryOf({ rows, urgencies, missing }: ReviewTally, writer: RowWriter, lang: Language): string {
  const texts = REVIEW[lang];
  const { comma } = MESSAGES[lang];
  const parts = URGENCIES.flatMap((urgency) => {
    const count = urgencies[urgency] ?? 0;
    if (count === 0) return [];
    const part = fillText(texts.part, { name: writer.urgency(urgency), count: count.toLocaleString("en") });
    const lacking = Object.keys(missing)
      .slice(0, 3)
      .map((name) => writer.missing(name));
    if (urgency !== "unsure" || lacking.length === 0) return [part];
    const names = lacking.join(comma) + (Object.keys(missing).length > lacking.length ? "…" : "");
    return [part + fillText(texts.lacking, { names })];
  });
  return fillText(texts.summary, {
    rows: rows.toLocaleString("en"),
    parts: parts.join(lang === "en" ? "; " : comma) || texts.none,
  });
}

/** The review for a terminal: the counts, how the list was read, the most urgent rows, the files. */
export function reviewText(told: ReviewTold, writer: RowWriter, lang: Language, io: Io): string[] {
  const texts = REVIEW[lang];
  const { comma, colon, clauses } = MESSAGES[lang];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const section = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", colours.strong(name), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  const facts = [...told.map.facts].map(([column, path]) =>
    fillText(texts.column, { column, fact: writer.fact(path) }),
  );
  const notUsed = [
    ...(told.unstated.length > 0
      ? [fillText(texts.no_column, { facts: told.unstated.map((path) => writer.fact(path)).join(comma) })]
      : []),
    ...(told.map.unclear.length > 0 ? [fillText(texts.unclear, { columns: told.map.unclear.join(comma) })] : []),
    ...(told.unused.length > 0 ? [fillText(texts.unused, { columns: told.unused.join(comma) })] : []),
  ];
  const missing = Object.entries(told.tally.missing).map(
    ([name, count]) => `${writer.missing(name)}${colon}${count.toLocaleString("en")}`,
  );
  const first = told.first.map(({ row, words }) => {
    const key = row.cells[told.key] ?? "";
    const name = key.trim() === "" ? fillText(texts.row, { line: row.line }) : key;
    const why = [words.outcome, words.reasons, words.missing].filter((text) => text !== "").join(comma);
    return `${name}${colon}${why}${words.clauses === "" ? "" : clauses(words.clauses, [])}`;
  });
  const left = told.tally.rows - (told.tally.urgencies.good ?? 0) - told.first.length;
  return [
    ...wrap(told.title, columns).map(colours.strong),
    ...wrap(told.summary, columns),
    ...section(texts.missing, missing),
    ...section(texts.columns, [...facts, ...notUsed]),
    ...section(texts.read, told.notes),
    ...section(texts.first, [
      ...first,
      ...(left > 0 && told.isWritten
        ? [fillText(texts.more, { count: left.toLocaleString("en") })]
        : left > 0
          ? ["…"]
          : []),
    ]),
    ...(told.remark === undefined ? [] : ["", ...wrap(told.remark, columns)]),
    ...section(texts.written, told.files),
    "",
    ...told.foot,
  ];
}
