import { RequestError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { inOrder } from "../../features/batch/in-order.ts";
import { encodedLines, LineAnswerer } from "../../features/batch/line-answerer.ts";
import { type Answered, addTally, emptyTally, type LineForm, type Tally } from "../../features/batch/task.ts";
import type { Block, InputPlace } from "../../features/tables/blocks.ts";
import { LONGEST_LINE } from "../../features/tables/lines.ts";
import { TaskRunner } from "../../node/batch/task-runner.ts";
import type { Journal, RunIdentity } from "../../node/batch/unfinished.ts";
import type { LogOptions } from "../../node/decision-log/entry.ts";
import type { Lock } from "../../node/files/lock.ts";
import { readPolicyManifest } from "../../node/package/package-files.ts";
import { sha256 } from "../../node/package/sha256.ts";
import { version } from "../../node/package/version.ts";
import { defaultWorkers } from "../../node/package/workers.ts";
import { readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { readBlocks } from "../../node/tables/blocks.ts";
import { textColumns } from "../terminal/cli.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { type Input, openInput } from "../terminal/input.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { openLog, type WatchedLog, watchedLog } from "../terminal/log-options.ts";
import { NAMED_OUTPUT } from "../terminal/output.ts";
import { tellLeft } from "../terminal/output-file.ts";
import {
  checkRequestFlags,
  delimiterOf,
  fillInsOf,
  openRequests,
  type RequestLines,
  requestLines,
} from "../terminal/request-input.ts";
import { tableOptionsOf } from "../terminal/table-options.ts";
import { wrap } from "../terminal/wrap.ts";
import type { BatchOutput } from "./answers-output.ts";
import { checkFiles, journalOf, lockBatch, openOutput } from "./batch-output.ts";
import { BatchProgress } from "./batch-progress.ts";
import { batchSummary, countsOf } from "./batch-text.ts";
import { BATCH_TEXTS } from "./messages.ts";
import { BATCH_FORMATS, type BatchFormat, type BatchOptions } from "./options.ts";

const INTERRUPTED = 130;
/** Threads if the user gives no number. With more, a run might take over 100 MB above its start. */
const MOST_THREADS = 2;

/** Answers every line; the exit status. */
export async function runBatch(name: string, options: BatchOptions, io: Io): Promise<number> {
  checkFiles(name, options, io);
  const log = await openLog(options, io);
  let lock: Lock | undefined;
  try {
    lock = lockBatch(options, io);
    return await runLocked(name, options, log, lock, io);
  } finally {
    lock?.release();
    log.close();
  }
}

async function runLocked(
  name: string,
  options: BatchOptions,
  log: LogOptions,
  lock: Lock | undefined,
  io: Io,
): Promise<number> {
  const { output, agency, workers, lang, quiet } = options;
  const format = fileFormat(options, BATCH_FORMATS, "ndjson");
  if (format === "xlsx" && (output === "-" || options.resume)) {
    const whole = { en: "no --resume: a workbook is written whole", "zh-TW": "不用 --resume（活頁簿須整份寫入）" };
    const expected = output === "-" ? NAMED_OUTPUT : whole;
    throw new UsageError(mistakeText({ place: "--format", found: "`xlsx`", expected }));
  }
  const logging = watchedLog(log);
  const regulations = readRegulations(options.jurisdictions);
  const engine = await startEngine(regulations, agency, logging);
  checkRequestFlags(options, engine);
  const input = openInput(name, "REQUESTS", io);
  const identity = output === "-" ? undefined : identityOf(options, format, engine);
  const journal = journalOf(options, identity, io);
  const tally = journal?.tally ?? emptyTally();
  const say = (...lines: string[]) => quiet || io.tell(lines.flatMap((line) => wrap(line, textColumns(io))));
  const texts = BATCH_TEXTS[lang];
  const progress = new BatchProgress(input.size, lang, quiet ? { ...io, progress: undefined } : io);
  progress.begin({ requests: countsOf(tally).requests, bytes: journal?.input.bytes ?? 0 });

  const { form, blocks, unused, opened } = await linesFor(options, input, engine, format, journal);
  if (unused.length > 0) say(texts.unused(unused.join(texts.comma)));
  if (journal !== undefined) say(texts.resumed(journal.input.line.toLocaleString("en")));

  const kept = output === "-" ? [] : [texts.resume(`${output}.partial`)];
  const to = await openOutput(options, { identity, form, journal, lock, format, regulations }, io);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Error("interrupted"));
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const runner = new TaskRunner(engine, form, {
    workers: (workers ?? Math.min(defaultWorkers(), MOST_THREADS)) - 1,
    lendsHand: true,
  });
  try {
    const answered = answering(engine, form, runner, logging);
    await answerAll(inOrder(blocks, runner.depth, answered, interruption.signal), { to, tally, progress });
    tellLeft(await to.finish(), io);
  } catch (error) {
    progress.end();
    // An input that cannot be used from its beginning leaves nothing to go on with.
    const begun = journal !== undefined || countsOf(tally).requests > 0 || !(error instanceof UsageError);
    if (begun) await to.close().catch(() => {});
    else tellLeft(await to.discard().catch(() => []), io);
    if (interruption.signal.aborted) {
      say(texts.interrupted, ...kept);
      return INTERRUPTED;
    }
    if (!(error instanceof UsageError) && kept.length > 0) say(...kept);
    throw error;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    input.bytes.destroy?.();
    await runner.end();
  }
  progress.end();
  const { requests, errors } = countsOf(tally);
  if (!quiet) io.tell(batchSummary(tally, opened, progress.pace(requests), lang, io));
  if (output !== "-") say(texts.written(output));
  return errors === 0 || options.errorsOk ? EXIT.ok : EXIT.unusable;
}

/** The lines of the input, or what an unfinished run left of them. */
async function linesFor(
  options: BatchOptions,
  input: Input,
  engine: Engine,
  format: BatchFormat,
  journal: Journal | undefined,
): Promise<RequestLines> {
  const { asOf = taipeiInstant(new Date()), output } = options;
  if (journal !== undefined) {
    const { form } = journal;
    const { bytes, ...opened } = await openRequests(input, options);
    const delimiter = delimiterOf(form);
    return { form, blocks: readBlocks(bytes, { delimiter, before: journal.input }), unused: [], opened };
  }
  // How far the input is read is noted beside a file alone.
  const cutting = { digest: output !== "-" };
  const { detail, lang } = options;
  const fillIns = { ...fillInsOf(options), as_of: asOf, ...(detail === undefined ? {} : { detail }) };
  const lines = await requestLines(input, options, fillIns, engine.schemas, cutting);
  // People read tables, and programs lines.
  return format === "ndjson" ? lines : { ...lines, form: { ...lines.form, language: lang } };
}

interface Done {
  readonly answered: Answered;
  readonly end: InputPlace;
}

function answering(
  engine: Engine,
  form: LineForm,
  runner: TaskRunner,
  logging: WatchedLog,
): (block: Block) => Promise<Done> {
  const here = new LineAnswerer(engine, form);
  return async ({ bytes, line, end }) => {
    if (bytes !== undefined) {
      const answered = await runner.run({ text: bytes, line });
      if (logging.failure !== undefined) throw logging.failure;
      return { answered, end };
    }
    const tally = emptyTally();
    const expected = { en: `a line of at most ${LONGEST_LINE} bytes`, "zh-TW": `至多 ${LONGEST_LINE} 位元組的一行` };
    const problem = { path: "", expected };
    const refusal = here.refusal(new RequestError("request_too_large", [problem]), { at: line }, tally);
    return { answered: { bytes: encodedLines([refusal]), tally }, end };
  };
}

async function answerAll(
  results: AsyncIterable<Done>,
  { to, tally, progress }: { to: BatchOutput; tally: Tally; progress: BatchProgress },
): Promise<void> {
  let reached: InputPlace | undefined;
  try {
    for await (const { answered, end } of results) {
      if (answered.bytes.length > 0) await to.write(answered.bytes);
      addTally(tally, answered.tally);
      reached = end;
      if (answered.stopped !== undefined) throw new UsageError(answered.stopped);
      await to.note(end, tally);
      progress.show(countsOf(tally).requests, end.bytes);
    }
  } finally {
    // Where even that fails, the last note holds.
    if (reached !== undefined) await to.note(reached, tally, true).catch(() => {});
  }
}

function identityOf(options: BatchOptions, format: BatchFormat, engine: Engine): RunIdentity {
  const { decision, jurisdiction, asOf, csv, map = new Map(), blank, value = new Map() } = options;
  const table = { ...tableOptionsOf(options), blank, values: [...value] };
  const rules = JSON.stringify([version(), readPolicyManifest().module, engine.portable.data]);
  return {
    revision: `sha256:${sha256(rules)}`,
    options: {
      decision,
      jurisdiction,
      asOf,
      csv,
      map: [...map],
      table,
      key: options.key,
      detail: options.detail,
      format,
      ...(format === "ndjson" ? {} : { lang: options.lang }),
    },
  };
}
