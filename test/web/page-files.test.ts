import { brotliDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ONE_FILE, packPage, unpackPage } from "../../src/cli/explore/page-files.ts";

describe("the page as the package holds it", () => {
  test("is unpacked to what was packed, to the byte", () => {
    const wasm = new Uint8Array([0, 97, 115, 109, 255, 254, 1, 2, 3, 4]);
    const page = `<p>規範 ${Buffer.from(wasm).toString("base64")} $& </p>`;
    const files = new Map<string, Uint8Array>([
      ["assets/policies-a.wasm", wasm],
      ["index.html", Buffer.from("<p>")],
      [ONE_FILE, Buffer.from(page)],
    ]);
    const packed = packPage(files);
    expect(packPage(files)).toEqual(packed);
    expect(brotliDecompressSync(packed).toString()).toContain("<p>規範 {{Base64 of assets/policies-a.wasm}} $& </p>");
    const there = unpackPage(packed);
    expect([...there.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files) expect(Buffer.from(there.get(name) ?? [])).toEqual(Buffer.from(bytes));
  });
});
