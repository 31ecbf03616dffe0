import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Ajv2020 } from "ajv/dist/2020.js";
import { type DecisionSchema, SCHEMA_BASE } from "../schemas.ts";
import { nearest, shown } from "../text.ts";
import { checkVersions } from "./check-versions.ts";
import type { Jurisdiction, Version } from "./jurisdiction.ts";
import type { Problem } from "./problem.ts";
import { validateYaml } from "./validate.ts";
import { readYamlFile, type YamlFile } from "./yaml-file.ts";

/** What was read from folders, and what is wrong with it. */
export interface Loaded {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly problems: readonly Problem[];
}

const VERSION_FILE = /^\d{4}-\d{2}-\d{2}\.ya?ml$/;

/**
 * Reads jurisdictions: a folder is one if it has a `jurisdiction.yaml`, else its subfolders that have one are.
 * Later folders replace earlier ones of the same name. Nothing is thrown; a jurisdiction with a problem is left out.
 */
export function loadJurisdictions(folders: readonly string[], ajv: Ajv2020, calendars: readonly string[]): Loaded {
  const byId = new Map<string, Jurisdiction>();
  const problems: Problem[] = [];
  for (const folder of folders.flatMap((root) => jurisdictionFolders(root, problems))) {
    const { jurisdiction, problems: found } = loadJurisdiction(folder, ajv, calendars);
    problems.push(...found);
    if (jurisdiction !== undefined) byId.set(jurisdiction.id, jurisdiction);
  }
  return { jurisdictions: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** The jurisdiction folders at or below a folder, sorted. */
function jurisdictionFolders(root: string, problems: Problem[] = []): string[] {
  const isJurisdiction = (folder: string) => existsSync(join(folder, "jurisdiction.yaml"));
  if (isJurisdiction(root)) return [root];
  const inside = existsSync(root)
    ? readdirSync(root)
        .sort()
        .map((name) => join(root, name))
        .filter(isJurisdiction)
    : [];
  if (inside.length === 0) {
    const expected = "a folder with a jurisdiction.yaml, or with folders that have one";
    problems.push({ file: root, line: 1, column: 1, code: "unreadable", path: "", expected });
  }
  return inside;
}

function loadJurisdiction(folder: string, ajv: Ajv2020, calendars: readonly string[]) {
  const head = readYamlFile(join(folder, "jurisdiction.yaml"));
  const problems = validateYaml(ajv, head, "jurisdiction");
  const who = head.value as Omit<Jurisdiction, "folder" | "versions">;
  if (problems.length === 0) problems.push(...headProblems(head, who, basename(folder), calendars));
  const files = readdirSync(folder)
    .filter((name) => VERSION_FILE.test(name))
    .sort();
  const read = files.map((name) => readYamlFile(join(folder, name)));
  const schemaProblems = read.flatMap((yaml) => validateYaml(ajv, yaml, "version"));
  problems.push(...schemaProblems);
  if (schemaProblems.length === 0) problems.push(...checkVersions(read, folder, obligationCodes(ajv)));
  if (problems.length > 0) return { jurisdiction: undefined, problems };
  return { jurisdiction: { ...who, folder, versions: read.map(({ value }) => value as Version) }, problems };
}

function headProblems(
  yaml: YamlFile,
  { id, calendar }: { id: string; calendar: string },
  folder: string,
  calendars: readonly string[],
): Problem[] {
  const problems: Problem[] = [];
  if (id !== folder) {
    const expected = `\`${folder}\`, the name of the folder`;
    problems.push({
      file: yaml.file,
      ...yaml.locate(["id"]),
      code: "file_name",
      path: "id",
      found: shown(id),
      expected,
    });
  }
  if (!calendars.includes(calendar)) {
    const suggestion = nearest(calendar, calendars);
    const problem: Problem = {
      file: yaml.file,
      ...yaml.locate(["calendar"]),
      code: "unknown_name",
      path: "calendar",
      found: shown(calendar),
      expected: `one of ${calendars.join(", ")}`,
    };
    problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }
  return problems;
}

/** The obligations that any decision may name, sorted. */
function obligationCodes(ajv: Ajv2020): string[] {
  const codes = Object.entries(ajv.schemas).flatMap(([id, entry]) => {
    if (entry === undefined || !id.startsWith(`${SCHEMA_BASE}decisions/`)) return [];
    return (entry.schema as DecisionSchema).$defs.obligation.enum;
  });
  return [...new Set(codes)].sort();
}
