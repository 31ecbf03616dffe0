import { Buffer } from "node:buffer";
import { stringify } from "csv-stringify/sync";
import { type Cell, type CellValue, writeXlsx } from "hucre";
import { describe, expect, it } from "vitest";
import { tableLines } from "../../../src/features/tables/messages.ts";
import { openTable, type TableOptions } from "../../../src/features/tables/open-table.ts";
import { tableReader } from "../../../src/features/tables/table-reader.ts";

async function* inParts(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a table whole: its columns, its rows with their lines, and what is told of it. */
async function read(bytes: string | Uint8Array, options: TableOptions = {}, size = 1_000_000) {
  const { bytes: utf8, ...opened } = await openTable("file", inParts(Buffer.from(bytes), size), options);
  const rows: { line: number; cells: string[] }[] = [];
  const reader = tableReader("file", opened, (row) => {
    rows.push({ line: row.line, cells: row.columns.map((column) => row.value(column)) });
  });
  for await (const part of utf8) reader.write(part);
  reader.end();
  const told = tableLines({ opened, ...reader.notes }, "en");
  return {
    columns: opened.layout?.header,
    rows,
    cells: rows.map((row) => row.cells),
    lines: rows.map((row) => row.line),
    told,
  };
}

/** 帳號,姓名 / u1,王小明 / u2,許功蓋 in Big5: the second bytes of 許功蓋 are those of \, of | and of [. */
const BIG5 = Buffer.from("b162b8b92ca96da6570a75312ca4fda470a9fa0a75322cb35ca55cbb5c0a", "hex");
const PEOPLE = [
  ["u1", "王小明"],
  ["u2", "許功蓋"],
];

describe("the encoding", () => {
  const text = "帳號,姓名\nu1,王小明\nu2,許功蓋\n";
  const utf16 = (mark: string) => Buffer.from(mark + text, "utf16le");
  it.each<[string, Uint8Array, RegExp | undefined]>([
    ["UTF-8", Buffer.from(text), undefined],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), undefined],
    ["Big5", BIG5, /BIG5/],
    ["UTF-16LE with a mark", utf16("\ufeff"), /UTF-16LE/],
    ["UTF-16BE with a mark", utf16("\ufeff").swap16(), /UTF-16BE/],
    ["UTF-16LE without one", Buffer.from("account,name,at\nu1,abc,x\n", "utf16le"), /UTF-16LE/],
  ])("%s is recognised and told, wherever the bytes are cut", async (name, bytes, told) => {
    for (const size of [1, 7, 1_000_000]) {
      const { cells, told: lines } = await read(bytes, {}, size);
      if (!name.includes("without")) expect(cells).toEqual(PEOPLE);
      else expect(cells).toEqual([["u1", "abc", "x"]]);
      if (told === undefined) expect(lines).toEqual([]);
      else expect(lines.join()).toMatch(told);
    }
  });

  it("can be forced, and is held to", async () => {
    expect((await read(BIG5, { encoding: "big5" })).cells).toEqual(PEOPLE);
    await expect(read(BIG5, { encoding: "utf-8" })).rejects.toThrow(
      /^file: line 1: bytes that are no text, expected UTF-8/,
    );
    const damaged = Buffer.concat([BIG5, Buffer.from([0x75, 0x33, 0x2c, 0xff, 0x0a])]);
    await expect(read(damaged, { encoding: "big5" })).rejects.toThrow(
      /^file: line 4: bytes that are no big5, expected another encoding$/,
    );
  });

  it("stays UTF-8 where a few bytes are broken, which are told with their line", async () => {
    const broken = Buffer.concat([Buffer.from(text), Buffer.from([0xa4, 0x0a])]);
    await expect(read(broken)).rejects.toThrow(/^file: line 4: bytes that are no text, expected UTF-8/);
  });
});

describe("rows of text", () => {
  it.each<[string, string]>([
    ["commas", "a,b\n1,2\n3,4\n"],
    ["semicolons", "a;b\n1;2\n3;4\n"],
    ["tabs", "a\tb\n1\t2\n3\t4\n"],
    ["a mark of Excel", "sep=;\na;b\n1;2\n3;4\n"],
    ["a mark of Excel in quotation marks", '"sep=\t"\r\na\tb\r\n1\t2\r\n3\t4\r\n'],
    ["carriage returns and line feeds", "a,b\r\n1,2\r\n3,4\r\n"],
    ["carriage returns alone", "a,b\r1,2\r3,4\r"],
    ["a header row with another end than the rows", "a,b\r1,2\n3,4\n"],
    ["all ends, as they come", 'a,b\r"1",2\r\n3,4\n'],
    ["no end behind the last row", "a,b\n1,2\n3,4"],
    ["a mark behind the last cell", "a,b\n1,2,\n3,4,\n"],
  ])("with %s", async (_, text) => {
    for (const size of [1, 5, 1_000_000]) {
      expect((await read(text, {}, size)).cells).toEqual([
        ["1", "2"],
        ["3", "4"],
      ]);
    }
  });

  it("are parted by what parts the header row too, whatever stands within quoted cells", async () => {
    const cell = '"a\tb\nc\td\ne\tf"';
    const text = `帳號,事由,單位\nu1,${cell},${cell}\nu2,${cell},${cell}\n`;
    expect((await read(text)).columns).toEqual(["帳號", "事由", "單位"]);
    expect((await read(text.replaceAll("\t", ";"))).columns).toEqual(["帳號", "事由", "單位"]);
  });

  it("are numbered by lines, whatever ends them", async () => {
    const { lines } = await read('a,b\r1,2\r\n"x\ny",4\n5,6\r');
    expect(lines).toEqual([2, 4, 5]);
  });

  it("may have another mark inside the cells, and a line break", async () => {
    const { cells } = await read('帳號;備註\nu1;"甲, 乙; 丙"\nu2;"一\n二"\nu3;x, y, z\n');
    expect(cells).toEqual([
      ["u1", "甲, 乙; 丙"],
      ["u2", "一\n二"],
      ["u3", "x, y, z"],
    ]);
  });

  it("are not drawn from where they say nothing, repeat the header or title, or sum up; all of them are told", async () => {
    const header = "帳號,日期,事由,單位";
    const text = [
      "查詢紀錄月報表,,,",
      header,
      "u1,115/10/01,r,甲",
      ",,,",
      "\u00a0,\u3000,,",
      "",
      "查詢紀錄月報表,,,",
      `\ufeff${header}`,
      "u2,115/10/02,r,甲",
      "合計,,2,",
      "共 2 筆",
      "總務科,115/10/03,r,總務科",
    ];
    const { lines, told } = await read(`${text.join("\n")}\n`);
    expect(lines).toEqual([3, 9, 12]);
    expect(told).toEqual([
      "the names of the columns stand on line 2, below a title",
      "header rows again, not counted: 1 (line 8)",
      "title rows again, not counted: 1 (line 7)",
      "rows without any text, not counted: 3 (line 4, 5, 6)",
      "rows of sums, not counted: 2 (line 10, 11)",
    ]);
  });

  it("end where a header row has the columns in another order", async () => {
    await expect(read("a,b\n1,2\nb,a\n3,4\n")).rejects.toThrow(
      /^file: line 3: a header row with the columns in another/,
    );
    expect((await read("a,b\n1,2\na,x\n")).cells).toHaveLength(2);
  });

  it("keep what stands in them: zeros, what Excel is made to keep, spaces; digits that are lost are told", async () => {
    const { cells, told } = await read('a,b,c\n007,="00123", x \n1.50,"=""0456""",1.23E+11\n');
    expect(cells).toEqual([
      ["007", "00123", " x "],
      ["1.50", "0456", "1.23E+11"],
    ]);
    expect(told.join("\n")).toMatch(/="…".*: 2\n.*scientific notation .*: 1;/s);
  });
});

describe("the header row", () => {
  it("can be said", async () => {
    const text = "x,y,z\n帳號,,\n1,2,3\n";
    expect((await read(text, { headerRow: 2 })).columns).toEqual(["帳號", "", ""]);
    await expect(read(text, { headerRow: 9 })).rejects.toThrow(
      "headerRow: file: line 9: nothing, expected the header row",
    );
  });

  it("is asked for where it cannot be told from data", async () => {
    await expect(read("u1,115/10/01,r\nu2,115/10/02,r\n")).rejects.toThrow(
      /^file: line 1: a date where the name of a column is expected, expected a header row; headerRow says on which line/,
    );
    await expect(read("標題,,,,\n,甲,,,\n,,,,\n")).rejects.toThrow(
      /^file: line 1: no row of which half of the 5 columns/,
    );
    expect((await read("u1,115/10/01\nu2,115/10/02\n", { headerRow: 1 })).cells).toHaveLength(1);
  });

  it("is told of where names are missing or stand there again", async () => {
    const { told } = await read("a,a,,b\n1,2,3,4\n");
    expect(told).toEqual(["columns without a name: 1", "names that stand there again have a number: a"]);
  });
});

describe("JSON", () => {
  it("may be a list of objects, on one line or many", async () => {
    const objects = [{ a: "x,\ny", b: 1 }, { a: "z" }];
    for (const text of [JSON.stringify(objects), `\ufeff${JSON.stringify(objects, null, 2)}`]) {
      const { cells, lines } = await read(text, {}, 7);
      expect(cells).toEqual([["x,\ny", "1"], ["z"]]);
      expect(lines).toEqual([1, 2]);
    }
  });

  it("keeps numbers as they are written", async () => {
    const { cells } = await read('{"a":115.10,"b":0.50,"c":"1.50","d":1e2,"e":[1.50]}\n');
    expect(cells).toEqual([["115.10", "0.50", "1.50", "1e2", "[1.5]"]]);
  });

  it("may have a mark before any of its lines", async () => {
    expect((await read('\ufeff{"a":1}\n\ufeff{"a":2}\n')).cells).toEqual([["1"], ["2"]]);
  });

  it("is no name of a column that stands in brackets", async () => {
    expect((await read("[帳號],[日期]\nu1,115/10/01\n")).columns).toEqual(["[帳號]", "[日期]"]);
  });
});

describe("a workbook", () => {
  const day = new Date("2026-10-03T00:00:00Z");
  const rows: CellValue[][] = [
    ["查詢紀錄", null, null, null, null],
    ["帳號", "日期", "時點", "序號", "啟用"],
    ["u1", day, new Date("2026-10-03T01:05:00Z"), 7, true],
    [null, null, null, null, null],
    ["0007", "115/10/04", null, 1.5, false],
  ];
  const styles = new Map<string, Partial<Cell>>([
    ["2,1", { style: { numFmt: "yyyy/m/d" } }],
    ["2,2", { style: { numFmt: "yyyy-mm-dd hh:mm" } }],
    ["2,3", { style: { numFmt: "00000" } }],
    ["4,3", { formula: "1+0.5", formulaResult: 1.5 }],
  ]);
  const workbook = () =>
    writeXlsx({
      sheets: [
        { name: "說明", rows: [] },
        { name: "隱藏", rows: [["x", "y"]], hidden: true },
        { name: "十月", rows, cells: styles, rowDefs: new Map([[4, { hidden: true }]]) },
        {
          name: "九月",
          rows: [
            ["a", "b"],
            ["1", "2"],
          ],
        },
      ],
    });

  it("has texts, dates, zeros and values as a reader sees them, and the rest is told", async () => {
    const { columns, rows: read_, told } = await read(await workbook(), {}, 1000);
    expect(columns).toEqual(["帳號", "日期", "時點", "序號", "啟用"]);
    expect(read_).toEqual([
      { line: 3, cells: ["u1", "2026-10-03", "2026-10-03 01:05:00", "00007", "TRUE"] },
      { line: 5, cells: ["0007", "115/10/04", "", "1.5", "FALSE"] },
    ]);
    expect(told).toEqual([
      "sheet “十月”",
      "sheets that were not read: 隱藏, 九月 (--sheet names one)",
      "hidden rows, read all the same: 1",
      "formulas, of which the last value is read: 1",
      "the names of the columns stand on line 2, below a title",
      "rows without any text, not counted: 1 (line 4)",
    ]);
  });

  it("has the sheet that is asked for", async () => {
    expect((await read(await workbook(), { sheet: "九月" })).cells).toEqual([["1", "2"]]);
    await expect(workbook().then((bytes) => read(bytes, { sheet: "八月" }))).rejects.toThrow(
      "sheet: `八月`, expected one of 說明, 隱藏, 十月, 九月",
    );
  });

  it("is refused where it is cut off, or would unpack to more than is read", async () => {
    const bytes = Buffer.from(await workbook());
    await expect(read(bytes.subarray(0, bytes.length - 40))).rejects.toThrow(
      /^file: a damaged workbook, expected a whole XLSX file/,
    );
    const bomb = Buffer.from(bytes);
    const entry = bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bomb.writeUInt32LE(300 * 2 ** 20, entry + 24);
    await expect(read(bomb)).rejects.toThrow(
      /^file: 301 MiB once it is unpacked, expected a workbook of at most 64 MiB/,
    );
    // What says that it is small may not be larger.
    const liar = Buffer.from(bytes);
    const sheet = liar.lastIndexOf("xl/worksheets/sheet3.xml") - 46;
    liar.writeUInt32LE(10, sheet + 24);
    await expect(read(liar)).rejects.toThrow(/^file: a damaged workbook/);
  });
});

describe("what is no table", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["a workbook of old", Buffer.from("d0cf11e0a1b11ae1", "hex"), /Excel 97–2003 \(\.xls\), or one that is locked/],
    ["a PDF", "%PDF-1.7\n", /a PDF, expected CSV, XLSX or NDJSON/],
    ["a web page that is called .xls", "<html><table><tr><td>a</td></tr></table></html>", /a web page or XML/],
    ["XML of Excel 2003", '<?xml version="1.0"?><Workbook/>', /a web page or XML/],
    ["nothing", "", /no row, expected a header row/],
  ])("is refused in words: %s", async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });
});

it("reads what csv-stringify writes, with any mark", async () => {
  for (const delimiter of [",", ";", "\t"]) {
    const rows = Array.from({ length: 60 }, (_, n) => [
      `u${n}`,
      `甲${delimiter}"乙"\n丙`,
      n % 3 === 0 ? "" : "x;y,z\tw",
    ]);
    const text = stringify([["帳號", "備註", "其他"], ...rows], { delimiter, record_delimiter: "windows" });
    expect((await read(text, {}, 999)).cells).toEqual(rows);
  }
});

it("is not waited for longer than two seconds where rows come one by one", async () => {
  const signal = AbortSignal.timeout(20_000);
  async function* slowly() {
    yield Buffer.from("帳號,姓名\n");
    for (let row = 0; !signal.aborted; row += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      yield Buffer.from(`u${row},王\n`);
    }
  }
  const { layout, bytes } = await openTable("file", slowly());
  expect([signal.aborted, layout?.header]).toEqual([false, ["帳號", "姓名"]]);
  let read = "";
  for await (const part of bytes) {
    read += Buffer.from(part).toString();
    if (read.includes("u9,")) break;
  }
  expect(read).toMatch(/^帳號,姓名\nu0,王\nu1,王\n.*u9,王\n$/s);
});
