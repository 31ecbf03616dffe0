import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/engine/answer.ts";
import type { DecisionName } from "../../../src/core/schema/decisions.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { loadEngine, type Request } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { AS_OF } from "../../support/facts.ts";
import { madeRequests } from "../../support/program.ts";

const REQUESTS = 500;
const SEED = 20261130;

const regulations = readRegulations();
const engine = await loadEngine();
const decisions = [...decisionSchemas(regulations.schemas).keys()] as DecisionName[];
const cases = regulations.jurisdictions.flatMap((one) => loadCases(one, regulations.ajv).cases);

describe("the clauses that an entry rests on", () => {
  it.each(decisions)("are each named once, in every answer about %s", (decision) => {
    const asked = cases.filter((one) => one.decision === decision).map(({ request }) => ({ as_of: AS_OF, ...request }));
    const repeating = [...asked, ...madeRequests(decision, REQUESTS, SEED)].flatMap((request) =>
      entries(request as Request)
        .filter(({ clause, also = [] }) => new Set([clause, ...also]).size <= also.length)
        .map((entry) => JSON.stringify([entry, request])),
    );
    expect(repeating).toEqual([]);
  });
});

function entries(request: Request): Entry[] {
  const { reasons, obligations, warnings } = engine.decide(request);
  return [...reasons, ...obligations, ...warnings];
}
