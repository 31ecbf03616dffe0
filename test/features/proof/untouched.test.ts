import { describe, expect, it } from "vitest";
import type { Answer, Request } from "../../../src/core/engine/answer.ts";
import type { Engine } from "../../../src/core/engine/engine.ts";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { symbolicAnswers } from "../../../src/features/proof/answers.ts";
import { modelOf } from "../../../src/features/proof/known-request.ts";
import { untouchedRegions } from "../../../src/features/proof/untouched.ts";
import { DAYS } from "../../../src/features/proof/variables.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { proofInput, regulations } from "./support.ts";

describe("the regions that no case touches", async () => {
  const input = await proofInput("kaohsiung", "kaohsiung");
  const side = { jurisdiction: input.sides[0], engine: input.engines[0] };
  const own = regulations.jurisdictions.find(({ id }) => id === "kaohsiung") as Jurisdiction;
  const { cases } = loadCases(own, regulations.ajv);
  const asked = (decision: string) =>
    cases
      .filter(({ request }) => request.decision === decision)
      .map(({ request }) => ({ as_of: request.as_of ?? "", facts: { ...request.facts } as Record<string, unknown> }));

  it.each(["session_timeout", "account_sharing", "training_hours"])(
    "%s: are none where the cases that are told are there",
    (decision) => {
      const { state, untouched, regions } = untouchedRegions(decision, input, side, []);
      expect([state, untouched.length > 2, regions >= untouched.length]).toEqual(["incomplete", true, true]);
      for (const { request, answer } of untouched) expect(side.engine.decide(request as Request)).toEqual(answer);
      const told = untouched.map(({ request }) => ({ as_of: request.as_of ?? "", facts: { ...request.facts } }));
      expect(untouchedRegions(decision, input, side, told)).toMatchObject({
        state: "complete",
        untouched: [],
        regions,
      });
    },
  );

  it("are told where a table lacks an outcome, as near to its other cases as can be", () => {
    const outcome = ({ as_of, facts }: { as_of: string; facts: object }) =>
      side.engine.decide({ decision: "training_hours", jurisdiction: "kaohsiung", as_of, facts } as Request).outcome;
    const rest = asked("training_hours").filter((one) => outcome(one) !== "overdue");
    const { state, untouched } = untouchedRegions("training_hours", input, side, rest);
    expect(state).toBe("incomplete");
    expect(untouched[0]).toMatchObject({
      about: { says: "outcome", name: "overdue" },
      answer: { outcome: "overdue" },
    });
    const { as_of, facts } = untouched[0]?.request ?? { facts: {} };
    const changed = rest.map((one) => {
      const names = Object.keys({ ...one.facts, ...facts });
      return Number(one.as_of !== as_of) + names.filter((name) => one.facts[name] !== facts?.[name as never]).length;
    });
    expect(Math.min(...changed)).toBe(1);
  });

  it("are not told where the engine answers otherwise", () => {
    const silent = { ...side, engine: { decide: () => ({ outcome: "listed" }) as Answer } as unknown as Engine };
    const { state, untouched, open } = untouchedRegions("session_timeout", input, silent, []);
    expect([state, untouched]).toEqual(["not_proved", []]);
    expect(open[0]?.why).toMatch(/the engine does not show it/);
  });

  it.each(["query_permission", "login_lockout", "vendor_access"])(
    "%s: each case is the request that it is",
    (decision) => {
      const found = symbolicAnswers(decision, input, { sides: [side.jurisdiction], days: DAYS });
      let covered = 0;
      for (const one of asked(decision)) {
        const model = modelOf(one, found);
        if (model === undefined) continue;
        covered += 1;
        const { outcome, version } = model.valueOf(found.answers[0]?.sum ?? []) as Answer;
        const real = side.engine.decide({ decision, jurisdiction: "kaohsiung", ...one } as unknown as Request);
        expect([outcome, version], JSON.stringify(one)).toEqual([real.outcome, real.version]);
      }
      expect(covered).toBeGreaterThan(0.9 * asked(decision).length);
    },
  );
});
