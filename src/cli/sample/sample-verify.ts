import { basename } from "node:path";
import { CsvOutput } from "../../node/sampling/csv-output.ts";
import { readManifest, requestOf } from "../../node/sampling/manifest.ts";
import { manifestDifferences } from "../../node/sampling/manifest-differences.ts";
import { sampleLog } from "../../node/sampling/sample-log.ts";
import { printJson } from "../terminal/cli.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { SampleProgress } from "../terminal/sample-progress.ts";
import { readTextFile } from "../terminal/text-file.ts";
import { checkLog, logFile } from "./sample-log-file.ts";
import { notDue, type SampleOptions, startSampling } from "./sample-options.ts";
import { sampleTable } from "./sample-table.ts";
import { verifyText } from "./sample-text.ts";

/** Options that the manifest already fixes, and that must not be given. */
const RECORDED = {
  jurisdiction: "--jurisdiction",
  period: "--period",
  of: "--of",
  dateColumn: "--date-column",
  by: "--by",
  seed: "--seed",
  output: "--output",
  copy: "--copy",
  columns: "--columns",
  logFormat: "--log-format",
  encoding: "--encoding",
  delimiter: "--delimiter",
  headerRow: "--header-row",
  sheet: "--sheet",
  blank: "--blank",
} as const;

/** @throws UsageError if an option says what the manifest has */
export function checkRecorded(options: SampleOptions, allowed: readonly string[] = []): void {
  for (const [given, flag] of Object.entries(RECORDED)) {
    if (allowed.includes(given) || options[given as keyof typeof RECORDED] === undefined) continue;
    throw new UsageError({
      en: `--verify: expected without ${flag}: the manifest has it`,
      "zh-TW": `--verify：不得與 ${flag} 並用（清單檔已載明）`,
    });
  }
}

/** Draws again as a manifest records, and reports what differs. Nothing is written. Returns the exit status. */
export async function verifySample(logs: readonly string[], options: SampleOptions, io: Io): Promise<number> {
  const name = options.verify as string;
  checkRecorded(options);
  const manifest = readManifest(await readTextFile(name, "--verify", io), basename(name));
  const request = requestOf(manifest);
  const { engine, jurisdiction, labels } = await startSampling(request.jurisdiction, options);
  checkLog(logs, io);
  const progress = new SampleProgress(io, options.lang);
  const files = new OutputFiles([], { command: "hdp sample", option: "-o", personal: true, force: false }, io);
  try {
    const file = await logFile(logs, io, files);
    progress.begin(file.paths);
    const sample = await sampleLog(engine, file, request, {
      afterPart: (pass, rows, bytes) => progress.show(pass, rows, bytes),
    });
    const csv = new CsvOutput();
    await csv.write(sampleTable(sample, request.by !== undefined, manifest.lang));
    const found = manifestDifferences(manifest, sample, csv.digest);
    progress.end();
    if (options.json) printJson(io, { same: found.length === 0, differences: found });
    else io.print(verifyText(found, options.lang, io));
    return found.length === 0 ? EXIT.ok : EXIT.bad;
  } catch (error) {
    progress.end();
    return notDue(error, jurisdiction, labels, io);
  } finally {
    files.discard();
  }
}
