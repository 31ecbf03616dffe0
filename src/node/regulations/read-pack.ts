import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Bilingual } from "../../core/base/bilingual.ts";
import { isMapping } from "../../core/base/plain-value.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import type { Problem, ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import { groupOwners } from "../../core/schema/parameter-groups.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { Validators } from "../../core/schema/validators.ts";

/** The file that makes a folder a pack. */
const PACK_FILE = "pack.yaml";

/** The folder of a pack in which its decisions stand, each in a folder of its own. */
const POLICIES = "policies";

/** The folder of a pack in which its jurisdictions stand. */
const JURISDICTIONS = "jurisdictions";

/** A pack: decisions and jurisdictions that somebody brings in one folder. */
export interface Pack {
  readonly id: string;
  readonly folder: string;
  readonly yaml: YamlFile;
  readonly decisions: readonly PackDecision[];
  /** Its Rego without tests, by the path in the pack, sorted. */
  readonly rego: ReadonlyMap<string, string>;
  /** The folder of its jurisdictions; not given where it has none. */
  readonly jurisdictions?: string;
}

/** A decision of a pack, as `policies/<name>/decision.yaml` defines it. */
export interface PackDecision {
  readonly name: string;
  readonly yaml: YamlFile;
  /** Whether Rego beside the definition answers it; else a shape does. */
  readonly hasRego: boolean;
}

/** A pack, unless something is so wrong that none can be made of it. */
export interface ReadPack {
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** Whether a folder is a pack. */
export function isPack(folder: string): boolean {
  return existsSync(join(folder, PACK_FILE));
}

/** Reads a pack, but not its jurisdictions; nothing is thrown. */
export function readPack(
  given: string,
  { ajv, schemas }: { readonly ajv: Validators; readonly schemas: SchemaFiles },
  readYaml: ReadYaml,
): ReadPack {
  const folder = resolve(given);
  const yaml = readYaml(join(folder, PACK_FILE));
  const problems = validateYaml(ajv, yaml, "pack");
  if (problems.length > 0) return { problems };
  const { id } = yaml.value as { readonly id: string };
  if (groupOwners(schemas).has(id) || RESERVED.includes(id)) {
    problems.push(problemIn(yaml, { code: "duplicate", path: ["id"], found: id, expected: OWN_NAME }));
  }
  const files = existsSync(join(folder, POLICIES)) ? filesBelow(join(folder, POLICIES)) : [];
  const rego = files.filter((file) => file.endsWith(".rego") && !file.endsWith("_test.rego"));
  const decisions = files.flatMap((file): PackDecision[] => {
    const [name = "", definition, deeper] = file.split("/");
    if (definition !== DEFINITION || deeper !== undefined) return [];
    const read = readYaml(join(folder, POLICIES, file));
    const hasRego = !isMapping(read.value) || read.value["shape"] === undefined;
    if (!NAME.test(name) || name === LIBRARY) problems.push(problemAt(read.file, "file_name", DECISION_FOLDER));
    const [own] = rego.filter((one) => one.startsWith(`${name}/`));
    if (!hasRego && own !== undefined) problems.push(problemAt(join(folder, POLICIES, own), "duplicate", ONE_LOGIC));
    return [{ name, yaml: read, hasRego }];
  });
  const sources = rego.map(
    (file) => [`${POLICIES}/${file}`, readFileSync(join(folder, POLICIES, file), "utf8")] as const,
  );
  const jurisdictions = join(folder, JURISDICTIONS);
  return {
    pack: {
      id,
      folder,
      yaml,
      decisions,
      rego: new Map(sources),
      ...(existsSync(jurisdictions) && { jurisdictions }),
    },
    problems,
  };
}

const DEFINITION = "decision.yaml";
/** Rego that decisions share may stand there, so that no decision may be called so. */
const LIBRARY = "lib";
const NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
/** What stands for other things in names of parameters, packages and files. */
const RESERVED = ["common", "hdp", "packs", "lib", "declared"];

const OWN_NAME: Bilingual = {
  en: "an identifier that is no group of parameters of the package, and none of its own words",
  "zh-TW": "不與本套件的參數組或保留字同名的代號",
};
const DECISION_FOLDER: Bilingual = {
  en: "a folder named for the decision, in small letters, digits and _, and not `lib`",
  "zh-TW": "以決定命名的資料夾（小寫英文字母、數字與 _，且非 `lib`）",
};
const ONE_LOGIC: Bilingual = {
  en: "no Rego: the decision has a shape (`shape` in its decision.yaml)",
  "zh-TW": "無 Rego 檔（此決定由 decision.yaml 的 `shape` 回答）",
};

/** A problem of a file as a whole. */
export function problemAt(file: string, code: Problem["code"], expected: Bilingual): Problem {
  return { file, line: 1, column: 1, code, path: "", expected };
}

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.map((name) => name.replaceAll("\\", "/")).sort();
}
