import { isMapping } from "../../core/base/plain-value.ts";
import { parseJson } from "../../core/base/strict-json.ts";

/** What columns and words of a table mean, as the user said or kept it. */
export interface SavedMap {
  /** The path below `facts`, by the name of the column. */
  readonly columns: ReadonlyMap<string, string>;
  /** What a cell means, by `COLUMN:cell`. */
  readonly values: ReadonlyMap<string, string>;
  readonly decision?: string;
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

/** Reads what {@link mapText} wrote; `undefined` where a text is none. */
export function readMap(text: string): SavedMap | undefined {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return undefined;
  }
  if (!isMapping(value)) return undefined;
  const { columns, values = {}, decision } = value as Readonly<Record<string, unknown>>;
  if (!isTexts(columns) || !isTexts(values)) return undefined;
  return {
    columns: new Map(Object.entries(columns)),
    values: new Map(Object.entries(values)),
    ...(typeof decision === "string" ? { decision } : {}),
  };
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isMapping(value) && Object.values(value).every((text) => typeof text === "string");
}
