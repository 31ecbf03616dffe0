import type { Language, Said } from "../../core/base/bilingual.ts";
import { type DecisionError, UsageError } from "../../core/base/errors.ts";

/** The outside world of one run of the command, so that a test can be all of it. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The current folder, which relative paths start from. */
  readonly cwd: string;
  /** Width of the terminal; undefined where the output is none. */
  readonly columns: number | undefined;
  readonly isTTY: boolean;
  /** Shows how far a long run is, in one line that the next replaces; absent where standard error is no terminal. */
  readonly progress?: ((line: string) => void) | undefined;
  /** Tells of each change of YAML files below folders, from the call on and until the user interrupts. */
  readonly changes: (folders: readonly string[]) => AsyncIterable<unknown>;
}

/**
 * The part of the world that a verb sees. It writes only through these functions, so that no value can steer the
 * terminal.
 */
export interface Io extends Omit<World, "stdout" | "stderr"> {
  /** The language of help and of what is said beside answers. */
  readonly language: Language;
  /** A text in that language. */
  readonly said: (text: Said) => string;
  /** Writes lines for people to standard output. */
  readonly print: (lines: readonly string[]) => void;
  /** Writes (a part of) a document of a data format to standard output. */
  readonly put: (data: string) => void;
  /** Writes lines for people to standard error. */
  readonly tell: (lines: readonly string[]) => void;
}

/** The exit statuses. Answers have their own under `--exit-status`. */
export const EXIT = { ok: 0, fault: 1, unusable: 2, bad: 10, undecided: 11 } as const;

export { UsageError };

/** The lines that report an error. Options appear as the flags of the command. */
export function errorLines(error: DecisionError, language: Language = "en"): string[] {
  return error instanceof UsageError ? error.lines(language, flagOf) : error.lines(language);
}

function flagOf(option: string): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
