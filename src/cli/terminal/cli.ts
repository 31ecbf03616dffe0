import { resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { type Command, Option, type OptionValues } from "./commander.ts";
import type { Io } from "./io.ts";
import { languageOption } from "./language.ts";
import { packOption } from "./pack-option.ts";

/** The program that a verb adds itself to, and the exit status that its action sets. */
export interface Cli {
  readonly program: Command;
  readonly io: Io;
  exitStatus: number;
  /** Adds a verb to the program; all of them where the name is none, as the help and a message about the name need. */
  readonly add: (verb?: string) => Promise<void>;
}

/** What `-j`, or the argument that names a jurisdiction, is. */
export const WHOSE: Bilingual = { en: "whose regulation", "zh-TW": "適用哪一地區的規定" };

/** What `--as-of` is to a verb that compares. */
export const DAY_OF_SIDES: Bilingual = {
  en: "the version in force on this day, where a side names none (default: today)",
  "zh-TW": "未指明日期的一方，以此日施行的版本為準（預設：今日）",
};

/** `--jurisdictions DIR…`, with paths from the current folder. */
export function jurisdictionsOption({ cwd, said }: Io) {
  const what = {
    en: "folders of further jurisdictions, which add to or replace the bundled",
    "zh-TW": "其他地區的資料夾，增補或取代內附者",
  };
  return new Option("--jurisdictions <dir...>", said(what))
    .argParser((dir: string, before: string[] = []) => [...before, resolve(cwd, dir)])
    .default([] as string[], said({ en: "none", "zh-TW": "無" }));
}

/** The options of a verb that shows the rules of a day: `--as-of`, `--lang`, `--json`, `--jurisdictions`. */
export function addDayOptions<A extends unknown[], O extends OptionValues>(
  command: Command<A, O>,
  io: Io,
  json: Bilingual,
) {
  return command
    .option("--as-of <when>", io.said({ en: "on which day (default: today)", "zh-TW": "以哪一日為準（預設：今日）" }))
    .addOption(languageOption(io))
    .option("--json", io.said(json))
    .addOption(jurisdictionsOption(io))
    .addOption(packOption(io));
}

/** `--agency FILE`, with the path from the current folder. */
export function agencyOption({ cwd, said }: Io) {
  const what = {
    en: "settings of the agency: numbers that the text leaves open, and stricter ones",
    "zh-TW": "機關的自訂值：條文未定的數值，及較嚴的數值",
  };
  return new Option("--agency <file>", said(what)).argParser((file: string) => resolve(cwd, file));
}

/** Prints one JSON document, and nothing else. */
export function printJson({ put }: Io, document: unknown): void {
  put(`${JSON.stringify(document, null, 2)}\n`);
}

/** Width of running text: that of the terminal, or 80. It is never so wide that lines are hard to follow. */
export function textColumns({ columns }: Io): number {
  return Math.min(columns || 80, 100);
}
