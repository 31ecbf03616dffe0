import { beforeAll, describe, expect, test } from "vitest";
import { setAt, valueAt } from "../../../src/core/base/plain-value.ts";
import type { Answer } from "../../../src/core/engine/answer.ts";
import type { Engine } from "../../../src/core/engine/engine.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { type Interview, interview } from "../../../src/features/interview/index.ts";
import { type Regulations, readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";

const AS_OF = "2026-11-20";

describe("an interview", () => {
  let engine: Engine;
  let regulations: Regulations;
  beforeAll(async () => {
    engine = await loadEngine();
    regulations = readRegulations([]);
  });

  function ask(decision: string, id: string, facts: object = {}, skipped: readonly string[] = []): Interview {
    const { schemas, jurisdictions } = regulations;
    const jurisdiction = jurisdictions.find((one) => one.id === id) as (typeof jurisdictions)[number];
    const day = decisionSchemas(schemas).get(decision)?.as_of === "instant" ? `${AS_OF}T09:20:00+08:00` : AS_OF;
    const told = structuredClone(facts) as Record<string, unknown>;
    return interview({ engine, schemas, jurisdiction, decision, as_of: day, facts: told, skipped });
  }

  test("asks only for what the regulation reads", () => {
    const [taipei, nantou] = ["taipei", "nantou"].map((id) => ask("query_permission", id).open);
    expect(taipei).not.toContain("user.kind");
    expect(nantou).toContain("user.kind");
    expect(nantou).not.toContain("account.application_form");
  });

  test("asks nothing where the regulation has no rule, and says so", () => {
    const { open, answer } = ask("account_cleanup", "nantou");
    expect(open).toEqual([]);
    expect(answer?.outcome).toBe("not_regulated");
  });

  test("knows a refusal before everything is told, and why", () => {
    const { answer, early } = ask("query_permission", "kaohsiung", { linkage: { status: "suspended" } });
    expect(answer).toBeUndefined();
    expect(early?.outcome).toBe("deny");
    expect(early?.reasons.map(({ code }) => code)).toEqual(["linkage_not_active"]);
  });

  test("is not content with a refusal because something was not told", () => {
    const facts = structuredClone(example("query_permission")) as { query: object };
    facts.query = { official_use: true };
    const { answer, open, early } = ask("query_permission", "kaohsiung", facts);
    expect(answer?.outcome).toBe("deny");
    expect(open).toContain("query.case_number");
    expect(open).toContain("query.reason");
    expect(early).toBeUndefined();
  });

  test("a permit is never certain before everything is told", () => {
    const { early } = ask("query_permission", "kaohsiung", { linkage: { status: "active" } });
    expect(early).toBeUndefined();
  });

  test("asks why with the clause, and offers what the rule lists", () => {
    const unit = ask("query_permission", "kaohsiung").questions.find(({ path }) => path === "user.unit");
    expect(unit?.clauses.map(({ clause }) => clause)).toContain("三(一)2");
    expect(unit?.listed.length).toBeGreaterThan(2);
    for (const text of unit?.listed ?? []) {
      const told = {
        ...example("query_permission"),
        user: { ...(example("query_permission")["user"] as object), unit: text },
      };
      const answer = engine.decide({
        decision: "query_permission",
        jurisdiction: "kaohsiung",
        as_of: AS_OF,
        facts: told as never,
      });
      expect(
        answer.reasons.map(({ code }) => code),
        text,
      ).not.toContain("unit_not_listed");
    }
  });

  test("says of which facts leaving them out means that there is none", () => {
    const questions = ask("query_permission", "kaohsiung").questions;
    const counts = (path: string) => questions.find((one) => one.path === path)?.untold_is_none;
    expect(counts("query.case_number")).toBe(true);
    expect(counts("account.approved_until")).toBe(false);
  });

  test("what is not known is not asked again", () => {
    const { open } = ask("sampling_monthly", "taipei", { queries: 1317 }, ["checked"]);
    expect(open).not.toContain("checked");
  });

  test("whoever answers as the example does ends at the engine's answer, for each decision and regulation", () => {
    for (const [decision] of decisionSchemas(regulations.schemas)) {
      for (const { id } of regulations.jurisdictions) {
        const facts: Record<string, unknown> = {};
        const skipped: string[] = [];
        let state = ask(decision, id, facts, skipped);
        for (let turn = 0; turn < 60 && state.open.length > 0; turn += 1) {
          const path = state.open[0] as string;
          const value = valueAt(example(decision), path.split("."));
          if (value === undefined) skipped.push(path);
          else setAt(facts, path.split("."), value);
          state = ask(decision, id, facts, skipped);
        }
        expect(state.open, `${decision} ${id}`).toEqual([]);
        const known = decided(decision, id, example(decision));
        if (state.answer === undefined) continue;
        // What a regulation does not read changes nothing.
        expect(state.answer.outcome, `${decision} ${id}`).toBe(known.outcome);
      }
    }
  });

  function example(decision: string): Record<string, unknown> {
    return (decisionSchemas(regulations.schemas).get(decision)?.example?.facts ?? {}) as Record<string, unknown>;
  }

  function decided(decision: string, jurisdiction: string, facts: object): Answer {
    const instant = decisionSchemas(regulations.schemas).get(decision)?.as_of === "instant";
    const as_of = instant ? `${AS_OF}T09:20:00+08:00` : AS_OF;
    return engine.decide({ decision, jurisdiction, as_of, facts } as never);
  }
});
