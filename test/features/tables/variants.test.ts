import { gunzipSync, gzipSync } from "node:zlib";
import { writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { writtenDate } from "../../../src/core/calendar/written-date.ts";
import { openTable } from "../../../src/features/tables/open-table.ts";
import { tableReader } from "../../../src/features/tables/table-reader.ts";
import { maybeUnzipped } from "../../../src/features/tables/unzipped.ts";

const GITHUB = "https://github.com";

async function read(bytes: string | Uint8Array): Promise<string[][]> {
  const source = async function* () {
    yield Buffer.from(bytes);
  };
  const { bytes: utf8, ...opened } = await openTable("file", (await maybeUnzipped(source(), "file")).bytes);
  const rows: string[][] = [];
  const reader = tableReader("file", opened, (row) => rows.push(row.columns.map((column) => row.value(column))));
  for await (const part of utf8) reader.write(part);
  reader.end();
  return rows;
}

const utf16 = (text: string, mark = "\ufeff") => Buffer.from(mark + text, "utf16le");
const TWO = [
  ["1", "2"],
  ["3", "4"],
];

/** Variants of files that people have reported, with where: read as they are meant, or refused in words. */
const FILES: readonly (readonly [string, string, string | Uint8Array | Promise<Uint8Array>, string[][] | RegExp])[] = [
  ["a mark of UTF-8 before the header", "/SORMAS-Foundation/SORMAS-Project/issues/3747", "\ufeffa,b\n1,2\n3,4\n", TWO],
  ["a mark of UTF-8 before JSON", "/jqlang/jq/issues/45", '\ufeff{"a":1,"b":2}\n', [["1", "2"]]],
  [
    "a mark before each of two joined files of JSON",
    "/infiniflow/ragflow/issues/19179",
    '\ufeff{"a":1}\n\ufeff{"a":2}\n',
    [["1"], ["2"]],
  ],
  ["a mark before a JSON list", "/salsify/jsonstreamingparser/issues/36", '\ufeff[\n  {"a": 1}\n]\n', [["1"]]],
  [
    "UTF-16LE with a mark, parted by tabs",
    "/microsoft/vscode-mssql/issues/774",
    utf16("a\tb\r\n1\t2\r\n3\t4\r\n"),
    TWO,
  ],
  ["UTF-16LE without a mark", "/microsoft/sqltoolsservice/pull/278", utf16("a,b\r\n1,2\r\n3,4\r\n", ""), TWO],
  [
    "the code page of the system",
    "/nautobot/nautobot/issues/6910",
    Buffer.from("b162b8b92ca96da6570a75312ca4fda470a9fa0a", "hex"),
    [["u1", "王小明"]],
  ],
  ["sep= for semicolons", "/mechatroner/vscode_rainbow_csv/issues/108", "sep=;\na;b\n1;2\n3;4\n", TWO],
  ["sep= for bars", "/mechatroner/vscode_rainbow_csv/issues/108", "sep=|\na|b\n1|2\n3|4\n", TWO],
  [
    "sep= in quotation marks",
    "/close2/csv/issues/68",
    '"sep=;"\na;b;\n1;2;\n3;4;\n',
    [
      ["1", "2", ""],
      ["3", "4", ""],
    ],
  ],
  ["sep= for the comma", "/PowerShell/PowerShell/issues/7776", "sep=,\na,b\n1,2\n3,4\n", TWO],
  ["carriage returns alone", "/MarkPflug/Sylvan/issues/198", "a,b\r1,2\r3,4\r", TWO],
  ["carriage returns alone, and tabs", "/mholt/PapaParse/issues/43", "a\tb\r1\t2\r3\t4", TWO],
  ["a header again of each merged file", "/whitfin/s3-concat/issues/3", "a,b\n1,2\na,b\n3,4\n", TWO],
  [
    "a header again, twice in a row, with semicolons",
    "/alcibiade/pan-discovery/issues/7",
    "File;M\n1;2\nFile;M\nFile;M\n3;4\n",
    TWO,
  ],
  [
    "joined files of other columns",
    "/mithrandie/csvq/issues/18",
    "a,b\n1,2\nb,a\n4,3\n",
    /line 3: a header row with the columns in another order/,
  ],
  ["a name of a column twice", "/C2FO/fast-csv/issues/276", "a,a\n1,2\n3,4\n", TWO],
  [
    "a line with the encoding above the header",
    "/mechatroner/vscode_rainbow_csv/issues/13",
    "UTF-8\na,b\n1,2\n3,4\n",
    TWO,
  ],
  ["zeros kept by a formula", "/react-csv/react-csv/issues/181", 'a,b\n="0012","=""0034"""\n', [["0012", "0034"]]],
  [
    "digits that a spreadsheet has left out, as they stand",
    "/bowenliang123/markdown-exporter/issues/73",
    "a,b\n6.93217E+12,1\n",
    [["6.93217E+12", "1"]],
  ],
  ["rows of commas below the table", "/tidyverse/readxl/issues/203", "a,b\n1,2\n3,4\n,\n,\n,\n", TWO],
  [
    "a web page that is called .xls",
    "/python-excel/xlrd/issues/350",
    "< div >\r\n".replace("< div >", "<html><div>"),
    /a web page or XML/,
  ],
  [
    "a page of Excel with namespaces",
    "/SheetJS/sheetjs/issues/458",
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><table>',
    /a web page or XML/,
  ],
  [
    "rows behind the data, in a workbook",
    "/ExcelDataReader/ExcelDataReader/issues/357",
    writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [
            ["a", "b"],
            ["1", "2"],
            ["3", "4"],
            [null, null],
            [" ", null],
          ],
        },
      ],
    }),
    TWO,
  ],
  [
    "empty rows above the data, in a workbook",
    "/tidyverse/readxl/issues/224",
    writeXlsx({ sheets: [{ name: "a", rows: [[null], [null], ["a", "b"], ["1", "2"], ["3", "4"]] }] }),
    TWO,
  ],
  [
    "hidden rows of a filter, in a workbook",
    "/martijn/xsv/issues/63",
    writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [
            ["a", "b"],
            ["1", "2"],
            ["3", "4"],
          ],
          rowDefs: new Map([[1, { hidden: true }]]),
        },
      ],
    }),
    TWO,
  ],
  [
    "gzip of several members",
    "/ruby/zlib/issues/7",
    Buffer.concat(["a,b\n1,2\n", "3,4\n"].map((text) => gzipSync(text))),
    TWO,
  ],
  [
    "gzip of two files with a header each",
    "/ckan/datapusher/pull/74",
    Buffer.concat(["a,b\n1,2\n", "a,b\n3,4\n"].map((text) => gzipSync(text))),
    TWO,
  ],
];

/** Dates and moments that people have reported, with where: the day in Taipei, or why there is none. */
const DATES: readonly (readonly [string, string, string])[] = [
  ["2020-12-31 21:25:58.745232+02", "/duckdb/duckdb/issues/1627", "2021-01-01"],
  ["2026-05-13 22:03:45.423627+00", "/drasi-project/drasi-core/issues/458", "2026-05-14"],
  ["2023-02-10 15:45:31+01", "/questdb/questdb/issues/3039", "2023-02-10"],
  ["2023-11-05 01:40-07:00", "/risingwavelabs/risingwave/issues/12075", "2023-11-05"],
  ["1969-12-31T23:00+01", "/jOOQ/jOOQ/issues/5776", "1970-01-01"],
  ["2008-10-11T06:54:34Z", "/MonetDB/MonetDB/issues/2475", "2008-10-11"],
  ["101/05/25", "/scrapinghub/dateparser/issues/837", "2012-05-25"],
  ["101/05/25 08:36", "/scrapinghub/dateparser/issues/837", "2012-05-25"],
  ["101/05/25 08:36 92694", "/scrapinghub/dateparser/issues/837", "none"],
  ["0005-02-03 10:53:28+00:53:28", "/brianc/node-pg-types/issues/6", "none"],
];

describe("variants of files that were reported", () => {
  it.each(FILES)("%s (%s)", async (_what, source, bytes, expected) => {
    expect(new URL(GITHUB + source).pathname.split("/")).toHaveLength(5);
    if (expected instanceof RegExp) await expect(read(await bytes)).rejects.toThrow(expected);
    else expect(await read(await bytes)).toEqual(expected);
  });

  it("are gzip where they say so", () => {
    for (const [what, , bytes] of FILES) {
      if (what.startsWith("gzip")) expect(gunzipSync(bytes as Buffer).toString()).toContain("3,4");
    }
  });
});

describe("variants of dates that were reported", () => {
  it.each(DATES)("%s (%s) is %s", (text, _source, day) => {
    const read = writtenDate(text);
    expect(typeof read === "string" ? read : read.day).toBe(day);
  });
});
