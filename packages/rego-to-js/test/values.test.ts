import { describe, expect, it } from "vitest";
import { BUILTINS } from "../src/runtime/builtins.ts";
import { compare, equal, NotCovered, RegoSet, sorted } from "../src/runtime/values.ts";

describe("Rego's values", () => {
  const set = (...values: unknown[]) => {
    const made = new RegoSet();
    for (const value of values) made.add(value);
    return made;
  };

  it("sorts by type, and texts by code point", () => {
    const ordered = [
      null,
      false,
      true,
      -1,
      2,
      "",
      "a",
      "ab",
      "b",
      "\uff01",
      "\u{20bb7}",
      [],
      [1],
      [1, 0],
      {},
      { a: 1 },
    ];
    expect(sorted([...ordered].reverse())).toEqual(ordered);
    expect(compare({ a: 1, b: 1 }, { b: 1, a: 1 })).toBe(0);
    expect(compare({ a: 2 }, { b: 1 })).toBeLessThan(0);
    expect(compare({ a: 1 }, { a: 1, b: 1 })).toBeLessThan(0);
  });

  it("keeps one of equal elements, in a small set and in a large one", () => {
    const objects = Array.from({ length: 40 }, (_, n) => [
      { n, x: [n] },
      { x: [n], n },
    ]).flat();
    const mixed = set(...objects, "\u0000c[]", [], "1", 1, true, "true", null, set(1, 2), set(2, 1));
    expect(mixed.size).toBe(40 + 8);
    expect(mixed.has({ x: [39], n: 39 })).toBe(true);
    expect(mixed.has({ x: [39], n: 38 })).toBe(false);
    expect(equal(set(1, [2]), set([2], 1))).toBe(true);
    expect(equal({ a: null }, { b: null })).toBe(false);
  });

  it.each([
    ["plus", [0.5, 1]],
    ["mul", [2 ** 40, 2 ** 40]],
    ["div", [2 ** 30, 7]],
    ["to_number", ["0.5"]],
    ["to_number", ["1e3"]],
    ["lower", ["\u0130"]],
    ["format_int", [1, 16]],
    ["numbers.range", [0, 1e9]],
  ])("leaves %s of %j to the module", (name, args) => {
    expect(() => BUILTINS[name]?.(...args)).toThrow(NotCovered);
  });

  it("takes no name of JavaScript's own for a member", () => {
    for (const name of ["constructor", "__proto__", "toString", "length"]) {
      expect(BUILTINS["object.get"]?.({}, name, "none")).toBe("none");
      expect(BUILTINS["object.get"]?.([], name, "none")).toBe(undefined);
      expect(BUILTINS["internal.member_2"]?.(name, {})).toBe(false);
    }
    const union = BUILTINS["object.union"]?.(JSON.parse('{"__proto__":{"a":1}}'), { b: 2 });
    expect(Object.keys(union as object)).toEqual(["__proto__", "b"]);
    expect((union as { a?: number }).a).toBeUndefined();
  });
});
