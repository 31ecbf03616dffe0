import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeXlsx } from "hucre";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hdp } from "./hdp.ts";

const cwd = mkdtempSync(join(tmpdir(), "hdp-test-requests-"));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const COLUMNS = ["decision", "jurisdiction", "as_of", "facts.month", "facts.queries", "備註"];
const ROWS = [
  ["sampling_monthly", "taipei", "2026-11-21", "2026-10", "101", "十"],
  ["sampling_monthly", "taipei", "115/11/21", "2026-10", "1400", "十一"],
];
const REQUESTS = [101, 1400].map((queries) => ({
  decision: "sampling_monthly",
  jurisdiction: "taipei",
  as_of: "2026-11-21",
  facts: { month: "2026-10", queries },
}));
const csv = (mark: string, end = "\n") => [COLUMNS, ...ROWS].map((cells) => cells.join(mark) + end).join("");
/** 備註, 十 and 十一 in Big5. */
const BIG5 = new Map([
  ["備註", [0xb3, 0xc6, 0xb5, 0xf9]],
  ["十", [0xa4, 0x51]],
  ["一", [0xa4, 0x40]],
]);
const big5 = (text: string) =>
  Buffer.from(text.split(/(備註|十|一)/).flatMap((part) => BIG5.get(part) ?? [...Buffer.from(part)]));

const FILES: Readonly<Record<string, () => Promise<Uint8Array> | Uint8Array | string>> = {
  "requests.ndjson": () => REQUESTS.map((one) => `${JSON.stringify(one)}\n`).join(""),
  "list.json": () => JSON.stringify(REQUESTS, null, 2),
  "requests.csv": () => `\ufeff${csv(",", "\r\n")}`,
  "titled.csv": () => `十月的問題\n${csv(";")}`,
  "requests.tsv": () => csv("\t", "\r"),
  "big5.csv": () => big5(csv(",")),
  "utf16.csv": () => Buffer.from(`\ufeff${csv("\t")}`, "utf16le"),
  "requests.csv.gz": () => gzipSync(csv(",")),
  "requests.xlsx": () => writeXlsx({ sheets: [{ name: "問題", rows: [COLUMNS, ...ROWS] }] }),
};

let said: Record<"diff" | "replay", string>;
beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(cwd, name), await content());
  await hdp("batch requests.ndjson --log log.ndjson --quiet", { cwd });
  const [first = ""] = Object.keys(FILES);
  said = { diff: (await diff(first)).stdout, replay: (await replay(first)).stdout };
}, 60_000);

const diff = async (file: string) => {
  const { stdout, ...others } = await hdp(`diff 臺北市 高雄市@115-10-06 --format json --requests ${file}`, { cwd });
  // On which lines requests stand hangs on the file.
  return { ...others, stdout: stdout.replaceAll(/"lines": \[[\s\d,]*\]/g, '"lines": []') };
};
const replay = (file: string) => hdp(`replay log.ndjson --requests ${file}`, { cwd });

describe("requests of a comparison and of a replay", () => {
  it.each(Object.keys(FILES))("are the same in %s", async (file) => {
    const [compared, replayed] = [await diff(file), await replay(file)];
    expect([compared.status, compared.stderr, compared.stdout]).toEqual([0, "", said.diff]);
    expect(JSON.parse(compared.stdout).counts).toEqual({ read: 2, same: 0, changed: 2, other: 0, bad: 0 });
    expect([replayed.status, replayed.stdout]).toEqual([0, said.replay]);
  });
});
