// Writes src/core/schema/decisions.ts: the types of facts, values and codes, from the same schemas that check them.
import { readFileSync, writeFileSync } from "node:fs";
import { compile, type JSONSchema } from "json-schema-to-typescript";
import { decisionSchemas, OUTCOMES, SCHEMA_BASE } from "../src/core/schema/schemas.ts";
import { readSchemas } from "../src/node/package/package-files.ts";

const target = new URL("../src/core/schema/decisions.ts", import.meta.url);
const schemas = readSchemas();
const union = (codes: readonly string[]) =>
  codes.length === 0 ? "never" : codes.map((code) => `"${code}"`).join(" | ");
const pascal = (name: string) => name.replaceAll(/(?:^|_)(.)/g, (_, letter: string) => letter.toUpperCase());

/** The schema with the shared definitions in their places. */
function resolved(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(resolved);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $ref, ...rest } = schema as { $ref?: string };
  const members = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, resolved(value)]));
  if ($ref === undefined) return members;
  const [file = "", pointer = ""] = $ref.slice(SCHEMA_BASE.length).split("#/$defs/");
  const defs = (schemas[file.replace(".schema.json", "")] as { $defs: Record<string, object> }).$defs;
  return { ...defs[pointer], ...members };
}

const types: string[] = [];
const members: string[] = [];
for (const [name, schema] of decisionSchemas(schemas)) {
  for (const part of ["facts", "values"] as const) {
    const type = `${pascal(name)}${pascal(part)}`;
    const object = resolved(schema.$defs[part]) as JSONSchema & { required?: string[]; properties?: object };
    // Every value is there only where the answer has it.
    types.push(
      await compile({ ...object, title: type }, type, {
        bannerComment: "",
        additionalProperties: false,
        format: false,
      }),
    );
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

const text = `// Generated from schemas/decisions by \`npm run build:types\`; do not edit.

${types.join("\n")}
/** What each decision takes and answers, by its name. */
export interface Decisions {
${members.join("\n")}
}

/** Name of a decision. */
export type DecisionName = keyof Decisions;
`;

if (process.argv.includes("--check")) {
  if (readFileSync(target, "utf8") !== text) {
    console.error("src/core/schema/decisions.ts is stale: run `npm run build:types`");
    process.exit(1);
  }
} else {
  writeFileSync(target, text);
}
