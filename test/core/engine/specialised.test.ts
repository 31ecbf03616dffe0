import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import type { Request } from "../../../src/index.ts";
import { regulations, requests } from "../../fuzz/cases.ts";
import { change, changed } from "../../fuzz/changed-requests.ts";
import { FUZZ_TIMEOUT, fuzzing } from "../../fuzz/runs.ts";
import { AS_OF } from "../../support/facts.ts";
import { madeRequests, said } from "../../support/program.ts";
import { CountedModules, engineWith } from "../../support/specialised.ts";

/** By hand more: `HDP_FUZZ_RUNS=100000`. */
const { numRuns, seed } = fuzzing(1_000);
/** The share of the questions that specialised programs answer at least; of some, the module answers many. */
const OWN: Readonly<Record<string, number>> = { login_lockout: 0.4, session_timeout: 0.4 };
const USUAL = 0.7;

const decisions = [...decisionSchemas(regulations.schemas).keys()] as DecisionName[];
const counted = new CountedModules();
const specialised = engineWith(counted.modules);
const general = engineWith();

/** The first request that is answered otherwise, and how. */
function differenceOf(asked: Iterable<unknown>): string | undefined {
  for (const request of asked) {
    const [expected, given] = [said(general, structuredClone(request)), said(specialised, structuredClone(request))];
    if (given !== expected) return `${JSON.stringify(request)}: ${given} instead of ${expected}`;
  }
  return undefined;
}

const cases = requests.map((request) => ({ as_of: AS_OF, ...request }) as Request);

// A request without a day is asked about now, which is another moment for each of the two.
beforeAll(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${AS_OF}T12:00:00+08:00`) }));
afterAll(() => void vi.useRealTimers());

describe("specialised programs", () => {
  it("answer every case as the general program does", () => {
    counted.answered = 0;
    expect(differenceOf(cases)).toBeUndefined();
    expect(counted.answered).toBeGreaterThan(cases.length * USUAL);
  });

  it.each(decisions)(
    "answer requests about %s as the general program does, and most of them",
    (decision) => {
      counted.answered = 0;
      expect(differenceOf(madeRequests(decision, numRuns, seed))).toBeUndefined();
      expect(counted.answered).toBeGreaterThan(numRuns * (OWN[decision] ?? USUAL));
    },
    FUZZ_TIMEOUT,
  );

  it(
    "refuse what is wrong in the same words, and answer what is odd alike",
    () => {
      let refused = 0;
      fc.assert(
        fc.property(fc.nat(cases.length - 1), fc.array(change, { minLength: 1, maxLength: 3 }), (at, changes) => {
          const original = cases[at] as Request;
          const [expected, given] = [general, specialised].map((by) => said(by, changed(original, changes)));
          if (given !== expected) throw new Error(`${given} instead of ${expected}`);
          if (expected?.startsWith("[")) refused += 1;
        }),
        { numRuns: 3 * numRuns, seed, endOnFailure: true },
      );
      expect(refused).toBeGreaterThan(numRuns);
    },
    FUZZ_TIMEOUT,
  );
});
