import { packagePath } from "../../node/package/package-files.ts";
import { JurisdictionError } from "../../node/regulations/read-regulations.ts";
import { Option } from "./commander.ts";
import type { Io } from "./io.ts";
import { EXIT, errorLines, UsageError } from "./io.ts";

/** `--watch`, which answers people alone. */
export function watchOption({ said }: Io) {
  return new Option(
    "--watch",
    said({ en: "answer again after every save, until Ctrl-C", "zh-TW": "每次存檔後重新執行，直到按 Ctrl-C" }),
  ).conflicts(["json"]);
}

/**
 * Runs an action now and after every change of the bundled jurisdictions and of further folders, until the user
 * interrupts. Wrong files do not end it.
 *
 * @param act is told whether this is its first time
 * @returns the exit status
 * @throws what `act` throws the first time, unless files are wrong
 */
export async function watching(io: Io, folders: readonly string[], act: (first: boolean) => unknown): Promise<number> {
  // Before the first reading, so that no change is missed.
  const changes = io.changes([packagePath("jurisdictions"), ...folders]);
  await tolerating(io, true, act);
  io.print([io.said({ en: "watching for changes; Ctrl-C ends", "zh-TW": "監看變更中；按 Ctrl-C 結束" })]);
  for await (const _change of changes) {
    io.print(["", `── ${new Date().toTimeString().slice(0, 8)} ──`]);
    await tolerating(io, false, act);
  }
  return EXIT.ok;
}

async function tolerating(io: Io, first: boolean, act: (first: boolean) => unknown): Promise<void> {
  try {
    await act(first);
  } catch (error) {
    const known = error instanceof JurisdictionError || (error instanceof UsageError && !first);
    if (!known) throw error;
    io.tell(errorLines(error, io.language));
  }
}
