import { resolve } from "node:path";
import { type Command, Option, type OptionValues } from "./commander.ts";
import type { Io } from "./io.ts";
import { languageOption } from "./language.ts";

/** The program that a verb adds itself to, and the exit status that its action sets. */
export interface Cli {
  readonly program: Command;
  readonly io: Io;
  exitStatus: number;
}

/** `--jurisdictions DIR…`, with paths from the current folder. */
export function jurisdictionsOption({ cwd }: Io) {
  return new Option("--jurisdictions <dir...>", "folders of further jurisdictions, which add to or replace the bundled")
    .argParser((dir: string, before: string[] = []) => [...before, resolve(cwd, dir)])
    .default([] as string[], "none");
}

/** The options of a verb that shows the rules of a day: `--as-of`, `--lang`, `--json`, `--jurisdictions`. */
export function addDayOptions<A extends unknown[], O extends OptionValues>(
  command: Command<A, O>,
  io: Io,
  json: string,
) {
  return command
    .option("--as-of <when>", "on which day (default: today)")
    .addOption(languageOption(io))
    .option("--json", json)
    .addOption(jurisdictionsOption(io));
}

/** `--agency FILE`, with the path from the current folder. */
export function agencyOption({ cwd }: Io) {
  return new Option(
    "--agency <file>",
    "settings of the agency: numbers that the text leaves open, and stricter ones",
  ).argParser((file: string) => resolve(cwd, file));
}

/** Prints one JSON document, and nothing else. */
export function printJson({ put }: Io, document: unknown): void {
  put(`${JSON.stringify(document, null, 2)}\n`);
}

/** Width of running text: that of the terminal, or 80. It is never so wide that lines are hard to follow. */
export function textColumns({ columns }: Io): number {
  return Math.min(columns || 80, 100);
}
