import "../package/libraries.ts";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Shape } from "../../core/catalogue/shape.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";
import type { Validators } from "../../core/schema/validators.ts";
import { readYamlFile } from "./yaml-file.ts";

/** Where shapes stand in a folder of policies. */
const SHAPES = "lib/shapes";

/**
 * Reads the `shape.yaml` of every shape in a folder of policies, by name and sorted; one with a problem is left out.
 *
 * @param ajv knows the schema of shapes; without it they are not checked
 */
export function readShapes(
  policies: string,
  ajv?: Validators,
): { readonly shapes: ReadonlyMap<string, Shape>; readonly problems: readonly Problem[] } {
  const folder = join(policies, SHAPES);
  const problems: Problem[] = [];
  const shapes = new Map<string, Shape>();
  for (const name of readdirSync(folder).sort()) {
    const file = join(folder, name, "shape.yaml");
    if (!existsSync(file)) continue;
    const yaml = readYamlFile(file);
    const found = ajv === undefined ? yaml.problems : validateYaml(ajv, yaml, "shape");
    problems.push(...found);
    if (found.length === 0) shapes.set(name, yaml.value as Shape);
  }
  return { shapes, problems };
}
