import { existsSync, realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { LineForm, Tally } from "../batch/task.ts";
import { type Journal, type RunIdentity, UnfinishedOutput } from "../batch/unfinished.ts";
import type { InputPlace } from "../lines/blocks.ts";
import type { BatchOptions } from "./batch.ts";
import { type Io, UsageError } from "./io.ts";

/** Where answers go. */
export interface BatchOutput {
  write(bytes: Uint8Array): Promise<void>;
  /** Notes how far the run is, now and then or at once. */
  note(place: InputPlace, tally: Tally, atOnce?: boolean): Promise<void>;
  finish(): Promise<void>;
  close(): Promise<void>;
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
  input: string | undefined,
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
    if (input !== undefined && realpathSync(input) === realpathSync(path))
      throw refuse("another file: this one is read");
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
    return { write: async (bytes) => io.stdout(decoder.decode(bytes)), note: nothing, finish: nothing, close: nothing };
  }
  try {
    return await UnfinishedOutput.open(resolve(io.cwd, output), identity, run.form, run.journal);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "its folder is not there" : message;
    throw new UsageError(`-o: \`${output}\`, expected a file that can be written (${why})`);
  }
}
