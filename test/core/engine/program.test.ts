import { describe, expect, it } from "vitest";
import type { PlanModule } from "#rego-to-js";
import { EngineFaultError } from "../../../src/core/base/errors.ts";
import { Engine } from "../../../src/core/engine/engine.ts";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import type { Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF } from "../../support/facts.ts";
import { compareProgram, madeRequests } from "../../support/program.ts";

const REQUESTS = 300;
const SEED = 20261121;
/** The share that the program may leave: steps under numbers as keys, parts of a second, logs of 2^53 rows. */
const BY_THE_MODULE: Record<string, number> = {
  breach_escalation: 1,
  login_lockout: 0.5,
  sampling_half_year: 0.2,
  sampling_monthly: 0.2,
  session_timeout: 0.5,
};

const regulations = readRegulations();
const decisions = [...decisionSchemas(regulations.schemas).keys()] as DecisionName[];

describe("the policies as a program", () => {
  it("answers every case as the module does", () => {
    const cases = regulations.jurisdictions.flatMap((one) => loadCases(one, regulations.ajv).cases);
    const requests = cases.map(({ request }) => ({ as_of: AS_OF, ...request }) as Request);
    expect(compareProgram(requests).different).toBeUndefined();
  });

  it.each(decisions)("answers requests about %s as the module does, and hardly leaves it any", (decision) => {
    const { different, answered } = compareProgram(madeRequests(decision, REQUESTS, SEED));
    expect(different).toBeUndefined();
    expect(answered).toBeGreaterThanOrEqual(REQUESTS * (0.98 - (BY_THE_MODULE[decision] ?? 0)));
  });

  it("fails where a rule fails, and gives no answer", async () => {
    const { schemas, ajv } = regulations;
    const [module, program] = await Promise.all([regulations.policies(), regulations.program()]);
    const plan: PlanModule = (runtime) => {
      const fails = () => {
        throw new Error("two values");
      };
      return { entrypoints: { ...program(runtime).entrypoints, "hdp/liability/answer": fails } };
    };
    const engine = new Engine({ module, plan, data: dataDocument(regulations), schemas, ajv });
    const ask = () => engine.decide({ decision: "liability", jurisdiction: "taipei", as_of: AS_OF });
    expect(ask).toThrow(EngineFaultError);
  });
});
