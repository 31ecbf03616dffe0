import { basename, join, resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import { rocYear } from "../../core/calendar/roc-year.ts";
import type { AnyAnswer } from "../../core/engine/answer.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { FindingsTally } from "../../features/sampling/findings.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import { type SamplingAnswer, signOffOf } from "../../features/sampling/sampling-decision.ts";
import { signOffPage } from "../../features/sampling/sign-off-page.ts";
import { ownFolder } from "../../node/files/own-folder.ts";
import { orWhy } from "../../node/files/readable.ts";
import { sha256 } from "../../node/package/sha256.ts";
import type { Manifest } from "../../node/sampling/manifest.ts";
import { fillText } from "../../words/format.ts";
import type { Labels } from "../../words/labels.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import { dutiesOf } from "./findings-text.ts";
import type { SampleOptions } from "./sample-options.ts";

/** A filled sample that is as it was drawn, and all that is kept with it. */
export interface CheckedSample {
  readonly manifest: Manifest;
  /** The manifest and the filled sample as they were read. */
  readonly manifestBytes: Uint8Array;
  readonly filled: Uint8Array;
  readonly tally: FindingsTally;
  /** The answers that say how many rows are due. */
  readonly answers: readonly SamplingAnswer[];
  /** What follows from the anomalies, where there are any. */
  readonly follow: AnyAnswer | undefined;
  readonly jurisdiction: Jurisdiction;
  readonly schemas: SchemaFiles;
}

/**
 * Writes the folder: the filled sample and the manifest as they are, the sheet, and last the record with the digests.
 *
 * @returns the files, as they are shown
 */
export async function keepChecked(checked: CheckedSample, options: SampleOptions, labels: Labels, io: Io) {
  const { manifest, manifestBytes, filled, tally, follow } = checked;
  const { findings = "", verify = "", output, force } = options;
  const folder = resolve(io.cwd, output ?? `${basename(verify).replace(/\.manifest\.json$/i, "")}.checked`);
  try {
    ownFolder(folder);
  } catch (error) {
    const expected = orWhy({ en: "a folder", "zh-TW": "資料夾" }, error);
    throw new UsageError(mistakeText({ place: "-o", found: `\`${shownPath(folder, io)}\``, expected }));
  }
  const own = [
    { name: findings === "-" ? "filled.csv" : basename(findings), content: filled },
    { name: verify === "-" ? "manifest.json" : basename(verify), content: manifestBytes },
  ];
  const { name, sha256: digest } = manifest.log;
  const files = [{ name, sha256: digest }, ...own.map((one) => ({ name: one.name, sha256: sha256(one.content) }))];
  const sheet = { name: "sign-off.html", content: sheetOf(checked, files, labels) };
  const document = {
    record: "hdp sample --findings",
    checked_at: taipeiInstant(new Date()),
    jurisdiction: manifest.jurisdiction,
    period: manifest.of,
    files: [...files, { name: sheet.name, sha256: sha256(sheet.content) }],
    findings: tally,
    follow: follow ?? null,
  };
  const record = { name: "record.json", content: `${JSON.stringify(document, null, 2)}\n` };
  const written = [...own, sheet, record].map((one) => ({ ...one, path: join(folder, one.name) }));
  const inputs = [findings, verify].filter((one) => one !== "-");
  const paths = written.map(({ path }) => path);
  const outputs = new OutputFiles(paths, { command: "hdp sample", option: "-o", personal: true, force, inputs }, io);
  try {
    for (const { path, content } of written) await outputs.write(path, content);
    await outputs.commit();
  } finally {
    outputs.discard();
  }
  return paths.map((path) => shownPath(path, io));
}

function sheetOf(
  { manifest, tally, answers, follow, jurisdiction, schemas }: CheckedSample,
  files: Parameters<typeof signOffPage>[0]["files"],
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

/** The period of a draw, with the year of the Republic; the day where it is of no period. */
function periodText({ of, as_of }: Manifest, labels: Labels): string {
  if (of === null) return labels.messages.date(as_of);
  const [, year = "", month] = /^(\d{4})-(\d{2})$/.exec(of) ?? [];
  if (month === undefined) return labels.messages.period(of);
  const { month: text } = SAMPLING[labels.language].findings;
  return fillText(text, { roc: rocYear(year) ?? year, month: Number(month), period: of });
}
