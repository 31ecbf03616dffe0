import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createAjv, namedSchema, SCHEMA_BASE, type SchemaFiles } from "../../../src/core/schema/schemas.ts";
import { packagePath, readSchemas } from "../../../src/node/package/package-files.ts";

// As an editor reads it, which does not know the decisions that a regulation declares itself.
const parameters = namedSchema("parameters", readFileSync(packagePath("schemas/parameters.schema.json"), "utf8"));
const schemas: SchemaFiles = { ...readSchemas(), parameters };
const ajv = createAjv(schemas);

interface Node {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node | false>>;
  readonly anyOf?: readonly Node[];
}
interface Found {
  readonly file: string;
  readonly path: string;
  readonly node: Node;
}

/** Files whose schemas YAML files are edited with; facts and answers are of programs. */
const edited = Object.entries(schemas).filter(([file]) => !file.startsWith("decisions/") && file !== "answer");

/** Every schema inside a schema but those of conditions, which describe nothing; of properties, the names end the paths. */
function* parts(file: string, node: unknown, path: string): Generator<Found & { readonly property: boolean }> {
  if (Array.isArray(node)) for (const [n, one] of node.entries()) yield* parts(file, one, `${path}[${n}]`);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (["if", "then", "else", "propertyNames", "examples", "enum", "const", "required"].includes(key)) continue;
    if (key === "properties") {
      for (const [name, inner] of Object.entries(value as object)) {
        if (inner === false) continue;
        yield { file, path: `${path}.${name}`, node: inner as Node, property: true };
        yield* parts(file, inner, `${path}.${name}`);
      }
    } else if (typeof value === "object") {
      yield { file, path: `${path}/${key}`, node: value as Node, property: false };
      yield* parts(file, value, `${path}/${key}`);
    }
  }
}

const everything = edited.flatMap(([file, schema]) => [...parts(file, schema, "")]);

/** What an editor shows of a schema: its own description, or that of what it refers to. */
function description({ file, node }: Pick<Found, "file" | "node">): string | undefined {
  if (node.description !== undefined || node.$ref === undefined) return node.description;
  return description(target(file, node.$ref));
}

function target(file: string, ref: string): Pick<Found, "file" | "node"> {
  const [base = "", pointer = ""] = ref.split("#");
  const where = base === "" ? file : base.slice(SCHEMA_BASE.length).replace(".schema.json", "");
  const node = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], schemas[where]);
  return { file: where, node: node as Node };
}

const BILINGUAL = /^[^—]*\p{Script=Han}[^—]* — [^—]*[A-Za-z]/u;
describe.each(edited)("schemas/%s in an editor", (file) => {
  const own = everything.filter((one) => one.file === file);

  it("says in both languages what each property is", () => {
    const silent = own.filter(({ node, property }) => property && !BILINGUAL.test(description({ file, node }) ?? ""));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("says of each alternative of a value what it is, since an editor shows these alone", () => {
    const alternatives = own.flatMap(({ path, node }) => (node.anyOf ?? []).map((one) => ({ path, one })));
    const told = alternatives.filter(({ one }) => one.required === undefined && one.type !== "null");
    const silent = told.filter(({ one }) => !BILINGUAL.test(description({ file, node: one }) ?? ""));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("has examples, of its own form, where a value has a form", () => {
    const formed = own.filter(
      ({ node: { pattern, format } }) => typeof pattern === "string" || typeof format === "string",
    );
    for (const { path, node } of formed) {
      expect(node.examples?.length ?? 0, path).toBeGreaterThan(0);
      const { pattern, format } = node;
      const form = { ...(pattern === undefined ? {} : { pattern }), ...(format === undefined ? {} : { format }) };
      for (const example of node.examples ?? []) expect(ajv.validate(form, example), `${path}: ${example}`).toBe(true);
    }
  });

  it("names the units of each length of time", () => {
    for (const { path, node, property } of own) {
      const units = property ? unitsOf(file, node) : undefined;
      if (units === undefined) continue;
      expect(description({ file, node }), path).toContain(units.join(", "));
      expect(description({ file, node }), path).toContain(units.join("、"));
    }
  });
});

function unitsOf(file: string, node: Node): string[] | undefined {
  const units = /^\^\[0-9\]\+ \(([a-z|]+)\)s\?\$$/.exec(node.pattern ?? "")?.[1]?.split("|");
  if (units !== undefined) return units;
  for (const one of node.anyOf ?? []) {
    const inner = unitsOf(file, one);
    if (inner !== undefined) return inner;
  }
  if (!node.$ref?.endsWith("/duration")) return undefined;
  const referred = target(file, node.$ref);
  return unitsOf(referred.file, referred.node);
}

describe("every YAML file of the repository", () => {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.yaml", "*.yml"], { encoding: "utf8" })
    .split("\n")
    // The mistakes of the fixtures are a test's own list, and a server's configuration has the form that OPA gave it.
    .filter((file) => file !== "" && !/^(test|examples\/opa)\//.test(file));

  it.each(files)("%s names its schema, by a path that is there and fits", (file) => {
    const text = readFileSync(file, "utf8");
    const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1];
    expect(named, "the first line").toBeDefined();
    const path = resolve(dirname(file), named as string);
    expect(existsSync(path), path).toBe(true);
    const validate = ajv.getSchema(`${SCHEMA_BASE}${basename(path)}`);
    expect(validate?.(parse(text)), JSON.stringify(validate?.errors?.slice(0, 3))).toBe(true);
  });
});
