import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Line, linesOf } from "../decision-log/lines.ts";
import { type ReplayCounts, type Replaying, replayLog } from "../decision-log/replay.ts";
import { RequestIndex } from "../decision-log/request-index.ts";
import { bundleRevision, presentRevision, type Revision } from "../decision-log/revisions.ts";
import { filled } from "../diff/parameter-text.ts";
import { readRegulations } from "../load-engine.ts";
import type { Language } from "../messages/format.ts";
import { REPLAY, type ReplayVerdict } from "../messages/replay.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "./cli.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { languageOption } from "./language.ts";
import { logKeyOption, readLogKey } from "./log-options.ts";
import { Progress } from "./progress.ts";
import { ReplayText } from "./replay-log-text.ts";
import { readBytes, STDIN } from "./text-file.ts";

interface Options {
  readonly requests?: string;
  readonly bundle?: readonly string[];
  readonly jurisdictions: string[];
  readonly agency?: string;
  readonly logKey?: string;
  readonly lang: Language;
  readonly json?: true;
}

const EXAMPLES = `
Examples:
  hdp replay decisions.ndjson --requests requests.ndjson
  hdp replay decisions.ndjson --requests requests.ndjson --bundle 2026-03.tar.gz
  hdp replay decisions.ndjson --requests requests.ndjson --json

A logged decision is held against the answer of its own revision: the present
one (with --jurisdictions and --agency as then), or that of a --bundle. Under
another revision nothing is called equal. The log is read line by line; the
requests are kept in memory.

Exit status:
  0 every decision is as it was logged; 10 some differ; 11 none differs, but
  some could not be compared; 2 files that cannot be used; 1 a fault of the
  program`;

/** `hdp replay`: logged decisions answered again. */
export function addReplay(cli: Cli): void {
  cli.program
    .command("replay")
    .description("answer the decisions of a log again, and report any that differ")
    .argument("<log>", "decision log of `hdp decide --log`, `onDecision` or an OPA server; - reads standard input")
    .option("--requests <file>", "the requests, one JSON object a line; not needed for a log without masks")
    .option("--bundle <file...>", "bundles of `hdp bundle` with the rules of then")
    .addOption(jurisdictionsOption(cli.io))
    .addOption(agencyOption(cli.io))
    .addOption(logKeyOption())
    .addOption(languageOption(cli.io))
    .option("--json", "print every finding and the counts as JSON")
    .addHelpText("after", EXAMPLES)
    .action(async (log: string, options: Options) => {
      cli.exitStatus = await replay(log, options, cli.io);
    });
}

async function replay(log: string, options: Options, io: Io): Promise<number> {
  const { requests: file, bundle = [], jurisdictions, agency, lang, json } = options;
  if (log === "-" && file === "-") throw new UsageError("--requests: `-`, expected a file: the log is standard input");
  const texts = REPLAY[lang];
  const { logKey } = await readLogKey(options.logKey, io);
  const present = await presentRevision(readRegulations(jurisdictions), agency);
  const earlier: Revision[] = [];
  for (const name of bundle) earlier.push(await bundleRevision(await readBytes(name, "--bundle", io), name));
  const lines = linesOfFile(log, "<log>", io);
  const requests = new RequestIndex(present.masks, logKey);
  const asked = await indexed(requests, file, io);
  const progress = new Progress(io);
  const report = json ? undefined : new ReplayText(lang, io);
  let read = 0;
  let printed = 0;
  const replaying: Replaying = {
    requests,
    present,
    earlier,
    keyed: logKey !== undefined,
    onLine: () => {
      read += 1;
      progress.show(() => [filled(texts.progress, { done: read })]);
    },
    onFinding: (finding) => {
      report?.add(finding);
      if (json) io.stdout(`${printed++ === 0 ? '{"findings":[' : ","}\n${JSON.stringify(finding)}`);
    },
  };
  const counts = await replayLog(lines, replaying);
  progress.end();
  if (counts.entries === 0 && printed === 0 && counts.broken === 0) {
    throw new UsageError(`${log === "-" ? STDIN : log}: no entry, expected a decision log with one JSON object a line`);
  }
  const verdict = verdictOf(counts);
  const revisions = [present, ...earlier].map(({ revision }) => revision);
  if (json) {
    const tail = JSON.stringify({ counts, requests: asked, revisions, verdict }).slice(1);
    io.stdout(`${printed === 0 ? '{"findings":[' : "\n"}],\n${tail}\n`);
  } else {
    const head = [
      filled(texts.title, { file: log }),
      filled(texts.revision, { revision: present.revision }),
      ...earlier.map(({ revision }, n) => filled(texts.further, { revision, file: bundle[n] as string })),
      filled(texts.requests, { count: asked.read }),
      ...(asked.bad === 0 ? [] : [filled(texts.bad_requests, { count: asked.bad, lines: asked.bad_lines.join(", ") })]),
    ];
    io.stdout((report as ReplayText).text(head, counts, verdict));
  }
  return verdict === "different" ? EXIT.bad : verdict === "equal" ? EXIT.ok : EXIT.undecided;
}

function verdictOf(counts: ReplayCounts): ReplayVerdict {
  if (counts.different > 0) return "different";
  if (counts.not_found + counts.ambiguous + counts.other_revision + counts.broken > 0) return "unproved";
  return counts.equal > 0 ? "equal" : "nothing";
}

/** So many numbers of bad lines are told. */
const BAD_LINES = 20;

async function indexed(index: RequestIndex, file: string | undefined, io: Io) {
  const asked = { read: 0, bad: 0, bad_lines: [] as number[] };
  if (file === undefined) return asked;
  for await (const { line, text } of linesOfFile(file, "--requests", io)) {
    if (text !== undefined && index.add(text)) asked.read += 1;
    else {
      asked.bad += 1;
      if (asked.bad_lines.length < BAD_LINES) asked.bad_lines.push(line);
    }
  }
  return asked;
}

function linesOfFile(file: string, option: string, io: Io): AsyncIterable<Line> {
  if (file === "-") return linesOf(io.stdin);
  const path = resolve(io.cwd, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isDirectory()) {
    const why = stats === undefined ? "there is none" : "it is a folder";
    throw new UsageError(`${option}: \`${file}\`, expected a file with one JSON object a line (${why})`);
  }
  return linesOf(createReadStream(path));
}
