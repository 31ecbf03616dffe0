import { requestChecks, wholeSchema } from "../../core/facts/request-schemas.ts";
import { decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";

/** The path at which an OPA server with the bundle answers. */
const PATH = "/v1/data/hdp/decide";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/**
 * The OpenAPI 3.1 document of an OPA server that has the bundle: one path, the request of each decision, and what comes
 * back. A server checks requests by the same schemas.
 *
 * @param version of the package
 */
export function openApi(schemas: SchemaFiles, version: string): object {
  const decisions = decisionSchemas(schemas);
  const requests = Object.entries(requestChecks(schemas).schemas).map(([name, request]) => {
    const { properties, ...rest } = request as { readonly properties: Readonly<Record<string, object>> };
    const facts = wholeSchema(schemas, `decisions/${name}`, ["$defs", "facts"]) as { readonly required?: unknown };
    // The server takes the present where no day is told, and no facts where none are needed.
    const required = ["decision", "jurisdiction", ...(facts.required === undefined ? [] : ["facts"])];
    const { title, description } = decisions.get(name) ?? {};
    return [name, { title, description, ...rest, properties: { ...properties, facts }, required }] as const;
  });
  const mapping = Object.fromEntries(requests.map(([name]) => [name, named(name).$ref]));
  const input = { oneOf: requests.map(([name]) => named(name)), discriminator: { propertyName: "decision", mapping } };
  const errors = {
    type: "object",
    properties: {
      errors: {
        type: "array",
        items: {
          type: "object",
          properties: { path: { type: "string" }, expected: { type: "string" } },
          required: ["path", "expected"],
        },
      },
    },
    required: ["errors"],
  };
  const answered = { type: "object", properties: { answer: named("answer") }, required: ["answer"] };
  return {
    openapi: "3.1.0",
    info: {
      title: "household-data-policy",
      version,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      description:
        "Only `answer.outcome` permits anything. No `result`, `errors` and every status but 200 are no answer.",
    },
    servers: [{ url: "http://localhost:8181" }],
    paths: {
      [PATH]: {
        post: {
          operationId: "decide",
          summary: "Answers one request",
          requestBody: {
            required: true,
            ...json({ type: "object", properties: { input }, required: ["input"], additionalProperties: false }),
          },
          responses: {
            200: {
              description: "The answer, or what is wrong with the request",
              ...json({ type: "object", properties: { result: { oneOf: [answered, errors] } } }),
            },
            "4XX": { description: "The server refuses the request: no answer" },
            "5XX": { description: "The server failed: no answer" },
          },
        },
      },
    },
    components: { schemas: { answer: wholeSchema(schemas, "answer"), ...Object.fromEntries(requests) } },
  };
}
