import { mistakeText } from "../../core/base/mistake.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { inOrder } from "../../features/batch/in-order.ts";
import { emptyTally } from "../../features/batch/task.ts";
import { TaskRunner } from "../../node/batch/task-runner.ts";
import type { Journal, RunIdentity } from "../../node/batch/unfinished.ts";
import type { LogOptions } from "../../node/decision-log/entry.ts";
import type { Lock } from "../../node/files/lock.ts";
import { readPolicyManifest } from "../../node/package/package-files.ts";
import { sha256 } from "../../node/package/sha256.ts";
import { version } from "../../node/package/version.ts";
import { defaultWorkers } from "../../node/package/workers.ts";
import { type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { startEngine } from "../../node/start/load-engine.ts";
import { readBlocks } from "../../node/tables/blocks.ts";
import { textColumns } from "../terminal/cli.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { type Input, openInput } from "../terminal/input.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { openLog, watchedLog } from "../terminal/log-options.ts";
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
import { answerAll, answering } from "./answer-blocks.ts";
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
  if (format === "xlsx" && output === "-") {
    throw new UsageError(mistakeText({ place: "--format", found: "`xlsx`", expected: NAMED_OUTPUT }));
  }
  if (format === "xlsx" && options.resume) {
    throw new UsageError({
      en: `--resume: \`${output}\` is a workbook, which is written whole, expected no --resume, or -o with .csv or .ndjson`,
      "zh-TW": `--resume：\`${output}\` 為活頁簿，須整份寫入；請不用 --resume，或以 -o 指定 .csv、.ndjson 檔`,
    });
  }
  const logging = watchedLog(log);
  const regulations = readRegulations(options.jurisdictions);
  const engine = await startEngine(regulations, agency, logging);
  checkRequestFlags(options, engine);
  const input = openInput(name, "REQUESTS", io);
  const identity = output === "-" ? undefined : identityOf(options, format, engine, regulations);
  const journal = journalOf(options, identity, io);
  const tally = journal?.tally ?? emptyTally();
  const say = (...lines: string[]) => quiet || io.tell(lines.flatMap((line) => wrap(line, textColumns(io))));
  const texts = BATCH_TEXTS[lang];
  const progress = new BatchProgress(input.size, lang, quiet ? { ...io, progress: undefined } : io);
  progress.begin({ requests: countsOf(tally).requests, bytes: journal?.input.bytes ?? 0 });

  const { form, blocks, unused, opened } = await linesFor(options, input, engine, format, journal);
  if (unused.length > 0) say(texts.unused(unused.join(texts.comma)));
  if (journal !== undefined) say(texts.resumed(journal.input.line.toLocaleString("en")));

  // A workbook is written whole.
  const kept = output === "-" || format === "xlsx" ? [] : [texts.resume(`${output}.partial`)];
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Error("interrupted"));
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const runner = new TaskRunner(engine, form, {
    workers: (workers ?? Math.min(defaultWorkers(), MOST_THREADS)) - 1,
    lendsHand: true,
  });
  let to: BatchOutput | undefined;
  try {
    to = await openOutput(options, { identity, form, journal, lock, format, regulations }, io);
    const answered = answering(engine, form, runner, logging);
    await answerAll(inOrder(blocks, runner.depth, answered, interruption.signal), { to, tally, progress });
    tellLeft(await to.finish(), io);
  } catch (error) {
    progress.end();
    // An input that cannot be used from its beginning leaves nothing to go on with.
    const begun = journal !== undefined || countsOf(tally).requests > 0 || !(error instanceof UsageError);
    if (begun) await to?.close().catch(() => {});
    else tellLeft((await to?.discard().catch(() => [])) ?? [], io);
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

function identityOf(options: BatchOptions, format: BatchFormat, engine: Engine, { packs }: Regulations): RunIdentity {
  const { decision, jurisdiction, asOf, csv, map = new Map(), blank, value = new Map() } = options;
  const table = { ...tableOptionsOf(options), blank, values: [...value] };
  const rules = JSON.stringify([
    version(),
    readPolicyManifest().module,
    ...packs.flatMap(({ id, manifest }) => (manifest === undefined ? [] : [id, manifest.module])),
    engine.portable.data,
  ]);
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
