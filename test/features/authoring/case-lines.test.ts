import { describe, expect, it } from "vitest";
import { caseLines, type FoundCase } from "../../../src/features/authoring/case-lines.ts";

const found = (more: Partial<FoundCase> = {}): FoundCase => ({
  request: { decision: "d", jurisdiction: "j", as_of: "2027-01-01", facts: { queries: 9, role: "a" } } as never,
  expect: { outcome: "required", version: "2027-01-01", values: { samples: 9 }, reasons: [], missing: [] } as never,
  ...more,
});

describe("a case as its table has it", () => {
  it("leaves out what the table shares, what is empty, and the version that `versions` names", () => {
    expect(caseLines(found({ versions: ["2027-01-01"] }), "Nine", { role: "a" })).toEqual([
      "- name: Nine",
      "  as_of: 2027-01-01",
      "  versions: [2027-01-01]",
      "  facts: { queries: 9 }",
      "  expect: { outcome: required, values: { samples: 9 } }",
    ]);
  });

  it("says the version where none is named, or where it is asked as if it had been in force", () => {
    expect(caseLines(found(), "Nine", {}).at(-1)).toContain("version: 2027-01-01");
    const asIf = found({ versions: ["2027-01-01"], timeline: 1 });
    expect(caseLines(asIf, "Nine", {}).at(-1)).toContain("version: 2027-01-01");
  });

  it("takes away a fact that the table shares, and quotes what would end a list", () => {
    const lines = caseLines(found(), "a, b", { role: "a", post: "x" });
    expect(lines).toContain("  facts: { post: (absent), queries: 9 }");
  });
});
