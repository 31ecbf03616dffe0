import type { ErrorObject } from "ajv/dist/2020.js";
import type { Definition } from "../../core/catalogue/definition.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";
import { explainErrors } from "../../core/schema/schema-errors.ts";
import { SCHEMA_BASE } from "../../core/schema/schemas.ts";
import { declaredFiles } from "./load-declared.ts";
import type { Regulations } from "./read-regulations.ts";

/**
 * What is wrong with the examples of declared decisions: facts that these do not take. It is not asked at each start,
 * because it compiles a validator for each, and no answer hangs on it.
 */
export function exampleProblems({ jurisdictions, ajv, readYaml }: Regulations): Problem[] {
  return jurisdictions.flatMap(({ folder }) =>
    declaredFiles(folder).flatMap(({ decision, file }) => {
      const yaml = readYaml(file);
      const { example } = (yaml.value ?? {}) as Definition & { readonly example?: { readonly facts: unknown } };
      const validate = ajv.getSchema(`${SCHEMA_BASE}decisions/${decision}.schema.json#/$defs/facts`);
      if (example === undefined || validate === undefined || validate(example.facts)) return [];
      return explainErrors(validate.errors as ErrorObject[], "example.facts").map(
        ({ steps, unknownKey, ...finding }): Problem => {
          const path = ["example", "facts", ...steps];
          const place = unknownKey === undefined ? yaml.locate(path) : yaml.locateKey(path, unknownKey);
          return { file, ...place, code: "case_facts", ...finding };
        },
      );
    }),
  );
}
