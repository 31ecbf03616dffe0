import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { GzipError } from "../../src/core/base/libraries.ts";
import { browserBytes } from "../../web/worker/browser-bytes.ts";

async function unzipped(...parts: Uint8Array[]): Promise<string> {
  const found: Uint8Array[] = [];
  const stored = (async function* () {
    yield* parts;
  })();
  for await (const part of browserBytes.unzipped(stored)) found.push(part);
  return Buffer.concat(found).toString();
}

const [one, two] = [gzipSync("one\n"), gzipSync("two\n")];

describe("gzip in the page", () => {
  it("has every member, wherever the parts end", async () => {
    const whole = Buffer.concat([one, two]);
    for (let at = 0; at <= whole.length; at++) {
      expect(await unzipped(whole.subarray(0, at), whole.subarray(at)), String(at)).toBe("one\ntwo\n");
    }
  });

  it("may be filled up with nothing", async () => {
    expect(await unzipped(one, new Uint8Array(512))).toBe("one\n");
  });

  it.each([
    ["ends within a member", [one, two.subarray(0, 15)]],
    ["has something else behind a member", [one, Buffer.from("text")]],
  ])("is refused where it %s", async (_what, parts) => {
    await expect(unzipped(...parts)).rejects.toThrow(GzipError);
  });
});
