import type { Bilingual } from "../../core/base/bilingual.ts";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";

/** The largest workbook in bytes. */
export const LARGEST_WORKBOOK = 64 * 1024 * 1024;
/** What its parts may have in all once they are unpacked: it is in memory as a whole. */
const LARGEST_UNPACKED = 256 * 1024 * 1024;

/** A sheet of a workbook, as rows of texts. */
export interface SheetRows {
  readonly name: string;
  /** Every row of the sheet from the first, also empty ones: its place is its number in the sheet. */
  readonly rows: readonly (readonly string[])[];
  readonly told: WorkbookNotes;
}

/** What a reader of a workbook wants to know: where a file has it, rows may be missed or be others than they seem. */
export interface WorkbookNotes {
  readonly sheet: string;
  /** Other sheets that hold something, and are not read. */
  readonly otherSheets: readonly string[];
  readonly hiddenRows: number;
  /** Cells with a formula, whose last value is read. */
  readonly formulas: number;
}

/**
 * Reads a sheet of an XLSX workbook. Dates come as `2026-10-03`, with a time where one is shown; numbers as they are
 * written in the file, or with the zeros before them that their format shows.
 *
 * @param name what the file is called in messages
 * @param asked the name of the sheet; left out, the first one that is shown and holds something
 * @throws UsageError if it is no workbook, too large, locked by a password, or has no such sheet
 */
export async function readWorkbook(name: string, bytes: Uint8Array, asked?: string): Promise<SheetRows> {
  checkSize(name, bytes);
  // As large as the rest of the program, and needed for workbooks alone.
  const { readXlsx, formatValue } = await import("hucre");
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw damaged(name, (error as Error).message);
  });
  const filled = workbook.sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null)));
  const isShown = (sheet: (typeof filled)[number]) => sheet.hidden !== true && sheet.veryHidden !== true;
  const sheet =
    asked === undefined ? (filled.find(isShown) ?? filled[0]) : workbook.sheets.find((one) => one.name === asked);
  if (sheet === undefined) {
    if (asked === undefined) {
      const found = { en: "no sheet with anything in it", "zh-TW": "沒有內容的工作表" };
      throw new UsageError(mistakeText({ place: name, found, expected: { en: "a table", "zh-TW": "表格" } }));
    }
    const names = workbook.sheets.map((one) => one.name);
    throw new UsageError(mistakeText({ found: `\`${asked}\``, expected: oneOf(names) }), { option: "sheet" });
  }
  let formulas = 0;
  const rows = sheet.rows.map((row, at) =>
    row.map((value, column): string => {
      const cell = sheet.cells?.get(`${at},${column}`);
      if (cell?.formula !== undefined) formulas += 1;
      if (value === null || value === undefined) return "";
      if (value instanceof Date) return dateText(value, cell?.style?.numFmt);
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      if (typeof value === "number") return numberText(value, cell?.style?.numFmt, formatValue);
      return String(value);
    }),
  );
  return {
    name: sheet.name,
    rows,
    told: {
      sheet: sheet.name,
      otherSheets: filled.filter((one) => one !== sheet).map((one) => one.name),
      hiddenRows: [...(sheet.rowDefs?.values() ?? [])].filter(({ hidden }) => hidden).length,
      formulas,
    },
  };
}

function damaged(name: string, why?: string): UsageError {
  const found = {
    en: `a damaged workbook${why === undefined ? "" : ` (${why})`}`,
    "zh-TW": `損壞的活頁簿${why === undefined ? "" : `（\`${why}\`）`}`,
  };
  const expected = { en: "a whole XLSX file", "zh-TW": "完整的 XLSX 檔" };
  return new UsageError(mistakeText({ place: name, found, expected }));
}

function dateText(date: Date, format = ""): string {
  const text = date.toISOString();
  const [day, time] = [text.slice(0, 10), text.slice(11, 19)];
  // Excel writes a time of day without a day as of its day 0.
  if (day < "1901-01-01" && /[hs]/i.test(format)) return time;
  return time === "00:00:00" && !/h/i.test(format) ? day : `${day} ${time}`;
}

/** Formats of which every digit is shown, also those before the number: `00000`, `0.00`. */
const SHOWN = /^0+(\.0+)?(_\)|;@)?$/;

function numberText(
  value: number,
  format: string | undefined,
  formatValue: (value: unknown, format: string) => string,
) {
  return format !== undefined && format !== "0" && SHOWN.test(format) ? formatValue(value, format) : String(value);
}

/** What stands at the end of a ZIP archive, and before each of its parts in its list of them. */
const [END, ENTRY] = [0x06054b50, 0x02014b50];
const LENGTHS = { end: 22, entry: 46 };

/** A few kilobytes may unpack to gigabytes: what the archive says of itself is held to, or is no workbook for us. */
function checkSize(name: string, bytes: Uint8Array): void {
  const refuse = (found: Bilingual) => {
    const [packed, whole] = [`${LARGEST_WORKBOOK / 2 ** 20} MiB`, `${LARGEST_UNPACKED / 2 ** 20} MiB`];
    const expected = {
      en: `a workbook of at most ${packed}, unpacked ${whole}; save the sheet as CSV UTF-8`,
      "zh-TW": `至多 ${packed} 的活頁簿，解壓後至多 ${whole}；請將工作表另存為「CSV UTF-8」`,
    };
    throw new UsageError(mistakeText({ place: name, found, expected }));
  };
  if (bytes.length > LARGEST_WORKBOOK) refuse({ en: "a larger file", "zh-TW": "過大的檔案" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - LENGTHS.end;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) throw damaged(name);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + LENGTHS.entry > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw damaged(name);
    }
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (size === 0 && packed > 2)
      refuse({ en: "a part that does not say how large it is", "zh-TW": "有未載明大小的部分" });
    unpacked += size;
    at += LENGTHS.entry + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > LARGEST_UNPACKED) {
    const size = `${Math.ceil(unpacked / 2 ** 20)} MiB`;
    refuse({ en: `${size} once it is unpacked`, "zh-TW": `解壓後為 ${size}` });
  }
}
