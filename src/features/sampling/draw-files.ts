import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import type { Engine } from "../../core/engine/engine.ts";
import type { Labels } from "../../words/labels.ts";
import type { ByteSink } from "../spreadsheets/index.ts";
import { CsvOutput } from "./csv-output.ts";
import { type Manifest, manifestText } from "./manifest.ts";
import { drawPart } from "./manifest-parts.ts";
import { SAMPLING } from "./messages.ts";
import type { LogFile } from "./read-log.ts";
import { type Sample, sampleLog } from "./sample-log.ts";
import type { SampleRequest, ToldRow, Watching } from "./sample-request.ts";
import { sampleTable, toldLine } from "./sample-table.ts";

/** So many incomplete rows are told; the file has them all. */
const MOST_TOLD = 10;

/** The three files of a draw. */
export interface DrawTargets {
  /** The rows to check. */
  readonly sample: ByteSink;
  /** Its name, without a folder, as the manifest has it. */
  readonly name: string;
  /** The rows that are incomplete, or whose date cannot be read. */
  readonly incomplete: ByteSink;
  readonly manifest: ByteSink;
}

/** What a draw is made of besides the log. */
export interface DrawAsked {
  readonly request: SampleRequest;
  /** Whether the seed was given, and not drawn by the program. */
  readonly seedGiven: boolean;
  /** Holds the rows against what an entry must state. */
  readonly completeness: boolean;
  /** Of the package. */
  readonly version: string;
}

/**
 * Draws the sample that is due and writes its three files.
 *
 * @throws NotDue if the regulation does not say how many
 * @throws UsageError if the log cannot be read
 */
export async function drawFiles(
  engine: Engine,
  file: LogFile,
  { request, seedGiven, completeness, version }: DrawAsked,
  targets: DrawTargets,
  labels: Labels,
  afterPart: Watching["afterPart"],
): Promise<{ readonly manifest: Manifest; readonly sample: Sample; readonly first: readonly ToldRow[] }> {
  const { language: lang } = labels;
  const told = new CsvOutput(targets.incomplete);
  await told.write([SAMPLING[lang].headings.told]);
  const first: ToldRow[] = [];
  const pending: string[][] = [];
  const sample = await sampleLog(engine, file, request, {
    completeness,
    onTold: (row) => {
      if (first.length < MOST_TOLD) first.push(row);
      pending.push(toldLine(row, labels));
    },
    afterPart: async (pass, rows, bytes) => {
      await told.write(pending.splice(0));
      await afterPart?.(pass, rows, bytes);
    },
  });
  await told.write(pending.splice(0));
  const csv = new CsvOutput(targets.sample);
  await csv.write(sampleTable(sample, request.by !== undefined, lang));
  const manifest: Manifest = {
    manifest: "hdp sample",
    hdp: version,
    drawn_at: taipeiInstant(new Date()),
    ...drawPart(request, sample),
    seed_given: seedGiven,
    lang,
    log: { name: file.name, ...sample.log },
    output: { name: targets.name, ...csv.digest },
  };
  await targets.manifest.write(new TextEncoder().encode(manifestText(manifest)));
  return { manifest, sample, first };
}
