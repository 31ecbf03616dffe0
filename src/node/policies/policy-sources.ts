import { readdirSync, readFileSync } from "node:fs";
import { PolicyModuleError } from "../../core/base/errors.ts";
import "../package/libraries.ts";
import type { Shape } from "../../core/catalogue/shape.ts";
import { packagePath } from "../package/package-files.ts";
import { readShapes } from "../regulations/read-shapes.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";
import { type ShapedDefinition, shapeDispatch, shapedPolicy } from "./shaped-policy.ts";

const DEFINITION = "/decision.yaml";
const SHAPES = "policies/lib/shapes";
/** The rules that find the shape of a decision by its name; they stand in no file. */
const DISPATCH = `${SHAPES}/dispatch.rego`;

/**
 * The Rego below folders of the package, with the tests that are there, and that of each decision that is nothing but a
 * shape: it stands in no file, and is named as if it stood beside its `decision.yaml`. Texts by path, sorted.
 *
 * @throws PolicyModuleError if a definition cannot be read, or a decision has a shape and Rego of its own
 */
export function policySources(...folders: string[]): ReadonlyMap<string, string> {
  const names = folders.flatMap((folder) =>
    readdirSync(packagePath(folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`,
    ),
  );
  const files = names.filter((name) => name.endsWith(".rego"));
  const sources = new Map(files.map((name) => [name, readFileSync(packagePath(name), "utf8")]));
  const { shapes, problems } = readShapes(packagePath("policies"));
  for (const { file, line, expected } of problems)
    throw new PolicyModuleError(`${file}:${line}: expected ${expected.en}`);
  if (names.some((name) => name.startsWith(`${SHAPES}/`))) sources.set(DISPATCH, shapeDispatch([...shapes.keys()]));
  for (const file of names.filter((name) => name.endsWith(DEFINITION))) {
    const definition = definitionIn(file, shapes);
    if (definition === undefined) continue;
    const folder = file.slice(0, -DEFINITION.length);
    const decision = folder.slice(folder.lastIndexOf("/") + 1);
    const name = `${folder}/${decision}.rego`;
    if (sources.has(name)) throw new PolicyModuleError(`${name}: a decision that has a shape has no Rego of its own`);
    sources.set(name, shapedPolicy(decision, definition, shapes.get(definition.shape) as Shape));
  }
  return new Map([...sources].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a `decision.yaml` says of the shape of its decision, if it has one. */
function definitionIn(file: string, shapes: ReadonlyMap<string, Shape>): ShapedDefinition | undefined {
  const { value, problems } = readYamlFile(packagePath(file));
  const [problem] = problems;
  if (problem !== undefined) throw new PolicyModuleError(`${file}:${problem.line}: expected ${problem.expected.en}`);
  const definition = value as Partial<ShapedDefinition> | null;
  if (definition?.shape === undefined) return undefined;
  if (!shapes.has(definition.shape)) {
    throw new PolicyModuleError(`${file}: \`shape\`: expected one of ${[...shapes.keys()].join(", ")}`);
  }
  if (typeof definition.rule !== "string") {
    throw new PolicyModuleError(`${file}: \`rule\`: expected the path of a rule in the parameters`);
  }
  return definition as ShapedDefinition;
}
