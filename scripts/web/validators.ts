import { _ } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv, decisionSchemas, SCHEMA_BASE, type SchemaFiles } from "../../src/schemas.ts";

/** The schemas of the facts of each decision, by the decision. */
export function factSchemas(schemas: SchemaFiles): Record<string, string> {
  const names = [...decisionSchemas(schemas).keys()];
  return Object.fromEntries(names.map((name) => [name, `${SCHEMA_BASE}decisions/${name}.schema.json#/$defs/facts`]));
}

/** The schema of version files. */
export const VERSION_SCHEMA = { version: `${SCHEMA_BASE}version.schema.json` };

/**
 * Validators as the source of an ES module: its default export holds each under its schema's name.
 *
 * @param ids names of the schemas, by words that are names in JavaScript too
 */
export function validatorSource(schemas: SchemaFiles, ids: Readonly<Record<string, string>>): string {
  const ajv = createAjv(schemas, { source: true, esm: true, formats: _`formats` });
  const code = (standalone as unknown as typeof standalone.default)(ajv, ids);
  // Ajv writes `require` for the few helpers that it needs when it runs.
  const imports: string[] = [];
  const body = code.replaceAll(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    (_all: string, name: string, from: string) => {
      imports.push(`import ${name}_ from "${from}.js"; const ${name} = ${name}_.default ?? ${name}_;`);
      return "";
    },
  );
  const all = Object.entries(ids)
    .map(([name, id]) => `${JSON.stringify(id)}: ${name}`)
    .join(", ");
  return `import { FORMATS as formats } from "/@hdp/src/schemas.ts";\n${imports.join("\n")}\n${body}\nexport default { ${all} };`;
}
