import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Engine } from "../../../src/core/engine/engine.ts";
import { plainJson } from "../../../src/core/facts/plain-json.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import type { FactCopier } from "../../../src/core/schema/validators.ts";
import type { Request } from "../../../src/index.ts";
import { LateAjv } from "../../../src/node/package/validators.ts";
import { factSchemas, validatorFunctions } from "../../../tools/build/validators.ts";
import { engine, holderOf, placesIn, regulations, requests } from "../../fuzz/cases.ts";
import { change, changed } from "../../fuzz/changed-requests.ts";
import { HOSTILE } from "../../fuzz/hostile.ts";
import { fuzzing } from "../../fuzz/runs.ts";
import { AS_OF } from "../../support/facts.ts";
import { madeRequests, said } from "../../support/program.ts";

const { schemas } = regulations;
const ids = factSchemas(schemas);
const compiled = validatorFunctions(schemas, ids);
const decisions = Object.values(ids).map(
  (id) => [/decisions\/(.*)\.schema/.exec(id)?.[1] as DecisionName, id] as const,
);

/** How many facts the copiers took. */
let taken = 0;
class Counted extends LateAjv {
  override copier(name: string): FactCopier | undefined {
    const copier = super.copier(name);
    return (facts) => {
      const copy = copier?.(facts);
      if (copy !== undefined) taken += 1;
      return copy;
    };
  }
}
const parts = { module: await regulations.policies(), plan: await regulations.program(), data: engine.portable.data };
const atOnce = new Engine({ ...parts, schemas, ajv: new Counted(schemas, compiled) });
const inTurn = new Engine({ ...parts, schemas, ajv: new LateAjv(schemas) });

/** Asks both, each with a request of its own, for to read a request may change it. */
function expectSame(make: () => unknown, told: string): string {
  const [expected, given] = [said(inTurn, make()), said(atOnce, make())];
  // A difference of long texts would take longer to show than to find.
  if (given !== expected) throw new Error(`${told}: ${given.slice(0, 400)} instead of ${expected.slice(0, 400)}`);
  return expected;
}

// A request without a day is asked about now, which is another moment for each of the two.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${AS_OF}T12:00:00+08:00`) }));
afterAll(() => void vi.useRealTimers());

describe("facts that are copied and checked at once", () => {
  it.each(decisions)("of %s are taken where they are in order, and copied as in turn", (decision, id) => {
    const copier = new LateAjv(schemas, compiled).copier(id);
    const made = [...madeRequests(decision, 200, 25), ...requests.filter((one) => one.decision === decision)];
    const validate = regulations.ajv.getSchema(id);
    for (const { facts = {} } of made) {
      const copy = copier?.(facts);
      if (validate?.(facts) !== true) expect(copy).toBeUndefined();
      else expect(JSON.stringify(copy)).toBe(JSON.stringify(plainJson(facts)));
    }
  });

  it("are those of nearly every request", () => {
    taken = 0;
    for (const request of requests) said(atOnce, { as_of: AS_OF, ...request });
    expect(taken).toBe(requests.length);
  });

  // What is very large costs time at every place, and is tried at random below.
  const LARGE = /^(many|tooMany|long|tooLong|veryDeep|deepLater|vast|endless)/;
  const hostile = Object.keys(HOSTILE).filter((name) => !LARGE.test(name));

  it.each(decisions)("of %s are refused in the same words with anything in any place", (decision) => {
    const original = { as_of: AS_OF, ...requests.find((one) => one.decision === decision) };
    let refused = 0;
    for (const path of placesIn(original)) {
      for (const name of hostile) {
        const make = () => {
          const request = structuredClone(original);
          holderOf(request, path)[path.at(-1) as string] = HOSTILE[name]?.();
          return request;
        };
        if (expectSame(make, `${name} in ${path.join(".")}`).startsWith("[")) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(100);
  });

  it("are refused in the same words after any changes", () => {
    const { numRuns, seed } = fuzzing(1_500);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(requests.length - 1), fc.array(change, { minLength: 1, maxLength: 3 }), (at, changes) => {
        const text = expectSame(() => changed(requests[at] as Request, changes), "");
        if (text.startsWith("[")) refused += 1;
      }),
      { numRuns, seed, endOnFailure: true },
    );
    expect(refused).toBeGreaterThan(numRuns / 2);
  });

  const account = () => ({ status: "active", activated_on: "2020-01-01", last_query_on: "2024-01-01" });
  const about = (facts: unknown) => ({ decision: "account_cleanup", jurisdiction: "taipei", as_of: AS_OF, facts });

  it("are read once where they are taken, whatever a getter gives the next time", () => {
    const days = ["2020-01-01", "not a day"];
    let read = 0;
    const fickle = Object.defineProperty(account(), "activated_on", { get: () => days[read++], enumerable: true });
    taken = 0;
    expect(said(atOnce, about({ account: fickle }))).toBe(said(inTurn, about({ account: account() })));
    expect([taken, read]).toEqual([1, 1]);
  });

  it("have no zero with a sign, and no prototype", () => {
    const [, id] = decisions.find(([name]) => name === "sampling_monthly") as (typeof decisions)[number];
    const copy = new LateAjv(schemas, compiled).copier(id)?.({ month: "2026-10", queries: -0 }) as { queries?: number };
    const numbers = Object.values(copy ?? {}).filter((value) => typeof value === "number");
    for (const number of numbers) expect(Object.is(number, -0)).toBe(false);
    expect("toString" in (copy ?? {})).toBe(false);
  });

  it.each<[string, () => unknown]>([
    [
      "a fact that is not listed, beside one with a name that is not known",
      () => about({ account: Object.defineProperty({ ...account(), extra: 1 }, "status", { enumerable: false }) }),
    ],
    ["a fact that is inherited", () => about({ account: Object.create(account()) })],
    ["a member `__proto__` of its own", () => about(JSON.parse('{"account": {"__proto__": {"status": "active"}}}'))],
    ["a list with a gap", () => about({ account: { ...account(), findings: new Array(2) } })],
    [
      "a list that writes itself",
      () => about({ account: { ...account(), findings: Object.assign([], { toJSON: () => "x" }) } }),
    ],
    ["a request that writes itself", () => ({ ...about({ account: account() }), toJSON: () => "x" })],
    ["an instance", () => about({ account: Object.assign(new (class Account {})(), account()) })],
    ["an object of no prototype", () => about(Object.assign(Object.create(null), { account: account() }))],
    ["a symbol for a name", () => about({ account: { ...account(), [Symbol("a")]: 1 } })],
    ["a proxy of facts that are in order", () => about(new Proxy({ account: account() }, {}))],
    ["no facts", () => ({ decision: "liability", jurisdiction: "taipei", as_of: AS_OF })],
    ["facts that are undefined", () => about(undefined)],
  ])("are the same, or refused in the same words: %s", (_what, make) => {
    expectSame(make, "");
  });

  it.each<[string, object, string, unknown]>([
    ["a fact on Object.prototype", Object.prototype, "account", account()],
    ["toJSON on Object.prototype", Object.prototype, "toJSON", () => "x"],
    ["an entry on Array.prototype", Array.prototype, "0", { kind: "idle", found_on: "2026-01-01" }],
  ])("take nothing from a prototype: %s", (_what, prototype, name, value) => {
    const makes = [
      () => about({}),
      () => about({ account: account() }),
      () => about({ account: { ...account(), findings: new Array(1) } }),
    ];
    const found = makes.map((make) => {
      Object.defineProperty(prototype, name, { value, configurable: true, enumerable: true, writable: true });
      try {
        return [said(inTurn, make()), said(atOnce, make())];
      } finally {
        delete (prototype as Record<string, unknown>)[name];
      }
    });
    for (const [expected, given] of found) expect(given).toBe(expected);
  });
});
