import { createHash, type Hash } from "node:crypto";
import { resolve } from "node:path";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { nearest } from "../../core/base/text.ts";
import { versionOn } from "../../core/regulation/jurisdiction.ts";
import { REVIEW } from "../../features/review/messages.ts";
import { byUrgency, type ReviewedRow, Reviewer } from "../../features/review/reviewer.ts";
import { RowWriter } from "../../features/review/row-words.ts";
import { ReviewCounts, type ReviewTally } from "../../features/review/tally.ts";
import { columnNames } from "../../features/tables/layout.ts";
import { tableLines } from "../../features/tables/messages.ts";
import { openTable } from "../../features/tables/open-table.ts";
import { tableReader } from "../../features/tables/table-reader.ts";
import type { TableRow } from "../../features/tables/table-row.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { maybeUnzipped } from "../../node/tables/unzipped.ts";
import { fillText } from "../../words/format.ts";
import { Labels } from "../../words/labels.ts";
import { coloursOf } from "../terminal/colours.ts";
import { civilDay } from "../terminal/day.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { openInput } from "../terminal/input.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { known } from "../terminal/names.ts";
import { NAMED_OUTPUT } from "../terminal/output.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import { Progress } from "../terminal/progress.ts";
import { tableOptionsOf } from "../terminal/table-options.ts";
import { versionHead } from "../terminal/version-head.ts";
import { REVIEW_FORMATS, type ReviewOptions } from "./options.ts";
import { type ReviewOutput, reviewOutput, type WordedRow } from "./review-output.ts";
import { type AskedOfRows, askedOfRows } from "./review-question.ts";
import { reviewText, summaryOf } from "./review-text.ts";
import { mapText, readMaps } from "./saved-map.ts";

/** Up to so many rows are sorted by urgency, for which all of them are in memory. */
const MOST_SORTED = 100_000;
/** So many of the most urgent rows are shown. */
const MOST_SHOWN = 10;
/** So many answers are kept, in words: most rows of a list are answered as another was. */
const MOST_KEPT = 2000;

/** Reviews the rows of a list; the exit status. */
export async function runReview(name: string, options: ReviewOptions, io: Io): Promise<number> {
  const { lang, output = "-", agency } = options;
  const texts = REVIEW[lang];
  const format = fileFormat(options, REVIEW_FORMATS, "text");
  if (format === "xlsx" && output === "-")
    throw new UsageError(mistakeText({ place: "--format", found: "`xlsx`", expected: NAMED_OUTPUT }));
  if (format === "text" && output !== "-") {
    const expected = {
      en: "a name that ends with .xlsx, .csv, .html or .json",
      "zh-TW": "以 .xlsx、.csv、.html 或 .json 結尾的檔名",
    };
    throw new UsageError(mistakeText({ place: "-o", found: `\`${output}\``, expected }));
  }
  const regulations = readRegulations(options.jurisdictions);
  const jurisdiction = known(options.jurisdiction, new Map(regulations.jurisdictions.map((one) => [one.id, one])));
  const engine = await startEngine(regulations, agency);
  const { schemas } = engine;
  const labels = new Labels(schemas, lang, regulations.jurisdictions);
  const day = civilDay(options.asOf);
  const saved = await readMaps(options.map ?? [], options.value ?? new Map(), io);
  const facts = factsOf(options.fact ?? []);
  const input = openInput(name, "LIST", io);
  const hash = createHash("sha256");
  const table = await openTable(
    input.name,
    await maybeUnzipped(hashed(input.bytes, hash), input.name),
    tableOptionsOf(options),
  );
  const { bytes, ...opened } = table;

  const targets = [output, options.saveMap]
    .filter((one) => one !== undefined && one !== "-")
    .map((one) => resolve(io.cwd, one as string));
  const to = { command: "hdp review", option: "-o", personal: true, force: options.force, inputs: [name] };
  const files = new OutputFiles(targets, to, io);
  const progress = new Progress(io);
  const pending: (TableRow & { readonly cells: readonly string[] })[] = [];
  let run: ReviewOfRows | undefined;

  const begin = async (columns: readonly string[]): Promise<ReviewOfRows> => {
    const asked = askedOfRows(columns, schemas, options.decision ?? saved.decision, saved, facts);
    checkFacts(facts, asked);
    const key = options.key === undefined ? 0 : columns.indexOf(options.key);
    if (key < 0) {
      const text = mistakeText({ found: `\`${options.key}\``, expected: oneOf(columns) });
      throw new UsageError(text, { option: "key" });
    }
    const { decision, map } = asked;
    const question = {
      decision,
      jurisdiction: jurisdiction.id,
      as_of: options.asOf ?? day,
      columns: map.facts,
      facts,
      values: saved.values,
      blank: options.blank ?? [],
      dueWithin: options.dueWithin,
    };
    const writer = new RowWriter(schemas, labels, question);
    const title = fillText(texts.title, {
      name: jurisdiction.name[lang],
      question: labels.question(decision),
    });
    const head = {
      title,
      lang,
      asOf: question.as_of,
      columns,
      key,
      asked: { decision, jurisdiction: jurisdiction.id, as_of: question.as_of, columns: Object.fromEntries(map.facts) },
    };
    const target = output === "-" ? io.put : await files.create(resolve(io.cwd, output));
    const written = format === "text" ? undefined : await reviewOutput(format, target, head);
    if (options.saveMap !== undefined) {
      await files.write(resolve(io.cwd, options.saveMap), mapText(decision, map.facts, saved.values));
    }
    return new ReviewOfRows(new Reviewer(engine, question, day), writer, written, { title, asked, key });
  };

  try {
    const reader = tableReader(input.name, opened, (row) => pending.push(copyOf(row)));
    if (opened.layout !== undefined) run = await begin(columnNames(opened.layout.header));
    for await (const part of bytes) {
      reader.write(part);
      run ??= pending[0] === undefined ? undefined : await begin(pending[0].columns);
      await run?.take(pending.splice(0));
      progress.show(() => [`${texts.progress} ${(run?.rows ?? 0).toLocaleString("en")}`]);
    }
    reader.end();
    run ??= await begin(pending[0]?.columns ?? []);
    await run.take(pending.splice(0));
    const remark = run.isSorted ? undefined : fillText(texts.unsorted, { most: MOST_SORTED.toLocaleString("en") });
    const summary = summaryOf(run.tally, run.writer, lang);
    await run.end({ summary, file: { name: input.name, digest: hash.digest("hex") }, remark });
    await files.commit();
    progress.end();
    if (format === "text" || output !== "-") {
      const { asked, key, title } = run.head;
      const notes = tableLines({ opened, ...reader.notes }, lang);
      const columns = opened.layout === undefined ? [] : columnNames(opened.layout.header);
      const told = {
        title,
        tally: run.tally,
        summary,
        map: asked.map,
        unused: columns.filter((column) => !asked.map.facts.has(column) && !asked.map.unclear.includes(column)),
        unstated: asked.facts
          .map(({ path }) => path)
          .filter((path) => ![...asked.map.facts.values()].includes(path) && !facts.has(path)),
        notes: [input.name, ...notes],
        first: run.first,
        key,
        remark,
        files: [
          ...(output === "-" ? [] : [shownPath(resolve(io.cwd, output), io)]),
          ...(options.saveMap === undefined
            ? []
            : [fillText(texts.mapping, { file: shownPath(resolve(io.cwd, options.saveMap), io) })]),
        ],
        foot: versionHead(jurisdiction, versionOn(jurisdiction, day), day, lang, io).map((line) =>
          coloursOf(io).faint(line),
        ),
        isWritten: output !== "-",
      };
      io.print(reviewText(told, run.writer, lang, io));
    }
    return statusOf(run.tally, options.exitStatus ?? false);
  } finally {
    progress.end();
    input.bytes.destroy?.();
    files.discard();
  }
}

/** The rows of one review: answered as they come, sorted as far as there is room for them, and counted. */
class ReviewOfRows {
  readonly writer: RowWriter;
  readonly head: { readonly title: string; readonly asked: ReturnType<typeof askedOfRows>; readonly key: number };
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

function copyOf(row: TableRow): TableRow & { readonly cells: readonly string[] } {
  const { number, line, columns } = row;
  const cells = columns.map((column) => row.value(column));
  const value = (column: string) => cells[columns.indexOf(column)] ?? "";
  return { number, line, columns, cells, value };
}

async function* hashed(bytes: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    hash.update(part);
    yield part;
  }
}

/** @throws UsageError if one is not of the form `path=value` */
function factsOf(given: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    given.map((text): [string, string] => {
      const at = text.indexOf("=");
      if (at > 0)
        return [
          text
            .slice(0, at)
            .trim()
            .replace(/^facts\./, ""),
          text.slice(at + 1).trim(),
        ];
      const expected = {
        en: "PATH=value, like review.last_done_on=115/6/30",
        "zh-TW": "`路徑=值`，如 `review.last_done_on=115/6/30`",
      };
      throw new UsageError(mistakeText({ found: `\`${text}\``, expected }), { option: "fact" });
    }),
  );
}

/** @throws UsageError if one is no fact of the question, or a column states it too */
function checkFacts(given: ReadonlyMap<string, string>, { decision, facts, map }: AskedOfRows): void {
  const paths = facts.map(({ path }) => path);
  for (const path of given.keys()) {
    if (!paths.includes(path)) {
      const found = { en: `\`${path}\` is no fact of ${decision}`, "zh-TW": `\`${path}\` 並非 ${decision} 的事實` };
      const suggestion = nearest(path, paths);
      throw new UsageError(mistakeText({ found, expected: oneOf(paths), suggestion }), { option: "fact" });
    }
    const column = [...map.facts].find(([, one]) => one === path)?.[0];
    if (column !== undefined) {
      const found = {
        en: `\`${path}\`, which column \`${column}\` states`,
        "zh-TW": `\`${path}\`（欄位 \`${column}\` 已載明）`,
      };
      const expected = { en: "another fact", "zh-TW": "其他事實" };
      throw new UsageError(mistakeText({ found, expected }), { option: "fact" });
    }
  }
}

function statusOf({ urgencies }: ReviewTally, told: boolean): number {
  if ((urgencies.unread ?? 0) > 0) return EXIT.unusable;
  if (!told) return EXIT.ok;
  if ((urgencies.bad ?? 0) > 0) return EXIT.bad;
  return (urgencies.unsure ?? 0) > 0 ? EXIT.undecided : EXIT.ok;
}
