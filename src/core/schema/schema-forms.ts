import type { ErrorObject } from "ajv/dist/2020.js";
import { isCivilDate } from "../calendar/civil-date.ts";

/** What patterns without examples ask for. */
const FORMS: Readonly<Record<string, string>> = {
  "^[a-z][a-z0-9_-]*$": "small letters a to z, digits, - and _, like keelung",
  "^[a-z_]+$": "small letters and _, like check_samples",
  "^[a-z_.0-9]+$": "the path of a fact, like applicant.role",
  "^[A-Z][0-9]+$": "a reading: a capital letter and a number, like G1",
  "^(name|as_of|facts([.][a-z][a-z_0-9]*)+|outcome|reasons|version|values[.][a-z][a-z_]*|missing|obligations|warnings|assumptions)$":
    "a column: name, as_of, facts.…, outcome, reasons, version, values.…, missing, obligations, warnings or assumptions",
  "^sha256:[0-9a-f]{64}$": "sha256: and 64 digits 0 to 9 or a to f, as `--source` puts them in",
};

/** What a pattern asks for, in words. */
export function patternText(pattern: string, schema: { examples?: unknown[] | undefined } = {}): string {
  const units = /^\^\[0-9\]\+ \(([a-z|]+)\)s\?\$$/.exec(pattern)?.[1];
  if (units !== undefined)
    return `a number and a unit, like 3 ${units.split("|").at(-1)}s (units: ${units.replaceAll("|", ", ")})`;
  if (pattern.endsWith("%$")) return "a percentage, like 3%";
  const form = FORMS[pattern];
  if (form !== undefined) return form;
  const examples = schema.examples?.map(String).join(" or ");
  return examples === undefined ? `text of the form ${pattern}` : `text like ${examples}`;
}

/** Whether a value would have been taken where an error was found, as far as the schema beside it says. */
export function fitting({ keyword, params, schema, parentSchema }: ErrorObject): (value: unknown) => boolean {
  const { pattern, format } = (parentSchema ?? {}) as { pattern?: string; format?: string };
  const isText = (value: unknown) =>
    typeof value === "string" &&
    (pattern === undefined || new RegExp(pattern, "u").test(value)) &&
    (format === undefined || (format === "date" && isCivilDate(value)));
  switch (keyword) {
    case "type": {
      const types = [(params as { type: string | string[] }).type].flat();
      return (value) =>
        (types.includes("string") && isText(value)) ||
        (typeof value !== "string" && !Array.isArray(value) && types.includes(typeof value)) ||
        (types.includes("array") && Array.isArray(value)) ||
        (types.includes("integer") && Number.isInteger(value));
    }
    case "pattern":
    case "format":
      return isText;
    case "enum":
      return (value) => (params as { allowedValues: unknown[] }).allowedValues.includes(value);
    case "const":
      return (value) => value === schema;
    default:
      return () => false;
  }
}
