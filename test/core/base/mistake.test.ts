import { describe, expect, it } from "vitest";
import { joinedChinese } from "../../../src/core/base/bilingual.ts";
import { RequestError, UsageError } from "../../../src/core/base/errors.ts";
import { anyOf, mistakeText, oneOf, unknownName } from "../../../src/core/base/mistake.ts";
import { shown } from "../../../src/core/base/text.ts";

const NUMBER = { en: "a whole number", "zh-TW": "整數" };

describe("a mistake", () => {
  it.each([
    [{ place: "--n", found: "`x`", expected: NUMBER }, "--n: `x`, expected a whole number", "--n：`x`，應為整數"],
    [{ place: "--n", expected: NUMBER }, "--n: expected a whole number", "--n：應為整數"],
    [{ found: { en: "nothing", "zh-TW": "未填" }, expected: "`a`" }, "nothing, expected `a`", "未填，應為 `a`"],
    [
      { place: "a.b", found: "`c`", expected: oneOf(["cd", "e"]), suggestion: "cd" },
      "a.b: `c`, expected one of cd, e; did you mean `cd`?",
      "a.b：`c`，應為 cd、e 其中之一；是否為 `cd`？",
    ],
  ])("%j", (mistake, en, zh) => {
    expect(mistakeText(mistake)).toEqual({ en, "zh-TW": zh });
  });

  it("suggests the nearest name", () => {
    expect(unknownName("jurisdiction", "tapei", ["nantou", "taipei"])["zh-TW"]).toBe(
      "jurisdiction：`tapei`，應為 nantou、taipei 其中之一；是否為 `taipei`？",
    );
  });

  it("tells each alternative once", () => {
    expect(anyOf([NUMBER, { ...NUMBER }, { en: "`unset`", "zh-TW": "`unset`" }])).toEqual({
      en: "a whole number, or `unset`",
      "zh-TW": "整數，或 `unset`",
    });
  });

  it("is English in what programs read, and in the reader's language in lines", () => {
    const error = new RequestError("invalid_request", [
      { path: "facts.n", found: "`x`", expected: NUMBER },
      { path: "", found: shown(Array(30).fill(0)), expected: { en: "an object", "zh-TW": "物件" } },
    ]);
    expect(error.problems).toEqual([
      { path: "facts.n", found: "`x`", expected: "a whole number" },
      { path: "", found: "a long list", expected: "an object" },
    ]);
    expect(error.message.split("\n")).toEqual(error.lines("en"));
    expect(error.lines("zh-TW")).toEqual(["facts.n：`x`，應為整數", "請求：很長的清單，應為物件"]);
  });

  it("of an option stands behind its name", () => {
    const error = new UsageError(mistakeText({ found: "`x`", expected: NUMBER }), { option: "asOf" });
    expect(error.lines("zh-TW", () => "--as-of")).toEqual(["--as-of：`x`，應為整數"]);
    expect(error.message).toBe("asOf: `x`, expected a whole number");
  });
});

it("Chinese and names are parted by a blank", () => {
  expect(joinedChinese("應為", "`a`", "或", "3%", "以上")).toBe("應為 `a` 或 3% 以上");
  expect(joinedChinese("應為", "整數")).toBe("應為整數");
});
