import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { isBlank } from "../../core/base/blank.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import { textProblems } from "../../core/regulation/check-texts.ts";
import { versionIn, versionProblems } from "../../core/regulation/check-versions.ts";
import type { Jurisdiction, Readings } from "../../core/regulation/jurisdiction.ts";
import { eachOnce, problemIn } from "../../core/regulation/problem.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import { type Vocabulary, vocabulary, withNames } from "../../core/regulation/vocabulary.ts";
import { wholeVersions } from "../../core/regulation/whole-versions.ts";
import type { Problem, ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { Validators } from "../../core/schema/validators.ts";
import { readable } from "../files/readable.ts";
import { DECISIONS_FOLDER } from "./load-declared.ts";
import { type OwnCalendar, ownCalendar } from "./own-calendar.ts";
import { readYamlFile } from "./yaml-file.ts";

/** The jurisdictions of folders, and their problems. */
export interface Loaded {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly problems: readonly Problem[];
}

/** The schemas and validators that jurisdictions are checked with. */
export interface LoadContext {
  readonly ajv: Validators;
  readonly schemas: SchemaFiles;
  /** The office calendars that all may name. */
  readonly calendars: readonly OfficeCalendar[];
  /** Readings that regulations may name besides their own. */
  readonly readings: Readings;
  /** How files are read, if not each time anew. */
  readonly readYaml?: ReadYaml;
}

/** The name of the file of readings, of a jurisdiction and of the folder that holds all. */
export const READINGS_FILE = "readings.yaml";

const VERSION_FILE = /^\d{4}-\d{2}-\d{2}\.ya?ml$/;

/** The folders of jurisdictions, and why others have none. */
export interface JurisdictionFolders {
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** Finds jurisdictions: a folder is one if it has a `jurisdiction.yaml`, else its subfolders that have one are. */
export function findJurisdictions(roots: readonly string[]): JurisdictionFolders {
  const problems: Problem[] = [];
  return { folders: roots.flatMap((root) => jurisdictionFolders(root, problems)), problems };
}

/**
 * Reads jurisdictions. Later folders replace earlier ones of the same name. Nothing is thrown; a jurisdiction with a
 * problem is left out.
 *
 * @param already jurisdictions that need not be read, which folders replace too
 */
export function loadJurisdictions(
  { folders, problems: found }: JurisdictionFolders,
  known: LoadContext,
  already: readonly Jurisdiction[] = [],
): Loaded {
  const words = vocabulary(known.schemas);
  const byId = new Map(already.map((one) => [one.id, one]));
  const problems = [...found];
  for (const folder of folders) {
    const { jurisdiction, problems: found } = loadJurisdiction(folder, known, words);
    problems.push(...found);
    if (jurisdiction !== undefined) byId.set(jurisdiction.id, jurisdiction);
  }
  return { jurisdictions: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems: eachOnce(problems) };
}

/** The jurisdiction folders at or below a folder, sorted. */
function jurisdictionFolders(root: string, problems: Problem[] = []): string[] {
  const isJurisdiction = (folder: string) => namesIn(folder, problems).includes("jurisdiction.yaml");
  if (isJurisdiction(root)) return [root];
  const inside = namesIn(root)
    .map((name) => join(root, name))
    .filter(isJurisdiction);
  for (const folder of missingHeads(root)) {
    const expected = {
      en: "a file jurisdiction.yaml beside the version files",
      "zh-TW": "與版本檔同一資料夾的 jurisdiction.yaml",
    };
    problems.push({ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected });
  }
  if (inside.length === 0) {
    const expected = {
      en: "a folder with a jurisdiction.yaml, or with folders that have one",
      "zh-TW": "含有 jurisdiction.yaml 的資料夾，或其上層資料夾",
    };
    problems.push({ file: root, line: 1, column: 1, code: "unreadable", path: "", expected });
  }
  return inside;
}

// Folders with versions but without a jurisdiction.yaml.
function missingHeads(root: string): string[] {
  return namesIn(root)
    .map((name) => join(root, name))
    .filter((folder) => {
      const names = namesIn(folder);
      return !names.includes("jurisdiction.yaml") && names.some((name) => VERSION_FILE.test(name));
    });
}

// A path that is no folder has nothing in it, and that is reported. An unreadable folder may have anything in it.
function namesIn(folder: string, problems: Problem[] = []): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") {
      const expected = readable("folder", error);
      problems.push({ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected });
    }
    return [];
  }
}

function loadJurisdiction(folder: string, known: LoadContext, words: Vocabulary) {
  const { ajv, readYaml = readYamlFile } = known;
  const head = readYaml(join(folder, "jurisdiction.yaml"));
  const problems = validateYaml(ajv, head, "jurisdiction");
  const who = head.value as Omit<Jurisdiction, "folder" | "versions" | "readings">;
  const isValid = problems.length === 0;
  const own: OwnCalendar = isValid ? ownCalendar(folder, head, known) : { problems };
  if (isValid) {
    problems.push(...headProblems(head, who, basename(folder)), ...textProblems(head, who, words), ...own.problems);
  }
  const names = namesIn(folder, problems);
  const files = names.filter((name) => VERSION_FILE.test(name));
  problems.push(...strangeNames(names, folder));
  const { files: read, differences } = wholeVersions(files.map((name) => readYaml(join(folder, name))));
  const ownReadings = names.includes(READINGS_FILE) ? readReadings(join(folder, READINGS_FILE), known) : undefined;
  const readings = { ...known.readings, ...ownReadings?.readings };
  const named = withNames(words, known.schemas, { ...(isValid && who.parties && { parties: who.parties }), readings });
  problems.push(...versionProblems(read, folder, { ajv, words: named }), ...(ownReadings?.problems ?? []));
  if (problems.length > 0) return { jurisdiction: undefined, problems };
  const versions = read.map(versionIn);
  const based = Object.keys(differences).length === 0 ? {} : { differences };
  const { calendar } = own;
  const days = calendar === undefined ? {} : { calendar: calendar.id, own_calendar: calendar };
  return { jurisdiction: { ...who, folder, readings, versions, ...based, ...days }, problems };
}

/** Reads the texts of readings; none from a file with a problem. */
export function readReadings(
  file: string,
  { ajv, readYaml = readYamlFile }: Pick<LoadContext, "ajv" | "readYaml">,
): { readonly readings: Readings; readonly problems: readonly Problem[] } {
  const yaml = readYaml(file);
  const problems = validateYaml(ajv, yaml, "readings");
  if (problems.length === 0) problems.push(...blankReadings(yaml));
  return { readings: problems.length === 0 ? (yaml.value as Readings) : {}, problems };
}

// A reading that says nothing is none.
function blankReadings(yaml: YamlFile): Problem[] {
  const texts = Object.entries(yaml.value as Readings).flatMap(([id, text]) =>
    Object.entries(text).map(([language, found]) => ({ path: [id, language], found })),
  );
  const expected = { en: "what is taken to hold, in words", "zh-TW": "說明如何解讀的文字" };
  return texts
    .filter(({ found }) => isBlank(found))
    .map(({ path, found }) => problemIn(yaml, { code: "schema", path, found, expected }));
}

// A file that is not read must not be taken for read.
function strangeNames(names: readonly string[], folder: string): Problem[] {
  const start = { line: 1, column: 1, code: "file_name", path: "" } as const;
  return names.flatMap((name): Problem[] => {
    const file = join(folder, name);
    if (/^case$|^tests?$|^[Cc]ases$/.test(name) && name !== "cases") {
      const expected = {
        en: "a folder named `cases`: this one is not read",
        "zh-TW": "名為 `cases` 的資料夾（目前的名稱不會被讀取）",
      };
      return [{ file, ...start, expected }];
    }
    if (/^decisions?$/i.test(name) && name !== DECISIONS_FOLDER) {
      const expected = {
        en: "a folder named `decisions`: this one is not read",
        "zh-TW": "名為 `decisions` 的資料夾（目前的名稱不會被讀取）",
      };
      return [{ file, ...start, expected }];
    }
    if (!/\.ya?ml$/i.test(name) || name === "jurisdiction.yaml" || name === READINGS_FILE) return [];
    const day = VERSION_FILE.test(name) ? name.replace(/\.ya?ml$/, "") : undefined;
    if (day === undefined) {
      const expected = {
        en: "a file named jurisdiction.yaml, readings.yaml or, for a version, YYYY-MM-DD.yaml: this one is not read",
        "zh-TW": "名為 jurisdiction.yaml、readings.yaml 或（版本檔）YYYY-MM-DD.yaml 的檔案（目前的名稱不會被讀取）",
      };
      return [{ file, ...start, expected }];
    }
    const twice = name.endsWith(".yml") && names.includes(`${day}.yaml`);
    const expected = {
      en: `one file of ${day}: there is ${day}.yaml too`,
      "zh-TW": `${day} 的單一檔案（另有 ${day}.yaml）`,
    };
    return twice ? [{ file, ...start, code: "duplicate", expected }] : [];
  });
}

function headProblems(yaml: YamlFile, { id }: { id: string }, folder: string): Problem[] {
  if (id === folder) return [];
  const expected = { en: `\`${folder}\`, the name of the folder`, "zh-TW": `\`${folder}\`（與資料夾同名）` };
  return [problemIn(yaml, { code: "file_name", path: ["id"], found: id, expected })];
}
