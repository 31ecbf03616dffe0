import { _ } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv, decisionSchemas, SCHEMA_BASE, type SchemaFiles } from "../../src/schemas.ts";

/** The validators of the facts as the source of an ES module: its default export holds each under its schema's name. */
export function validatorSource(schemas: SchemaFiles): string {
  const ajv = createAjv(schemas, { source: true, esm: true, formats: _`formats` });
  const names = [...decisionSchemas(schemas).keys()];
  const id = (name: string) => `${SCHEMA_BASE}decisions/${name}.schema.json#/$defs/facts`;
  const code = (standalone as unknown as typeof standalone.default)(
    ajv,
    Object.fromEntries(names.map((name) => [name, id(name)])),
  );
  // Ajv writes `require` for the few helpers that it needs when it runs.
  const imports: string[] = [];
  const body = code.replaceAll(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    (_all: string, name: string, from: string) => {
      imports.push(`import ${name}_ from "${from}.js"; const ${name} = ${name}_.default ?? ${name}_;`);
      return "";
    },
  );
  const all = names.map((name) => `${JSON.stringify(id(name))}: ${name}`).join(", ");
  return `import { FORMATS as formats } from "/@hdp/src/schemas.ts";\n${imports.join("\n")}\n${body}\nexport default { ${all} };`;
}
