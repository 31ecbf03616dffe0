import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../src/features/tables/blocks.ts";
import { decoded, LONGEST_LINE, rowsIn, withoutMark } from "../../../src/features/tables/lines.ts";
import { readBlocks } from "../../../src/node/tables/blocks.ts";
import { linesOf } from "../../../src/node/tables/line-stream.ts";

const markless = (text: string, line: number) => (line === 1 ? withoutMark(text) : text);

async function* cut(bytes: Uint8Array, sizes: readonly number[]) {
  let at = 0;
  for (const size of sizes) {
    yield bytes.slice(at, at + size);
    at += size;
  }
  yield bytes.slice(at);
}

async function read(source: AsyncIterable<Uint8Array>, how: Parameters<typeof readBlocks>[1] = {}): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of readBlocks(source, how)) blocks.push(block);
  return blocks;
}

const joined = (blocks: readonly Block[]) => Buffer.concat(blocks.map(({ bytes }) => bytes ?? new Uint8Array()));

/** The rows of a text as batches read them; of one whose last quotation mark is open, those before it. */
function cells(text: string): string[][] {
  const rows: string[][] = [];
  const on_record = (row: string[]) => void rows.push(row);
  try {
    parse(text, { record_delimiter: ["\r\n", "\n"], relax_column_count: true, relax_quotes: true, on_record });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
  }
  return rows;
}

describe("readBlocks", () => {
  const text = fc.array(fc.constantFrom("a", "{}", "字", "\n", "\r\n", "\n\n", '"', '"x\ny"', "\u{1f600}"), {
    maxLength: 60,
  });
  const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });

  it("gives every byte once, in whole lines with their numbers, wherever the input is cut", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.boolean(), async (parts, at, rows) => {
        const bytes = Buffer.from(parts.join(""));
        const blocks = await read(cut(bytes, at), rows ? { delimiter: "," } : {});
        expect(joined(blocks).equals(bytes)).toBe(true);
        let line = 1;
        for (const [index, block] of blocks.entries()) {
          const own = Buffer.from(block.bytes as Uint8Array).toString();
          expect(block.line).toBe(line);
          line += own.split("\n").length - 1;
          expect(block.end.line).toBe(line);
          if (index < blocks.length - 1) expect(own.endsWith("\n")).toBe(true);
        }
      }),
    );
  });

  it("takes a byte-order mark for a character in a row that is not the first, wherever reading begins", async () => {
    const bytes = Buffer.from('a\n\ufeff"b\nc\nd\n');
    const [first, ...others] = await read(cut(bytes, [2, 6, 2]), { delimiter: ",", digest: true });
    expect(others.map(({ bytes: rows }) => decoded(rows as Uint8Array))).toEqual(['\ufeff"b\n', "c\n", "d\n"]);
    const { bytes: done, line, digest } = (first as Block).end;
    const before = { bytes: done, line, sha256: digest() };
    expect((await read(cut(bytes, [2, 6, 2]), { delimiter: ",", before })).map((block) => block.bytes)).toEqual(
      others.map((block) => block.bytes),
    );
    expect(rowsIn(bytes.subarray(2), 2).map(({ text }) => text)).toEqual(['\ufeff"b\n', "c\n", "d\n"]);
  });

  it("goes on behind what was read before, and only in the same input", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, sizes, fc.nat(), async (parts, at, again, pick) => {
        const bytes = Buffer.from(parts.join(""));
        const blocks = await read(cut(bytes, at), { digest: true });
        if (blocks.length === 0) return;
        const { end } = blocks[pick % blocks.length] as Block;
        const before = { bytes: end.bytes, line: end.line, sha256: end.digest() };
        expect(joined(await read(cut(bytes, again), { before })).equals(bytes.subarray(end.bytes))).toBe(true);
        const other = Buffer.from(bytes);
        other[0] = (other[0] as number) ^ 1;
        await expect(read(cut(other, again), { before })).rejects.toThrow(/^resume: another input/);
        await expect(read(cut(bytes.subarray(0, end.bytes - 1), again), { before })).rejects.toThrow(/it ends earlier/);
      }),
    );
  });

  it("never parts a row, wherever quotation marks stand", async () => {
    const unit = fc.constantFrom("a", "字", '"', '""', ",", "\n", "\r\n", ' "', '",', '\n"');
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 40 }), sizes, fc.boolean(), async (parts, at, marked) => {
        const text = parts.join("");
        const bytes = Buffer.from(`${marked ? "\ufeff" : ""}${text}`);
        const blocks = await read(cut(bytes, at), { delimiter: "," });
        const texts = blocks.map((block) => markless(decoded(block.bytes as Uint8Array) ?? "", block.line));
        expect(texts.flatMap(cells)).toEqual(cells(text));
        const rows = blocks.flatMap((block) => rowsIn(block.bytes as Uint8Array, block.line));
        expect(rows.flatMap((row) => cells(markless(row.text as string, row.line)))).toEqual(cells(text));
      }),
      { numRuns: 500 },
    );
  });

  it("passes over a line that is too long, with its number", async () => {
    async function* source() {
      yield Buffer.from("a\nb");
      for (let sent = 0; sent < LONGEST_LINE; sent += 65_536) yield Buffer.alloc(65_536, "x");
      yield Buffer.from("x\nc\nd");
    }
    const blocks = await read(source());
    expect(blocks.map(({ bytes, line }) => [line, bytes && Buffer.from(bytes).toString()])).toEqual([
      [1, "a\n"],
      [2, undefined],
      [3, "c\n"],
      [4, "d"],
    ]);
    await expect(read(cut(Buffer.from(`a\n"${"x".repeat(LONGEST_LINE)}\n`), []), { delimiter: "," })).rejects.toThrow(
      /line 2: a row without an end/,
    );
  });
});

describe("linesOf", () => {
  it("gives each line that is not blank, without the marks before them", async () => {
    const text = "\ufeff{}\r\n \r\n字\n\ufeffx\n\n\u2028y\nlast";
    const expected = [
      [1, "{}\r"],
      [3, "字"],
      [4, "x"],
      [6, "\u2028y"],
      [7, "last"],
    ];
    for (const sizes of [[], [1, 1, 1, 1, 1, 9]]) {
      const found: unknown[] = [];
      for await (const { line, text: one } of linesOf(cut(Buffer.from(text), sizes))) found.push([line, one]);
      expect(found).toEqual(expected);
    }
  });

  it("tells a line that is no text, or too long, by its number alone", async () => {
    const bytes = Buffer.concat([Buffer.from("a\nb"), Buffer.from([0xe6, 10]), Buffer.from(`${"x".repeat(99)}\nc\n`)]);
    const found: unknown[] = [];
    for await (const line of linesOf(cut(bytes, [3, 5, 40]), 98)) found.push(line);
    expect(found).toEqual([{ line: 1, text: "a" }, { line: 2 }, { line: 3 }, { line: 4, text: "c" }]);
  });
});
