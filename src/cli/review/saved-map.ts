import type { Bilingual } from "../../core/base/bilingual.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { isMapping } from "../../core/base/plain-value.ts";
import { parseJson } from "../../core/base/strict-json.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { readTextFile } from "../terminal/text-file.ts";

/** What columns and words of a table mean, as the user said or kept it. */
export interface SavedMap {
  /** The path below `facts`, by the name of the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** What a cell means, by `COLUMN:cell`. */
  readonly values: ReadonlyMap<string, string>;
  readonly decision?: string;
}

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
    for (const [column, path] of Object.entries(kept.columns)) columns.set(column, path);
    for (const [cell, meaning] of Object.entries(kept.values)) meant.set(cell, meaning);
    decision = kept.decision;
  }
  for (const [cell, meaning] of values) meant.set(cell, meaning);
  return { columns, values: meant, ...(decision === undefined ? {} : { decision }) };
}

interface KeptMap {
  readonly columns: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  readonly decision?: string;
}

const A_MAP: Bilingual = {
  en: "COLUMN=path, like `狀態=account.status`, or a file of --save-map",
  "zh-TW": "`欄位=路徑`，如 `狀態=account.status`，或 --save-map 的檔案",
};

async function readFile(name: string, io: Io): Promise<KeptMap> {
  const refuse = () => new UsageError(mistakeText({ found: `\`${name}\``, expected: A_MAP }), { option: "map" });
  if (!/\.json$/i.test(name)) throw refuse();
  let value: unknown;
  try {
    value = parseJson(await readTextFile(name, "--map", io));
  } catch (error) {
    throw error instanceof UsageError ? error : refuse();
  }
  const isTexts = (one: unknown) => isMapping(one) && Object.values(one).every((text) => typeof text === "string");
  if (!isMapping(value) || !isTexts(value["columns"]) || !isTexts(value["values"] ?? {})) throw refuse();
  const { columns, values = {}, decision } = value as unknown as KeptMap;
  return { columns, values, ...(typeof decision === "string" ? { decision } : {}) };
}

/** A map as its file has it. */
export function mapText(
  decision: string,
  columns: ReadonlyMap<string, string>,
  values: ReadonlyMap<string, string>,
): string {
  const kept = {
    made_by: "hdp review",
    decision,
    columns: Object.fromEntries(columns),
    values: Object.fromEntries(values),
  };
  return `${JSON.stringify(kept, null, 2)}\n`;
}
