import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { type Declared, declaredName, withDeclared } from "../../core/catalogue/declared-schemas.ts";
import type { CommonTexts } from "../../core/catalogue/definition.ts";
import type { DefinitionProblem, Making } from "../../core/catalogue/make-schemas.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import type { Problem, ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import { groupOwners } from "../../core/schema/parameter-groups.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { PackageValidators } from "../../core/schema/validators.ts";
import { packagePath } from "../package/package-files.ts";
import { LateAjv } from "../package/validators.ts";
import { definitionsIn } from "./read-definitions.ts";
import { readShapes } from "./read-shapes.ts";
import { readYamlFile } from "./yaml-file.ts";

/** The folder of a jurisdiction in which its own decisions stand. */
export const DECISIONS_FOLDER = "decisions";

/** Whether the folder of a jurisdiction has decisions of its own. */
export function declares(folder: string): boolean {
  return existsSync(join(folder, DECISIONS_FOLDER));
}

/** The files of the decisions that a jurisdiction declares, with the names of those. */
export function declaredFiles(folder: string): { readonly decision: string; readonly file: string }[] {
  const names = declares(folder) ? namesIn(join(folder, DECISIONS_FOLDER), []) : [];
  return names.map((name) => ({
    decision: declaredName({ owner: basename(folder), name }),
    file: join(folder, DECISIONS_FOLDER, `${name}.yaml`),
  }));
}

/** The schemas, and validators that know them. */
export interface Known {
  readonly schemas: SchemaFiles;
  readonly ajv: PackageValidators;
}

/** The schemas with those of the decisions that jurisdictions declare. */
export interface LoadedDecisions extends Known {
  readonly problems: readonly Problem[];
}

const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;

/**
 * Reads the decisions that jurisdictions declare, and makes their schemas. Nothing is thrown; where a definition has a
 * problem, no schema is made. Where none is declared, the schemas are those given.
 *
 * @param folders of the jurisdictions, of which a later one replaces an earlier one of the same name
 */
export function loadDeclared(folders: readonly string[], known: Known, readYaml: ReadYaml): LoadedDecisions {
  const byOwner = new Map(folders.map((folder) => [basename(folder), folder] as const));
  const problems: Problem[] = [];
  const files = [...byOwner].flatMap(([owner, folder]) => {
    const names = declares(folder) ? namesIn(join(folder, DECISIONS_FOLDER), problems) : [];
    if (names.length > 0) problems.push(...takenName(owner, folder, known.schemas));
    return names.map((name) => ({ owner, name, yaml: readYaml(join(folder, DECISIONS_FOLDER, `${name}.yaml`)) }));
  });
  const owners = [...byOwner.keys()];
  const replaced = Object.keys(known.schemas).some((path) =>
    owners.some((owner) => path.startsWith(`decisions/${owner}.`)),
  );
  if ((files.length === 0 && !replaced) || problems.length > 0) return { ...known, problems };
  for (const { yaml } of files) problems.push(...validateYaml(known.ajv, yaml, "declared"));
  if (problems.length > 0) return { ...known, problems };
  return made(files, owners, known);
}

interface DeclaredFile {
  readonly owner: string;
  readonly name: string;
  readonly yaml: YamlFile;
}

let before: (LoadedDecisions & { readonly from: SchemaFiles; readonly said: string }) | undefined;

// Who loads the same folders again gets the validators that were compiled before.
function made(files: readonly DeclaredFile[], owners: readonly string[], { schemas, ajv }: Known): LoadedDecisions {
  const said = JSON.stringify([owners, files.map(({ owner, name, yaml }) => [owner, name, yaml.value])]);
  if (before?.from === schemas && before.said === said) return before;
  const declared = files.map(({ owner, name, yaml }) => ({ owner, name, definition: yaml.value }) as Declared);
  const found = withDeclared(schemas, declared, owners, making(schemas));
  const problems = found.problems.map((problem) => located(problem, files));
  const known = problems.length > 0 ? { schemas, ajv } : { schemas: found.schemas, ajv: extended(found.schemas, ajv) };
  if (problems.length === 0) before = { ...known, problems, from: schemas, said };
  return { ...known, problems };
}

/** What declared decisions are made schemas with. */
export function making(schemas: SchemaFiles): Making {
  const { shapes } = readShapes(packagePath("policies"));
  const common = readYamlFile(packagePath("policies/common.yaml")).value as CommonTexts;
  return { common, shapes, grammar: definitionsIn(schemas) };
}

function extended(schemas: SchemaFiles, { compiled }: PackageValidators): PackageValidators {
  return new LateAjv(schemas, compiled);
}

function located({ decision, ...finding }: DefinitionProblem, files: readonly DeclaredFile[]): Problem {
  const { yaml } = files.find((one) => declaredName(one) === decision) as DeclaredFile;
  return problemIn(yaml, { code: "unknown_name", ...finding });
}

/** The names of the decisions in a folder; a file or folder that is not read is reported. */
function namesIn(folder: string, problems: Problem[]): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = entry.name.replace(/\.yaml$/, "");
    if (!entry.isDirectory() && name !== entry.name && NAME.test(name)) return [name];
    if (entry.name.startsWith(".")) return [];
    const expected = {
      en: "a file named <decision>.yaml, in small letters, digits and _: this one is not read",
      "zh-TW": "名為 <決定>.yaml 的檔案（小寫英文字母、數字與 _；目前的名稱不會被讀取）",
    };
    const file = join(folder, entry.name);
    problems.push({ file, line: 1, column: 1, code: "file_name", path: "", expected });
    return [];
  });
}

/** The rules of an owner stand in a group of its name, which none of the package's may be. */
function takenName(owner: string, folder: string, schemas: SchemaFiles): Problem[] {
  if (!groupOwners(schemas).has(owner) && owner !== "common") return [];
  const expected = {
    en: `a jurisdiction whose name is no group of parameters, as \`${owner}\` is, where it has decisions of its own`,
    "zh-TW": `不與參數組 \`${owner}\` 同名的地區（自有決定者不得同名）`,
  };
  return [{ file: join(folder, DECISIONS_FOLDER), line: 1, column: 1, code: "file_name", path: "", expected }];
}
