import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Block, type InputPlace, LONGEST_LINE } from "../batch/blocks.ts";
import { Crew } from "../batch/crew.ts";
import { inOrder } from "../batch/in-order.ts";
import { encodedLines, LineAnswerer } from "../batch/line-answerer.ts";
import { type Answered, addTally, emptyTally, type FillIns, type LineForm, type Tally } from "../batch/task.ts";
import type { RunIdentity } from "../batch/unfinished.ts";
import { taipeiInstant } from "../calendar/civil-date.ts";
import type { LogOptions } from "../decision-log/entry.ts";
import type { Engine } from "../engine/engine.ts";
import { RequestError } from "../errors.ts";
import { readRegulations, startEngine } from "../load-engine.ts";
import { BATCH_TEXTS } from "../messages/batch.ts";
import { readPolicyManifest } from "../package-files.ts";
import { didYouMean, nearest } from "../text.ts";
import { version } from "../version.ts";
import type { BatchOptions } from "./batch.ts";
import { blocksBehind, csvBlocks, openInput } from "./batch-input.ts";
import { type BatchOutput, journalOf, openOutput } from "./batch-output.ts";
import { BatchProgress } from "./batch-progress.ts";
import { batchSummary, countsOf } from "./batch-text.ts";
import { textColumns } from "./cli.ts";
import { civilDay } from "./day.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { openLog, type WatchedLog, watchedLog } from "./log-options.ts";
import { known } from "./names.ts";
import { wrap } from "./wrap.ts";

const INTERRUPTED = 130;

/** Answers every line; the exit status. */
export async function runBatch(name: string, options: BatchOptions, io: Io): Promise<number> {
  checkLogFile(options, io);
  const log = await openLog(options, io);
  try {
    return await runLogged(name, options, log, io);
  } finally {
    log.close();
  }
}

// The answers take the place of what has their name.
function checkLogFile({ output, log }: BatchOptions, { cwd }: Io): void {
  if (log === undefined || output === "-") return;
  const own = [output, `${output}.partial`, `${output}.partial.json`].map((name) => realPath(resolve(cwd, name)));
  if (own.includes(realPath(resolve(cwd, log)))) {
    throw new UsageError(`--log: \`${log}\`, expected another file than that of -o: the answers go there`);
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(realPath(folder), basename(path));
  }
}

async function runLogged(name: string, options: BatchOptions, log: LogOptions, io: Io): Promise<number> {
  const { output, csv, map, asOf, agency, workers, lang } = options;
  if (map !== undefined && !csv) throw new UsageError("--map: columns of no table, expected --csv too");
  if (asOf !== undefined) civilDay(asOf);
  const logging = watchedLog(log);
  const engine = await startEngine(readRegulations(options.jurisdictions), agency, logging);
  checkNames(options, engine);
  const input = openInput(name, io);
  const identity = identityOf(options, engine);
  const journal = journalOf(options, identity, input.path, io);
  const tally = journal?.tally ?? emptyTally();
  const say = (...lines: string[]) => io.stderr(`${lines.flatMap((line) => wrap(line, textColumns(io))).join("\n")}\n`);
  const texts = BATCH_TEXTS[lang];
  const progress = new BatchProgress(input.size, lang, io);
  progress.begin({ requests: countsOf(tally).requests, bytes: journal?.input.bytes ?? 0 });

  let [form, blocks]: [LineForm, AsyncIterable<Block>] =
    journal === undefined
      ? [{ fillIns: fillInsOf(options) }, blocksBehind(input, false, undefined)]
      : [journal.form, blocksBehind(input, csv === true, journal.input)];
  if (csv && journal === undefined) {
    const table = await csvBlocks(input, options, engine.portable.schemas);
    const { unused, ...columns } = table.header;
    [form, blocks] = [{ ...form, csv: columns }, table.blocks];
    if (unused.length > 0) say(texts.unused(unused.join(texts.comma)));
  }
  if (journal !== undefined) say(texts.resumed(journal.input.line.toLocaleString("en")));

  const kept = () => (output === "-" ? [] : [texts.resume(`${output}.partial`)]);
  const to = await openOutput(output, { identity, form, journal }, io);
  const interruption = new AbortController();
  const interrupt = () => interruption.abort(new Error("interrupted"));
  process.once("SIGINT", interrupt).once("SIGTERM", interrupt);
  const crew = new Crew(engine, form, workers);
  try {
    const answered = answering(engine, form, crew, logging);
    await answerAll(inOrder(blocks, crew.depth, answered, interruption.signal), {
      to,
      tally,
      progress,
      fresh: !journal,
    });
    await to.finish();
  } catch (error) {
    progress.end();
    await to.close().catch(() => {});
    if (interruption.signal.aborted) {
      say(texts.interrupted, ...kept());
      return INTERRUPTED;
    }
    if (error instanceof UsageError) throw error;
    say(...kept());
    throw error;
  } finally {
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
    input.bytes.destroy?.();
    await crew.end();
  }
  progress.end();
  const { requests, errors } = countsOf(tally);
  io.stderr(`${batchSummary(tally, progress.pace(requests), lang, io).join("\n")}\n`);
  if (output !== "-") say(texts.written(output));
  return errors === 0 ? EXIT.ok : EXIT.unusable;
}

interface Done {
  readonly answered: Answered;
  readonly end: InputPlace;
}

function answering(engine: Engine, form: LineForm, crew: Crew, logging: WatchedLog): (block: Block) => Promise<Done> {
  const here = new LineAnswerer(engine, form);
  return async ({ bytes, line, end }) => {
    if (bytes !== undefined) {
      const answered = await crew.run({ text: bytes, line });
      if (logging.failure !== undefined) throw logging.failure;
      return { answered, end };
    }
    const tally = emptyTally();
    const problem = { path: "", expected: `a line of at most ${LONGEST_LINE} bytes` };
    const refusal = here.refusal(new RequestError("request_too_large", [problem]), line, tally);
    return { answered: { bytes: encodedLines([refusal]), tally }, end };
  };
}

async function answerAll(
  results: AsyncIterable<Done>,
  { to, tally, progress, fresh }: { to: BatchOutput; tally: Tally; progress: BatchProgress; fresh: boolean },
): Promise<void> {
  // A run that is killed before its first answers can be resumed too.
  if (fresh) await to.note({ bytes: 0, line: 1, digest: () => "" }, tally, true);
  let reached: InputPlace | undefined;
  try {
    for await (const { answered, end } of results) {
      if (answered.bytes.length > 0) await to.write(answered.bytes);
      addTally(tally, answered.tally);
      reached = end;
      await to.note(end, tally);
      progress.show(countsOf(tally).requests, end.bytes);
    }
  } finally {
    // Where even that fails, the last note holds.
    if (reached !== undefined) await to.note(reached, tally, true).catch(() => {});
  }
}

function fillInsOf({ decision, jurisdiction, asOf }: BatchOptions): FillIns {
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    as_of: asOf ?? taipeiInstant(new Date()),
  };
}

// Else every line would be an error.
function checkNames({ decision, jurisdiction }: BatchOptions, engine: Engine): void {
  const named = (names: readonly string[]) => new Map(names.map((name) => [name, name]));
  if (jurisdiction !== undefined) known(jurisdiction, named(engine.jurisdictions));
  if (decision === undefined || (engine.decisions as readonly string[]).includes(decision)) return;
  const hint = didYouMean(nearest(decision, engine.decisions));
  throw new UsageError(`--decision: \`${decision}\`, expected one of ${engine.decisions.join(", ")}${hint}`);
}

function identityOf({ decision, jurisdiction, asOf, csv, map = new Map() }: BatchOptions, engine: Engine): RunIdentity {
  const rules = JSON.stringify([version(), readPolicyManifest().module, engine.portable.data]);
  return {
    revision: `sha256:${createHash("sha256").update(rules).digest("hex")}`,
    options: { decision, jurisdiction, asOf, csv, map: [...map] },
  };
}
