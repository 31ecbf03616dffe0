import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Block, LONGEST_LINE, readBlocks } from "../../src/lines/blocks.ts";

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

describe("readBlocks", () => {
  const text = fc.array(fc.constantFrom("a", "{}", "字", "\n", "\r\n", "\n\n", '"', '"x\ny"', "\u{1f600}"), {
    maxLength: 60,
  });
  const sizes = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 });

  it("gives every byte once, in whole lines with their numbers, wherever the input is cut", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, fc.boolean(), async (parts, at, rows) => {
        const bytes = Buffer.from(parts.join(""));
        const blocks = await read(cut(bytes, at), { rows });
        expect(joined(blocks).equals(bytes)).toBe(true);
        let line = 1;
        for (const [index, block] of blocks.entries()) {
          const own = Buffer.from(block.bytes as Uint8Array).toString();
          expect(block.line).toBe(line);
          line += own.split("\n").length - 1;
          expect(block.end.line).toBe(line);
          if (index < blocks.length - 1) expect(own.endsWith("\n")).toBe(true);
          if (rows && index < blocks.length - 1) expect(own.split('"').length % 2).toBe(1);
        }
      }),
    );
  });

  it("goes on behind what was read before, and only in the same input", async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, sizes, fc.nat(), async (parts, at, again, pick) => {
        const bytes = Buffer.from(parts.join(""));
        const blocks = await read(cut(bytes, at));
        if (blocks.length === 0) return;
        const { end } = blocks[pick % blocks.length] as Block;
        const before = { bytes: end.bytes, line: end.line, sha256: end.digest() };
        expect(joined(await read(cut(bytes, again), { before })).equals(bytes.subarray(end.bytes))).toBe(true);
        const other = Buffer.from(bytes);
        other[0] = (other[0] as number) ^ 1;
        await expect(read(cut(other, again), { before })).rejects.toThrow(/--resume: another input/);
        await expect(read(cut(bytes.subarray(0, end.bytes - 1), again), { before })).rejects.toThrow(/it ends earlier/);
      }),
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
    await expect(read(cut(Buffer.from(`a\n"${"x".repeat(LONGEST_LINE)}\n`), []), { rows: true })).rejects.toThrow(
      /line 2: a row without an end/,
    );
  });
});
