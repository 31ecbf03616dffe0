import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { type Answer, loadEngine } from "../../../src/index.ts";
import { hdp } from "../../cli/hdp.ts";

const { stdout, status } = await hdp("decisions --openapi");
const document = JSON.parse(stdout);
const engine = await loadEngine();
const schemas = document.components.schemas as Readonly<Record<string, object>>;
const compiled = (schema: object) => {
  const ajv = new Ajv2020({ strict: false });
  return ajv.compile({ ...schema, components: document.components });
};
const content = (of: { content: { "application/json": { schema: object } } }) =>
  compiled(of.content["application/json"].schema);
const { post } = document.paths["/v1/data/hdp/decide"];
const isRequest = content(post.requestBody);
const isResult = content(post.responses[200]);

describe("the OpenAPI document", () => {
  it("has every decision and the answer, and needs no other schema", () => {
    expect([status, document.openapi]).toEqual([0, "3.1.0"]);
    expect(Object.keys(schemas)).toEqual(["answer", ...[...engine.decisions].sort()]);
    const references = new Set([...stdout.matchAll(/"\$ref": "([^"]+)"/g)].map(([, to]) => to));
    expect(
      [...references].filter((to) => schemas[to?.replace("#/components/schemas/", "") ?? ""] === undefined),
    ).toEqual([]);
  });

  it("takes the ordinary question of each decision, and what it is answered", () => {
    for (const [decision, { example }] of decisionSchemas(engine.schemas)) {
      const request = { decision, jurisdiction: "taipei", ...example };
      expect([decision, isRequest({ input: request }), isRequest.errors]).toEqual([decision, true, null]);
      const answer = engine.decide(request as never) as Answer;
      expect([decision, isResult({ result: { answer } }), isResult.errors]).toEqual([decision, true, null]);
    }
  });

  it("takes a question without facts where none are needed, and refuses what the server refuses", () => {
    const asks = (decision: string, facts?: object) =>
      isRequest({ input: { decision, jurisdiction: "taipei", ...(facts && { facts }) } });
    expect(asks("regulation_in_force")).toBe(true);
    expect([asks("sampling_monthly"), asks("sampling_monthly", { queries: -1 }), asks("nothing", {})]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isResult({ result: { errors: [{ path: "facts", expected: "an object" }] } })).toBe(true);
    expect(isResult({ result: { answer: {} } })).toBe(false);
  });
});
