import type { ErrorObject } from "ajv/dist/2020.js";
import { PolicyModuleError } from "../base/errors.ts";
import { type ExplainedError, explainErrors } from "../schema/schema-errors.ts";
import { SCHEMA_BASE } from "../schema/schemas.ts";
import type { Validators } from "../schema/validators.ts";
import type { Problem, YamlFile } from "./yaml-file.ts";

/** Checks a YAML file against one of the package's schemas; each problem with its place in the file. */
export function validateYaml(ajv: Validators, yaml: YamlFile, schema: string): Problem[] {
  if (yaml.problems.length > 0) return [...yaml.problems];
  const validate = ajv.getSchema(`${SCHEMA_BASE}${schema}.schema.json`);
  if (validate === undefined) throw new PolicyModuleError(`there is no schema ${schema}`);
  if (validate(yaml.value)) return [];
  return explainErrors(validate.errors as ErrorObject[], "").map((error) => located(yaml, error));
}

/** The YAML words for JSON's types, for readers who know neither. */
const IN_YAML: Readonly<Record<string, string>> = {
  "`null`": "nothing",
  "an object": "names with their values, like `name: value`",
  "a list": "a list: [a, b], or a line beginning with `- ` for each",
};

function located(yaml: YamlFile, { steps, unknownKey, ...explained }: ExplainedError): Problem {
  const { found = "", expected } = explained;
  const problem = {
    ...explained,
    ...(Object.hasOwn(explained, "found") ? { found: IN_YAML[found] ?? found } : {}),
    expected: IN_YAML[expected] ?? expected,
  };
  const place = unknownKey === undefined ? yaml.locate(steps) : yaml.locateKey(steps, unknownKey);
  return { file: yaml.file, ...place, code: unknownKey === undefined ? "schema" : "unknown_key", ...problem };
}
