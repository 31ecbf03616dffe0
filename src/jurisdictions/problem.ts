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
  | "calendar_day"
  | "missing_parameter"
  | "out_of_range"
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
  const hint = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  return `${file}:${line}:${column}: ${place}${what}expected ${expected}${hint}`;
}
