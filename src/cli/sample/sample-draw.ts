import { basename, resolve } from "node:path";
import { drawFiles } from "../../features/sampling/draw-files.ts";
import { version } from "../../node/package/version.ts";
import { printJson } from "../terminal/cli.ts";
import { fileFormat } from "../terminal/file-format.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { SampleProgress } from "../terminal/sample-progress.ts";
import { checkLog, logFile } from "./sample-log-file.ts";
import { notDue, requestFrom, type SampleOptions, startSampling, today } from "./sample-options.ts";
import { sampleText } from "./sample-text.ts";

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
    const sinks = {
      sample: await files.create(path),
      incomplete: await files.create(toldPath),
      manifest: { write: (bytes: Uint8Array) => files.write(manifestPath, bytes) },
      name: basename(path),
    };
    const file = await logFile(logs, io, files);
    progress.begin(file.paths);
    const { completeness } = options;
    const asked = { request, seedGiven: options.seed !== undefined, completeness, version: version() };
    const done = await drawFiles(engine, file, asked, sinks, labels, (pass, rows, bytes) =>
      progress.show(pass, rows, bytes),
    );
    await files.commit();
    progress.end();
    const drawn = { ...done, jurisdiction, completenessAsked: completeness, today: today() };
    if (json) printJson(io, done.manifest);
    else io.print(sampleText(drawn, targets, labels, io));
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
