import { isMapping, valueAt } from "../core/base/plain-value.ts";
import type { OwnTexts } from "../core/regulation/jurisdiction.ts";
import { decisionSchemas, type SchemaFiles } from "../core/schema/schemas.ts";
import { parametersIn } from "./format.ts";

/** The parameters of a version whose numbers the texts of decisions, or the regulation's own, tell; all else is left out. */
export function toldParameters(
  parameters: object | undefined,
  schemas: SchemaFiles,
  texts: Readonly<Record<string, OwnTexts>> = {},
): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  const all = [...[...decisionSchemas(schemas).values()].map((one) => one.texts), texts];
  for (const path of all.flatMap(textsBelow).flatMap(parametersIn)) {
    const steps = path.split(".");
    const value = valueAt(parameters, steps);
    if (value !== undefined) put(told, steps, value);
  }
  return told;
}

function textsBelow(value: unknown): string[] {
  return isMapping(value) ? Object.values(value).flatMap(textsBelow) : [String(value)];
}

function put(into: Record<string, unknown>, [step = "", ...steps]: readonly string[], value: unknown): void {
  if (steps.length === 0) into[step] = value;
  else put((into[step] ??= {}) as Record<string, unknown>, steps, value);
}
