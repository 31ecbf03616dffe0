import { describe, expect, it } from "vitest";
import { type ExpectedEntry, entryTexts, expectedOf } from "../../../src/features/cases/expected-entry.ts";

const destroy = { code: "destroy_data", clause: "八(三)", by: ["office"] };
const notify = {
  code: "notify",
  clause: "附件七(二)4",
  to: ["bureau"],
  items: [{ kind: "idle", found_on: "2026-11-01" }],
};

function met(expected: readonly ExpectedEntry[], inOrder = false): boolean {
  const texts = entryTexts(expected, [destroy, notify], { inOrder });
  return texts.expected === texts.got;
}

describe("what a case says of entries", () => {
  it.each<[string, readonly ExpectedEntry[], boolean]>([
    ["codes in any order", ["notify", "destroy_data"], true],
    ["a clause", ["notify", "destroy_data 八(三)"], true],
    ["another clause", ["notify", "destroy_data 八(二)"], false],
    ["an object", ["notify", { code: "destroy_data", by: ["office"] }], true],
    ["another's duty", ["notify", { code: "destroy_data", by: ["bureau"] }], false],
    ["nobody's duty", ["notify", { code: "destroy_data", by: [] }], false],
    ["that it goes to nobody", ["notify", { code: "destroy_data", to: [] }], true],
    ["a finding", ["destroy_data", { code: "notify", items: [{ found_on: "2026-11-01", kind: "idle" }] }], true],
    [
      "a finding of another day",
      ["destroy_data", { code: "notify", items: [{ kind: "idle", found_on: "2026-11-02" }] }],
      false,
    ],
    ["too few", ["destroy_data"], false],
    ["one twice", ["destroy_data", "destroy_data"], false],
  ])("is compared by what it says: %s", (_what, expected, isMet) => {
    expect(met(expected)).toBe(isMet);
  });

  it("is compared in its order where there is one", () => {
    expect(met(["destroy_data", "notify"], true)).toBe(true);
    expect(met(["notify", "destroy_data"], true)).toBe(false);
  });

  it("is met by the entry that it was made of", () => {
    expect(met([expectedOf(destroy), expectedOf(notify)], true)).toBe(true);
    expect(expectedOf({ code: "a", clause: "一" })).toBe("a 一");
  });
});
