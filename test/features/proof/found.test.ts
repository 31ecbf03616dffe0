import { describe, expect, it } from "vitest";
import { valueAt } from "../../../src/core/base/plain-value.ts";
import { proveDecision } from "../../../src/features/proof/prove-decision.ts";
import { between, proofInput } from "./support.ts";

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
    "and lists are one longer than a number of the text, where that can be followed",
    async () => {
      const own = await proofInput("kaohsiung", "kaohsiung");
      const limited = (at_most: number) => {
        const side = structuredClone(own.sides[0]) as (typeof own.sides)[0];
        Object.assign(valueAt(side.versions.at(-1), ["parameters", "auditor_rotation"]) as object, { at_most });
        return side;
      };
      const proved = (a: number, b: number) =>
        proveDecision("auditor_rotation", between(own, [limited(a), limited(b)]));
      expect(proved(1, 2)).toMatchObject({ state: "differs", open: [], covered: { longest_list: 3 } });
      expect(proved(2, 2)).toMatchObject({ state: "equal", open: [], covered: { longest_list: 3 } });
      expect(proved(5, 5)).toMatchObject({ state: "not_proved", covered: { longest_list: 2 } });
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
