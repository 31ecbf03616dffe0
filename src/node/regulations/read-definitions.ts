import "../package/libraries.ts";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { CommonTexts, Definition } from "../../core/catalogue/definition.ts";
import { definitionSchemas } from "../../core/catalogue/definition-schema.ts";
import { makeSchemas } from "../../core/catalogue/make-schemas.ts";
import type { Grammar } from "../../core/catalogue/node-schema.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import type { Problem, YamlFile } from "../../core/regulation/yaml-file.ts";
import { createAjv, namedSchema, type SchemaFiles } from "../../core/schema/schemas.ts";
import { readShapes } from "./read-shapes.ts";
import { readYamlFile } from "./yaml-file.ts";

/** The schemas made of a folder of decisions, by their paths under `schemas/`; none where there are problems. */
export interface Catalogue {
  readonly schemas: Readonly<Record<string, object>>;
  readonly problems: readonly Problem[];
}

/**
 * Reads `common.yaml` and every `<decision>/decision.yaml` of a folder, and makes the schemas of them.
 *
 * @param grammar the schemas that are written by hand: those of the YAML files, and the definitions that they share
 */
export function readDefinitions(folder: string, grammar: SchemaFiles): Catalogue {
  const { shapes, problems: inShapes } = readShapes(folder, createAjv(grammar));
  if (inShapes.length > 0) return { schemas: {}, problems: inShapes };
  const forms = { ...definitionSchemas(grammar["definition"] as object, shapes) };
  const named = Object.entries(forms).map(([path, schema]) => [path, namedSchema(path, JSON.stringify(schema))]);
  const ajv = createAjv({ ...grammar, ...Object.fromEntries(named) });
  const problems: Problem[] = [];
  const read = (file: string, schema: string): YamlFile | undefined => {
    const yaml = readYamlFile(join(folder, file));
    const found = validateYaml(ajv, yaml, schema);
    problems.push(...found);
    return found.length === 0 ? yaml : undefined;
  };
  const common = read("common.yaml", "common-texts");
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "decision.yaml")));
  const files = new Map(
    names.sort().flatMap((name) => {
      const yaml = read(join(name, "decision.yaml"), "decision");
      return yaml === undefined ? [] : [[name, yaml] as const];
    }),
  );
  if (problems.length > 0) return { schemas: {}, problems };
  const definitions = new Map([...files].map(([name, { value }]) => [name, value as Definition]));
  const made = makeSchemas(definitions, {
    common: common?.value as CommonTexts,
    grammar: definitionsIn(grammar),
    shapes,
  });
  const located = made.problems.map(({ decision, ...finding }) =>
    problemIn(files.get(decision) as YamlFile, { code: "unknown_name", ...finding }),
  );
  return { schemas: located.length === 0 ? { ...forms, ...made.schemas } : {}, problems: located };
}

/** The definitions that types of facts and parameters may name. */
export function definitionsIn(schemas: SchemaFiles): Grammar {
  return { common: definitionsOf(schemas, "common"), parameters: definitionsOf(schemas, "parameters/common") };
}

function definitionsOf(grammar: SchemaFiles, path: string): Readonly<Record<string, object>> {
  return (grammar[path] as { readonly $defs: Readonly<Record<string, object>> }).$defs;
}
