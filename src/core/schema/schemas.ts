import type { Ajv2020, CodeOptions, Format } from "ajv/dist/2020.js";
import { library } from "../base/libraries.ts";
import { isCivilDate, isInstant, isOpenDate } from "../calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../calendar/tables.ts";

/** Where the schemas of this package name themselves; nothing is fetched from there. */
export const SCHEMA_BASE = "https://household-data-policy.example/schemas/";

/** Kinds of decisions; each kind has its own outcomes. */
export type DecisionKind = "permission" | "check" | "duty" | "quantity" | "information";

/** The outcomes of each kind. */
export const OUTCOMES: Readonly<Record<DecisionKind, readonly string[]>> = {
  permission: ["permit", "deny"],
  check: ["compliant", "violation"],
  duty: ["overdue", "due", "may_act", "not_due", "fulfilled", "fulfilled_late"],
  quantity: ["required"],
  information: ["in_force", "listed"],
};

/** Outcomes that any decision may have, besides those of its kind. */
export const OUTCOMES_OF_ANY_KIND = ["indeterminate", "not_regulated", "not_in_force"];

/** The schema of one decision: what is asked, the facts it takes and the codes it answers with. */
export interface DecisionSchema {
  readonly $id: string;
  /** The question in English. */
  readonly title: string;
  /** The question in Chinese. */
  readonly description: string;
  readonly kind: DecisionKind;
  /** `instant` where a date alone does not answer the question. */
  readonly as_of?: "instant";
  readonly $defs: {
    readonly facts: object;
    readonly values: object;
    readonly reason: { readonly enum: readonly string[] };
    readonly obligation: { readonly enum: readonly string[] };
    readonly warning: { readonly enum: readonly string[] };
  };
}

/** The JSON Schemas of the package, by the path under `schemas/` without `.schema.json`. */
export type SchemaFiles = Readonly<Record<string, object>>;

/** The formats that the schemas name, besides those of JSON Schema. */
export const FORMATS: Readonly<Record<string, Format>> = {
  date: isCivilDate,
  "open-date": isOpenDate,
  instant: isInstant,
  year: { type: "number", validate: (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR },
  half: /^(19|20|21)\d\d-H[12]$/,
  month: /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/,
};

/**
 * A validator that knows every schema of the package and its formats; validators are compiled when first used.
 *
 * @param code how their code is made; optimizing it takes longer than it ever saves
 */
export function createAjv(schemas: SchemaFiles, code: CodeOptions = { optimize: false }): Ajv2020 {
  // The schemas are checked against their own schema by a test, not at every start.
  const ajv = new (library("ajv").Ajv2020)({
    allErrors: true,
    verbose: true,
    ownProperties: true,
    strictTypes: false,
    validateSchema: false,
    code,
  });
  ajv.addKeyword({ keyword: "kind", schemaType: "string" });
  ajv.addKeyword({ keyword: "as_of", schemaType: "string" });
  // Which way an agency may move a parameter; what has no such word, it may not set.
  ajv.addKeyword({ keyword: "stricter", schemaType: "string" });
  // Words that stand in the order of their strictness, which no agency may set for all that.
  ajv.addKeyword({ keyword: "strictest_first", schemaType: "boolean" });
  // A parameter that says most in a table where there is room for a number or two.
  ajv.addKeyword({ keyword: "key", schemaType: "boolean" });
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}

/** The decisions that there are schemas of, by name. */
export function decisionSchemas(schemas: SchemaFiles): Map<string, DecisionSchema> {
  const decisions = Object.entries(schemas)
    .filter(([path]) => path.startsWith("decisions/"))
    .map(([path, schema]) => [path.slice("decisions/".length), schema as DecisionSchema] as const);
  return new Map(decisions.sort(([a], [b]) => (a < b ? -1 : 1)));
}
