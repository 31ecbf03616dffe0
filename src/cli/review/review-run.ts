import { createHash, type Hash } from "node:crypto";
import { resolve } from "node:path";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { versionOn } from "../../core/regulation/jurisdiction.ts";
import { REVIEW } from "../../features/review/messages.ts";
import { Reviewer } from "../../features/review/reviewer.ts";
import { RowWriter } from "../../features/review/row-words.ts";
import type { ReviewTally } from "../../features/review/tally.ts";
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
import { MOST_SORTED, ReviewOfRows } from "./review-of-rows.ts";
import { reviewOutput } from "./review-output.ts";
import { askedOfRows, checkFacts, factsOf } from "./review-question.ts";
import { reviewText, summaryOf } from "./review-text.ts";
import { mapText, readMaps } from "./saved-map.ts";

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
  const jurisdiction = known(options.jurisdiction, regulations.jurisdictions);
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

function statusOf({ urgencies }: ReviewTally, told: boolean): number {
  if ((urgencies.unread ?? 0) > 0) return EXIT.unusable;
  if (!told) return EXIT.ok;
  if ((urgencies.bad ?? 0) > 0) return EXIT.bad;
  return (urgencies.unsure ?? 0) > 0 ? EXIT.undecided : EXIT.ok;
}
