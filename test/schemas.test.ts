import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../src/package-files.ts";
import { createAjv, SCHEMA_BASE } from "../src/schemas.ts";

const schemas = readSchemas();
const draft = new Ajv2020({ strict: false });

describe.each(Object.entries(schemas))("schemas/%s", (path, schema) => {
  it("is a JSON Schema of draft 2020-12", () => {
    expect(draft.validateSchema(schema), JSON.stringify(draft.errors)).toBe(true);
  });

  it("names itself by its path", () => {
    expect((schema as { $id: string }).$id).toBe(`${SCHEMA_BASE}${path}.schema.json`);
  });

  it("compiles, with every reference in place", () => {
    expect(createAjv(schemas).getSchema(`${SCHEMA_BASE}${path}.schema.json`)).toBeTypeOf("function");
  });
});
