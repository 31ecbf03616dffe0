import { describe, expect, it } from "vitest";
import type { Engine } from "../../../src/core/engine/engine.ts";
import { provePromises } from "../../../src/features/proof/promises.ts";
import { proofInput } from "./support.ts";

const TIMEOUT = 300_000;

describe("what the answers of a regulation always are", async () => {
  const input = await proofInput("kaohsiung", "kaohsiung");
  const side = { jurisdiction: input.sides[0], engine: input.engines[0] };
  const broken = (decision: string, own = side) =>
    provePromises(decision, input, own).promises.flatMap((one) => (one.state === "holds" ? [] : [one]));

  it.each(["query_permission", "password_compliance", "login_lockout"])(
    "is proved of %s",
    (decision) => {
      expect(broken(decision)).toEqual([]);
    },
    TIMEOUT,
  );

  it(
    "is told with a case where it is not so",
    () => {
      // The days are counted from the acquisition until more is known.
      expect(broken("data_use_period")).toMatchObject([
        { state: "broken", promise: "unknown_is_no_yes", fact: "project_ends_on", answer: { outcome: "deny" } },
        { state: "broken", promise: "unknown_is_no_yes", fact: "completed_on", answer: { outcome: "deny" } },
      ]);
    },
    TIMEOUT,
  );

  it(
    "is not told broken where the engine does not show it",
    () => {
      const silent = { ...side, engine: { decide: () => ({ outcome: "indeterminate" }) } as unknown as Engine };
      expect(broken("data_use_period", silent).map(({ state }) => state)).toEqual(["not_proved", "not_proved"]);
    },
    TIMEOUT,
  );
});
