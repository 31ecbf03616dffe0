import { type BigIntStats, existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { LineForm, Tally } from "../../features/batch/task.ts";
import { type Journal, type RunIdentity, UnfinishedOutput } from "../../node/batch/unfinished.ts";
import type { InputPlace } from "../../node/tables/blocks.ts";
import { fileOfStdin } from "../terminal/input.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import type { BatchOptions } from "./options.ts";

/** Where answers go. */
export interface BatchOutput {
  write(bytes: Uint8Array): Promise<void>;
  /** Notes how far the run is, now and then or at once. */
  note(place: InputPlace, tally: Tally, atOnce?: boolean): Promise<void>;
  finish(): Promise<void>;
  close(): Promise<void>;
  /** Ends it, and leaves nothing of it. */
  discard(): Promise<void>;
}

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
  const named = input === "-" ? "standard input" : input;
  const refuse = (option: string, name: string, why: string) =>
    new UsageError(`${option}: \`${name}\`, expected another file${why}`);
  if (read !== undefined && own.includes(read)) throw refuse("-o", output, `: ${named} is read`);
  if (log === undefined) return;
  if (own.includes(file(log))) throw refuse("--log", log, " than that of -o: the answers go there");
  // The log would be read as it grows, without an end.
  if (read === file(log)) throw refuse("--log", log, ": this one is read");
}

/** What a file is known by, whatever its names; one that is not there, by its folder and its name. */
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

/**
 * The journal of the unfinished run that is to be gone on with.
 *
 * @param identity left out where answers go to standard output
 * @returns undefined if the run begins anew
 * @throws UsageError if the file may not be written, or the unfinished run was another
 */
export function journalOf(
  { output, resume, force }: BatchOptions,
  identity: RunIdentity | undefined,
  io: Io,
): Journal | undefined {
  if (identity === undefined) {
    if (resume) throw new UsageError("--resume: nothing to go on with, expected -o FILE too");
    return undefined;
  }
  const path = resolve(io.cwd, output);
  if (existsSync(path)) {
    const refuse = (expected: string) => new UsageError(`-o: \`${output}\`, expected ${expected}`);
    if (!statSync(path).isFile()) throw refuse("the name of a file");
    if (!force && statSync(path).size > 0) throw refuse("a new file: what stands there is kept; --force replaces it");
  }
  if (!existsSync(UnfinishedOutput.partial(path)) || (force && !resume)) return undefined;
  if (!resume) {
    const expected = "--resume to go on, or --force to begin anew";
    throw new UsageError(`-o: \`${output}.partial\` is of an unfinished run, expected ${expected}`);
  }
  const journal = UnfinishedOutput.journal(path, output);
  if (journal === undefined || journal.input.bytes === 0) return undefined;
  const refuse = (what: string) =>
    new UsageError(`--resume: ${what}, expected those of the unfinished run; --force without it begins anew`);
  if (journal.revision !== identity.revision) throw refuse("other rules, numbers or another version of hdp");
  if (JSON.stringify(journal.options) !== JSON.stringify(identity.options)) throw refuse("other options");
  return journal;
}

/** @throws UsageError if the file cannot be written */
export async function openOutput(
  output: string,
  run: { readonly identity: RunIdentity | undefined; readonly form: LineForm; readonly journal: Journal | undefined },
  io: Io,
): Promise<BatchOutput> {
  const { identity } = run;
  if (identity === undefined) {
    const nothing = async () => {};
    const decoder = new TextDecoder();
    const write = async (bytes: Uint8Array) => io.put(decoder.decode(bytes));
    return { write, note: nothing, finish: nothing, close: nothing, discard: nothing };
  }
  try {
    return await UnfinishedOutput.open(resolve(io.cwd, output), identity, run.form, run.journal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "its folder is not there" : message;
    throw new UsageError(`-o: \`${output}\`, expected a file that can be written (${why})`);
  }
}
