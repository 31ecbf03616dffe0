import type { Bilingual } from "../base/bilingual.ts";
import { addDays } from "../calendar/civil-date.ts";
import type { Validators } from "../schema/validators.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkParameters, unknownReading } from "./check-parameters.ts";
import type { Version } from "./jurisdiction.ts";
import { eachOnce, problemIn } from "./problem.ts";
import { validateYaml } from "./validate.ts";
import { partsOf, type Vocabulary } from "./vocabulary.ts";
import type { Problem, Step, YamlFile } from "./yaml-file.ts";

/**
 * Everything that is wrong with the versions of one jurisdiction, all of them in order of time.
 *
 * @param files wholes: one that has a base, together with it
 */
export function versionProblems(
  files: readonly YamlFile[],
  folder: string,
  { ajv, words }: { readonly ajv: Validators; readonly words: Vocabulary },
): Problem[] {
  const ofSchema = files.flatMap((yaml) => validateYaml(ajv, yaml, "version", words.labels));
  if (ofSchema.length > 0) return eachOnce(ofSchema);
  // What is wrong in a base is wrong in every version that has it from there.
  return eachOnce([...checkVersions(files, folder, words), ...checkClauses(files, partsOf(words))]);
}

/** The version that a file without problems states, which knows whether its author is done with it. */
export function versionIn({ value, unfinished }: YamlFile): Version {
  const version = value as Version;
  return unfinished.length === 0 ? version : { ...version, unfinished: true };
}

/**
 * The rules about a jurisdiction's versions that no schema can express: a file is named for its first day, versions
 * follow each other without gap or overlap, and a check has the number it needs.
 */
export function checkVersions(files: readonly YamlFile[], folder: string, words: Vocabulary): Problem[] {
  if (files.length === 0) {
    const expected = {
      en: "at least one version file named YYYY-MM-DD.yaml",
      "zh-TW": "至少一個名為 YYYY-MM-DD.yaml 的版本檔",
    };
    return [{ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected }];
  }
  return files.flatMap((yaml, index) => [
    ...ownProblems(yaml),
    ...readingProblems(yaml, words),
    ...checkParameters(yaml, words),
    ...timeProblems(yaml, files[index + 1]),
  ]);
}

function ownProblems(yaml: YamlFile): Problem[] {
  const version = yaml.value as Version;
  const problems: Problem[] = [];
  const name = yaml.file.replace(/^.*[\\/]|\.ya?ml$/gs, "");
  if (version.effective_from !== name) {
    const expected = theFile(name);
    problems.push(
      problemIn(yaml, { code: "file_name", path: ["effective_from"], found: version.effective_from, expected }),
    );
  }
  if (version.effective_to !== undefined && version.effective_to < version.effective_from) {
    const first = version.effective_from;
    problems.push(
      timeProblem(yaml, { en: `a day from ${first}, the first day`, "zh-TW": `${first}（首日）或其後的日期` }),
    );
  }
  return problems;
}

// Those of parameters are held to the same with the parameters.
function readingProblems(yaml: YamlFile, words: Vocabulary): Problem[] {
  const { readings = [], conventions = {} } = yaml.value as Version;
  const { first_period } = conventions as { readonly first_period?: { readonly readings?: readonly string[] } };
  const named: readonly (readonly [Step[], readonly string[]])[] = [
    [["readings"], readings],
    [["conventions", "first_period", "readings"], first_period?.readings ?? []],
  ];
  return named.flatMap(([path, ids]) =>
    ids.flatMap((id, index) => {
      const unknown = unknownReading([...path, index], id, words);
      return unknown === undefined ? [] : [problemIn(yaml, unknown)];
    }),
  );
}

function timeProblems(yaml: YamlFile, next: YamlFile | undefined): Problem[] {
  const { effective_to, enacted_on } = yaml.value as Version;
  if (next === undefined) return [];
  const { effective_from: nextFrom, enacted_on: found } = next.value as Version;
  const problems: Problem[] = [];
  if (enacted_on !== undefined && found !== undefined && found < enacted_on) {
    const expected = {
      en: `a day from ${enacted_on}, when the version before was enacted`,
      "zh-TW": `${enacted_on}（前一版本的訂定日）或其後的日期`,
    };
    problems.push(problemIn(next, { code: "versions_in_time", path: ["enacted_on"], found, expected }));
  }
  const lastDay = addDays(nextFrom, -1);
  if (effective_to === lastDay) return problems;
  const [kind, zhKind] =
    effective_to === undefined || effective_to > lastDay
      ? ["they overlap", "兩者期間重疊"]
      : ["there is a gap", "兩者之間有空檔"];
  const expected = {
    en: `${lastDay}, the day before the next version (${nextFrom}): ${kind}`,
    "zh-TW": `${lastDay}（下一版本 ${nextFrom} 的前一日；${zhKind}）`,
  };
  return [...problems, timeProblem(yaml, expected)];
}

/** The name of a file, which something in it must repeat. */
export function theFile(name: string): Bilingual {
  return { en: `${name}, the name of the file`, "zh-TW": `${name}（與檔名相同）` };
}

function timeProblem(yaml: YamlFile, expected: Bilingual): Problem {
  const found = (yaml.value as Version).effective_to;
  return problemIn(yaml, { code: "versions_in_time", path: ["effective_to"], found, expected });
}
