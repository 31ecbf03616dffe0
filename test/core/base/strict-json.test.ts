import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExactNumber } from "../../../src/core/base/exact-number.ts";
import { pathText } from "../../../src/core/base/plain-value.ts";
import { JsonError, parseJson, placeIn } from "../../../src/core/base/strict-json.ts";
import { fuzzing } from "../../fuzz/runs.ts";

function refusal(text: string): JsonError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof JsonError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
}

describe("JSON that every program reads alike", () => {
  it.each([
    "{}",
    "[]",
    "null",
    '"a:b"',
    "-0",
    '{"a":{"b":1},"b":{"b":1}}',
    '[{"a":1},{"a":1}]',
    '{"a:a":"b:b","a":"\\"a\\":"}',
    '{"\\u003a":"\\u003a","a\\u003a":1}',
    '{"a":"\\\\","b":"\\\\\\""}',
    '{"text":"\\ud83d\\ude00"}',
    '{"a":"12345678901234567890","b":1}',
    '{"__proto__":1,"constructor":2}',
    ' {\t"a" :\r\n[ 1 , 2.50 , 1e2 ] } ',
  ])("%s is read", (text) => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['{"a":1,"a":1}', "", "`a` a second time", 7],
    ['{"a":1,"\\u0061":1}', "", "`a` a second time", 7],
    ['{"x":[0,{"a":{},"b":1, "a" : 2}]}', "x[1]", "`a` a second time", 23],
    ['{"a":":","a":1}', "", "`a` a second time", 9],
    // A colon that an escape hides does not stand for the one of the value that was overwritten.
    ['{"a":1,"a":"\\u003a"}', "", "`a` a second time", 7],
    ['{"a":1,"a":"\\u003A"}', "", "`a` a second time", 7],
    ['{"__proto__":1,"__proto__":2}', "", "`__proto__` a second time", 15],
    ['{"a":"\\ud83d"}', "a", "an unpaired surrogate", 5],
    ['{"a":"\\uDE00\\uD83D"}', "a", "an unpaired surrogate", 5],
    ['{"a":"\ud83d"}', "a", "an unpaired surrogate", 5],
    ['{"o":{"\\ud83d":1}}', "o", "an unpaired surrogate", 6],
    ["[1,9007199254740993]", "[1]", "a number that would be read as another", 3],
    ['{"a":[1e400]}', "a[0]", "a number that would be read as another", 6],
    ["1e-400", "", "a number that would be read as another", 0],
    ["1.00000000000000001", "", "a number that would be read as another", 0],
    ["-12345678901234567890", "", "a number that would be read as another", 0],
  ])("%s is refused", (text, path, found, offset) => {
    const error = refusal(text);
    expect({ path: pathText(error.path), found: error.found, offset: error.offset }).toEqual({ path, found, offset });
  });

  it.each(["", "{", "{a:1}", '{"a":1,}', "01", "NaN"])("%j is no JSON", (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it("nests as deeply as memory lasts, and a key is looked at there too", () => {
    const deep = (inner: string) => `${'{"a":['.repeat(20_000)}${inner}${"]}".repeat(20_000)}`;
    expect(() => parseJson(deep("1"))).not.toThrow();
    expect(refusal(deep('{"b":1,"b":1}')).path.length).toBe(20);
  });

  it("names a long key by its beginning", () => {
    const key = "👪".repeat(100_000);
    expect(refusal(`{"${key}":1,"${key}":1}`).message.length).toBeLessThan(200);
  });

  it("is what JSON.stringify writes of well-formed values", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: "grapheme" }),
        number,
        fc.constant(null),
        tie("list"),
        tie("map"),
      ),
      list: fc.array(tie("any"), { maxLength: 4 }),
      map: fc.dictionary(fc.constantFrom("a", "b", ":", '":', "\\u003a", "\n"), tie("any"), { maxKeys: 4 }),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom(0, 1, "\t"), (given, indent) => {
        const text = JSON.stringify(given, undefined, indent);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
      fuzzing(1000),
    );
  });

  it("is refused where, and only where, an object has a key twice", () => {
    // Members in a list, so that a key can stand among them again.
    const keys = fc.constantFrom("a", "b", "c", ":", "a:", '"', "\\", "名");
    const written = fc.letrec<{ any: Written; map: Written; list: Written; text: Written }>((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, tie("text"), tie("map"), tie("list")),
      text: keys.map((text) => ({ json: JSON.stringify(text), twice: false })),
      list: fc.array(tie("any"), { maxLength: 3 }).map((items) => ({
        json: `[${items.map(({ json }) => json).join(" ,")}]`,
        twice: items.some(({ twice }) => twice),
      })),
      map: fc.array(fc.tuple(keys, fc.boolean(), tie("any")), { maxLength: 3 }).map((members) => ({
        json: `{${members.map(([key, escaped, { json }]) => `${escaped ? asEscapes(key) : JSON.stringify(key)}: ${json}`)}}`,
        twice: members.some(([, , { twice }]) => twice) || new Set(members.map(([key]) => key)).size < members.length,
      })),
    })).any;
    fc.assert(
      fc.property(written, ({ json, twice }) => {
        if (twice) expect(refusal(json).found).toMatch(/ a second time$/);
        else expect(parseJson(json)).toEqual(JSON.parse(json));
      }),
      fuzzing(2000),
    );
  });
});

interface Written {
  readonly json: string;
  readonly twice: boolean;
}

function asEscapes(text: string): string {
  return `"${Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;
}

describe("a number is read as it is written", () => {
  it.each([
    ["0", true],
    ["-0", true],
    ["0.1", true],
    ["115.10", true],
    ["9007199254740991", true],
    ["9007199254740992", true],
    ["9007199254740993", false],
    ["-9007199254740993", false],
    ["10000000000000000000", true],
    ["12345678901234567890", false],
    ["0.12345678901234567", false],
    ["0.12345678901234568", true],
    ["0.1000000000000000055511", false],
    ["0.10000000000000000000", true],
    ["1e2", true],
    ["1E+2", true],
    ["1.7976931348623157e308", true],
    ["1e309", false],
    ["1e400", false],
    ["5e-324", true],
    ["4e-324", false],
    ["1e-400", false],
    ["0e99999999999", true],
  ])("%s: %s", (text, exact) => {
    expect(isExactNumber(text)).toBe(exact);
  });

  it("in a time that grows with its length alone", () => {
    const text = `1${"0".repeat(2_000_000)}1`;
    const start = performance.now();
    expect(isExactNumber(text)).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("with up to fifteen digits always, and with the digits that JavaScript writes", () => {
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 15n) + 1n, 10n ** 15n - 1n),
        fc.nat(14),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (digits, places, double) => {
          const text = digits.toString();
          expect(isExactNumber(`${text}e${-places}`)).toBe(true);
          expect(isExactNumber(String(double))).toBe(true);
        },
      ),
      fuzzing(1000),
    );
  });
});

it("a place in a text has its line and column", () => {
  expect(placeIn('{"a":1,\n "a":1}', 9)).toEqual({ line: 2, column: 2 });
  expect(placeIn("x", 0)).toEqual({ line: 1, column: 1 });
});
