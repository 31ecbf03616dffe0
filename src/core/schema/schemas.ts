import type { Ajv2020, CodeOptions, Format } from "ajv/dist/2020.js";
import type { Bilingual } from "../base/bilingual.ts";
import { library } from "../base/libraries.ts";
import { isCivilDate, isInstant, isOpenDate } from "../calendar/civil-date.ts";
import { FIRST_YEAR, LAST_YEAR } from "../calendar/tables.ts";
import type { DecisionMarks } from "./decision-marks.ts";

/**
 * Keywords of facts and parameters that no validation reads:
 *
 * - `part` of a fact: the `question` itself, or the `subject` that it is about, which another answer would not change
 * - `read_where`: the parameters of which one must be there for the fact to be read; `none` if no shipped regulation does
 * - `unit` of a number
 * - `key`: the parameter says most in a table where there is room for a number or two
 * - `stricter`: which way an agency may move the parameter; what has no such word, it may not set
 * - `strictest_first`: the words stand in the order of their strictness, and no agency may set one for all that
 * - `needs`: another parameter without which this one cannot be
 * - `one_needed`: members of a group of which one must be there, since without any it says nothing
 * - `more_than_nothing`: a length of time that cannot be 0
 * - `outside_answers`: no answer depends on the parameter, but a command reads it
 * - `decision` of a group of parameters, or of a part of one: the decision that owns it
 * - `enumDescriptions`: what each word of a list means, in both languages; editors show it
 * - `codes`: what the text is a code of, `reasons`, `obligations` or `parties`
 */
export const MARKS = [
  ...[
    "stricter",
    "key",
    "strictest_first",
    "needs",
    "one_needed",
    "more_than_nothing",
    "outside_answers",
    "codes",
    "decision",
    "enumDescriptions",
    "part",
    "read_where",
    "unit",
  ],
] as const;

/** Keywords of decisions, each described in `schemas/decision.schema.json`. */
export const DECISION_MARKS = [
  ...[
    "task",
    "calendar",
    "sample",
    "tells_version",
    "log_entry",
    "anomaly",
    "plot",
    "example",
    "shape",
    "rule",
    "binds",
    "judged_on",
    "declared",
    "policy",
  ],
] as const;

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

/** The texts of a decision: what it says in words of its own, its codes and values, and the words that may stand in them. */
export interface DecisionTexts {
  readonly outcomes: Readonly<Record<string, Bilingual>>;
  readonly reasons: Readonly<Record<string, Bilingual>>;
  /** In the order of the procedure. */
  readonly obligations: Readonly<Record<string, Bilingual>>;
  readonly warnings: Readonly<Record<string, Bilingual>>;
  /** Names of the values, in the order in which they are shown. */
  readonly values: Readonly<Record<string, Bilingual>>;
  readonly words: Readonly<Record<string, Word>>;
}

/** What a word is called. */
export interface Word extends Bilingual {
  /** How tables of offices write it besides, where it can mean nothing else. */
  readonly also?: readonly string[];
}

/** The schema of one decision: what is asked, the facts it takes, the codes it answers with, and their texts. */
export interface DecisionSchema extends DecisionMarks {
  readonly $id: string;
  /** The question in English. */
  readonly title: string;
  /** The question in Chinese. */
  readonly description: string;
  readonly kind: DecisionKind;
  /** `instant` where a date alone does not answer the question. */
  readonly as_of?: "instant";
  readonly texts: DecisionTexts;
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

/**
 * A schema as {@link SchemaFiles} have it. The files refer to each other by relative paths and do not name themselves, so
 * that an editor finds them where they are; here each gets its name, and references become whole.
 *
 * @param path under `schemas/`, without `.schema.json`
 * @param text of the file
 */
export function namedSchema(path: string, text: string): object {
  const $id = `${SCHEMA_BASE}${path}.schema.json`;
  const whole = (key: string, value: unknown) =>
    key !== "$ref" || String(value).startsWith("#") ? value : new URL(String(value), $id).href;
  return { $id, ...(JSON.parse(text, whole) as object) };
}

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
  // They describe, and validate nothing.
  for (const keyword of ["kind", "as_of", "texts", ...MARKS, ...DECISION_MARKS]) ajv.addKeyword(keyword);
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format);
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return ajv;
}

/** The decisions that there are schemas of, sorted by name; those that jurisdictions declare come after all others. */
export function decisionSchemas(schemas: SchemaFiles): Map<string, DecisionSchema> {
  const decisions = Object.entries(schemas)
    .filter(([path]) => path.startsWith("decisions/"))
    .map(([path, schema]) => [path.slice("decisions/".length), schema as DecisionSchema] as const);
  const isDeclared = (name: string) => Number(name.includes("."));
  return new Map(decisions.sort(([a], [b]) => isDeclared(a) - isDeclared(b) || (a < b ? -1 : 1)));
}
