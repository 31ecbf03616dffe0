import { describe, expect, it } from "vitest";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { entryText } from "../../src/words/entry-words.ts";
import { Labels } from "../../src/words/labels.ts";

const { schemas, jurisdictions } = readRegulations();

function told(text: string, entry: object, decision: string, lang: "zh-TW" | "en", id: string): string {
  return entryText(new Labels(schemas, lang, jurisdictions), entry, { jurisdiction: id, decision }, text);
}

describe("what an entry says besides its code", () => {
  it("is whom it binds, in the words of the regulation", () => {
    const duty = { by: ["linked_agency"], to: ["civil_affairs_authority"] };
    const said = (lang: "zh-TW" | "en", id: string) =>
      told(lang === "en" ? "Act." : "辦理。", duty, "breach_escalation", lang, id);
    expect(said("zh-TW", "kaohsiung")).toBe("辦理（由連結機關辦理；送民政局）。");
    expect(said("zh-TW", "nantou")).toBe("辦理（由介接機關（本處）辦理；送本府民政處）。");
    expect(said("en", "kaohsiung")).toBe("Act (by the linked agency; to the Civil Affairs Bureau).");
    expect(told("Act.", {}, "breach_escalation", "en", "nantou")).toBe("Act.");
  });

  it("does not name again whom the text names", () => {
    const duty = { to: ["civil_affairs_authority"] };
    expect(told("通知民政局。", duty, "breach_escalation", "zh-TW", "kaohsiung")).toBe("通知民政局。");
  });

  it("is which of several things, by name, place or day, within its sentence", () => {
    const users = { items: ["users[1]"] };
    expect(told("One is missing.", users, "personnel_register", "en", "kaohsiung")).toMatch(
      /^One is missing: item 2 of .+\.$/,
    );
    const locked = { items: ["locked"], by: ["admin"] };
    expect(told("不得使用。", locked, "query_permission", "zh-TW", "kaohsiung")).toMatch(
      /^不得使用：已鎖定（由.+辦理）。$/,
    );
    const found = {
      items: [
        { kind: "idle", found_on: "2026-11-01" },
        { kind: "duplicate", found_on: "2026-11-02" },
      ],
    };
    expect(told("尚未處理。", found, "account_cleanup", "zh-TW", "kaohsiung")).toBe(
      "尚未處理：閒置帳號（115年11月1日查得）；重複帳號（115年11月2日查得）。",
    );
  });
});
