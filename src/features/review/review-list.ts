import { UsageError } from "../../core/base/errors.ts";
import { library } from "../../core/base/libraries.ts";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { fillText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import {
  columnNames,
  maybeUnzipped,
  openTable,
  type TableNotes,
  type TableOptions,
  type TableRow,
  tableReader,
} from "../tables/index.ts";
import { REVIEW } from "./messages.ts";
import { MOST_SORTED, ReviewOfRows } from "./review-of-rows.ts";
import type { ReviewHead, ReviewOutput } from "./review-output.ts";
import { askedOfRows, checkFacts } from "./review-question.ts";
import { Reviewer } from "./reviewer.ts";
import { RowWriter } from "./row-words.ts";
import type { SavedMap } from "./saved-map.ts";
import { summaryOf } from "./summary.ts";

/** A list, and what is asked of its rows. */
export interface ListAsked {
  /** What it is called in messages. */
  readonly name: string;
  /** As it is stored, also as gzip. */
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly table: TableOptions;
  /** The question; left out, the one that is kept, or of which the columns state most facts. */
  readonly decision?: string | undefined;
  readonly saved: SavedMap;
  /** Facts that all rows have, by their paths. */
  readonly facts: ReadonlyMap<string, string>;
  /** A date or an instant; left out, the day. */
  readonly asOf?: string | undefined;
  /** Of the same, the day (YYYY-MM-DD). */
  readonly day: string;
  /** Words that mean nothing, where they stand alone in a cell. */
  readonly blank: readonly string[];
  /** Days ahead within which a due date is near. */
  readonly dueWithin: number;
  /** The column that says which row it is; left out, the first. */
  readonly key?: string | undefined;
}

/** Who is asked, and in which words it is said. */
export interface ListAsker {
  readonly engine: Engine;
  readonly jurisdiction: Jurisdiction;
  readonly labels: Labels;
}

/** Who is told while a list is read. */
export interface ListWatching {
  /** Begins what the rows are written into, once it is known what is asked of them. */
  readonly output?: (head: ReviewHead) => Promise<ReviewOutput | undefined>;
  /** After each part, with the rows so far. */
  readonly afterPart?: (rows: number) => void;
}

/** A list that was reviewed. */
export interface ReviewedList {
  readonly run: ReviewOfRows;
  readonly summary: string;
  /** Why the rows do not stand in the order of urgency, where they do not. */
  readonly remark: string | undefined;
  readonly columns: readonly string[];
  /** How the list was read. */
  readonly notes: TableNotes;
}

/**
 * Reviews a list from beginning to end, a part at a time.
 *
 * @throws UsageError if it cannot be read, or it cannot be told what is asked of its rows
 */
export async function reviewList(asked: ListAsked, asker: ListAsker, watching: ListWatching): Promise<ReviewedList> {
  const { name } = asked;
  const { labels } = asker;
  const { language: lang } = labels;
  const texts = REVIEW[lang];
  const hash = library("bytes").sha256();
  const stored = await maybeUnzipped(digested(asked.bytes, hash), name);
  const { bytes, ...opened } = await openTable(name, stored.bytes, asked.table);
  const pending: CopiedRow[] = [];
  let run: ReviewOfRows | undefined;
  const reader = tableReader(name, opened, (row) => pending.push(copyOf(row)));
  const begin = (columns: readonly string[]) => beginReview(columns, asked, asker, watching);
  if (opened.layout !== undefined) run = await begin(columnNames(opened.layout.header));
  for await (const part of bytes) {
    reader.write(part);
    run ??= pending[0] === undefined ? undefined : await begin(pending[0].columns);
    await run?.take(pending.splice(0));
    watching.afterPart?.(run?.rows ?? 0);
  }
  reader.end();
  run ??= await begin(pending[0]?.columns ?? []);
  await run.take(pending.splice(0));
  const remark = run.isSorted ? undefined : fillText(texts.unsorted, { most: MOST_SORTED.toLocaleString("en") });
  const summary = summaryOf(run.tally, run.writer, lang);
  await run.end({ summary, file: { name, digest: hash.digest("hex") }, remark });
  const columns = opened.layout === undefined ? [] : columnNames(opened.layout.header);
  return { run, summary, remark, columns, notes: { opened, ...reader.notes } };
}

async function beginReview(
  columns: readonly string[],
  asked: ListAsked,
  { engine, jurisdiction, labels }: ListAsker,
  { output }: ListWatching,
): Promise<ReviewOfRows> {
  const { saved, facts, day } = asked;
  const { language: lang } = labels;
  const rows = askedOfRows(columns, engine.schemas, asked.decision ?? saved.decision, saved, facts);
  checkFacts(facts, rows);
  const key = asked.key === undefined ? 0 : columns.indexOf(asked.key);
  if (key < 0) {
    throw new UsageError(mistakeText({ found: `\`${asked.key}\``, expected: oneOf(columns) }), { option: "key" });
  }
  const { decision, map } = rows;
  const question = {
    decision,
    jurisdiction: jurisdiction.id,
    as_of: asked.asOf ?? day,
    columns: map.facts,
    facts,
    values: saved.values,
    blank: asked.blank,
    dueWithin: asked.dueWithin,
  };
  const writer = new RowWriter(engine.schemas, labels, question);
  const title = fillText(REVIEW[lang].title, { name: jurisdiction.name[lang], question: labels.question(decision) });
  const { as_of } = question;
  const written = await output?.({
    title,
    lang,
    asOf: as_of,
    columns,
    key,
    asked: { decision, jurisdiction: jurisdiction.id, as_of, columns: Object.fromEntries(map.facts) },
  });
  return new ReviewOfRows(new Reviewer(engine, question, day), writer, written, { title, asked: rows, key });
}

type CopiedRow = TableRow & { readonly cells: readonly string[] };

function copyOf(row: TableRow): CopiedRow {
  const { number, line, columns } = row;
  const cells = columns.map((column) => row.value(column));
  const value = (column: string) => cells[columns.indexOf(column)] ?? "";
  return { number, line, columns, cells, value };
}

async function* digested(
  bytes: AsyncIterable<Uint8Array>,
  hash: { update(part: Uint8Array): unknown },
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    hash.update(part);
    yield part;
  }
}
