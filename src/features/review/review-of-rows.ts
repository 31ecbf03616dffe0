import type { TableRow } from "../tables/index.ts";
import type { ReviewOutput, WordedRow } from "./review-output.ts";
import type { AskedOfRows } from "./review-question.ts";
import { byUrgency, type ReviewedRow, type Reviewer } from "./reviewer.ts";
import type { RowWriter } from "./row-words.ts";
import { ReviewCounts, type ReviewTally } from "./tally.ts";

/** Up to so many rows are sorted by urgency, for which all of them are in memory. */
export const MOST_SORTED = 100_000;
/** So many of the most urgent rows are shown. */
const MOST_SHOWN = 10;
/** So many answers are kept, in words: most rows of a list are answered as another was. */
const MOST_KEPT = 2000;

/** The rows of one review: answered as they come, sorted as far as there is room for them, and counted. */
export class ReviewOfRows {
  readonly writer: RowWriter;
  readonly head: { readonly title: string; readonly asked: AskedOfRows; readonly key: number };
  readonly #reviewer: Reviewer;
  readonly #output: ReviewOutput | undefined;
  readonly #counts = new ReviewCounts();
  readonly #kept = new Map<string, Pick<ReviewedRow, "answer"> & { readonly words: WordedRow["words"] }>();
  #waiting: WordedRow[] | undefined = [];
  #first: WordedRow[] = [];
  rows = 0;

  constructor(reviewer: Reviewer, writer: RowWriter, output: ReviewOutput | undefined, head: ReviewOfRows["head"]) {
    this.#reviewer = reviewer;
    this.writer = writer;
    this.#output = output;
    this.head = head;
  }

  get isSorted(): boolean {
    return this.#waiting !== undefined;
  }

  get tally(): ReviewTally {
    return this.#counts.tally;
  }

  /** The most urgent rows, without those of which nothing is to be done. */
  get first(): readonly WordedRow[] {
    return this.#first.filter(({ row }) => row.urgency !== "good");
  }

  async take(rows: readonly TableRow[]): Promise<void> {
    const done = rows.map((row) => this.#worded(this.#reviewer.review(row)));
    for (const { row } of done) this.#counts.add(row);
    this.rows += done.length;
    this.#first = [...this.#first, ...done].sort((a, b) => byUrgency(a.row, b.row)).slice(0, MOST_SHOWN);
    if (this.#output === undefined) return;
    if (this.#waiting === undefined) return this.#output.write(done);
    this.#waiting.push(...done);
    if (this.#waiting.length <= MOST_SORTED) return;
    const waiting = this.#waiting;
    this.#waiting = undefined;
    await this.#write(waiting);
  }

  async end(told: Omit<Parameters<ReviewOutput["end"]>[0], "tally">): Promise<void> {
    const waiting = this.#waiting?.sort((a, b) => byUrgency(a.row, b.row)) ?? [];
    await this.#write(waiting);
    await this.#output?.end({ ...told, tally: this.tally });
  }

  // All at once, their texts would need several times the memory of the rows.
  async #write(rows: readonly WordedRow[]): Promise<void> {
    for (let at = 0; at < rows.length; at += 1000) await this.#output?.write(rows.slice(at, at + 1000));
  }

  #worded(row: ReviewedRow): WordedRow {
    if (row.answer === undefined) return { row, words: this.writer.words(row) };
    const key = `${row.urgency} ${JSON.stringify(row.answer)}`;
    let kept = this.#kept.get(key);
    if (kept === undefined) {
      kept = { answer: row.answer, words: this.writer.words(row) };
      if (this.#kept.size === MOST_KEPT) this.#kept.clear();
      this.#kept.set(key, kept);
    }
    return { row: { ...row, ...(kept.answer === undefined ? {} : { answer: kept.answer }) }, words: kept.words };
  }
}
