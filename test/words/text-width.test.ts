import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/words/text-width.ts";

describe("the width of a text in a terminal", () => {
  it.each([
    ["", 0],
    ["Article 8(1) – “a” … it’s", 25],
    ["臺北市政府，第三點（一）", 24],
    ["é\u001b[1m👩‍👩‍👧ｶﾞ한", 7],
  ])("%j is %i", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it("is that of the library, character by character and beside each other", () => {
    const character = fc.oneof(
      fc.constantFrom(..." ~·–—‘’“”…、〗一鿿！｠。「」\u3000\u3030\u0301\u200d\ufe0f\uff9e\u302a"),
      fc.integer({ min: 0x20, max: 0xffff }).map((code) => String.fromCharCode(code)),
    );
    for (let code = 0x20; code <= 0xffff; code++) {
      const text = String.fromCharCode(code);
      if (textWidth(text) !== stringWidth(text)) expect.fail(`U+${code.toString(16)}`);
    }
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
        expect(textWidth(characters.join(""))).toBe(stringWidth(characters.join("")));
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});
