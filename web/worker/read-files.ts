import type { Said } from "../../src/core/base/bilingual.ts";
import { UsageError } from "../../src/core/base/errors.ts";
import type { LogFile } from "../../src/features/sampling/read-log.ts";
import { ENCODINGS } from "../../src/features/tables/encoding.ts";
import { columnNames } from "../../src/features/tables/layout.ts";
import { openTable, type TableOptions } from "../../src/features/tables/open-table.ts";
import { tableReader } from "../../src/features/tables/table-reader.ts";
import { maybeUnzipped } from "../../src/features/tables/unzipped.ts";
import { fieldName } from "./field-names.ts";
import type { FileMistake, ReadAsked } from "./files-task.ts";

/** What a file holds, from its beginning at each call. */
export async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.releaseLock();
  }
}

/** All that a file holds. */
export async function wholeFile(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Files as one log. */
export function logOf(files: readonly File[]): LogFile {
  return { name: files.map(({ name }) => name).join(", "), parts: files.map((file) => () => bytesOf(file)) };
}

/** How tables are read, as the user says. */
export function readAs({ encoding, headerRow, sheet }: ReadAsked): TableOptions {
  const line = Number(headerRow.normalize("NFKC"));
  return {
    encoding: ENCODINGS.find((one) => one === encoding),
    headerRow: headerRow.trim() === "" ? undefined : line,
    sheet: sheet.trim() === "" ? undefined : sheet.trim(),
  };
}

/** The words that mean nothing. */
export function blankWords({ blank }: ReadAsked): string[] {
  return blank
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** Does what may fail for the sake of a file, and says why it did, with options named as the page does. */
export async function orMistake<T>(act: () => Promise<T>): Promise<T | FileMistake> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UsageError) return { mistake: mistakeOf(error) };
    if (error instanceof DOMException && error.name === "NotReadableError") return { mistake: said(CHANGED) };
    throw error;
  }
}

/** The lines of a message in both languages. */
export function mistakeOf(error: UsageError): FileMistake["mistake"] {
  return {
    "zh-TW": error.lines("zh-TW", (option) => fieldName(option, "zh-TW")),
    en: error.lines("en", (option) => fieldName(option, "en")),
  };
}

const CHANGED = {
  "zh-TW": "檔案在選擇之後有變動或已無法讀取，請重新選擇",
  en: "the file has changed or cannot be read any more: choose it again",
} as const;

function said(text: Exclude<Said, string>): FileMistake["mistake"] {
  return { "zh-TW": [text["zh-TW"]], en: [text.en] };
}

/** The columns of a file, as its header row or its first row has them. */
export async function columnsOf(file: File, read: ReadAsked): Promise<readonly string[]> {
  const { bytes: stored } = await maybeUnzipped(bytesOf(file), file.name);
  const { bytes, ...opened } = await openTable(file.name, stored, readAs(read));
  if (opened.layout !== undefined) return columnNames(opened.layout.header);
  let columns: readonly string[] | undefined;
  const reader = tableReader(file.name, opened, (row) => {
    columns ??= row.columns;
  });
  for await (const part of bytes) {
    reader.write(part);
    if (columns !== undefined) break;
  }
  return columns ?? [];
}
