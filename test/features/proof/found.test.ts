import { describe, expect, it } from "vitest";
import { proveDecision } from "../../../src/features/proof/prove-decision.ts";
import { proofInput } from "./support.ts";

/** One decision takes a quarter of a minute by itself. */
const TIMEOUT = 300_000;

describe("what a search does not try is found", async () => {
  const input = await proofInput("taipei", "kaohsiung");

  it.each(["role_change_deadline", "account_cleanup", "account_review"])(
    "%s: overdue against due",
    (decision) => {
      const { state, differences, open } = proveDecision(decision, input);
      expect([state, open]).toEqual(["differs", []]);
      const shown = differences.find(({ kind }) => kind.part === "outcome" && kind.a === "overdue" && kind.b === "due");
      expect(shown?.answers.map((answer) => answer?.outcome)).toEqual(["overdue", "due"]);
      expect(shown?.region.length).toBeGreaterThan(0);
    },
    TIMEOUT,
  );

  it(
    "and nothing is equal that is not followed",
    () => {
      const { state, open, differences } = proveDecision("account_cleanup", { ...input, limits: { mostNodes: 2000 } });
      expect([state, differences]).toEqual(["not_proved", []]);
      expect(open[0]?.why).toMatch(/nodes/);
    },
    TIMEOUT,
  );
});
