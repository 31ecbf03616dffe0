import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { type ReadLogOptions, readLog } from "../../../src/node/sampling/read-log.ts";

const folder = mkdtempSync(join(tmpdir(), "hdp-test-logs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;

/** A log of some bytes, as a file. */
export function logOf(bytes: string | Uint8Array): { path: string; name: string } {
  const path = join(folder, String(++files));
  writeFileSync(path, bytes);
  return { path, name: "log" };
}

/** Reads a log whole: the digest, the header, and each row with its number, line and cells. */
export async function readWhole(bytes: string | Uint8Array, more: Partial<ReadLogOptions> = {}) {
  const rows: { number: number; line: number; cells: Record<string, string> }[] = [];
  let header: readonly string[] | undefined;
  const digest = await readLog(logOf(bytes), {
    onHeader: (columns) => {
      header = columns;
    },
    onRow: (row) => {
      const cells = Object.fromEntries(row.columns.map((column) => [column, row.value(column)]));
      rows.push({ number: row.number, line: row.line, cells });
    },
    ...more,
  });
  return { digest, header, rows };
}
