// Makes of policies/*/decision.yaml what reads them: the schemas of decisions and parameters, and the types of
// src/core/schema/decisions.ts. None of it is committed. Where nothing has changed since the last time, nothing is made.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { decisionMembers } from "../src/core/catalogue/decision-types.ts";
import { describeProblem } from "../src/core/regulation/problem.ts";
import { namedSchema } from "../src/core/schema/schemas.ts";
import {
  EDITORS_SCHEMA,
  MADE_SCHEMAS,
  packagePath,
  readGrammar,
  readSchemas,
} from "../src/node/package/package-files.ts";
import { readDefinitions } from "../src/node/regulations/read-definitions.ts";
import { differenceSchema } from "./catalogue/difference-schema.ts";

const TYPES = packagePath("src/core/schema/decisions.ts");
/** With node_modules/ it goes. */
const STAMP = packagePath("node_modules/.cache/household-data-policy/catalogue");
const SOURCES = ["policies", "schemas", "src/core/catalogue", "tools/catalogue", "tools/build-catalogue.ts"];

// An editor reads one schema for every folder, and cannot know what a regulation declares itself. `hdp check` does.
const OWN_RULES = {
  type: "object",
  description: "本法規自訂決定的規則 — Rules of the decisions that the regulation declares itself",
};

/** Whether all definitions were free of problems, and what is made of them is there. */
export function buildCatalogue(): boolean {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === digest()) return true;
  const { schemas, problems } = readDefinitions(packagePath("policies"), readGrammar());
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    return false;
  }
  const folder = packagePath("schemas");
  const made = new Set([...Object.keys(schemas), EDITORS_SCHEMA]);
  const file = (path: string) => `${folder}/${path}.schema.json`;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const path = name.replaceAll("\\", "/").replace(/\.schema\.json$/, "");
    if (name.endsWith(".json") && MADE_SCHEMAS.test(path) && !made.has(path)) rmSync(file(path));
  }
  const written = { ...schemas, parameters: { ...schemas["parameters"], additionalProperties: OWN_RULES } };
  for (const [path, schema] of Object.entries(written)) write(file(path), `${JSON.stringify(schema, null, 1)}\n`);
  const whole = readSchemas();
  const difference = differenceSchema({
    ...whole,
    parameters: namedSchema("parameters", JSON.stringify(written.parameters)),
  });
  write(file(EDITORS_SCHEMA), `${JSON.stringify(difference, null, 1)}\n`);
  write(TYPES, decisionTypes(decisionMembers(whole, () => true)));
  write(STAMP, digest());
  return true;
}

function decisionTypes(members: string): string {
  return `// Made of policies/*/decision.yaml by \`npm run build:catalogue\`; do not edit.

/** What each decision takes and answers, by its name; \`hdp types\` adds those that jurisdictions declare. */
export interface Decisions {
${members}}

/** Name of a decision. */
export type DecisionName = keyof Decisions;

/** The jurisdictions of the package; \`hdp types\` adds those of others. */
export interface Jurisdictions {
${jurisdictionNames()
  .map((name) => `  ${JSON.stringify(name)}: unknown;\n`)
  .join("")}}

/** Id of a jurisdiction: editors propose those that are known, and any other may be loaded. */
export type JurisdictionName = keyof Jurisdictions | (string & Record<never, never>);
`;
}

/** The folders of the package's jurisdictions, sorted. */
function jurisdictionNames(): string[] {
  const folder = packagePath("jurisdictions");
  return readdirSync(folder)
    .filter((name) => existsSync(`${folder}/${name}/jurisdiction.yaml`))
    .sort();
}

// A watcher is not to see a file that says what it said.
function write(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Digest of the definitions and of what makes something of them, and of what was made. */
function digest(): string {
  const hash = createHash("sha256").update(jurisdictionNames().join());
  const add = (path: string) => {
    if (statSync(path).isDirectory()) for (const entry of readdirSync(path).sort()) add(`${path}/${entry}`);
    else if (/\.(ya?ml|json|ts)$/.test(path)) hash.update(`${path}\n`).update(readFileSync(path));
  };
  for (const source of [...SOURCES.map(packagePath), ...(existsSync(TYPES) ? [TYPES] : [])]) add(source);
  return hash.digest("hex");
}

if (process.argv[1]?.endsWith("build-catalogue.ts") && !buildCatalogue()) process.exitCode = 1;
