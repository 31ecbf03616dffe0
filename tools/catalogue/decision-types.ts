import { compile, type JSONSchema } from "json-schema-to-typescript";
import { decisionSchemas, OUTCOMES, SCHEMA_BASE, type SchemaFiles } from "../../src/core/schema/schemas.ts";

/** The text of `src/core/schema/decisions.ts`: the types of facts, values and codes, from the schemas that check them. */
export async function decisionTypes(schemas: SchemaFiles): Promise<string> {
  const types: string[] = [];
  const members: string[] = [];
  for (const [name, schema] of decisionSchemas(schemas)) {
    for (const part of ["facts", "values"] as const) {
      const type = `${pascal(name)}${pascal(part)}`;
      const object = resolved(schema.$defs[part], schemas) as JSONSchema;
      const options = { bannerComment: "", additionalProperties: false, format: false };
      types.push(await compile({ ...object, title: type }, type, options));
    }
    const { reason, obligation, warning } = schema.$defs;
    members.push(`  /** ${schema.description} ${schema.title} */
  ${name}: {
    facts: ${pascal(name)}Facts;
    values: ${pascal(name)}Values;
    outcome: ${union(OUTCOMES[schema.kind])};
    reason: ${union(reason.enum)};
    obligation: ${union(obligation.enum)};
    warning: ${union(warning.enum)};
  };`);
  }
  return `// Made of policies/*/decision.yaml by \`npm run build:catalogue\`; do not edit.

${types.join("\n")}
/** What each decision takes and answers, by its name. */
export interface Decisions {
${members.join("\n")}
}

/** Name of a decision. */
export type DecisionName = keyof Decisions;
`;
}

function union(codes: readonly string[]): string {
  return codes.length === 0 ? "never" : codes.map((code) => `"${code}"`).join(" | ");
}

function pascal(name: string): string {
  return name.replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The schema with the shared definitions in their places. */
function resolved(schema: unknown, schemas: SchemaFiles): unknown {
  if (Array.isArray(schema)) return schema.map((one) => resolved(one, schemas));
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = schema as { $ref?: string };
  const members = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, resolved(value, schemas)]));
  if ($ref === undefined) return members;
  const [file = "", pointer = ""] = $ref.slice(SCHEMA_BASE.length).split("#/$defs/");
  const defs = (schemas[file.replace(".schema.json", "")] as { $defs: Record<string, object> }).$defs;
  return { ...defs[pointer], ...members };
}
