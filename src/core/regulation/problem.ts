import { didYouMean, nearest, shown } from "../base/text.ts";
import type { Problem, ProblemCode, Step, YamlFile } from "./yaml-file.ts";

/** A problem on one line, as `file:line:column: path: found, expected …`, which editors and terminals can follow. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, path, found, expected, suggestion } = problem;
  const place = path === "" ? "" : `${path}: `;
  const what = found === undefined ? "" : `${found}, `;
  return `${file}:${line}:${column}: ${place}${what}expected ${expected}${didYouMean(suggestion)}`;
}

/**
 * A problem at a place of a file. For an unknown name, `known` lists the possible names, and the nearest is suggested.
 */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: readonly Step[];
  /** The value at that place; left out if there is none. */
  readonly found?: unknown;
  readonly expected: string;
  readonly known?: readonly string[];
}

/** The problem that a finding in a YAML file is. */
export function problemIn(yaml: YamlFile, { code, path, found, expected, known = [] }: Finding): Problem {
  const suggestion = nearest(String(found), known);
  return {
    file: yaml.file,
    ...yaml.locate(path),
    code,
    path: path.join("."),
    ...(found === undefined ? {} : { found: shown(found) }),
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
