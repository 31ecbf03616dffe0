import type { Bilingual } from "../base/bilingual.ts";
import { mistakeText } from "../base/mistake.ts";
import { nearest, shown } from "../base/text.ts";
import type { Problem, ProblemCode, Step, ToldProblem, YamlFile } from "./yaml-file.ts";

/** A problem in English, as {@link problemText} has it. */
export function describeProblem(problem: Problem | ToldProblem): string {
  return problemText(problem).en;
}

/** A problem on one line, as `file:line:column: path: found, expected …`, which editors and terminals can follow. */
export function problemText({ file, line, column, path, ...mistake }: Problem | ToldProblem): Bilingual {
  const { en, "zh-TW": zh } = mistakeText({ place: path, ...mistake });
  const at = `${file}:${line}:${column}: `;
  return { en: at + en, "zh-TW": at + zh };
}

/**
 * A problem at a place of a file. For an unknown name, `known` lists the possible names, and the nearest is suggested.
 */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: readonly Step[];
  /** The value at that place; left out if there is none. */
  readonly found?: unknown;
  /** How that is said, where it is not shown as it was written. */
  readonly what?: Bilingual;
  readonly expected: Bilingual;
  readonly known?: readonly string[];
  /** The name that was meant, where that is known better. */
  readonly suggestion?: string;
}

/** The problem that a finding in a YAML file is. */
export function problemIn(
  yaml: YamlFile,
  { code, path, found, what, expected, known = [], ...told }: Finding,
): Problem {
  const suggestion = told.suggestion ?? nearest(String(found), known);
  return {
    file: yaml.file,
    ...yaml.locate(path),
    code,
    path: path.join("."),
    ...(found === undefined ? {} : { found: what ?? shown(found) }),
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Problems without those that say the same of the same place. */
export function eachOnce(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map(
    problems.map((one) => [`${one.file}:${one.line}:${one.column}:${one.path}:${one.expected.en}`, one] as const),
  );
  return [...byPlace.values()];
}
