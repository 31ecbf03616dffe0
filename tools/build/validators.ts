// Validators as source, compiled once for the page and for Node, neither of which then needs Ajv to check a request.
import { _ } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { createAjv, decisionSchemas, SCHEMA_BASE, type SchemaFiles } from "../../src/core/schema/schemas.ts";
import type { CompiledValidators } from "../../src/core/schema/validators.ts";
import { copierSource } from "./copiers.ts";

/** The schemas of the facts of each decision, by words that are names in JavaScript too, as those of decisions are not. */
export function factSchemas(schemas: SchemaFiles): Record<string, string> {
  const names = [...decisionSchemas(schemas).keys()];
  const id = (name: string) => `${SCHEMA_BASE}decisions/${name}.schema.json#/$defs/facts`;
  return Object.fromEntries(names.map((name, index) => [`facts${index}`, id(name)]));
}

/** The schema of version files. */
export const VERSION_SCHEMA = { version: `${SCHEMA_BASE}version.schema.json` };

/**
 * Validators as the source of an ES module: its default export holds each under its schema's name.
 *
 * @param ids names of the schemas, by words that are names in JavaScript too
 */
export function validatorModule(schemas: SchemaFiles, ids: Readonly<Record<string, string>>): string {
  const imports: string[] = [];
  const body = validatorCode(createStandalone(schemas), ids).replaceAll(
    /const (\w+) = require\("([^"]+)"\)\.default;/g,
    (_all: string, name: string, from: string) => {
      imports.push(`import ${name}_ from "${from}.js"; const ${name} = ${name}_.default ?? ${name}_;`);
      return "";
    },
  );
  const all = Object.entries(ids)
    .map(([name, id]) => `${JSON.stringify(id)}: ${name}`)
    .join(", ");
  return `import { FORMATS as formats } from "/@hdp/src/core/schema/schemas.ts";\n${imports.join("\n")}\n${body}\nexport default { ${all} };`;
}

/** Validators and copiers of facts, each by itself, under its schema's name. */
export function validatorFunctions(schemas: SchemaFiles, ids: Readonly<Record<string, string>>): CompiledValidators {
  const ajv = createStandalone(schemas);
  return Object.fromEntries(
    Object.entries(ids).map(([name, id]) => {
      const code = validatorCode(ajv, { [name]: id }).replace(/export const (\w+) = /, "const $1 = ");
      return [id, { validator: `${code}\nreturn ${name};`, copier: copierSource(schemas, id) }];
    }),
  );
}

const createStandalone = (schemas: SchemaFiles) => createAjv(schemas, { source: true, esm: true, formats: _`formats` });

/** Code that calls the formats `formats`, and has `require` where Ajv needs a helper of its own when it runs. */
function validatorCode(ajv: ReturnType<typeof createAjv>, ids: Readonly<Record<string, string>>): string {
  return (standalone as unknown as typeof standalone.default)(ajv, ids);
}
