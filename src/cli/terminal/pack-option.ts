import { resolve } from "node:path";
import { mistakeText } from "../../core/base/mistake.ts";
import { isPack } from "../../node/regulations/read-pack.ts";
import { type AnyCommand, Option } from "./commander.ts";
import { type Io, UsageError } from "./io.ts";

/** `--pack DIR…`, with paths from the current folder. */
export function packOption({ cwd, said }: Io) {
  const what = {
    en: "packs: decisions and jurisdictions of others, which replace nothing",
    "zh-TW": "套件：他人的決定與地區，不取代任何內容",
  };
  return new Option("--pack <dir...>", said(what)).argParser((dir: string, before: string[] = []) => [
    ...before,
    resolve(cwd, dir),
  ]);
}

/**
 * Puts the packs of a command among its further folders, which is where verbs read them.
 *
 * @throws UsageError if one is no pack
 */
export function takePacks(command: AnyCommand): void {
  const packs = (command.getOptionValue("pack") as string[] | undefined) ?? [];
  for (const folder of packs) {
    if (isPack(folder)) continue;
    const expected = { en: "a folder with a pack.yaml", "zh-TW": "含有 pack.yaml 的資料夾" };
    throw new UsageError(mistakeText({ found: folder, expected }), { option: "pack" });
  }
  const folders = (command.getOptionValue("jurisdictions") as string[] | undefined) ?? [];
  if (packs.length > 0) command.setOptionValueWithSource("jurisdictions", [...folders, ...packs], "cli");
}
