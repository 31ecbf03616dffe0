import { basename } from "node:path";
import type { Engine } from "../../core/engine/engine.ts";
import { type DrawnAgain, drawAgain } from "../../features/sampling/draw-again.ts";
import { type Manifest, readManifest } from "../../features/sampling/manifest.ts";
import type { Language } from "../../words/format.ts";
import { printJson } from "../terminal/cli.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { SampleProgress } from "../terminal/sample-progress.ts";
import { readTextFile } from "../terminal/text-file.ts";
import { checkLog, logFile } from "./sample-log-file.ts";
import { notDue, type SampleOptions, startSampling } from "./sample-options.ts";
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

/**
 * Draws again from the files of a log as a manifest records. Nothing is written.
 *
 * @throws NotDue if the regulation does not say how many
 */
export async function drawLogsAgain(
  logs: readonly string[],
  manifest: Manifest,
  engine: Engine,
  lang: Language,
  io: Io,
): Promise<DrawnAgain> {
  checkLog(logs, io);
  const progress = new SampleProgress(io, lang);
  const files = new OutputFiles([], { command: "hdp sample", option: "-o", personal: true, force: false }, io);
  try {
    const file = await logFile(logs, io, files);
    progress.begin(file.paths);
    return await drawAgain(file, manifest, engine, (pass, rows, bytes) => progress.show(pass, rows, bytes));
  } finally {
    progress.end();
    files.discard();
  }
}

/** Draws again as a manifest records, and reports what differs. Returns the exit status. */
export async function verifySample(logs: readonly string[], options: SampleOptions, io: Io): Promise<number> {
  const { verify: name = "", lang } = options;
  checkRecorded(options);
  const manifest = readManifest(await readTextFile(name, "--verify", io), basename(name));
  const { engine, jurisdiction, labels } = await startSampling(manifest.jurisdiction, options);
  try {
    const { differences } = await drawLogsAgain(logs, manifest, engine, lang, io);
    if (options.json) printJson(io, { same: differences.length === 0, differences });
    else io.print(verifyText(differences, labels, io));
    return differences.length === 0 ? EXIT.ok : EXIT.bad;
  } catch (error) {
    return notDue(error, jurisdiction, labels, io);
  }
}
