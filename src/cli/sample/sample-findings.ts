import { basename } from "node:path";
import { checkFilled, keptFiles } from "../../features/sampling/check-filled.ts";
import type { DrawnAgain } from "../../features/sampling/draw-again.ts";
import { readManifest } from "../../features/sampling/manifest.ts";
import { printJson } from "../terminal/cli.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { tableOptionsOf } from "../terminal/table-options.ts";
import { readBytes } from "../terminal/text-file.ts";
import { keepChecked } from "./findings-folder.ts";
import { findingsText } from "./findings-text.ts";
import { notDue, type SampleOptions, startSampling, today } from "./sample-options.ts";
import { verifyText } from "./sample-text.ts";
import { checkRecorded, drawLogsAgain } from "./sample-verify.ts";

/**
 * Holds a filled sample against the log and the manifest, says what follows, and keeps all of it in a folder; the exit
 * status. Where something is not as it was drawn, nothing is kept.
 */
export async function checkFindings(logs: readonly string[], options: SampleOptions, io: Io): Promise<number> {
  const { verify, findings = "", lang, json } = options;
  if (verify === undefined) {
    throw new UsageError({
      en: "--findings: expected with --verify, which names the manifest",
      "zh-TW": "--findings：須與 --verify 並用，以指明清單檔",
    });
  }
  checkRecorded(options, ["output", "encoding", "delimiter", "headerRow", "sheet"]);
  const manifestBytes = await readBytes(verify, "--verify", io);
  const manifest = readManifest(new TextDecoder().decode(manifestBytes), basename(verify));
  const { engine, jurisdiction, labels } = await startSampling(manifest.jurisdiction, options);
  const content = await readBytes(findings, "--findings", io);
  let again: DrawnAgain;
  try {
    again = await drawLogsAgain(logs, manifest, engine, lang, io);
  } catch (error) {
    return notDue(error, jurisdiction, labels, io);
  }
  const { differences } = again;
  if (differences.length > 0) {
    if (json) printJson(io, { same: false, differences });
    else io.print(verifyText(differences, labels, io));
    return EXIT.bad;
  }
  const filled = { name: basename(findings), content };
  const checked = await checkFilled(filled, manifest, again, tableOptionsOf(options), engine, today());
  const { tally, follow } = checked;
  const own = {
    filled: findings === "-" ? { ...filled, name: "filled.csv" } : filled,
    manifest: { name: verify === "-" ? "manifest.json" : basename(verify), content: manifestBytes },
  };
  const kept =
    tally.problems.length > 0
      ? []
      : await keepChecked(keptFiles(checked, own, jurisdiction, engine, labels), options, io);
  if (json) printJson(io, { same: true, differences, findings: tally, follow: follow ?? null, files: kept });
  else io.print(findingsText(checked, kept, labels, io));
  if (tally.problems.length > 0) return EXIT.bad;
  return tally.unclear.length > 0 ? EXIT.undecided : EXIT.ok;
}
