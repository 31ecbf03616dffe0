import { accessSync, constants, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { OutputFile, PERSONAL } from "../../node/files/output-file.ts";
import type { LogFile } from "../../node/sampling/read-log.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import type { OutputFiles } from "../terminal/output-files.ts";
import { STDIN } from "../terminal/text-file.ts";

/**
 * A file of the log that can be read twice. Standard input cannot, so it is copied into a temporary file that only its
 * owner can read and that is removed when the run ends.
 */
export async function logFile(logs: readonly string[], io: Io, files: OutputFiles): Promise<LogFile> {
  if (!logs.includes("-")) {
    return { paths: logs.map((log) => resolve(io.cwd, log)), name: logs.map((log) => basename(log)).join(", ") };
  }
  const folder = mkdtempSync(join(tmpdir(), "hdp-sample-"));
  files.addFolder(folder);
  const path = join(folder, "log");
  const file = await OutputFile.create(path, PERSONAL);
  try {
    for await (const part of io.stdin) await file.write(part);
  } finally {
    await file.close();
  }
  return { paths: [path], name: STDIN };
}

/**
 * Looks whether a log can be read, before anything is begun.
 *
 * @throws UsageError if it is not there, or is no file that can be read twice
 */
export function checkLog(logs: readonly string[], io: Io): void {
  if (logs.includes("-") && logs.length > 1) throw new UsageError("LOG: `-` beside others, expected it alone");
  for (const log of logs) checkOne(log, io);
}

function checkOne(log: string, { cwd }: Io): void {
  if (log === "-") return;
  const path = resolve(cwd, log);
  const stats = statSync(path, { throwIfNoEntry: false });
  const why = stats === undefined ? "there is none" : stats.isDirectory() ? "it is a folder" : "give a pipe as -";
  if (!stats?.isFile()) throw new UsageError(`LOG: \`${log}\`, expected a file that can be read twice (${why})`);
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new UsageError(`LOG: \`${log}\`, expected a file that can be read (${(error as Error).message})`);
  }
}
