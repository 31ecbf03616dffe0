import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type LogFile, type ReadLogOptions, readLog } from "../../../src/features/sampling/read-log.ts";
import { fileParts } from "../../../src/node/files/file-parts.ts";

/** A log of some bytes, as a file that is there until the test ends. */
export function logOf(bytes: string | Uint8Array): LogFile & { readonly paths: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), "hdp-test-log-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "log");
  writeFileSync(path, bytes);
  return { paths: [path], parts: [fileParts(path)], name: "log" };
}

/** Reads a log whole: the digest, the header, and each row with its number, line and cells. */
export async function readWhole(bytes: string | Uint8Array, more: Partial<ReadLogOptions> = {}) {
  const rows: { number: number; line: number; cells: Record<string, string> }[] = [];
  let header: readonly string[] | undefined;
  const { digest, table } = await readLog(logOf(bytes), {
    onHeader: (columns) => {
      header = columns;
    },
    onRow: (row) => {
      const cells = Object.fromEntries(row.columns.map((column) => [column, row.value(column)]));
      rows.push({ number: row.number, line: row.line, cells });
    },
    ...more,
  });
  return { digest, table, header, rows };
}
