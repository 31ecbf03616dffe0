import { library } from "../../core/base/libraries.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import { rocYear } from "../../core/calendar/roc-year.ts";
import type { AnyAnswer } from "../../core/engine/answer.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import { citedLines } from "../../words/answer-words.ts";
import { fillText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import type { TableOptions } from "../tables/index.ts";
import type { DrawnAgain } from "./draw-again.ts";
import { readFilledSample } from "./filled-sample.ts";
import type { FindingsTally } from "./findings.ts";
import type { Manifest } from "./manifest.ts";
import { SAMPLING } from "./messages.ts";
import { askAnomaly, type SamplingAnswer, signOffOf } from "./sampling-decision.ts";
import { signOffPage } from "./sign-off-page.ts";
import type { ToldSection } from "./told-sample.ts";

/** So many problems are told. */
const MOST_SHOWN = 20;

/** A file by its name without a folder. */
export interface NamedBytes {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A filled sample, and what was found of it. */
export interface CheckedSample {
  readonly manifest: Manifest;
  readonly tally: FindingsTally;
  /** The answers that say how many rows are due. */
  readonly answers: readonly SamplingAnswer[];
  /** What follows from the anomalies, where there are any. */
  readonly follow: AnyAnswer | undefined;
}

/**
 * Holds a filled sample against a draw that was made again as the manifest records.
 *
 * @param today whose regulation says what follows from an anomaly (YYYY-MM-DD)
 * @throws UsageError if it is no table, or has not the columns of the sample
 */
export async function checkFilled(
  filled: NamedBytes,
  manifest: Manifest,
  { sample, table }: DrawnAgain,
  options: TableOptions,
  engine: Engine,
  today: string,
): Promise<CheckedSample> {
  const keys = manifest.by === null ? 1 : 2;
  const tally = await readFilledSample(filled.name, filled.content, table(), keys, options);
  const follow = tally.anomalies.length === 0 ? undefined : askAnomaly(engine, manifest.jurisdiction, today);
  const answers = sample.draws.map(({ answer }) => answer);
  if (sample.together !== null) answers.push(sample.together);
  return { manifest, tally, answers, follow };
}

/** What was found of a filled sample, for people: whether it can be used, why not, and what follows. */
export function toldFindings({ tally, follow }: CheckedSample, labels: Labels) {
  const texts = SAMPLING[labels.language].findings;
  const { comma } = labels.messages;
  const isGood = tally.problems.length === 0;
  const title = fillText(isGood ? texts.good : texts.bad, { drawn: tally.drawn, count: tally.problems.length });
  const shown = tally.problems.slice(0, MOST_SHOWN).map((one) => fillText(texts.problems[one.code], { ...one }));
  const left = tally.problems.length - shown.length;
  const { regular, anomaly, unclear } = tally.found;
  const sections: readonly ToldSection[] = [
    [
      texts.result,
      [
        fillText(texts.counts, { drawn: tally.drawn, filled: tally.filled, regular, anomaly, unclear }),
        ...(tally.anomalies.length > 0 ? [fillText(texts.anomaly_rows, { rows: tally.anomalies.join(comma) })] : []),
        ...(tally.unclear.length > 0 ? [fillText(texts.unclear_rows, { rows: tally.unclear.join(comma) })] : []),
        ...(tally.rewritten > 0 ? [fillText(texts.rewritten, { count: tally.rewritten })] : []),
      ],
    ],
    [texts.follow, follow === undefined ? [] : dutiesOf(follow, labels)],
  ];
  return {
    isGood,
    title,
    problems: [...shown, ...(left > 0 ? [fillText(texts.more, { count: left })] : [])],
    sections: sections.filter(([, items]) => items.length > 0),
  };
}

/**
 * What is kept of a filled sample that is as it was drawn: it and the manifest as they are, the sheet to sign, and last
 * the record with the digests.
 */
export function keptFiles(
  checked: CheckedSample,
  own: { readonly filled: NamedBytes; readonly manifest: NamedBytes },
  jurisdiction: Jurisdiction,
  engine: Pick<Engine, "schemas">,
  labels: Labels,
): NamedBytes[] {
  const { manifest, tally, follow } = checked;
  const encoder = new TextEncoder();
  const digested = ({ name, content }: NamedBytes) => {
    const hash = library("bytes").sha256();
    hash.update(content);
    return { name, sha256: hash.digest("hex") };
  };
  const read = [own.filled, own.manifest];
  const { name, sha256 } = manifest.log;
  const files = [{ name, sha256 }, ...read.map(digested)];
  const sheet = {
    name: "sign-off.html",
    content: encoder.encode(sheetOf(checked, files, jurisdiction, engine, labels)),
  };
  const document = {
    record: "hdp sample --findings",
    checked_at: taipeiInstant(new Date()),
    jurisdiction: manifest.jurisdiction,
    period: manifest.of,
    files: [...files, digested(sheet)],
    findings: tally,
    follow: follow ?? null,
  };
  const record = { name: "record.json", content: encoder.encode(`${JSON.stringify(document, null, 2)}\n`) };
  return [...read, sheet, record];
}

function sheetOf(
  { manifest, tally, answers, follow }: CheckedSample,
  files: Parameters<typeof signOffPage>[0]["files"],
  jurisdiction: Jurisdiction,
  { schemas }: Pick<Engine, "schemas">,
  labels: Labels,
): string {
  const signers = answers.flatMap((answer) => {
    const { to = [] } = signOffOf(answer, schemas) ?? {};
    return to.map((code) => labels.of(answer).party(code, answer.decision));
  });
  return signOffPage({
    language: labels.language,
    jurisdiction: jurisdiction.name[labels.language],
    period: periodText(manifest, labels),
    tally,
    files,
    seed: manifest.seed,
    duties: [...new Set(answers.flatMap((answer) => dutiesOf(answer, labels)))],
    followUps: follow === undefined ? [] : dutiesOf(follow, labels),
    signers: answers.some((answer) => signOffOf(answer, schemas)) ? [...new Set(signers)] : undefined,
  });
}

/** What an answer asks to be done, each with its clauses. */
function dutiesOf(answer: AnyAnswer, labels: Labels): string[] {
  return citedLines(labels, "obligations", answer).map(({ text, cited }) => text + cited);
}

/** The period of a draw, with the year of the Republic; the day where it is of no period. */
function periodText({ of, as_of }: Manifest, labels: Labels): string {
  if (of === null) return labels.messages.date(as_of);
  const [, year = "", month] = /^(\d{4})-(\d{2})$/.exec(of) ?? [];
  if (month === undefined) return labels.messages.period(of);
  const { month: text } = SAMPLING[labels.language].findings;
  return fillText(text, { roc: rocYear(year) ?? year, month: Number(month), period: of });
}
