import type { Bilingual, Said } from "../base/bilingual.ts";

/** A place in a file, counted from 1. */
export interface FilePosition {
  /** The file, where it is another than the one asked: a difference has parts that stand in its base. */
  readonly file?: string;
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
  | "base"
  | "unknown_name"
  | "unknown_clause"
  | "calendar_day"
  | "missing_parameter"
  | "out_of_range"
  | "not_regulated"
  | "not_settable"
  | "looser"
  | "unit"
  | "case_facts"
  | "unfinished";

/** One thing wrong in a YAML file, with its place. */
export interface Problem extends FilePosition {
  readonly file: string;
  readonly code: ProblemCode;
  /** Where in the document, e.g. `parameters.password.max_age.value`; empty for the document itself. */
  readonly path: string;
  /** The value at that place. */
  readonly found?: Said;
  readonly expected: Bilingual;
  /** The name that was probably meant. */
  readonly suggestion?: string;
}

/** A mark of something unfinished, as it stands in the file. */
export interface Mark extends FilePosition {
  readonly mark: string;
}

/** A {@link Problem} with its texts in English, as programs get it. */
export interface ToldProblem extends Omit<Problem, "found" | "expected"> {
  readonly found?: string;
  readonly expected: string;
}

/** A step of a path into a YAML document: a key, or the index of an item. */
export type Step = string | number;

/** A YAML file that was read, with the positions of its parts. */
export interface YamlFile {
  readonly file: string;
  /** The contents as plain data; `undefined` if the file could not be read. */
  readonly value: unknown;
  /** The problems of the file as YAML. */
  readonly problems: readonly Problem[];
  /** Where its author has marked that something is still to be written or checked. */
  readonly unfinished: readonly Mark[];
  /** The position of the value at a path; if it is missing, that of its nearest ancestor. */
  locate(path: readonly Step[]): FilePosition;
  /** The position of a key that does not belong into the mapping at a path. */
  locateKey(path: readonly Step[], key: string): FilePosition;
}

/** Reads a YAML file; what is wrong with it is reported, never thrown. */
export type ReadYaml = (file: string) => YamlFile;
