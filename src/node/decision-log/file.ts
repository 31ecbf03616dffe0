import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "../../core/base/errors.ts";
import type { DecisionLogEntry } from "./entry.ts";

/** A file that entries are put at the end of. */
export interface DecisionLogFile {
  /** What {@link loadEngine} takes. */
  readonly onDecision: (entry: DecisionLogEntry) => void;
  readonly close: () => void;
}

/** So many bytes of a file are looked at to tell whether it is a decision log. */
const LOOKED_AT = 4096;

/**
 * Opens a file that gets one line of JSON for each decision. A new one is made with its first line, readable for its owner
 * alone. A line is one write at the file's end, so several processes may write into one file; what cannot be written whole
 * is an error.
 *
 * @param name how errors name the file
 * @throws UsageError if the file cannot be opened or made, or is another's: its beginning is no decision log
 *
 * @example
 * const log = appendDecisionLog("decisions.ndjson");
 * const engine = await loadEngine({ onDecision: log.onDecision });
 */
export function appendDecisionLog(file: string, name = file): DecisionLogFile {
  let handle: number | undefined;
  let broken = false;
  let closed = false;
  const open = () => {
    broken = endsInALine(file, name);
    handle = openSync(file, "a", 0o600);
    return handle;
  };
  try {
    if (existsSync(file)) open();
    else accessSync(dirname(file), constants.W_OK | constants.X_OK);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const words: Readonly<Record<string, string>> = { ENOENT: "its folder is not there", EISDIR: "it is a folder" };
    throw new UsageError(`--log: \`${name}\`, expected a file that can be written (${words[code ?? ""] ?? message})`);
  }
  return {
    onDecision: (entry) => {
      if (closed) throw new Error(`${file}: the log was closed`);
      const to = handle ?? open();
      // A line that an interrupted writer left stays one broken line, and does not take this one with it.
      const line = Buffer.from(`${broken ? "\n" : ""}${JSON.stringify(entry)}\n`);
      const written = writeSync(to, line);
      broken = written > 0 && written < line.length;
      if (written < line.length) throw new Error(`${file}: ${written} of ${line.length} bytes were written`);
    },
    close: () => {
      if (handle !== undefined && !closed) closeSync(handle);
      closed = true;
    },
  };
}

/** Whether a file ends in the middle of a line; throws if it is no decision log. */
function endsInALine(file: string, name: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  const handle = openSync(file, "r");
  try {
    const { size } = fstatSync(handle);
    if (size === 0) return false;
    const first = Buffer.alloc(Math.min(size, LOOKED_AT));
    readSync(handle, first, 0, first.length, 0);
    if (!first.includes('"decision_id"')) {
      throw new UsageError(`--log: \`${name}\`, expected a new file or a decision log: what stands there is kept`);
    }
    const last = Buffer.alloc(1);
    readSync(handle, last, 0, 1, size - 1);
    return last[0] !== 10;
  } finally {
    closeSync(handle);
  }
}
