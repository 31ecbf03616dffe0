import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
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
import { type Further, furtherHelp } from "../terminal/help.ts";
import { openInput } from "../terminal/input.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { languageOption } from "../terminal/language.ts";
import { logKeyOption, readLogKey } from "../terminal/log-options.ts";
import { packOption } from "../terminal/pack-option.ts";
import { Progress } from "../terminal/progress.ts";
import {
  addRequestOptions,
  checkRequestFlags,
  fillInsOf,
  givenRequestOption,
  requestLines,
} from "../terminal/request-input.ts";
import { readBytes, STANDARD_INPUT, STDIN } from "../terminal/text-file.ts";
import { REPLAY } from "./messages.ts";
import { ReplayText } from "./replay-log-text.ts";

/** An entry holds a request and its answer, and more than the text of the request where characters are escaped. */
const LONGEST_ENTRY = 4 * LONGEST_LINE;

const HELP: Further = {
  examples: [
    "hdp replay decisions.ndjson --requests requests.ndjson",
    "hdp replay decisions.ndjson --requests requests.ndjson --bundle 2026-03.tar.gz",
    "hdp replay decisions.ndjson --requests requests.ndjson --json",
    "hdp replay decisions.ndjson --requests accounts.csv --csv -j {c} \\",
    "  --decision {quantity} --map 筆數=facts.queries",
  ],
  after: [
    {
      en: "A logged decision is held against the answer of its own revision: the present one (with --jurisdictions and --agency as then), or that of a --bundle. Under another revision nothing is called equal. The log is read line by line; the requests are kept in memory.",
      "zh-TW":
        "紀錄中的決定，與其當時版次的答案比對：現行版次（--jurisdictions 與 --agency 須與當時相同），或 --bundle 的版次。版次不同者，不視為相同。紀錄逐行讀取；問題全部存於記憶體。",
    },
    {
      en: "Where hdp batch wrote the log, --requests is the file that it read, with the same --decision, -j, --as-of, --csv and --map. A request that still has no date fits each decision about its facts, and is asked as of the date in the log.",
      "zh-TW":
        "由 hdp batch 寫入的紀錄，--requests 為其所讀的檔案，並使用相同的 --decision、-j、--as-of、--csv 與 --map。仍無日期的問題，符合關於其事實的各筆決定，並以紀錄所載日期重問。",
    },
  ],
  exit: {
    en: "0 every decision is as it was logged, and the chain is whole; 10 some decisions differ; 11 none differs, but the chain is broken, an entry is not whole, or one could not be compared; 2 files that cannot be used; 1 a fault of the program",
    "zh-TW":
      "每筆決定均與紀錄相同且鏈完整為 0；有決定不同為 10；無不同，但鏈已中斷、有不完整的紀錄或有無法比對者為 11；檔案無法使用為 2；程式錯誤為 1",
  },
};

const LOGGED_DAY: Bilingual = { en: "that of the log", "zh-TW": "紀錄所載者" };

const declared = ({ program, io }: Cli) =>
  addRequestOptions(
    program
      .command("replay")
      .description(
        io.said({
          en: "answer the decisions of a log again, and report any that differ",
          "zh-TW": "將紀錄中的決定重答一次，並列出不同者",
        }),
      )
      .argument(
        "<log>",
        io.said({
          en: "decision log of `--log`, `onDecision` or an OPA server; - reads standard input",
          "zh-TW": "`--log`、`onDecision` 或 OPA 伺服器的決定紀錄；- 為讀取標準輸入",
        }),
      )
      .option(
        "--requests <file>",
        io.said({
          en: "the requests, NDJSON or CSV; not needed for a log without masks",
          "zh-TW": "問題檔，NDJSON 或 CSV；紀錄未遮蔽時不需要",
        }),
      ),
    LOGGED_DAY,
    io,
  )
    .option(
      "--bundle <file...>",
      io.said({ en: "bundles of `hdp bundle` with the rules of then", "zh-TW": "`hdp bundle` 製作的當時規則套件" }),
    )
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io))
    .addOption(agencyOption(io))
    .addOption(logKeyOption(io))
    .option(
      "--head <digest...>",
      io.said({
        en: "digests of entries that the log must still have, as an earlier replay printed them",
        "zh-TW": "紀錄中必須仍有的各筆摘要，如先前重答時所列",
      }),
    )
    .option(
      "--unchained",
      io.said({
        en: "the log, or a part, has no chain: an OPA server or an earlier version wrote it",
        "zh-TW": "紀錄全部或部分沒有鏈（由 OPA 伺服器或先前版本寫入）",
      }),
    )
    .addOption(languageOption(io))
    .option(
      "--json",
      io.said({ en: "print every finding and the counts as JSON", "zh-TW": "以 JSON 輸出所有發現及統計" }),
    );

type Options = OptionsOf<typeof declared>;

/** `hdp replay`: logged decisions answered again. */
export function addReplay(cli: Cli): void {
  declared(cli)
    .addHelpText("after", furtherHelp(HELP, cli.io))
    .action(async (log, options) => {
      cli.exitStatus = await replay(log, options, cli.io);
    });
}

async function replay(log: string, options: Options, io: Io): Promise<number> {
  const { requests: file, bundle = [], jurisdictions, agency, lang, json } = options;
  if (log === "-" && file === "-") {
    const expected = { en: "a file: the log is standard input", "zh-TW": "檔案（標準輸入為決定紀錄）" };
    throw new UsageError(mistakeText({ place: "--requests", found: "`-`", expected }));
  }
  const texts = REPLAY[lang];
  const { logKey } = await readLogKey(options.logKey, io);
  const regulations = readRegulations(jurisdictions);
  const present = await presentRevision(regulations, agency);
  checkRequests(options, regulations, io);
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
    const place = log === "-" ? STANDARD_INPUT : log;
    const found = { en: "no entry", "zh-TW": "沒有任何紀錄" };
    const expected = {
      en: "a decision log: a JSON object on each line, or a JSON list of them",
      "zh-TW": "決定紀錄：每行一個 JSON 物件，或 JSON 物件的清單",
    };
    throw new UsageError(mistakeText({ place, found, expected }));
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
  const expected = {
    en: "a digest such as `sha256:…`, as a replay prints it",
    "zh-TW": "如 `sha256:…` 的摘要，即重答時所列者",
  };
  throw new UsageError(mistakeText({ place: "--head", found: `\`${digest}\``, expected }));
}

/** The most line numbers that are listed of bad lines. */
const BAD_LINES = 20;

// The rules of an earlier bundle may know a name that the present rules do not.
function checkRequests(options: Options, { schemas, jurisdictions }: Regulations, io: Io): void {
  const { requests, bundle = [] } = options;
  const { decision, jurisdiction, ...others } = options;
  const stray = requests === undefined ? givenRequestOption(options, io) : undefined;
  if (stray !== undefined) {
    throw new UsageError({ en: `${stray}: expected with --requests`, "zh-TW": `${stray}：須與 --requests 並用` });
  }
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
