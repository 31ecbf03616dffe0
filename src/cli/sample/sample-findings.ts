import { basename, join, resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import { rocYear } from "../../core/calendar/roc-year.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import { minimalFacts } from "../../core/facts/minimal-facts.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import { decisionSchemas } from "../../core/schema/schemas.ts";
import { Findings, type FindingsTally } from "../../features/sampling/findings.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import type { SamplingAnswer } from "../../features/sampling/sampling-decision.ts";
import { signOffPage } from "../../features/sampling/sign-off-page.ts";
import { columnNames } from "../../features/tables/layout.ts";
import { openTable } from "../../features/tables/open-table.ts";
import { tableReader } from "../../features/tables/table-reader.ts";
import { ownFolder } from "../../node/files/own-folder.ts";
import { orWhy } from "../../node/files/readable.ts";
import { sha256 } from "../../node/package/sha256.ts";
import { CsvOutput } from "../../node/sampling/csv-output.ts";
import { type Manifest, readManifest, requestOf } from "../../node/sampling/manifest.ts";
import { manifestDifferences } from "../../node/sampling/manifest-differences.ts";
import { type Sample, sampleLog } from "../../node/sampling/sample-log.ts";
import { citedLines } from "../../words/answer-words.ts";
import { fillText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { printJson, textColumns } from "../terminal/cli.ts";
import { coloursOf } from "../terminal/colours.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import { SampleProgress } from "../terminal/sample-progress.ts";
import { readBytes } from "../terminal/text-file.ts";
import { wrap } from "../terminal/wrap.ts";
import { checkLog, logFile } from "./sample-log-file.ts";
import { notDue, type SampleOptions, startSampling } from "./sample-options.ts";
import { sampleTable } from "./sample-table.ts";
import { verifyText } from "./sample-text.ts";
import { checkRecorded } from "./sample-verify.ts";

/** So many problems are shown; JSON has them all. */
const MOST_SHOWN = 20;
/** The fact by which the decision is known that says what follows from an anomaly. */
const ANOMALY_FACT = "anomaly_found";

/**
 * Holds a filled sample against the log and the manifest, says what follows, and keeps all of it in a folder; the exit
 * status. Where something is not as it was drawn, nothing is kept.
 */
export async function checkFindings(logs: readonly string[], options: SampleOptions, io: Io): Promise<number> {
  const { verify, findings, lang, json } = options;
  if (verify === undefined) {
    throw new UsageError({
      en: "--findings: expected with --verify, which names the manifest",
      "zh-TW": "--findings：須與 --verify 並用，以指明清單檔",
    });
  }
  checkRecorded(options, ["output", "encoding", "delimiter", "headerRow", "sheet"]);
  const manifestBytes = await readBytes(verify, "--verify", io);
  const manifest = readManifest(new TextDecoder().decode(manifestBytes), basename(verify));
  const request = requestOf(manifest);
  const { engine, jurisdiction, labels } = await startSampling(request.jurisdiction, options);
  checkLog(logs, io);
  const filled = await readBytes(findings as string, "--findings", io);
  const progress = new SampleProgress(io, lang);
  const temporary = new OutputFiles([], { command: "hdp sample", option: "-o", personal: true, force: false }, io);
  let sample: Sample;
  try {
    const file = await logFile(logs, io, temporary);
    progress.begin(file.paths);
    sample = await sampleLog(engine, file, request, {
      afterPart: (pass, rows, bytes) => progress.show(pass, rows, bytes),
    });
  } catch (error) {
    progress.end();
    return notDue(error, jurisdiction, labels, io);
  } finally {
    temporary.discard();
  }
  progress.end();
  const rows = [...sampleTable(sample, request.by !== undefined, manifest.lang)];
  const csv = new CsvOutput();
  await csv.write(rows);
  const found = manifestDifferences(manifest, sample, csv.digest);
  if (found.length > 0) {
    if (json) printJson(io, { same: false, differences: found });
    else io.print(verifyText(found, lang, io));
    return EXIT.bad;
  }
  const tally = await tallyOf(rows, filled, basename(findings as string), request.by !== undefined, options);
  const follow = tally.anomalies.length === 0 ? undefined : afterAnomaly(engine, manifest);
  const kept =
    tally.problems.length > 0
      ? []
      : await keep(manifest, { manifestBytes, filled, tally, follow }, jurisdiction.name[lang], options, labels, io);
  if (json) printJson(io, { same: true, differences: [], findings: tally, follow: follow ?? null, files: kept });
  else io.print(findingsText(tally, follow, kept, labels, io));
  if (tally.problems.length > 0) return EXIT.bad;
  return tally.unclear.length > 0 ? EXIT.undecided : EXIT.ok;
}

async function tallyOf(
  rows: readonly (readonly string[])[],
  filled: Uint8Array,
  name: string,
  bySection: boolean,
  { encoding, delimiter, headerRow, sheet }: SampleOptions,
): Promise<FindingsTally> {
  const [header = [], ...drawn] = rows;
  const columns = { all: columnNames(header.map((cell) => cell.trim())), keys: bySection ? 2 : 1, findings: 5 };
  const table = await openTable(name, once(filled), { encoding, delimiter, headerRow, sheet, format: undefined });
  const there = table.layout === undefined ? [] : columnNames(table.layout.header);
  const lost = columns.all.filter((column) => !there.includes(column));
  if (lost.length > 0) {
    const names = lost.map((one) => `\`${one}\``);
    const found = { en: `no column ${names.join(", ")}`, "zh-TW": `沒有欄位 ${names.join("、")}` };
    const expected = { en: "those of the sample", "zh-TW": "抽查表的各欄" };
    throw new UsageError(mistakeText({ place: name, found, expected }), { option: "findings" });
  }
  const findings = new Findings(columns, drawn);
  const reader = tableReader(name, table, (row) => findings.take(row));
  for await (const part of table.bytes) reader.write(part);
  reader.end();
  return findings.tally;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What the regulation says of an anomaly that was found on the day of the run; `undefined` where it has no such rule. */
function afterAnomaly(engine: Engine, { jurisdiction }: Manifest): Answer | undefined {
  const { schemas } = engine;
  const tree = new SchemaTree(schemas);
  const decision = [...decisionSchemas(schemas).keys()].find(
    (name) => tree.find(tree.at(`decisions/${name}`, ["$defs", "facts"]), [ANOMALY_FACT]) !== undefined,
  );
  if (decision === undefined) return undefined;
  const as_of = taipeiInstant(new Date()).slice(0, 10);
  for (const facts of minimalFacts(schemas, decision, as_of)) {
    const request = { decision, jurisdiction, as_of, facts: { ...facts, [ANOMALY_FACT]: true } };
    const answer = engine.decide(request as Request);
    if (answer.outcome !== "not_regulated") return answer;
  }
  return undefined;
}

/** The period of a draw, with the year of the Republic; the day where it is of no period. */
function periodText({ of, as_of }: Manifest, labels: Labels): string {
  if (of === null) return labels.messages.date(as_of);
  const [, year = "", month] = /^(\d{4})-(\d{2})$/.exec(of) ?? [];
  if (month === undefined) return labels.messages.period(of);
  return fillText(SAMPLING[labels.language].findings.month, {
    roc: rocYear(year) ?? year,
    month: Number(month),
    period: of,
  });
}

interface ToKeep {
  readonly manifestBytes: Uint8Array;
  readonly filled: Uint8Array;
  readonly tally: FindingsTally;
  readonly follow: Answer | undefined;
}

/** Writes the folder: the filled sample and the manifest as they are, the sheet, and last the record with the digests. */
async function keep(
  manifest: Manifest,
  { manifestBytes, filled, tally, follow }: ToKeep,
  name: string,
  { findings = "", verify = "", output, force }: SampleOptions,
  labels: Labels,
  io: Io,
): Promise<string[]> {
  const stem = basename(verify).replace(/\.manifest\.json$/i, "");
  const folder = resolve(io.cwd, output ?? `${stem}.checked`);
  try {
    ownFolder(folder);
  } catch (error) {
    const expected = orWhy({ en: "a folder", "zh-TW": "資料夾" }, error);
    throw new UsageError(mistakeText({ place: "-o", found: `\`${shownPath(folder, io)}\``, expected }));
  }
  const own = [basename(findings), basename(verify)].map((one, at) => (one === "-" ? ["filled.csv", ""][at] : one)) as [
    string,
    string,
  ];
  const [sheet, record] = ["sign-off.html", "record.json"];
  const paths = [...own, sheet, record].map((one) => join(folder, one));
  const answers = manifest.draws.map(({ answer }) => answer);
  const duties = distinctTexts([...answers, ...(manifest.together === null ? [] : [manifest.together])], labels);
  const files = [
    { name: manifest.log.name, sha256: manifest.log.sha256 },
    { name: own[0], sha256: sha256(filled) },
    { name: own[1], sha256: sha256(manifestBytes) },
  ];
  const page = signOffPage({
    language: labels.language,
    jurisdiction: name,
    period: periodText(manifest, labels),
    tally,
    files,
    seed: manifest.seed,
    duties,
    followUps: follow === undefined ? [] : cited(follow, labels),
    isSubmitted: answers.some(({ obligations }) => obligations.some(({ code }) => code === "submit_for_sign_off")),
  });
  const kept = [...files, { name: sheet, sha256: sha256(page) }];
  const document = {
    record: "hdp sample --findings",
    checked_at: taipeiInstant(new Date()),
    jurisdiction: manifest.jurisdiction,
    period: manifest.of,
    files: kept,
    findings: tally,
    follow: follow ?? null,
  };
  const inputs = [findings, verify].filter((one) => one !== "-");
  const to = { command: "hdp sample", option: "-o", personal: true, force, inputs };
  const outputs = new OutputFiles(paths, to, io);
  try {
    await outputs.write(paths[0] as string, filled);
    await outputs.write(paths[1] as string, manifestBytes);
    await outputs.write(paths[2] as string, page);
    await outputs.write(paths[3] as string, `${JSON.stringify(document, null, 2)}\n`);
    await outputs.commit();
  } finally {
    outputs.discard();
  }
  return paths.map((path) => shownPath(path, io));
}

function distinctTexts(answers: readonly SamplingAnswer[], labels: Labels): string[] {
  return [...new Set(answers.flatMap((answer) => cited(answer, labels)))];
}

/** What is to be done, each with its clauses. */
function cited(answer: Answer, labels: Labels): string[] {
  return citedLines(labels, "obligations", answer).map(({ text, cited: clauses }) => text + clauses);
}

function findingsText(
  tally: FindingsTally,
  follow: Answer | undefined,
  kept: readonly string[],
  labels: Labels,
  io: Io,
): string[] {
  const texts = SAMPLING[labels.language].findings;
  const { comma } = labels.messages;
  const columns = textColumns(io);
  const colours = coloursOf(io);
  const isGood = tally.problems.length === 0;
  const section = (name: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", colours.strong(name), ...items.flatMap((item) => wrap(item, columns, "  - "))];
  const head = fillText(isGood ? texts.good : texts.bad, { drawn: tally.drawn, count: tally.problems.length });
  const problems = tally.problems.slice(0, MOST_SHOWN).map((one) => fillText(texts.problems[one.code], { ...one }));
  const left = tally.problems.length - problems.length;
  const { regular, anomaly, unclear } = tally.found;
  return [
    ...wrap(head, columns, isGood ? "✓ " : "✗ ").map(isGood ? colours.good : colours.bad),
    ...problems.flatMap((one) => wrap(one, columns, "  - ")),
    ...(left > 0 ? wrap(fillText(texts.more, { count: left }), columns, "  - ") : []),
    ...section(texts.result, [
      fillText(texts.counts, { drawn: tally.drawn, filled: tally.filled, regular, anomaly, unclear }),
      ...(tally.anomalies.length > 0 ? [fillText(texts.anomaly_rows, { rows: tally.anomalies.join(comma) })] : []),
      ...(tally.unclear.length > 0 ? [fillText(texts.unclear_rows, { rows: tally.unclear.join(comma) })] : []),
      ...(tally.rewritten > 0 ? [fillText(texts.rewritten, { count: tally.rewritten })] : []),
    ]),
    ...section(texts.follow, follow === undefined ? [] : cited(follow, labels)),
    ...section(texts.kept, kept),
  ];
}
