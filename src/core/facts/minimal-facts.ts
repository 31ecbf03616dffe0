import { SCHEMA_BASE, type SchemaFiles } from "../schema/schemas.ts";
import type { Facts } from "./merge-facts.ts";
import { mergeFacts } from "./merge-facts.ts";

interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/**
 * Facts that a decision's schema accepts, with nothing but what it requires: enough to learn whether a regulation
 * answers the decision at all. First the plainest, then one for each other word that a required fact may be, for a
 * regulation may have a rule for one role or record and none for another.
 *
 * @param day the date that stands for every date
 */
export function minimalFacts(schemas: SchemaFiles, decision: string, day: string): Facts[] {
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const [file = "", pointer = ""] = schema.$ref.slice(SCHEMA_BASE.length).split(".schema.json#/");
    let target: unknown = schemas[file];
    for (const step of pointer.split("/")) target = (target as Record<string, unknown>)[step];
    return { ...resolve(target as Schema), ...schema };
  };
  const plainest = (written: Schema): unknown => {
    const schema = resolve(written.anyOf?.[0] ?? written);
    if (schema.const !== undefined) return schema.const;
    if (schema.enum !== undefined) return schema.enum[0];
    if (schema.format !== undefined) return formatted(schema.format, day);
    if (schema.examples !== undefined) return schema.examples[0];
    switch (schema.type) {
      case "object":
        return Object.fromEntries(
          (schema.required ?? []).map((key) => [key, plainest(schema.properties?.[key] ?? {})]),
        );
      case "array":
        return Array.from({ length: schema.minItems ?? 0 }, () => plainest(schema.items ?? {}));
      case "boolean":
        return false;
      case "string":
        return "x";
      default:
        return schema.minimum ?? 0;
    }
  };
  const variants = (written: Schema): unknown[] => {
    const schema = resolve(written);
    if (schema.enum !== undefined) return schema.enum.slice(1);
    if (schema.type === "array") return (resolve(schema.items ?? {}).enum ?? []).map((word) => [word]);
    if (schema.type !== "object") return [];
    return (schema.required ?? []).flatMap((key) =>
      variants(schema.properties?.[key] ?? {}).map((variant) => ({ [key]: variant })),
    );
  };
  const facts = (schemas[`decisions/${decision}`] as { $defs: { facts: Schema } }).$defs.facts;
  const base = plainest(facts) as Facts;
  return [base, ...variants(facts).map((variant) => mergeFacts(base, variant as Facts))];
}

/** What stands for the day in each of the formats that facts have. */
export function formatted(format: string, day: string): string | number {
  const [year = "", month = ""] = day.split("-");
  switch (format) {
    case "instant":
      return `${day}T00:00:00+08:00`;
    case "half":
      return `${year}-${month < "07" ? "H1" : "H2"}`;
    case "month":
      return `${year}-${month}`;
    case "year":
      return Number(year);
    default:
      return day;
  }
}
