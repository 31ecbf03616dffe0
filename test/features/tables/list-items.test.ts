import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listItems } from "../../../src/features/tables/list-items.ts";
import { all } from "../../support/all.ts";

async function itemsOf(text: string | Uint8Array, { cut = 1 << 20, longest = 1 << 20 } = {}) {
  const bytes = Buffer.from(text as string);
  const parts = (async function* () {
    for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
  })();
  return all(listItems(parts, longest));
}

describe("the items of JSON lists", () => {
  it("are those that JSON.parse finds, whatever parts the bytes come in", async () => {
    const lists = fc.array(fc.array(fc.jsonValue(), { maxLength: 5 }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 7 }), fc.constantFrom(0, 2), async (values, cut, space) => {
        const text = values.map((list) => JSON.stringify(list, null, space)).join("\n");
        const items = await itemsOf(text, { cut });
        expect(items.map((item) => JSON.parse(item.text as string))).toEqual(JSON.parse(JSON.stringify(values.flat())));
        expect(items.map(({ line }) => line)).toEqual(values.flat().map((_, n) => n + 1));
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it.each([
    ["[]", []],
    ["\ufeff [ ] \n", []],
    ['[{"a":"]},[{\\"\\\\"},1][2]', ['{"a":"]},[{\\"\\\\"}', "1", "2"]],
    ["[1,]", ["1", ""]],
    ["[,1]", ["", "1"]],
    ["[1 2]", ["1 2"]],
    ["[1] x [2]", ["1", " x ", "2"]],
    ["[1]]", ["1", "]"]],
    ["[1}, 2]", ["1}", " 2"]],
    ['[1,{"a', ["1", '{"a', undefined]],
    ["[1,", ["1", undefined]],
    ["[1", ["1", undefined]],
    ["[", [undefined]],
    ['["', ['"', undefined]],
  ])("of %j are told, and what is no item or no list", async (text, texts) => {
    for (const cut of [1, 2, 100]) {
      expect(await itemsOf(text, { cut })).toEqual(
        texts.map((one, n) => (one === undefined ? { line: n + 1 } : { line: n + 1, text: one })),
      );
    }
  });

  it("have no text where they are too long or no UTF-8", async () => {
    const text = `["${"x".repeat(8)}","${"x".repeat(9)}",3]`;
    const found = [{ line: 1, text: '"xxxxxxxx"' }, { line: 2 }, { line: 3, text: "3" }];
    for (const cut of [1, 5, 100]) expect(await itemsOf(text, { cut, longest: 10 })).toEqual(found);
    expect(await itemsOf(Buffer.from([0x5b, 0xff, 0x2c, 0x31, 0x5d]))).toEqual([{ line: 1 }, { line: 2, text: "1" }]);
  });
});
