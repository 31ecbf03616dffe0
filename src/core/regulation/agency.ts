import type { ErrorObject } from "ajv/dist/2020.js";
import type { Bilingual } from "../base/bilingual.ts";
import { oneOf } from "../base/mistake.ts";
import { valueAt } from "../base/plain-value.ts";
import { nearest, shown } from "../base/text.ts";
import { SET_BY_AGENCY } from "../schema/rule-keys.ts";
import { explainErrors, UNKNOWN_NAME } from "../schema/schema-errors.ts";
import type { SchemaPlace, SchemaTree } from "../schema/schema-tree.ts";
import type { PackageValidators } from "../schema/validators.ts";
import { crossedBounds } from "./check-parameters.ts";
import type { Jurisdiction, Version } from "./jurisdiction.ts";
import { problemIn } from "./problem.ts";
import { clauseOf, type Settable, schemaOfSetting, settableIn } from "./settable.ts";
import {
  comparableUnits,
  compareValues,
  exceededBound,
  isNothing,
  type SettingValue,
  strictEnough,
} from "./strictness.ts";
import { validateYaml } from "./validate.ts";
import type { Problem, YamlFile } from "./yaml-file.ts";

/** The contents of an agency's file. */
export interface AgencyFile {
  readonly jurisdiction: string;
  readonly settings: Readonly<Record<string, SettingValue>>;
}

/** The validators and schemas that the settings are checked with. */
interface Checks {
  readonly ajv: PackageValidators;
  readonly tree: SchemaTree;
}

/**
 * Puts the settings of an agency's file into the versions of its jurisdiction: a number that the text leaves open, or one
 * that is stricter than the text. Nothing is thrown; with a problem in the file no setting is used.
 */
export function applyAgency(
  yaml: YamlFile,
  jurisdictions: readonly Jurisdiction[],
  checks: Checks,
): { jurisdictions: readonly Jurisdiction[]; problems: readonly Problem[] } {
  const problems = validateYaml(checks.ajv, yaml, "agency");
  if (problems.length > 0) return { jurisdictions, problems };
  const { jurisdiction: id, settings } = yaml.value as AgencyFile;
  const jurisdiction = jurisdictions.find((one) => one.id === id);
  if (jurisdiction === undefined) return { jurisdictions, problems: [unknownJurisdiction(yaml, id, jurisdictions)] };
  // The text in force decides what may be set, not one that it replaced.
  const newest = jurisdiction.versions.findLast(({ text }) => text !== "unavailable");
  const settable = newest === undefined ? new Map<string, Settable>() : settableIn(newest, checks.tree);
  problems.push(
    ...Object.entries(settings).flatMap(([name, value]) => {
      const parameter = settable.get(name);
      return parameter === undefined
        ? [unsettable(yaml, name, newest ?? {}, [...settable.keys()], checks.tree)]
        : valueProblems(yaml, parameter, value, checks);
    }),
  );
  if (problems.length > 0) return { jurisdictions, problems };
  const versions = jurisdiction.versions.map((version) => withSettings(version, settings, checks.tree));
  problems.push(...crossings(yaml, settings, versions, settable));
  if (problems.length > 0) return { jurisdictions, problems };
  return { jurisdictions: jurisdictions.map((one) => (one === jurisdiction ? { ...one, versions } : one)), problems };
}

function unknownJurisdiction(yaml: YamlFile, id: string, jurisdictions: readonly Jurisdiction[]): Problem {
  const known = jurisdictions.map((one) => one.id);
  const expected = oneOf(known);
  return problemIn(yaml, { code: "unknown_name", path: ["jurisdiction"], found: id, expected, known });
}

function unsettable(
  yaml: YamlFile,
  name: string,
  { parameters }: Partial<Version>,
  known: readonly string[],
  tree: SchemaTree,
): Problem {
  const problem = { file: yaml.file, ...yaml.locateKey(["settings"], name), path: `settings.${name}` };
  const expected = namesNear(name, known);
  const schema = schemaOfSetting(name, tree);
  if (schema === undefined) {
    return suggesting({ ...problem, code: "unknown_name", found: UNKNOWN_NAME, expected }, name, known);
  }
  if (schema.settable) return { ...problem, code: "not_regulated", found: NOT_REGULATED, expected };
  const clause = clauseOf(parameters, name.split("."));
  const found = {
    en: `what no agency may set${clause === undefined ? "" : `, as it is for ${clause} alone`}`,
    "zh-TW": `機關不得自訂的項目${clause === undefined ? "" : `（專依${clause}）`}`,
  };
  return { ...problem, code: "not_settable", found, expected };
}

const NOT_REGULATED: Bilingual = { en: "what is not regulated here", "zh-TW": "本規定未作規範的項目" };

// All names would be a long list. Names of the same group, if it has any, are the likely ones.
function namesNear(name: string, known: readonly string[]): Bilingual {
  if (known.length === 0) {
    return {
      en: "no setting: this regulation has no number to set",
      "zh-TW": "空白（本規定沒有機關可自訂的數值）",
    };
  }
  const group = known.filter((one) => one.split(".")[0] === name.split(".")[0]);
  return oneOf(group.length === 0 ? known : group);
}

function suggesting(problem: Problem, name: string, known: readonly string[]): Problem {
  const suggestion = nearest(name, known);
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

function valueProblems(yaml: YamlFile, parameter: Settable, value: unknown, { ajv, tree }: Checks): Problem[] {
  const { name, clause, stricter, value: text } = parameter;
  const path = `settings.${name}`;
  const { place } = schemaOfSetting(name, tree) as { place: SchemaPlace };
  const schema = withoutUnset(tree.resolved(place).schema);
  const validate = ajv.compile(schema);
  // Ajv lives as long as the process, and keeps what it has compiled.
  ajv.removeSchema(schema);
  if (!validate(value)) {
    return explainErrors(validate.errors as ErrorObject[], path).map(({ steps, unknownKey: _, ...problem }) => ({
      file: yaml.file,
      ...yaml.locate(["settings", name, ...steps]),
      code: "schema",
      ...problem,
    }));
  }
  const set = value as SettingValue;
  const here = { file: yaml.file, ...yaml.locate(["settings", name]), path, found: shown(value) };
  const bound = exceededBound(set);
  if (bound !== undefined) return [{ ...here, code: "out_of_range", expected: bound }];
  if (text === "unset") {
    const expected = {
      en: `more than nothing, as ${clause} asks for it without a number`,
      "zh-TW": `大於零的值（${clause}有此要求而未定數值）`,
    };
    return isNothing(set) ? [{ ...here, code: "looser", expected }] : [];
  }
  switch (compareValues(stricter, set, text)) {
    case "looser": {
      const { en, "zh-TW": zh } = strictEnough(stricter, text);
      return [
        { ...here, code: "looser", expected: { en: `${en}, as ${clause} says`, "zh-TW": `${zh}（依${clause}）` } },
      ];
    }
    case "incomparable": {
      const { en, "zh-TW": zh } = comparableUnits(text);
      const expected = { en: `${en}, as ${clause} counts (${text})`, "zh-TW": `${zh}（${clause}以 \`${text}\` 計）` };
      return [{ ...here, code: "unit", expected }];
    }
    default:
      return [];
  }
}

// A minimum above the maximum would not be reached.
function crossings(
  yaml: YamlFile,
  settings: AgencyFile["settings"],
  versions: readonly Version[],
  settable: ReadonlyMap<string, Settable>,
): Problem[] {
  const newest = versions.findLast(({ text }) => text !== "unavailable");
  return Object.keys(settings).flatMap((name) => {
    const { path = [] } = settable.get(name) ?? {};
    if (path.at(-1) !== "minimum") return [];
    const crossed = crossedBounds(valueAt(newest?.parameters, path.slice(0, -1)));
    return crossed === undefined ? [] : [problemIn(yaml, { ...crossed, path: ["settings", name] })];
  });
}

// A setting is a number: the word for a number left open is no alternative.
function withoutUnset(schema: SchemaPlace["schema"]): object {
  const [value = schema] = (schema.anyOf ?? []).filter((one) => one.const !== "unset");
  return value;
}

/**
 * A version with the settings of an agency in it, as far as they are stricter than the text or fill what it leaves open. A
 * rule lists in `agency` which of its parameters were set, so that the policies can say so.
 */
export function withSettings(version: Version, settings: AgencyFile["settings"], tree: SchemaTree): Version {
  if (version.parameters === undefined) return version;
  const settable = settableIn(version, tree);
  const parameters = structuredClone(version.parameters) as Tree;
  for (const [name, value] of Object.entries(settings)) {
    const parameter = settable.get(name);
    if (parameter === undefined || !changes(parameter, value)) continue;
    const { path, rule } = parameter;
    const holder = valueAt(parameters, path.slice(0, -1)) as Tree;
    holder[path.at(-1) as string] = value;
    const owner = valueAt(parameters, rule) as Tree;
    owner[SET_BY_AGENCY] = [...((owner[SET_BY_AGENCY] as string[] | undefined) ?? []), name];
  }
  return { ...version, parameters };
}

function changes({ stricter, value: text }: Settable, value: SettingValue): boolean {
  return text === "unset" || compareValues(stricter, value, text) === "stricter";
}

type Tree = Record<string, unknown>;
