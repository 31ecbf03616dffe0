import { basename, resolve } from "node:path";
import { taipeiInstant } from "../../core/calendar/civil-date.ts";
import { SAMPLING } from "../../features/sampling/messages.ts";
import { version } from "../../node/package/version.ts";
import { CsvOutput } from "../../node/sampling/csv-output.ts";
import { type Manifest, manifestText } from "../../node/sampling/manifest.ts";
import { drawPart } from "../../node/sampling/manifest-parts.ts";
import { sampleLog } from "../../node/sampling/sample-log.ts";
import type { ToldRow } from "../../node/sampling/sample-request.ts";
import { printJson } from "../terminal/cli.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { SampleProgress } from "../terminal/sample-progress.ts";
import { checkLog, logFile } from "./sample-log-file.ts";
import { notDue, requestFrom, type SampleOptions, startSampling, today } from "./sample-options.ts";
import { sampleTable, toldLine } from "./sample-table.ts";
import { sampleText } from "./sample-text.ts";

/** So many incomplete rows are shown; the file has them all. */
const MOST_TOLD = 10;

/** Draws the sample and writes its three files; the exit status. */
export async function drawSample(logs: readonly string[], options: SampleOptions, io: Io): Promise<number> {
  const { lang, output, force, json } = options;
  const request = requestFrom(options);
  checkLog(logs, io);
  const { engine, jurisdiction, labels } = await startSampling(request.jurisdiction, options);
  fileFormat({ output }, ["csv"], "csv");
  const path = resolve(io.cwd, output ?? defaultName(logs[0] as string));
  const stem = path.replace(/\.csv$/i, "");
  const [toldPath, manifestPath] = [`${stem}.incomplete.csv`, `${stem}.manifest.json`];
  const targets = [path, toldPath, manifestPath];
  const to = {
    command: "hdp sample",
    option: "-o",
    personal: true,
    force,
    inputs: options.agency === undefined ? logs : [...logs, options.agency],
  };
  const files = new OutputFiles(targets, to, io);
  const progress = new SampleProgress(io, lang);
  try {
    const table = await files.create(path);
    const told = new CsvOutput(await files.create(toldPath));
    const { headings } = SAMPLING[lang];
    await told.write([headings.told]);
    const file = await logFile(logs, io, files);
    progress.begin(file.paths);
    const first: ToldRow[] = [];
    const pending: string[][] = [];
    const sample = await sampleLog(engine, file, request, {
      completeness: options.completeness,
      onTold: (row) => {
        if (first.length < MOST_TOLD) first.push(row);
        pending.push(toldLine(row, labels));
      },
      afterPart: async (pass, rows, bytes) => {
        await told.write(pending.splice(0));
        progress.show(pass, rows, bytes);
      },
    });
    await told.write(pending.splice(0));
    const csv = new CsvOutput(table);
    await csv.write(sampleTable(sample, request.by !== undefined, lang));
    const manifest: Manifest = {
      manifest: "hdp sample",
      hdp: version(),
      drawn_at: taipeiInstant(new Date()),
      ...drawPart(request, sample),
      seed_given: options.seed !== undefined,
      lang,
      log: { name: file.name, ...sample.log },
      output: { name: basename(path), ...csv.digest },
    };
    await files.write(manifestPath, manifestText(manifest));
    await files.commit();
    progress.end();
    const completenessAsked = options.completeness;
    const drawn = { manifest, sample, first, files: targets, jurisdiction, completenessAsked, today: today() };
    if (json) printJson(io, manifest);
    else io.print(sampleText(drawn, labels, io));
    return EXIT.ok;
  } catch (error) {
    progress.end();
    return notDue(error, jurisdiction, labels, io);
  } finally {
    files.discard();
  }
}

function defaultName(log: string): string {
  const name =
    log === "-"
      ? ""
      : basename(log)
          .replace(/\.gz$/i, "")
          .replace(/\.(csv|ndjson|jsonl|json|txt)$/i, "");
  return name === "" ? "sample.csv" : `${name}.sample.csv`;
}
