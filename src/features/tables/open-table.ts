import type { Bilingual } from "../../core/base/bilingual.ts";
import { isBlank as saysNothing } from "../../core/base/blank.ts";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import { asUtf8, type Encoding, encodingOf } from "./encoding.ts";
import { type Layout, type LayoutOptions, layoutOf } from "./layout.ts";
import { LONGEST_LINE } from "./lines.ts";
import { concatenated, listItems } from "./list-items.ts";
import { LARGEST_WORKBOOK, readWorkbook, type WorkbookNotes } from "./workbook.ts";
import { loadZones } from "./zones.ts";

/** What the user says of a table; what is left out is found. */
export interface TableOptions extends LayoutOptions {
  readonly encoding?: Encoding | undefined;
  readonly format?: "csv" | "ndjson" | undefined;
  /** Whether what is no workbook and no list is taken for JSON objects, one a line. */
  readonly objects?: boolean;
  /** Of a workbook, the sheet. */
  readonly sheet?: string | undefined;
}

/** A table that is read as text in UTF-8, whatever it was: rows of CSV, or one JSON value a line. */
export interface OpenedTable {
  /** `xlsx` and `list` say what it was; their lines are a list of cells, or an object. */
  readonly source: "csv" | "ndjson" | "list" | "xlsx";
  readonly encoding: Encoding;
  /** Left out for objects, which each name their own columns. */
  readonly layout?: Layout;
  readonly workbook?: WorkbookNotes;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** So many bytes are looked at before anything is read. */
const HEAD = 64 * 1024;

/**
 * Opens a table: finds out what its bytes are, and how its rows stand in them. What is read is handed on as it comes; a
 * workbook alone is in memory as a whole.
 *
 * @param name what it is called in messages
 * @throws UsageError if it is none, or it cannot be told how it is to be read
 */
export async function openTable(
  name: string,
  source: AsyncIterable<Uint8Array>,
  options: TableOptions = {},
): Promise<OpenedTable> {
  const parts = source[Symbol.asyncIterator]();
  const begun = await beginning(parts, options.objects === true);
  const { head, ended } = begun;
  const all = rest(begun, parts);
  checkKind(name, head);
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3) return workbookTable(name, all, options);
  const encoding = options.encoding ?? encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  const bytes = asUtf8(all, encoding, name);
  if (!options.objects) await loadZones();
  const known = options.format ?? formOf(text);
  const form = known === "csv" && options.objects && options.format === undefined ? "ndjson" : known;
  if (form === "ndjson") return { source: "ndjson", encoding, bytes };
  if (form === "list") return { source: "list", encoding, bytes: lineOfEach(name, bytes) };
  if (/^\s*<(?:!doctype|html|table|\?xml)/i.test(text)) {
    throw refused(name, { en: "a web page or XML, whatever its name says", "zh-TW": "網頁或 XML（不論副檔名）" });
  }
  return { source: "csv", encoding, layout: layoutOf(name, wholeRows(text, ended), "csv", options), bytes };
}

/** Bytes until it can be told what they are: of objects, the first are enough. */
async function beginning(parts: AsyncIterator<Uint8Array>, objects: boolean): Promise<Beginning> {
  const begun: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const pending = parts.next();
    // Who writes by hand, row by row, is not kept waiting.
    const next = await (size === 0 ? pending : Promise.race([pending, patience()])).catch(() => undefined);
    // What the source failed with is thrown where it is read.
    if (next === undefined) return { head: concatenated(begun), ended: false, pending };
    if (next.done === true) return { head: concatenated(begun), ended: true };
    // The source may use its buffer again.
    begun.push(new Uint8Array(next.value));
    size += next.value.length;
    if (objects && (size >= 4 || /[\s{[]/.test(String.fromCharCode(begun[0]?.[0] ?? 0)))) break;
    if (begun.length === 1 && /^\ufeff?\s*\{/.test(new TextDecoder().decode(next.value.subarray(0, 64)))) break;
  }
  return { head: begun.length === 1 ? (begun[0] as Uint8Array) : concatenated(begun), ended: false };
}

interface Beginning {
  readonly head: Uint8Array;
  readonly ended: boolean;
  /** What comes next, if it was asked for. */
  readonly pending?: Promise<IteratorResult<Uint8Array>>;
}

/** So long a source is waited for (milliseconds) that has given something and not yet enough. */
const PATIENCE = 2000;

function patience(): Promise<undefined> {
  return new Promise((resolve) => {
    const timer: unknown = setTimeout(() => resolve(undefined), PATIENCE);
    // Node would wait for it before it ends; browsers have no such thing.
    (timer as { unref?: () => void }).unref?.();
  });
}

async function* rest(
  { head, ended, pending }: Beginning,
  parts: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (ended) return;
    for (let next = await (pending ?? parts.next()); next.done !== true; next = await parts.next()) yield next.value;
  } finally {
    await parts.return?.();
  }
}

const KINDS: readonly (readonly [Bilingual, readonly number[]])[] = [
  [
    {
      en: "a workbook of Excel 97–2003 (.xls), or one that is locked by a password",
      "zh-TW": "Excel 97–2003 活頁簿（`.xls`），或以密碼保護的活頁簿",
    },
    [0xd0, 0xcf, 0x11, 0xe0],
  ],
  [{ en: "a PDF", "zh-TW": "PDF 檔" }, [0x25, 0x50, 0x44, 0x46]],
  [{ en: "a RAR archive", "zh-TW": "RAR 壓縮檔" }, [0x52, 0x61, 0x72, 0x21]],
  [{ en: "a 7z archive", "zh-TW": "7z 壓縮檔" }, [0x37, 0x7a, 0xbc, 0xaf]],
];

function checkKind(name: string, head: Uint8Array): void {
  const kind = KINDS.find(([, begin]) => begin.every((byte, at) => head[at] === byte));
  if (kind !== undefined) throw refused(name, kind[0]);
}

function refused(name: string, found: Bilingual): UsageError {
  const expected = {
    en: "CSV, XLSX or NDJSON (in Excel: save as “CSV UTF-8” or .xlsx)",
    "zh-TW": "CSV、XLSX 或 NDJSON（Excel 可另存為「CSV UTF-8」或 `.xlsx`）",
  };
  return new UsageError(mistakeText({ place: name, found, expected }));
}

/** JSON is known by how it begins; a name of a column may begin with a bracket. */
function formOf(text: string): "csv" | "ndjson" | "list" {
  const begin = text.slice(0, 4096).replace(/^\ufeff/, "");
  if (/^\s*\{/.test(begin)) return "ndjson";
  return /^\s*\[\s*(?:[{\]]|$)/.test(begin) ? "list" : "csv";
}

/** What of the beginning is whole rows; all of it where it has no end. */
function wholeRows(text: string, ended: boolean): string {
  if (ended) return text;
  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r", text.length - 2)) + 1;
  return end === 0 ? text : text.slice(0, end);
}

/** The items of a list, one a line: line breaks in JSON are white space. */
async function* lineOfEach(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { line, text } of listItems(bytes)) {
    if (text === undefined) {
      const expected = {
        en: `JSON objects in UTF-8 of at most ${LONGEST_LINE} bytes, and a bracket at the end`,
        "zh-TW": `UTF-8 的 JSON 物件，每個至多 ${LONGEST_LINE} 位元組，並以括號結尾`,
      };
      const place = { en: `${name}: item ${line}`, "zh-TW": `${name}：第 ${line} 項` };
      const found = { en: "a list without an end", "zh-TW": "沒有結尾的清單" };
      throw new UsageError(mistakeText({ place, found, expected }));
    }
    yield encoder.encode(`${text.replaceAll(/\r?\n|\r/g, " ")}\n`);
  }
}

async function workbookTable(
  name: string,
  bytes: AsyncIterable<Uint8Array>,
  options: TableOptions,
): Promise<OpenedTable> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > LARGEST_WORKBOOK) {
      const most = `${LARGEST_WORKBOOK / 2 ** 20} MiB`;
      const found = { en: "a larger workbook", "zh-TW": "過大的活頁簿" };
      const expected = {
        en: `at most ${most}; save the sheet as CSV UTF-8`,
        "zh-TW": `至多 ${most}；請將工作表另存為「CSV UTF-8」`,
      };
      throw new UsageError(mistakeText({ place: name, found, expected }));
    }
    parts.push(new Uint8Array(part));
  }
  await loadZones();
  const { rows, told } = await readWorkbook(name, concatenated(parts), options.sheet);
  const encoder = new TextEncoder();
  const lines = (some: readonly (readonly string[])[]) => some.map((row) => `${JSON.stringify(row)}\n`).join("");
  const layout = layoutOf(`${name} (${told.sheet})`, lines(rows.slice(0, 100)), "cells", options);
  const width = layout.header.length;
  return {
    source: "xlsx",
    encoding: "utf-8",
    layout,
    workbook: told,
    bytes: (async function* () {
      const step = 500;
      for (let at = 0; at < rows.length; at += step) {
        yield encoder.encode(lines(rows.slice(at, at + step).map((row) => fitted(row, width))));
      }
    })(),
  };
}

/** A row as wide as the header: a sheet has no cells where nothing is. */
function fitted(row: readonly string[], width: number): readonly string[] {
  if (row.length < width) return [...row, ...Array<string>(width - row.length).fill("")];
  return row.slice(width).every(saysNothing) ? row.slice(0, width) : row;
}
