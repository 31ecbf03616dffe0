import type { ErrorObject } from "ajv/dist/2020.js";
import { type Bilingual, inLanguage } from "../base/bilingual.ts";
import { PolicyModuleError } from "../base/errors.ts";
import { type ExplainedError, explainErrors } from "../schema/schema-errors.ts";
import { SCHEMA_BASE } from "../schema/schemas.ts";
import type { Validators } from "../schema/validators.ts";
import type { WordLabels } from "../schema/word-labels.ts";
import type { Problem, YamlFile } from "./yaml-file.ts";

/**
 * Checks a YAML file against one of the package's schemas; each problem with its place in the file.
 *
 * @param labels by which a word is suggested for what it is called
 */
export function validateYaml(ajv: Validators, yaml: YamlFile, schema: string, labels?: WordLabels): Problem[] {
  if (yaml.problems.length > 0) return [...yaml.problems];
  const validate = ajv.getSchema(`${SCHEMA_BASE}${schema}.schema.json`);
  if (validate === undefined) throw new PolicyModuleError(`there is no schema ${schema}`);
  if (validate(yaml.value)) return [];
  return explainErrors(validate.errors as ErrorObject[], "", labels).map((error) => located(yaml, error));
}

/** The YAML words for JSON's types, for readers who know neither. */
const IN_YAML: Readonly<Record<string, Bilingual>> = {
  "`null`": { en: "nothing", "zh-TW": "空白" },
  "an object": { en: "names with their values, like `name: value`", "zh-TW": "名稱及其值，例如 `name: value`" },
  "a list": {
    en: "a list: [a, b], or a line beginning with `- ` for each",
    "zh-TW": "清單：`[a, b]`，或每項一行並以 `- ` 開頭",
  },
};

function located(yaml: YamlFile, { steps, unknownKey, ...explained }: ExplainedError): Problem {
  const { found, expected } = explained;
  const problem = {
    ...explained,
    ...(found === undefined ? {} : { found: IN_YAML[inLanguage(found, "en")] ?? found }),
    expected: IN_YAML[expected.en] ?? expected,
  };
  const place = unknownKey === undefined ? yaml.locate(steps) : yaml.locateKey(steps, unknownKey);
  return { file: yaml.file, ...place, code: unknownKey === undefined ? "schema" : "unknown_key", ...problem };
}
