import { describe, expect, it } from "vitest";
import { valueAt } from "../../../src/core/base/plain-value.ts";
import type { Engine } from "../../../src/core/engine/engine.ts";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import type { Invariant } from "../../../src/features/cases/index.ts";
import { type Promising, provePromises } from "../../../src/features/proof/promises.ts";
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

  it("is named where it is meant so, and called needless where it is kept", () => {
    const exceptions = ["project_ends_on", "completed_on"].map((fact) => ({ fact, reason: "It is none" }));
    expect(broken("data_use_period", { ...side, exceptions }).map(({ state }) => state)).toEqual([
      "excepted",
      "excepted",
    ]);
    const needless = { ...side, exceptions: [{ fact: "role", reason: "It is not asked for" }] };
    expect(broken("password_compliance", needless)).toMatchObject([{ state: "needless", fact: "role" }]);
  });

  const promised = (decision: string, invariant: Invariant) =>
    provePromises(decision, input, { ...side, invariants: [invariant] }).promises.at(-1);

  it.each<Invariant>([
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
  ])("is what its author promises: $name", (invariant) => {
    expect(promised("query_permission", invariant)).toMatchObject({ promise: "invariant", state: "holds", invariant });
  });

  it("is refuted with a case that the engine answers so", () => {
    const invariant: Invariant = { name: "x", where: { "account.status": "active" }, never: ["permit"] };
    const refuted = promised("query_permission", invariant);
    expect(refuted).toMatchObject({ state: "broken", answer: { outcome: "permit" } });
    expect(refuted).toMatchObject({ request: { facts: { account: { status: "active" } } } });
    expect(promised("query_permission", { name: "y", always: ["deny"] })).toMatchObject({ state: "broken" });
  });

  it("is that each code has a case, or that none has it", () => {
    const codes = (own: Promising = side) => provePromises("query_permission", input, own).codes;
    const all = codes();
    expect(all.filter(({ state }) => state !== "reached")).toEqual([]);
    // A number that is left open makes nobody late.
    const open = structuredClone(side.jurisdiction) as unknown as {
      versions: { parameters?: object }[];
    } & Jurisdiction;
    Object.assign(valueAt(open.versions.at(-1), ["parameters", "session", "idle_timeout"]) as object, {
      value: "unset",
    });
    const [, other] = between(input, [side.jurisdiction, open]).engines;
    const unset = codes({ jurisdiction: open, engine: other });
    const of = (code: string) => unset.find((one) => one.code === code)?.state;
    expect([of("session_idle"), of("password_expired")]).toEqual(["dead", "reached"]);
    // Nor does it permit anything, so that what a permit brings is not to be had.
    expect(of("log_query")).toBe("dead");
  });

  it("is not proved of no request at all", () => {
    const invariant: Invariant = { name: "x", where: { "account.status": true }, never: ["permit"] };
    expect(promised("query_permission", invariant)).toMatchObject({ state: "not_proved" });
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
