import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { createAjv, SCHEMA_BASE } from "../../../src/core/schema/schemas.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";

const schemas = readSchemas();
const draft = new Ajv2020({ strict: false });

describe.each(Object.entries(schemas))("schemas/%s", (path, schema) => {
  it("is a JSON Schema of draft 2020-12", () => {
    expect(draft.validateSchema(schema), JSON.stringify(draft.errors)).toBe(true);
  });

  it("is found by an editor where it is: it does not name itself, and refers to what is there by relative paths", () => {
    const text = readFileSync(`schemas/${path}.schema.json`, "utf8");
    expect(JSON.parse(text)).not.toHaveProperty("$id");
    for (const [, file = ""] of text.matchAll(/"\$ref": "([^"#]+)/g)) {
      expect(existsSync(resolve("schemas", dirname(path), file)), file).toBe(true);
    }
  });

  it("compiles, with every reference in place", () => {
    expect(createAjv(schemas).getSchema(`${SCHEMA_BASE}${path}.schema.json`)).toBeTypeOf("function");
  });
});
