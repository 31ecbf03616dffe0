import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { readMap, type SavedMap } from "../../features/review/saved-map.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { readTextFile } from "../terminal/text-file.ts";

/**
 * Reads `--map`: pairs such as `狀態=account.status`, and files that `--save-map` wrote.
 *
 * @throws UsageError if one is neither
 */
export async function readMaps(
  given: readonly string[],
  values: ReadonlyMap<string, string>,
  io: Io,
): Promise<SavedMap> {
  const columns = new Map<string, string>();
  const meant = new Map<string, string>();
  let decision: string | undefined;
  for (const text of given) {
    const at = text.lastIndexOf("=");
    if (at > 0) {
      columns.set(
        text.slice(0, at).trim(),
        text
          .slice(at + 1)
          .trim()
          .replace(/^facts\./, ""),
      );
      continue;
    }
    const kept = await readFile(text, io);
    for (const [column, path] of kept.columns) columns.set(column, path);
    for (const [cell, meaning] of kept.values) meant.set(cell, meaning);
    decision = kept.decision;
  }
  for (const [cell, meaning] of values) meant.set(cell, meaning);
  return { columns, values: meant, ...(decision === undefined ? {} : { decision }) };
}

const A_MAP: Bilingual = {
  en: "COLUMN=path, like `狀態=account.status`, or a file of --save-map",
  "zh-TW": "`欄位=路徑`，如 `狀態=account.status`，或 --save-map 的檔案",
};

async function readFile(name: string, io: Io): Promise<SavedMap> {
  const map = /\.json$/i.test(name) ? readMap(await readTextFile(name, "--map", io)) : undefined;
  if (map !== undefined) return map;
  throw new UsageError(mistakeText({ found: `\`${name}\``, expected: A_MAP }), { option: "map" });
}
