import { didYouMean, nearest, shown } from "../base/text.ts";
import type { Step, YamlFile } from "../../node/regulations/yaml-file.ts";

/** A place in a file, counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Kinds of problems in YAML files, as stable words. */
export type ProblemCode =
  | "unreadable"
  | "not_utf8"
  | "empty"
  | "yaml_syntax"
  | "yaml_alias"
  | "schema"
  | "unknown_key"
  | "file_name"
  | "duplicate"
  | "versions_in_time"
  | "unknown_name"
  | "unknown_clause"
  | "calendar_day"
  | "missing_parameter"
  | "out_of_range"
  | "not_regulated"
  | "not_settable"
  | "looser"
  | "unit"
  | "case_facts";

/** One thing wrong in a YAML file, with its place. */
export interface Problem extends Place {
  readonly file: string;
  readonly code: ProblemCode;
  /** Where in the document, e.g. `parameters.password.max_age.value`; empty for the document itself. */
  readonly path: string;
  /** What stands there. */
  readonly found?: string;
  readonly expected: string;
  /** The name that was probably meant. */
  readonly suggestion?: string;
}

/** A problem on one line, as `file:line:column: path: found, expected …`, which editors and terminals can follow. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, path, found, expected, suggestion } = problem;
  const place = path === "" ? "" : `${path}: `;
  const what = found === undefined ? "" : `${found}, `;
  return `${file}:${line}:${column}: ${place}${what}expected ${expected}${didYouMean(suggestion)}`;
}

/** What is wrong at a place of a file; of an unknown name, `known` has those that it may be, and the nearest is suggested. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: readonly Step[];
  /** The value that stands there; left out where there is none. */
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
