import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { plainFileAt } from "../files/plain-file.ts";
import { orWhy } from "../files/readable.ts";
import type { DecisionLogEntry, OnDecision } from "./log-entry.ts";
import { LogTail } from "./log-tail.ts";

/** A file that entries are appended to. */
export interface DecisionLogFile {
  /** The function that {@link loadEngine} takes. Through it an engine sees the entries that others have appended. */
  readonly onDecision: OnDecision;
  readonly close: () => void;
}

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { en: "its folder is not there", "zh-TW": "所在資料夾不存在" },
  EISDIR: { en: "it is a folder", "zh-TW": "這是資料夾" },
};

/** So many bytes of a file are looked at to tell whether it is a decision log. */
const LOOKED_AT = 4096;

/**
 * Opens a file that gets one line of JSON for each decision. A new one is made with its first line, readable for its owner
 * alone. A line is one write at the file's end, so several processes may write into one file; what cannot be written whole
 * is an error.
 *
 * @param name how errors name the file
 * @throws UsageError if the file cannot be opened or made, is a symbolic link to one, or is another's: its beginning is no
 *   decision log
 *
 * @example
 * const log = appendDecisionLog("decisions.ndjson");
 * const engine = await loadEngine({ onDecision: log.onDecision });
 */
export function appendDecisionLog(file: string, name = file): DecisionLogFile {
  let log: OpenLog | undefined;
  let closed = false;
  const opened = () => {
    if (closed) throw new Error(`${file}: the log was closed`);
    log ??= new OpenLog(file, name);
    return log;
  };
  try {
    if (lstatSync(file, { throwIfNoEntry: false }) !== undefined) opened();
    else accessSync(dirname(file), constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code = "" } = error as NodeJS.ErrnoException;
    const expected = orWhy({ en: "a file that can be written", "zh-TW": "可寫入的檔案" }, REASONS[code] ?? error);
    throw new UsageError(mistakeText({ found: `\`${name}\``, expected }), { option: "log" });
  }
  return {
    onDecision: Object.assign((entry: DecisionLogEntry) => opened().append(entry), { heads: () => opened().heads() }),
    close: () => {
      log?.close();
      closed = true;
    },
  };
}

/** A log that is open. */
class OpenLog {
  readonly #file: string;
  readonly #handle: number;
  /** Only for a plain file, because a pipe cannot be read back. */
  readonly #tail: LogTail | undefined;
  #cutOff = false;

  constructor(file: string, name: string) {
    this.#file = file;
    const isPlain = !existsSync(file) || statSync(file).isFile();
    // The user did not name what a link leads to. But a shell's `>(…)` is a link to a pipe.
    if (isPlain) plainFileAt(file);
    this.#handle = openSync(file, isPlain ? "a+" : "a", 0o600);
    try {
      if (isPlain) checkIsLog(this.#handle, name);
      this.#tail = isPlain ? new LogTail(this.#handle) : undefined;
    } catch (error) {
      closeSync(this.#handle);
      throw error;
    }
  }

  heads(): readonly string[] | undefined {
    return this.#tail?.heads();
  }

  append(entry: DecisionLogEntry): void {
    // A line that an interrupted writer left stays one broken line, and does not take this one with it.
    const begun = this.#cutOff || this.#tail?.isCutOff;
    const line = Buffer.from(`${begun ? "\n" : ""}${JSON.stringify(entry)}\n`);
    const written = writeSync(this.#handle, line);
    this.#cutOff = written > 0 && written < line.length;
    if (written < line.length) throw new Error(`${this.#file}: ${written} of ${line.length} bytes were written`);
    this.#tail?.wrote(entry, written);
  }

  close(): void {
    closeSync(this.#handle);
  }
}

/** Throws if a file is something else than a decision log. */
function checkIsLog(handle: number, name: string): void {
  const first = Buffer.alloc(LOOKED_AT);
  const length = readSync(handle, first, 0, first.length, 0);
  if (length > 0 && !first.includes('"decision_id"')) {
    const expected = {
      en: "a new file or a decision log: what stands there is kept",
      "zh-TW": "新檔案或決定紀錄檔（既有內容予以保留）",
    };
    throw new UsageError(mistakeText({ found: `\`${name}\``, expected }), { option: "log" });
  }
}
