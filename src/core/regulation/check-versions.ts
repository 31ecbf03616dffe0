import { addDays } from "../calendar/civil-date.ts";
import type { Validators } from "../schema/validators.ts";
import { checkClauses } from "./check-clauses.ts";
import { checkParameters } from "./check-parameters.ts";
import type { Version } from "./jurisdiction.ts";
import { problemIn } from "./problem.ts";
import { validateYaml } from "./validate.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Problem, YamlFile } from "./yaml-file.ts";

/** Everything that is wrong with the version files of one jurisdiction, all of them in order of time. */
export function versionProblems(
  files: readonly YamlFile[],
  folder: string,
  { ajv, words }: { readonly ajv: Validators; readonly words: Vocabulary },
): Problem[] {
  const ofSchema = files.flatMap((yaml) => validateYaml(ajv, yaml, "version"));
  if (ofSchema.length > 0) return ofSchema;
  return [...checkVersions(files, folder, words), ...checkClauses(files, [...words.facts.keys()])];
}

/**
 * The rules about a jurisdiction's versions that no schema can express: a file is named for its first day, versions
 * follow each other without gap or overlap, and a check has the number it needs.
 */
export function checkVersions(files: readonly YamlFile[], folder: string, words: Vocabulary): Problem[] {
  if (files.length === 0) {
    const expected = "at least one version file named YYYY-MM-DD.yaml";
    return [{ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected }];
  }
  return files.flatMap((yaml, index) => [
    ...ownProblems(yaml),
    ...checkParameters(yaml, words),
    ...timeProblems(yaml, files[index + 1]),
  ]);
}

function ownProblems(yaml: YamlFile): Problem[] {
  const version = yaml.value as Version;
  const problems: Problem[] = [];
  const name = yaml.file.replace(/^.*[\\/]|\.ya?ml$/gs, "");
  if (version.effective_from !== name) {
    const expected = `${name}, the name of the file`;
    problems.push(
      problemIn(yaml, { code: "file_name", path: ["effective_from"], found: version.effective_from, expected }),
    );
  }
  if (version.effective_to !== undefined && version.effective_to < version.effective_from) {
    problems.push(timeProblem(yaml, `a day from ${version.effective_from}, the first day`));
  }
  return problems;
}

function timeProblems(yaml: YamlFile, next: YamlFile | undefined): Problem[] {
  const { effective_to, enacted_on } = yaml.value as Version;
  if (next === undefined) return [];
  const { effective_from: nextFrom, enacted_on: found } = next.value as Version;
  const problems: Problem[] = [];
  if (found < enacted_on) {
    const expected = `a day from ${enacted_on}, when the version before was enacted`;
    problems.push(problemIn(next, { code: "versions_in_time", path: ["enacted_on"], found, expected }));
  }
  const lastDay = addDays(nextFrom, -1);
  if (effective_to === lastDay) return problems;
  const kind = effective_to === undefined || effective_to > lastDay ? "they overlap" : "there is a gap";
  return [...problems, timeProblem(yaml, `${lastDay}, the day before the next version (${nextFrom}): ${kind}`)];
}

function timeProblem(yaml: YamlFile, expected: string): Problem {
  const found = (yaml.value as Version).effective_to;
  return problemIn(yaml, { code: "versions_in_time", path: ["effective_to"], found, expected });
}
