import { expect, it } from "vitest";
import { UsageError } from "../../../src/core/base/errors.ts";
import type { ByteSink } from "../../../src/features/spreadsheets/table-output.ts";
import { xlsxOutput } from "../../../src/features/spreadsheets/xlsx-output.ts";

const NOWHERE = { write: async () => {} } satisfies ByteSink;
const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ heading: `c${at}` }));
const said = (error: unknown) => (error as UsageError).lines("zh-TW");

it("has no more columns than Excel opens", async () => {
  await xlsxOutput(NOWHERE, "s", columns(16_384), "roc");
  const refused = await xlsxOutput(NOWHERE, "s", columns(16_385), "roc").catch(said);
  expect(refused).toEqual(["活頁簿：16385 欄，應至多 16384 欄，或以 -o 指定 .csv 檔"]);
});

it("has no more rows than Excel opens, with the heading", async () => {
  const rows = Array.from({ length: 1024 }, () => [""]);
  const written = async () => {
    const table = await xlsxOutput(NOWHERE, "s", columns(1), "common");
    for (let some = 0; some < 1024; some += 1) await table.write(rows);
    await table.end();
  };
  const refused = await written().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UsageError);
  // It is the first one above.
  expect(said(refused)).toEqual(["活頁簿：1048577 列，應至多 1048576 列，或以 -o 指定 .csv 檔"]);
}, 120_000);
