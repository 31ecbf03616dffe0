import { basename } from "node:path";
import { shown } from "../text.ts";
import { checkParameters } from "./check-parameters.ts";
import type { Version } from "./jurisdiction.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import type { Step, YamlFile } from "./yaml-file.ts";

/**
 * What no schema can say of a jurisdiction's versions: that a file is named for its first day, that versions follow
 * each other without gap or overlap, and that a check has the number it needs.
 */
export function checkVersions(files: readonly YamlFile[], folder: string, obligations: readonly string[]): Problem[] {
  if (files.length === 0) {
    const expected = "at least one version file named YYYY-MM-DD.yaml";
    return [{ file: folder, line: 1, column: 1, code: "unreadable", path: "", expected }];
  }
  return files.flatMap((yaml, index) => [
    ...ownProblems(yaml),
    ...checkParameters(yaml, obligations),
    ...timeProblems(yaml, files[index + 1]),
  ]);
}

function ownProblems(yaml: YamlFile): Problem[] {
  const version = yaml.value as Version;
  const problems: Problem[] = [];
  const name = basename(yaml.file).replace(/\.ya?ml$/, "");
  if (version.effective_from !== name) {
    problems.push(
      problem(yaml, "file_name", ["effective_from"], version.effective_from, `${name}, the name of the file`),
    );
  }
  if (version.effective_to !== undefined && version.effective_to < version.effective_from) {
    const expected = `a day from ${version.effective_from}, the first day`;
    problems.push(problem(yaml, "versions_in_time", ["effective_to"], version.effective_to, expected));
  }
  return problems;
}

function timeProblems(yaml: YamlFile, next: YamlFile | undefined): Problem[] {
  const { effective_to } = yaml.value as Version;
  if (next === undefined) return [];
  const nextFrom = (next.value as Version).effective_from;
  const lastDay = dayBefore(nextFrom);
  if (effective_to === lastDay) return [];
  const expected = `${lastDay}, the day before the next version (${nextFrom})`;
  return [problem(yaml, "versions_in_time", ["effective_to"], effective_to, expected)];
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

function problem(yaml: YamlFile, code: ProblemCode, path: Step[], found: unknown, expected: string): Problem {
  const base = { file: yaml.file, ...yaml.locate(path), code, path: path.join("."), expected };
  return found === undefined ? base : { ...base, found: shown(found) };
}
