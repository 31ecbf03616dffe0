import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { logEntries } from "../../../src/node/replay/log-entries.ts";
import { all } from "../../support/all.ts";

async function read(bytes: Uint8Array, cut: number) {
  const parts = (async function* () {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
  })();
  const { isList, entries } = await logEntries(parts, "log", 10_000);
  return { isList, texts: (await all(entries)).map(({ text }) => text) };
}

const zip = (text: string) => gzipSync(text);
const far = " ".repeat(3000);

describe("a log", () => {
  it.each([
    ["lines", Buffer.from('{"a":1}\n\n{"a":2}'), false],
    ["lines with a byte-order mark", Buffer.from('\ufeff{"a":1}\n{"a":2}\n'), false],
    ["a list", Buffer.from('[{"a":1},{"a":2}]'), true],
    ["a list behind blanks", Buffer.from(`\ufeff${far}[{"a":1},{"a":2}]\n`), true],
    ["lists one after the other", Buffer.from('[{"a":1}]\n[{"a":2}]'), true],
    ["lines in gzip", zip('{"a":1}\n{"a":2}\n'), false],
    ["a list in gzip", zip('[{"a":1},{"a":2}]'), true],
    ["members of gzip", Buffer.concat([zip('[{"a":1}]'), zip('[{"a":2}]')]), true],
    ["members of gzip with an item over both", Buffer.concat([zip('[{"a":1},{"a'), zip('":2}]')]), true],
  ])("of %s is read by what it holds", async (_name, bytes, isList) => {
    for (const cut of [1, 3, 10_000]) {
      expect(await read(bytes, cut)).toEqual({ isList, texts: ['{"a":1}', '{"a":2}'] });
    }
  });

  it("may be empty", async () => {
    expect(await read(Buffer.alloc(0), 1)).toEqual({ isList: false, texts: [] });
    expect(await read(zip(""), 1)).toEqual({ isList: false, texts: [] });
  });

  it("is refused where its gzip is cut off, altered, or has something behind it", async () => {
    const whole = zip('[{"a":1},{"a":2}]');
    const altered = Buffer.from(whole);
    altered.writeUInt8(altered.readUInt8(14) ^ 0xff, 14);
    const mixed = Buffer.concat([whole, Buffer.from('{"a":3}\n')]);
    for (const bytes of [whole.subarray(0, -1), whole.subarray(0, 12), altered, mixed]) {
      for (const cut of [7, 10_000])
        await expect(read(bytes, cut)).rejects.toThrow(/log: gzip that cannot be unpacked/);
    }
  });

  it("that cannot be read says so", async () => {
    const broken = (async function* () {
      yield Buffer.from([0x1f, 0x8b, 8]);
      throw new Error("EIO");
    })();
    await expect(logEntries(broken, "log", 10)).rejects.toThrow("EIO");
  });
});
