import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/core/base/errors.ts";
import { LONGEST_LINE } from "../../../src/features/tables/lines.ts";
import { readWhole } from "./logs.ts";

const sha256 = (bytes: string | Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("a log in CSV", () => {
  it("has a header, rows with their numbers and lines, and a digest of its bytes", async () => {
    const text = '\ufeff帳號,事由\r\nu1,甲\r\n\r\nu2,"乙,""丙""\n丁"\r\nu3,戊';
    const { digest, header, rows } = await readWhole(text);
    expect(header).toEqual(["帳號", "事由"]);
    expect(rows).toEqual([
      { number: 1, line: 2, cells: { 帳號: "u1", 事由: "甲" } },
      { number: 2, line: 5, cells: { 帳號: "u2", 事由: '乙,"丙"\n丁' } },
      { number: 3, line: 6, cells: { 帳號: "u3", 事由: "戊" } },
    ]);
    const bytes = Buffer.byteLength(text);
    const digests = { sha256: sha256(text), text_bytes: bytes, text_sha256: sha256(text) };
    expect(digest).toEqual({ format: "csv", gzip: false, bytes, ...digests });
  });

  it("may be gzip, whatever its name", async () => {
    const text = "a,b\n1,2\n";
    const packed = gzipSync(text);
    const { digest, rows } = await readWhole(packed);
    expect(rows).toHaveLength(1);
    expect(digest).toMatchObject({
      gzip: true,
      bytes: packed.length,
      sha256: sha256(packed),
      text_sha256: sha256(text),
    });
  });

  it("is read as csv-parse reads it, wherever quotation marks stand and parts end", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "查", '"', ",", "\n", " ", "𠮷"), maxLength: 6 });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), fc.boolean(), fc.nat(1), async (cells, quoted, crlf, far) => {
        // Rows in plenty before them put what is drawn anywhere about the end of a part.
        const padding = Array.from({ length: far * 5900 + 1 }, (_, i) => [
          `row ${i}`,
          "查詢事由",
          "x".repeat(20 + far),
        ]);
        const text = stringify([["a", "b", "c"], ...padding, ...cells, ["end", "", ""]], {
          quoted,
          quoted_match: /[\r\n]/,
          record_delimiter: crlf ? "windows" : "unix",
        });
        const expected = (parse(text, { skip_empty_lines: true }) as string[][])
          .slice(1)
          .filter((row) => row.some((one) => one.trim() !== ""));
        const { rows } = await readWhole(text);
        const got = rows.map(({ cells: one }) => Object.values(one));
        expect(JSON.stringify(got)).toBe(JSON.stringify(expected));
        expect(rows.at(-1)?.line).toBe(text.split("\n").length - 1);
      }),
      { numRuns: 30, seed: 6 },
    );
  });

  it("numbers a name that stands there again", async () => {
    expect((await readWhole("a,a,,\n1,2,3,4\n")).header).toEqual(["a", "a (2)", "", " (2)"]);
  });
});

describe("a log in NDJSON", () => {
  it("has the keys of each row as columns, and nested values as JSON", async () => {
    const text = '{"a":"x","n":12,"o":{"b":[1]},"z":null,"t":true}\n\n{"a":"y","__proto__":"p"}\r\n';
    const { digest, rows } = await readWhole(text);
    expect(digest.format).toBe("ndjson");
    expect(rows.map(({ line, number }) => [number, line])).toEqual([
      [1, 1],
      [2, 3],
    ]);
    expect(rows[0]?.cells).toEqual({ a: "x", n: "12", o: '{"b":[1]}', z: "", t: "true" });
    expect(rows[1]?.cells["a"]).toBe("y");
  });

  it("may have no rows", async () => {
    expect((await readWhole("", { table: { format: "ndjson" } })).rows).toEqual([]);
  });
});

const long = "x".repeat(LONGEST_LINE + 10);

describe("a log that cannot be used", () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ["nothing", "", /^log: no row, expected a header row/],
    ["too few columns", "a,b\n1,2\n3\n", /^log: line 3: 1 columns, expected 2 as in the header row$/],
    ["too many columns, after quotes", 'a,b\n"1\n1",2\n3,4,5\n', /^log: line 4: 3 columns, expected 2/],
    ["an open quotation mark", 'a,b\n1,"2\n3,4\n', /^log: line 2: a row without an end/],
    [
      "an open quotation mark and much behind it",
      `a,b\n1,"2\n${"3,4\n".repeat(1_200_000)}`,
      /^log: line 2: a row without/,
    ],
    ["a quotation mark inside", 'a,b\n1,2"3"\n', /^log: line 2: a quotation mark inside a value, expected it doubled/],
    ["text behind a quotation mark", 'a,b\n1,"2"3\n', /^log: line 2: a quotation mark inside a value/],
    ["a row that is too long", `a,b\n1,${long}\n`, /^log: line 2: a row without an end/],
    [
      "bytes of no encoding",
      Buffer.from([97, 44, 98, 10, 49, 44, 0xa4, 10, 0xff]),
      /^log: line 2: bytes that are no text/,
    ],
    ["a character cut off at the end", Buffer.from([97, 10, 0xe6, 0x9f]), /^log: line 2: bytes that are no text/],
    ["gzip cut short", gzipSync("a,b\n1,2\n".repeat(1000)).subarray(0, 40), /^log: gzip that cannot be unpacked/],
    ["a JSON list without an end", '[{"a":1},{"a":2}', /^log: item 3: a list without an end/],
    ["JSON that is none", '{"a":1}\n{"a":secret}\n', /^log: line 2: no JSON, expected one JSON object a line$/],
    ["JSON that is no object", '{"a":1}\n5\n', /^log: line 2: a JSON value that is no object/],
    [
      "a number that would change",
      '{"a":12345678901234567890}',
      /line 1: column `a`: a number that would be read as an/,
    ],
    [
      "a key that stands twice",
      '{"a":1}\n{"b":{"a":1,"a":2}}',
      /^log: line 2: column `b`: `a` a second time, expected ea/,
    ],
    [
      "half a character",
      '{"a":["x","\\ud83d"]}',
      /^log: line 1: column `a\[1\]`: an unpaired surrogate, expected well/,
    ],
    ["a JSON row that is too long", `{"a":"${long}"}`, /^log: line 1: a row without an end/],
  ])("is told with its line: %s", async (_, bytes, message) => {
    const failure = await readWhole(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UsageError);
    expect((failure as Error).message).toMatch(message);
    expect((failure as Error).message).not.toContain("secret");
  });
});

it("hands on a log part by part, and waits for what each part waits for", async () => {
  const text = `a,b\n${"1,2\n".repeat(500_000)}`;
  let [rows, most, waiting, last, early] = [0, 0, false, 0, 0];
  await readWhole(text, {
    onRow: () => {
      if (waiting) early += 1;
      rows += 1;
    },
    afterPart: async () => {
      most = Math.max(most, rows - last);
      last = rows;
      waiting = true;
      await new Promise((resolve) => setImmediate(resolve));
      waiting = false;
    },
  });
  expect({ rows, early }).toEqual({ rows: 500_000, early: 0 });
  // No more than one part of the file, of 256 KiB, is in memory.
  expect(most).toBeLessThanOrEqual((256 * 1024) / 4 + 1);
});
