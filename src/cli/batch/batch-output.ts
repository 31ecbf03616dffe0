import { type BigIntStats, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import type { LineForm } from "../../features/batch/task.ts";
import { type Journal, type RunIdentity, UnfinishedOutput } from "../../node/batch/unfinished.ts";
import type { Lock } from "../../node/files/lock.ts";
import { nameFiles } from "../../node/files/name-files.ts";
import { plainFileAt } from "../../node/files/plain-file.ts";
import { removeIfPossible } from "../../node/files/replace.ts";
import type { Regulations } from "../../node/regulations/read-regulations.ts";
import { fileOfStdin } from "../terminal/input.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { attempt, checkReplaced, lockOutput, type Output, temporaryName, unwritable } from "../terminal/output-file.ts";
import { STANDARD_INPUT } from "../terminal/text-file.ts";
import type { BatchOutput } from "./answers-output.ts";
import { AnswerRows, csvAnswers, xlsxAnswers } from "./batch-table.ts";
import type { BatchFormat, BatchOptions } from "./options.ts";

/**
 * Looks whether what is read, what is written and what is logged are different files.
 *
 * @throws UsageError if not
 */
export function checkFiles(input: string, { output, log }: BatchOptions, { cwd, stdin }: Io): void {
  const file = (name: string) => fileAt(resolve(cwd, name));
  const own = output === "-" ? [] : [output, `${output}.partial`, `${output}.partial.json`].map(file);
  const piped = fileOfStdin(stdin);
  const read = input === "-" ? piped && numberOf(piped) : file(input);
  const refuse = (option: string, name: string, why: Bilingual) => {
    const expected = { en: `another file${why.en}`, "zh-TW": `其他檔案（${why["zh-TW"]}）` };
    return new UsageError(mistakeText({ place: option, found: `\`${name}\``, expected }));
  };
  if (read !== undefined && own.includes(read)) {
    const named = input === "-" ? STANDARD_INPUT : { en: input, "zh-TW": `\`${input}\`` };
    throw refuse("-o", output, { en: `: ${named.en} is read`, "zh-TW": `${named["zh-TW"]}正供讀取` });
  }
  if (log === undefined) return;
  if (own.includes(file(log))) {
    const why = { en: " than that of -o: the answers go there", "zh-TW": "此檔為 -o 所指，供寫入答案" };
    throw refuse("--log", log, why);
  }
  // The log would be read as it grows, without an end.
  if (read === file(log)) throw refuse("--log", log, { en: ": this one is read", "zh-TW": "此檔正供讀取" });
}

/** The identity of a file, whatever its names. A file that is not there is known by its folder and its name. */
function fileAt(path: string): string {
  try {
    return numberOf(statSync(path, { bigint: true }));
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(fileAt(folder), basename(path));
  }
}

function numberOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`;
}

/** The output of a run, as messages and others who would write it know it. */
function outputOf({ force }: BatchOptions): Output {
  return { command: "hdp batch", option: "-o", personal: true, force };
}

/**
 * Locks the output of a run.
 *
 * @returns undefined where answers go to standard output
 * @throws UsageError if another run is writing it, or it is no plain file
 */
export function lockBatch(options: BatchOptions, io: Io): Lock | undefined {
  if (options.output === "-") return undefined;
  const path = resolve(io.cwd, options.output);
  attempt(path, outputOf(options), io, () => plainFileAt(path));
  return lockOutput(path, outputOf(options), io);
}

/**
 * The journal of the unfinished run that is to be gone on with.
 *
 * @param identity left out where answers go to standard output
 * @returns undefined if the run begins anew
 * @throws UsageError if the file may not be written, or the unfinished run was another
 */
export function journalOf(options: BatchOptions, identity: RunIdentity | undefined, io: Io): Journal | undefined {
  const { output, resume, force } = options;
  if (identity === undefined) {
    if (resume) {
      const found = { en: "nothing to go on with", "zh-TW": "沒有可續行的作業" };
      const expected = { en: "-o FILE too", "zh-TW": "並用 -o 指明檔案" };
      throw new UsageError(mistakeText({ place: "--resume", found, expected }));
    }
    return undefined;
  }
  const path = resolve(io.cwd, output);
  checkReplaced(path, outputOf(options), io);
  const unfinished = attempt(UnfinishedOutput.partial(path), outputOf(options), io, () =>
    UnfinishedOutput.exists(path),
  );
  if (!unfinished || (force && !resume)) return undefined;
  if (!resume) {
    const found = {
      en: `\`${output}.partial\` is of an unfinished run`,
      "zh-TW": `\`${output}.partial\` 屬未完成的作業`,
    };
    const expected = {
      en: "--resume to go on, or --force to begin anew",
      "zh-TW": "以 --resume 續行，或以 --force 重新開始",
    };
    throw new UsageError(mistakeText({ place: "-o", found, expected }));
  }
  const journal = UnfinishedOutput.journal(path, output);
  if (journal.input.bytes === 0) return undefined;
  const refuse = (found: Bilingual) => {
    const expected = {
      en: "those of the unfinished run; --force without it begins anew",
      "zh-TW": "與未完成的作業相同；不用 --resume 而以 --force 可重新開始",
    };
    return new UsageError(mistakeText({ place: "--resume", found, expected }));
  };
  if (journal.revision !== identity.revision) {
    throw refuse({ en: "other rules, numbers or another version of hdp", "zh-TW": "規則、數值或 hdp 的版本不同" });
  }
  if (JSON.stringify(journal.options) !== JSON.stringify(identity.options)) {
    throw refuse({ en: "other options", "zh-TW": "選項不同" });
  }
  return journal;
}

/** @throws UsageError if the file cannot be written */
export async function openOutput(
  options: BatchOptions,
  run: {
    readonly identity: RunIdentity | undefined;
    readonly form: LineForm;
    readonly journal: Journal | undefined;
    readonly lock: Lock | undefined;
    readonly format: BatchFormat;
    readonly regulations: Regulations;
  },
  io: Io,
): Promise<BatchOutput> {
  const { format, regulations, journal, lock } = run;
  if (format === "ndjson") return await plainOutput(options, run, io);
  const rows = new AnswerRows(regulations, options.lang, options.detail !== undefined);
  if (format === "csv") return csvAnswers(await plainOutput(options, run, io), rows, journal !== undefined);
  const path = resolve(io.cwd, options.output);
  const temporary = temporaryName(path, lock as Lock);
  const named = {
    temporary,
    name: () => {
      const named = { path, temporary, old: `${path}.${(lock as Lock).id}.old` };
      attempt(path, outputOf(options), io, () => nameFiles([named]));
    },
    remove: () => [temporary].filter((one) => !removeIfPossible(one)),
  };
  try {
    return await xlsxAnswers(named, rows, options.lang);
  } catch (error) {
    throw unwritable(path, outputOf(options), io, error);
  }
}

async function plainOutput(
  options: BatchOptions,
  run: Pick<Parameters<typeof openOutput>[1], "identity" | "form" | "journal" | "lock">,
  io: Io,
): Promise<BatchOutput> {
  const { identity, form, journal, lock } = run;
  if (identity === undefined || lock === undefined) {
    const nothing = async () => {};
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const write = async (bytes: Uint8Array) => io.put(decoder.decode(bytes));
    const end = async () => [];
    return { write, note: nothing, finish: end, close: nothing, discard: end };
  }
  const path = resolve(io.cwd, options.output);
  try {
    return await UnfinishedOutput.open({ path, temporary: temporaryName(path, lock) }, identity, form, journal);
  } catch (error) {
    throw unwritable(UnfinishedOutput.partial(path), outputOf(options), io, error);
  }
}
