import { accessSync, constants, mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import type { LogFile } from "../../features/sampling/read-log.ts";
import { fileParts } from "../../node/files/file-parts.ts";
import { OutputFile, PERSONAL } from "../../node/files/output-file.ts";
import { orWhy } from "../../node/files/readable.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import type { OutputFiles } from "../terminal/output-files.ts";
import { STDIN } from "../terminal/text-file.ts";

/** A log, and where its files are. */
export interface LogOnDisk extends LogFile {
  readonly paths: readonly string[];
}

function onDisk(paths: readonly string[], name: string): LogOnDisk {
  return { paths, name, parts: paths.map(fileParts) };
}

/**
 * A file of the log that can be read twice. Standard input cannot, so it is copied into a temporary file that only its
 * owner can read and that is removed when the run ends.
 */
export async function logFile(logs: readonly string[], io: Io, files: OutputFiles): Promise<LogOnDisk> {
  if (!logs.includes("-")) {
    return onDisk(
      logs.map((log) => resolve(io.cwd, log)),
      logs.map((log) => basename(log)).join(", "),
    );
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
  return onDisk([path], STDIN);
}

/**
 * Looks whether a log can be read, before anything is begun.
 *
 * @throws UsageError if it is not there, or is no file that can be read twice
 */
export function checkLog(logs: readonly string[], io: Io): void {
  if (logs.includes("-") && logs.length > 1)
    throw new UsageError(mistakeText({ place: "LOG", found: BESIDE_OTHERS, expected: ALONE }));
  for (const log of logs) checkOne(log, io);
}

const BESIDE_OTHERS: Bilingual = { en: "`-` beside others", "zh-TW": "`-` 與其他檔案並列" };
const ALONE: Bilingual = { en: "it alone", "zh-TW": "僅有 `-`" };
const NONE: Bilingual = { en: "there is none", "zh-TW": "檔案不存在" };
const FOLDER: Bilingual = { en: "it is a folder", "zh-TW": "這是資料夾" };
const PIPE: Bilingual = { en: "give a pipe as -", "zh-TW": "管線請以 - 讀取" };

function checkOne(log: string, { cwd }: Io): void {
  if (log === "-") return;
  const path = resolve(cwd, log);
  const stats = statSync(path, { throwIfNoEntry: false });
  const refuse = (expected: Bilingual) => new UsageError(mistakeText({ place: "LOG", found: `\`${log}\``, expected }));
  const why = stats === undefined ? NONE : stats.isDirectory() ? FOLDER : PIPE;
  if (!stats?.isFile()) {
    throw refuse({
      en: `a file that can be read twice (${why.en})`,
      "zh-TW": `可讀取兩次的檔案（${why["zh-TW"]}）`,
    });
  }
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw refuse(orWhy({ en: "a file that can be read", "zh-TW": "可讀取的檔案" }, error));
  }
}
