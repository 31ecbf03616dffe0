import { beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../../src/core/engine/engine.ts";
import { DETAILS } from "../../src/core/schema/details.ts";
import { sourcesOf } from "../../src/features/explain/explain.ts";
import { type Regulations, readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { loadEngine } from "../../src/node/start/load-engine.ts";
import { Labels } from "../../src/words/labels.ts";
import { decisionRecord } from "../../src/words/record/record.ts";
import { recordPage } from "../../src/words/record/record-page.ts";
import { savedQuestion } from "../../src/words/record/saved-question.ts";

const MADE = { at: "2026-11-30T10:12:00+08:00", version: "9.9.9", policies: "sha256:0123456789abcdef" };

describe("the record of a decision", () => {
  let engine: Engine;
  let regulations: Regulations;
  beforeAll(async () => {
    engine = await loadEngine();
    regulations = readRegulations([]);
  });

  function record(decision: string, id: string, facts: object, language: "zh-TW" | "en" = "zh-TW") {
    const { schemas, jurisdictions } = regulations;
    const jurisdiction = jurisdictions.find((one) => one.id === id) as (typeof jurisdictions)[number];
    const asked = { decision, jurisdiction: id, as_of: "2026-11-30", facts, detail: DETAILS };
    const answer = engine.decide(asked as never);
    const parts = { answer, facts, jurisdiction, made: MADE, ...sourcesOf(answer, jurisdiction) };
    return { answer, made: decisionRecord(parts, new Labels(schemas, language, jurisdictions)) };
  }

  test("tells the calculation of a sample, step by step with its clauses", () => {
    const { made } = record("sampling_monthly", "taipei", { queries: 1317 });
    expect(made.outcome).toContain("80");
    expect(made.facts).toEqual([[expect.stringContaining("查詢紀錄筆數"), "1317"]]);
    expect(made.working.map(({ text }) => text).join()).toContain("79.02");
    expect(made.basis.join()).toContain("0123456789ab…");
    expect(made.made).toContain("115年11月30日");
  });

  test("tells every check of a refusal with its state and clause", () => {
    const facts = {
      linkage: { status: "suspended" },
      user: { kind: "person", id: "A", roles: ["general_user"] },
      account: { holder_id: "A", status: "active", right_approved: true },
      query: { official_use: true },
    };
    const { answer, made } = record("query_permission", "kaohsiung", facts);
    expect(made.checks.length).toBe(answer.checks?.length);
    expect(made.checks.some(({ state }) => state === "failed")).toBe(true);
    for (const { cited } of made.checks) expect(cited).not.toBe("");
    // What the regulation does not read is no ground of the decision.
    expect(made.facts.map(([name]) => name).join()).not.toContain("個人或介接服務");
  });

  test("is a page whose texts are escaped, in both languages", () => {
    const facts = { auditor: "<b>", auditee: "&", month: "2026-11", history: [] };
    for (const language of ["zh-TW", "en"] as const) {
      const page = recordPage(record("auditor_rotation", "kaohsiung", facts, language).made, language);
      expect(page).toContain("&lt;b&gt;");
      expect(page).not.toContain("<b><");
      expect(page).toContain('class="record-sign"');
    }
  });

  test("a saved question holds what it takes to ask again", () => {
    const { answer } = record("sampling_monthly", "taipei", { queries: 1317 });
    const saved = JSON.parse(savedQuestion(answer, { queries: 1317 }, MADE));
    const again = engine.decide(saved.question);
    expect(again.outcome).toBe(saved.outcome);
    expect(again.values).toEqual(answer.values);
  });
});
