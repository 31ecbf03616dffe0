import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isMapping } from "../../core/base/plain-value.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import { problemIn } from "../../core/regulation/problem.ts";
import { validateYaml } from "../../core/regulation/validate.ts";
import { wholeCalendar } from "../../core/regulation/whole-calendar.ts";
import type { Problem, ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import type { Validators } from "../../core/schema/validators.ts";
import { readable } from "../files/readable.ts";
import { packagePath } from "../package/package-files.ts";
import { readYamlFile } from "./yaml-file.ts";

/** The name of the folders that calendars stand in: of a jurisdiction, and of the folder that holds all. */
export const CALENDARS_FOLDER = "calendars";

/** The calendars of the package, which all jurisdictions may name. */
export const BUNDLED_CALENDARS = packagePath(`jurisdictions/${CALENDARS_FOLDER}`);

/** The calendars of a folder, and what is wrong with them. */
export interface LoadedCalendars {
  readonly calendars: readonly OfficeCalendar[];
  readonly problems: readonly Problem[];
}

/**
 * Reads every calendar of a folder; nothing is thrown, a calendar with a problem is left out.
 *
 * @param others calendars of other folders, which those of this one may be based on, and whose names they may not have;
 *   where they are given, the folder need not be there
 */
export function loadCalendars(
  folder: string,
  ajv: Validators,
  readYaml: ReadYaml = readYamlFile,
  others?: readonly OfficeCalendar[],
): LoadedCalendars {
  const problems: Problem[] = [];
  const files = new Map<string, YamlFile>();
  for (const name of calendarFiles(folder, problems, others !== undefined)) {
    const yaml = readYaml(join(folder, name));
    const id = name.replace(/\.ya?ml$/, "");
    const found = validateYaml(ajv, yaml, "calendar");
    const other = others?.find((one) => one.id === id);
    if (found.length === 0 && other !== undefined) {
      // A copy of the whole folder has the same calendar once more.
      if (JSON.stringify(other.years) === JSON.stringify((yaml.value as OfficeCalendar).years)) continue;
      found.push(taken(yaml, id));
    }
    problems.push(...found);
    if (found.length === 0) files.set(id, yaml);
  }
  const byName = new Map((others ?? []).map((one) => [one.id, one]));
  const names = [...new Set([...byName.keys(), ...files.keys()])];
  const calendars: OfficeCalendar[] = [];
  // A calendar is made before those that are based on it; what is left goes round in a circle, or its base is wrong.
  for (let left = [...files]; left.length > 0; ) {
    const ready = left.filter(([, yaml]) => !files.has(baseOf(yaml) ?? "") || byName.has(baseOf(yaml) ?? ""));
    if (ready.length === 0) {
      for (const [id, yaml] of left) problems.push(...circle(id, yaml, files));
      break;
    }
    for (const [id, yaml] of ready) {
      const made = wholeCalendar(
        yaml,
        id,
        byName,
        names.filter((name) => name !== id),
      );
      problems.push(...made.problems);
      if (made.problems.length === 0) {
        byName.set(id, made.calendar);
        calendars.push(made.calendar);
      } else files.delete(id);
    }
    left = left.filter((one) => !ready.includes(one) && files.has(one[0]));
  }
  return { calendars: calendars.sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

function calendarFiles(folder: string, problems: Problem[], optional: boolean): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (optional && (code === "ENOENT" || code === "ENOTDIR")) return [];
    const expected = readable("folder of calendars", error);
    problems.push({ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected });
    return [];
  }
}

function baseOf({ value }: YamlFile): string | undefined {
  const based = isMapping(value) ? value["based_on"] : undefined;
  return typeof based === "string" ? based : undefined;
}

function taken(yaml: YamlFile, id: string): Problem {
  const expected = {
    en: `a file of another name: there is a calendar ${id}, which this one may be based on (\`based_on: ${id}\`)`,
    "zh-TW": `其他檔名（已有日曆 ${id}，可寫 \`based_on: ${id}\`）`,
  };
  return problemIn(yaml, { code: "duplicate", path: [], expected });
}

// The bases lead back to the calendar, or to a circle of others.
function circle(id: string, yaml: YamlFile, files: ReadonlyMap<string, YamlFile>): Problem[] {
  const way = [id];
  for (let at = baseOf(yaml); at !== undefined && !way.includes(at); at = baseOf(files.get(at) as YamlFile))
    way.push(at);
  const expected = {
    en: `a calendar that is not based on this one (${[...way, id].join(" → ")})`,
    "zh-TW": `不以本日曆為基礎的日曆（${[...way, id].join(" → ")}）`,
  };
  return [problemIn(yaml, { code: "base", path: ["based_on"], found: baseOf(yaml), expected })];
}
