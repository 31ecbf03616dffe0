import { closeSync, existsSync, fstatSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { UsageError } from "../errors.ts";
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
 * Opens a file that gets one line of JSON for each decision, made readable for its owner alone if it is new. A line is
 * one write at the file's end, so several processes may write into one file; what cannot be written whole is an error.
 *
 * @param name how errors name the file
 * @throws UsageError if the file cannot be opened, or is another's: its beginning is no decision log
 *
 * @example
 * const log = appendDecisionLog("decisions.ndjson");
 * const engine = await loadEngine({ onDecision: log.onDecision });
 */
export function appendDecisionLog(file: string, name = file): DecisionLogFile {
  let handle: number;
  let broken: boolean;
  try {
    broken = endsInALine(file, name);
    handle = openSync(file, "a", 0o600);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const words: Readonly<Record<string, string>> = { ENOENT: "its folder is not there", EISDIR: "it is a folder" };
    throw new UsageError(`--log: \`${name}\`, expected a file that can be written (${words[code ?? ""] ?? message})`);
  }
  return {
    onDecision: (entry) => {
      // A line that an interrupted writer left stays one broken line, and does not take this one with it.
      const line = Buffer.from(`${broken ? "\n" : ""}${JSON.stringify(entry)}\n`);
      const written = writeSync(handle, line);
      broken = written > 0 && written < line.length;
      if (written < line.length) throw new Error(`${file}: ${written} of ${line.length} bytes were written`);
    },
    close: () => closeSync(handle),
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
