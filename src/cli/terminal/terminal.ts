import { randomUUID } from "node:crypto";
import { inLanguage, type Language } from "../../core/base/bilingual.ts";
import { harmless, harmlessData } from "../../core/base/text.ts";
import type { Io, World } from "./io.ts";

/**
 * Stands for ESC in the colours of the command. No input can hold it, so no input can colour, hide or move anything.
 */
const ESCAPE = `\u001b${randomUUID()}`;
const SEQUENCES = new RegExp(`${ESCAPE}\\[[\\d;]*m`, "g");

/** Escape sequences of the command itself, to be written to a terminal between texts that may not contain any. */
export function ownSequence(sequence: string): string {
  return sequence.replaceAll("\u001b", ESCAPE);
}

/** Lines for people as a file has them: what they would be without a terminal. */
export function fileText(lines: readonly string[]): string {
  return text(lines, (line) => harmless(line.replaceAll(SEQUENCES, "")));
}

/**
 * The one place that writes to standard output and standard error.
 *
 * Lines for people are clean wherever they go, since a file is read in a terminal some day: of escape sequences, those of
 * the command alone are written, and a line break inside a line is shown as `\n`, so that no value begins a line. A document
 * of a data format is written as it is; but on a terminal what would steer it is escaped as JSON does.
 */
export function throughTerminal({ stdout, stderr, progress, ...world }: World, language: Language = "en"): Io {
  const shown = (line: string) => line.split(ESCAPE).map(harmless).join("\u001b");
  return {
    ...world,
    language,
    said: (text) => inLanguage(text, language),
    print: (lines) => stdout(text(lines, shown)),
    // The mark of UTF-8 is for spreadsheets.
    put: (data) => stdout(world.isTTY ? harmlessData(data.replace(/^\ufeff/, "")) : data),
    tell: (lines) => stderr(text(lines, shown)),
    progress: progress && ((line) => progress(shown(line))),
  };
}

function text(lines: readonly string[], shown: (line: string) => string): string {
  return lines.map((line) => `${shown(line)}\n`).join("");
}
