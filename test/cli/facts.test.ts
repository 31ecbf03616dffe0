import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenJson } from "../../src/cli/decide/facts.ts";
import { JsonError } from "../../src/core/base/strict-json.ts";
import { parseYaml } from "../../src/core/regulation/yaml-text.ts";
import { fuzzing } from "../fuzz/runs.ts";

describe("facts that a program wrote as JSON", () => {
  it.each([
    "{}",
    '{"queries":101}',
    '{ "account": { "status": "active", "days": [1, 2.5, null] } }\n',
    '{"a":"b: \\"c"}',
  ])("%s is read without YAML", (text) => {
    expect(writtenJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ["JSON with a tab", '{\t"queries": 1}', { queries: 1 }],
    ["a number that is written otherwise", '\n {"queries": 1e2}', { queries: 100 }],
  ])("%s is read too", (_what, text, value) => {
    expect(writtenJson(text)).toEqual(value);
  });

  it.each([
    ["a key that stands twice", '{"queries": 1, "queries": 2}'],
    ["a number of too many digits", '{"queries": 12345678901234567890}'],
  ])("%s is refused", (_what, text) => {
    expect(() => writtenJson(text)).toThrow(JsonError);
  });

  it.each([
    ["no JSON", "{queries: 1}"],
    ["half of it", '{"queries": 1'],
    ["two of them", "{} {}"],
    ["a list", "[1]"],
    ["nothing", ""],
  ])("%s is left to YAML, which knows what to say of it", (_what, text) => {
    expect(writtenJson(text)).toBeUndefined();
  });

  it("is what YAML says it is", () => {
    const members = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ stringUnit: "grapheme" }));
    fc.assert(
      fc.property(members, fc.constantFrom(0, 1, 4), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        const read = writtenJson(text);
        if (read === undefined) return;
        const { value: byYaml, problems } = parseYaml(text, "facts");
        expect(problems).toEqual([]);
        expect(JSON.stringify(read)).toBe(JSON.stringify(byYaml));
      }),
      fuzzing(500),
    );
  });
});
