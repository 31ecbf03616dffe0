import { decisionSchemas } from "../../core/schema/schemas.ts";
import { LineRequests } from "../../features/batch/line-requests.ts";
import { LONGEST_LINE } from "../../features/tables/lines.ts";
import { type Regulations, readRegulations } from "../../node/regulations/read-regulations.ts";
import { logEntries } from "../../node/replay/log-entries.ts";
import { type Replaying, replayLog } from "../../node/replay/replay.ts";
import { verdictOf } from "../../node/replay/replay-verdict.ts";
import { RequestIndex } from "../../node/replay/request-index.ts";
import { bundleRevision, presentRevision, type Revision } from "../../node/replay/revisions.ts";
import { fillText } from "../../words/format.ts";
import { agencyOption, type Cli, jurisdictionsOption } from "../terminal/cli.ts";
import type { OptionsOf } from "../terminal/commander.ts";
import { withNames } from "../terminal/example-names.ts";
import { openInput } from "../terminal/input.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { logKeyOption, readLogKey } from "../terminal/log-options.ts";
import { Progress } from "../terminal/progress.ts";
import {
  addRequestOptions,
  checkRequestFlags,
  fillInsOf,
  givenRequestOption,
  requestLines,
} from "../terminal/request-input.ts";
import { readBytes, STDIN } from "../terminal/text-file.ts";
import { REPLAY } from "./messages.ts";
import { ReplayText } from "./replay-log-text.ts";

/** An entry holds a request and its answer, and more than the text of the request where characters are escaped. */
const LONGEST_ENTRY = 4 * LONGEST_LINE;

const EXAMPLES = `
Examples:
  hdp replay decisions.ndjson --requests requests.ndjson
  hdp replay decisions.ndjson --requests requests.ndjson --bundle 2026-03.tar.gz
  hdp replay decisions.ndjson --requests requests.ndjson --json
  hdp replay decisions.ndjson --requests accounts.csv --csv -j {c} \\
    --decision {quantity} --map 筆數=facts.queries

A logged decision is held against the answer of its own revision: the present
one (with --jurisdictions and --agency as then), or that of a --bundle. Under
another revision nothing is called equal. The log is read line by line; the
requests are kept in memory.

Where hdp batch wrote the log, --requests is the file that it read, with the
same --decision, -j, --as-of, --csv and --map. A request that still has no date
fits each decision about its facts, and is asked as of the date in the log.

Exit status:
  0 every decision is as it was logged, and the chain is whole; 10 some
  decisions differ; 11 none differs, but the chain is broken, an entry is not
  whole, or one could not be compared; 2 files that cannot be used; 1 a fault
  of the program`;

const declared = ({ program, io }: Cli) =>
  addRequestOptions(
    program
      .command("replay")
      .description("answer the decisions of a log again, and report any that differ")
      .argument("<log>", "decision log of `--log`, `onDecision` or an OPA server; - reads standard input")
      .option("--requests <file>", "the requests, NDJSON or CSV; not needed for a log without masks"),
    "that of the log",
  )
    .option("--bundle <file...>", "bundles of `hdp bundle` with the rules of then")
    .addOption(jurisdictionsOption(io))
    .addOption(agencyOption(io))
    .addOption(logKeyOption(io))
    .option("--head <digest...>", "digests of entries that the log must still have, as an earlier replay printed them")
    .option("--unchained", "the log, or a part, has no chain: an OPA server or an earlier version wrote it")
    .addOption(languageOption(io))
    .option("--json", "print every finding and the counts as JSON");

type Options = OptionsOf<typeof declared>;

/** `hdp replay`: logged decisions answered again. */
export function addReplay(cli: Cli): void {
  declared(cli)
    .addHelpText("after", withNames(EXAMPLES))
    .action(async (log, options) => {
      cli.exitStatus = await replay(log, options, cli.io);
    });
}

async function replay(log: string, options: Options, io: Io): Promise<number> {
  const { requests: file, bundle = [], jurisdictions, agency, lang, json } = options;
  if (log === "-" && file === "-") throw new UsageError("--requests: `-`, expected a file: the log is standard input");
  const texts = REPLAY[lang];
  const { logKey } = await readLogKey(options.logKey, io);
  const regulations = readRegulations(jurisdictions);
  const present = await presentRevision(regulations, agency);
  checkRequests(options, regulations);
  const earlier: Revision[] = [];
  for (const name of bundle) earlier.push(await bundleRevision(await readBytes(name, "--bundle", io), name));
  for (const digest of options.head ?? []) checkDigest(digest);
  const input = openInput(log, "<log>", io).bytes;
  const { isList, entries } = await logEntries(input, log === "-" ? STDIN : log, LONGEST_ENTRY);
  const requests = new RequestIndex(present.masks, logKey);
  const asked = await indexed(requests, options, regulations, io);
  const progress = new Progress(io);
  const report = json ? undefined : new ReplayText(lang, isList, io);
  let read = 0;
  let printed = 0;
  const replaying: Replaying = {
    requests,
    present,
    earlier,
    key: logKey,
    unchained: options.unchained ?? false,
    heads: options.head ?? [],
    onLine: () => {
      read += 1;
      progress.show(() => [fillText(texts.progress, { done: read })]);
    },
    onFinding: (finding) => {
      report?.add(finding);
      if (json) io.put(`${printed++ === 0 ? '{"findings":[' : ","}\n${JSON.stringify(finding)}`);
    },
  };
  const { counts, heads } = await replayLog(entries, replaying);
  progress.end();
  if (counts.entries + counts.torn + counts.broken + counts.cut_off === 0) {
    const expected = "a decision log: a JSON object on each line, or a JSON list of them";
    throw new UsageError(`${log === "-" ? STDIN : log}: no entry, expected ${expected}`);
  }
  const verdict = verdictOf(counts, options.unchained ?? false);
  const revisions = [present, ...earlier].map(({ revision }) => revision);
  if (json) {
    const tail = JSON.stringify({ counts, requests: asked, revisions, heads, verdict }).slice(1);
    io.put(`${printed === 0 ? '{"findings":[' : "\n"}],\n${tail}\n`);
  } else {
    const head = [
      fillText(texts.title, { file: log }),
      fillText(texts.revision, { revision: present.revision }),
      ...earlier.map(({ revision }, n) => fillText(texts.further, { revision, file: bundle[n] as string })),
      fillText(texts.requests, { count: asked.read }),
      ...(asked.bad === 0
        ? []
        : [fillText(texts.bad_requests, { count: asked.bad, lines: asked.bad_lines.join(", ") })]),
    ];
    io.print((report as ReplayText).text(head, { counts, heads }, verdict));
  }
  return verdict === "different" ? EXIT.bad : verdict === "equal" ? EXIT.ok : EXIT.undecided;
}

function checkDigest(digest: string): void {
  if (/^(hmac-)?sha256:[0-9a-f]{64}$/.test(digest)) return;
  throw new UsageError(`--head: \`${digest}\`, expected a digest such as \`sha256:…\`, as a replay prints it`);
}

/** The most line numbers that are listed of bad lines. */
const BAD_LINES = 20;

// The rules of an earlier bundle may know a name that the present rules do not.
function checkRequests(options: Options, { schemas, jurisdictions }: Regulations): void {
  const { requests, bundle = [] } = options;
  const { decision, jurisdiction, ...others } = options;
  const stray = requests === undefined ? givenRequestOption(options) : undefined;
  if (stray !== undefined) throw new UsageError(`${stray}: expected with --requests`);
  const names = {
    decisions: [...decisionSchemas(schemas).keys()],
    jurisdictions: jurisdictions.map(({ id }) => id),
  };
  checkRequestFlags(bundle.length === 0 ? options : others, names);
}

async function indexed(index: RequestIndex, options: Options, { schemas }: Regulations, io: Io) {
  const asked = { read: 0, bad: 0, bad_lines: [] as number[] };
  const bad = (line: number) => {
    asked.bad += 1;
    if (asked.bad_lines.length < BAD_LINES) asked.bad_lines.push(line);
  };
  if (options.requests === undefined) return asked;
  const input = openInput(options.requests, "--requests", io);
  const { form, blocks } = await requestLines(input, options, fillInsOf(options), schemas);
  const requests = new LineRequests(schemas, form);
  for await (const { bytes, line } of blocks) {
    if (bytes === undefined) bad(line);
    else {
      for (const { at, request } of requests.of({ text: bytes, line })) {
        if (request === undefined) continue;
        if (index.add(request)) asked.read += 1;
        else bad(at as number);
      }
    }
  }
  return asked;
}
