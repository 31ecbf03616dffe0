import { beforeAll, describe, expect, it } from "vitest";
import { valueAt } from "../../../src/core/base/plain-value.ts";
import type { Engine } from "../../../src/core/engine/engine.ts";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import type { Invariant } from "../../../src/features/cases/index.ts";
import { type PromisesOfDecision, type Promising, provePromises } from "../../../src/features/proof/promises.ts";
import { between, proofInput } from "./support.ts";

const TIMEOUT = 300_000;

describe("what the answers of a regulation always are", async () => {
  const input = await proofInput("kaohsiung", "kaohsiung");
  const side = { jurisdiction: input.sides[0], engine: input.engines[0] };
  const broken = (decision: string, own: Promising = side) =>
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

  const exceptions = (...facts: string[]) => facts.map((fact) => ({ fact, reason: "It is meant so" }));

  it("is named where it is meant so", () => {
    const named = { ...side, exceptions: exceptions("project_ends_on", "completed_on") };
    expect(broken("data_use_period", named).map(({ state }) => state)).toEqual(["excepted", "excepted"]);
  });

  describe("what its author says", () => {
    const kept: readonly Invariant[] = [
      { name: "a word", where: { "account.status": ["suspended", "cancelled"] }, never: ["permit"] },
      {
        name: "a truth value",
        where: { "account.right_approved": false },
        always: ["deny", "not_in_force", "indeterminate"],
      },
      { name: "nothing told", where: { "query.reason": "(absent)" }, never: ["permit"] },
      {
        name: "a word of a list",
        where: { "user.roles": { has: "vendor" }, "query.official_use": false },
        never: ["permit"],
      },
    ];
    const invariants = [
      ...kept,
      { name: "refuted", where: { "account.status": "active" }, never: ["permit"] },
      { name: "refuted of all", always: ["deny"] },
      { name: "of no request at all", where: { "account.status": true }, never: ["permit"] },
    ];
    const said = () =>
      provePromises("query_permission", input, { ...side, invariants, exceptions: exceptions("session.idle_minutes") });
    let proved: PromisesOfDecision;
    const of = (name: string) =>
      proved.promises.find((one) => one.promise === "invariant" && one.invariant.name === name);

    beforeAll(() => {
      proved = said();
    }, TIMEOUT);

    it.each(kept.map(({ name }) => name))("is proved: %s", (name) => {
      expect(of(name)).toMatchObject({ state: "holds" });
    });

    it("is refuted with a case that the engine answers so", () => {
      const request = { facts: { account: { status: "active" } } };
      expect(of("refuted")).toMatchObject({ state: "broken", answer: { outcome: "permit" }, request });
      expect(of("refuted of all")).toMatchObject({ state: "broken" });
    });

    it("is not proved of no request at all", () => {
      expect(of("of no request at all")).toMatchObject({ state: "not_proved" });
    });

    it("is needless where the promise is kept", () => {
      expect(proved.promises.filter(({ state }) => state === "needless")).toMatchObject([
        { fact: "session.idle_minutes" },
      ]);
    });

    it("has a case of each code, or of none", () => {
      expect(proved.codes.filter(({ state }) => state !== "reached")).toEqual([]);
      expect(proved.codes.length).toBeGreaterThan(20);
      // A number that is left open makes nobody late.
      const open = structuredClone(side.jurisdiction) as unknown as {
        versions: { parameters?: object }[];
      } & Jurisdiction;
      const timeout = valueAt(open.versions.at(-1), ["parameters", "session", "idle_timeout"]) as object;
      Object.assign(timeout, { value: "unset" });
      const [, engine] = between(input, [side.jurisdiction, open]).engines;
      const { codes } = provePromises("query_permission", input, { jurisdiction: open, engine });
      const state = (code: string) => codes.find((one) => one.code === code)?.state;
      expect([state("session_idle"), state("password_expired")]).toEqual(["dead", "reached"]);
      // Nor does it permit anything, so that what a permit brings is not to be had.
      expect(state("log_query")).toBe("dead");
    });
  });

  it(
    "is not told broken where the engine does not show it",
    () => {
      const silent = { ...side, engine: { decide: () => ({ outcome: "indeterminate" }) } as unknown as Engine };
      expect(broken("data_use_period", silent).map(({ state }) => state)).toEqual(["not_proved", "not_proved"]);
    },
    TIMEOUT,
  );
});
