import { basename, join, resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import type { NamedBytes } from "../../features/sampling/check-filled.ts";
import { ownFolder } from "../../node/files/own-folder.ts";
import { orWhy } from "../../node/files/readable.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { OutputFiles } from "../terminal/output-files.ts";
import { shownPath } from "../terminal/paths.ts";
import type { SampleOptions } from "./sample-options.ts";

/**
 * Writes what is kept of a filled sample into its folder, in the order given.
 *
 * @returns the files, as they are shown
 */
export async function keepChecked(kept: readonly NamedBytes[], options: SampleOptions, io: Io): Promise<string[]> {
  const { findings = "", verify = "", output, force } = options;
  const folder = resolve(io.cwd, output ?? `${basename(verify).replace(/\.manifest\.json$/i, "")}.checked`);
  try {
    ownFolder(folder);
  } catch (error) {
    const expected = orWhy({ en: "a folder", "zh-TW": "資料夾" }, error);
    throw new UsageError(mistakeText({ place: "-o", found: `\`${shownPath(folder, io)}\``, expected }));
  }
  const inputs = [findings, verify].filter((one) => one !== "-");
  const paths = kept.map(({ name }) => join(folder, name));
  const outputs = new OutputFiles(paths, { command: "hdp sample", option: "-o", personal: true, force, inputs }, io);
  try {
    for (const [at, { content }] of kept.entries()) await outputs.write(paths[at] as string, content);
    await outputs.commit();
  } finally {
    outputs.discard();
  }
  return paths.map((path) => shownPath(path, io));
}
