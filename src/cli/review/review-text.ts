import { REVIEW } from "../../features/review/messages.ts";
import type { ReviewedList } from "../../features/review/review-list.ts";
import { howReviewed } from "../../features/review/review-told.ts";
import { fillText, type Language, MESSAGES } from "../../words/format.ts";
import { textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import type { Io } from "../terminal/io.ts";
import { sectionLines } from "../terminal/section-lines.ts";
import { wrap } from "../terminal/wrap.ts";

/** What is told of a review on the terminal. */
export interface ReviewTold {
  readonly reviewed: ReviewedList;
  readonly name: string;
  /** Facts that all rows have, by their paths. */
  readonly given: ReadonlyMap<string, string>;
  readonly files: readonly string[];
  readonly foot: readonly string[];
  readonly isWritten: boolean;
}

/** The review for a terminal: the counts, how the list was read, the most urgent rows, the files. */
export function reviewText(told: ReviewTold, lang: Language, io: Io): string[] {
  const texts = REVIEW[lang];
  const { run, summary, remark } = told.reviewed;
  const { title, key } = run.head;
  const { comma, colon, clauses } = MESSAGES[lang];
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const section = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : sectionLines(name, items, io);
  const first = run.first.map(({ row, words }) => {
    const said = row.cells[key] ?? "";
    const name = said.trim() === "" ? fillText(texts.row, { line: row.line }) : said;
    const why = [words.outcome, words.reasons, words.missing].filter((text) => text !== "").join(comma);
    return `${name}${colon}${why}${words.clauses === "" ? "" : clauses(words.clauses, [])}`;
  });
  const left = run.tally.rows - (run.tally.urgencies.good ?? 0) - run.first.length;
  const more = told.isWritten ? fillText(texts.more, { count: left.toLocaleString("en") }) : "…";
  return [
    ...wrap(title, columns).map(colours.strong),
    ...wrap(summary, columns),
    ...howReviewed(told.reviewed, told.name, told.given, lang).flatMap(([name, items]) => section(name, items)),
    ...section(texts.first, [...first, ...(left > 0 ? [more] : [])]),
    ...(remark === undefined ? [] : ["", ...wrap(remark, columns)]),
    ...section(texts.written, told.files),
    "",
    ...told.foot,
  ];
}
