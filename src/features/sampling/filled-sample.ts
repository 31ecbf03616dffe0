import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { columnNames, openTable, type TableOptions, tableReader } from "../tables/index.ts";
import { Findings, type FindingsTally } from "./findings.ts";

/** How many columns at the end of a sample are the checker's: day, person, purpose, finding, note. */
const CHECKERS = 5;

/**
 * Reads a filled sample, and holds it against what was drawn.
 *
 * @param name what it is called in messages
 * @param table the sample as it was written, with its header row
 * @param keys how many columns at the beginning say which row it is
 * @throws UsageError if it is no table, or has not the columns of the sample
 */
export async function readFilledSample(
  name: string,
  bytes: Uint8Array,
  table: Iterable<readonly string[]>,
  keys: number,
  options: TableOptions,
): Promise<FindingsTally> {
  const [header = [], ...drawn] = table;
  const all = columnNames(header.map((cell) => cell.trim()));
  const opened = await openTable(name, once(bytes), options);
  const there = opened.layout === undefined ? [] : columnNames(opened.layout.header);
  const lost = all.filter((column) => !there.includes(column));
  if (lost.length > 0) {
    const names = lost.map((one) => `\`${one}\``);
    const found = { en: `no column ${names.join(", ")}`, "zh-TW": `沒有欄位 ${names.join("、")}` };
    const expected = { en: "those of the sample", "zh-TW": "抽查表的各欄" };
    throw new UsageError(mistakeText({ place: name, found, expected }), { option: "findings" });
  }
  const findings = new Findings({ all, keys, findings: CHECKERS }, drawn);
  const reader = tableReader(name, opened, (row) => findings.take(row));
  for await (const part of opened.bytes) reader.write(part);
  reader.end();
  return findings.tally;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
