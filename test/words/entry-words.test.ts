import { describe, expect, it } from "vitest";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { entryRemark } from "../../src/words/entry-words.ts";
import { Labels } from "../../src/words/labels.ts";

const { schemas, jurisdictions } = readRegulations();

function remark(entry: object, decision: string, lang: "zh-TW" | "en", id: string): string {
  return entryRemark(new Labels(schemas, lang, jurisdictions), entry, { jurisdiction: id, decision });
}

describe("what an entry says besides its code", () => {
  it("is whom it binds, in the words of the regulation", () => {
    const duty = { by: ["linked_agency"], to: ["civil_affairs_authority"] };
    expect(remark(duty, "breach_escalation", "zh-TW", "kaohsiung")).toBe("〔由連結機關辦理；送民政局〕");
    expect(remark(duty, "breach_escalation", "zh-TW", "nantou")).toBe("〔由介接機關（本處）辦理；送本府民政處〕");
    expect(remark({}, "breach_escalation", "en", "nantou")).toBe("");
  });

  it("is which of several things, by name, place or day", () => {
    expect(remark({ items: ["users[1]"] }, "personnel_register", "en", "kaohsiung")).toContain("item 2 of");
    expect(remark({ items: ["locked"] }, "query_permission", "zh-TW", "kaohsiung")).toBe("〔鎖定〕");
    const found = { items: [{ kind: "idle", found_on: "2026-11-01" }] };
    expect(remark(found, "account_cleanup", "zh-TW", "kaohsiung")).toContain("2026-11-01");
  });
});
