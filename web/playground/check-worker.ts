import validators from "virtual:hdp/version-validators";
import * as yaml from "yaml";
import { provideLibraries } from "../../src/core/base/libraries.ts";
import { versionProblems } from "../../src/core/regulation/check-versions.ts";
import type { Version } from "../../src/core/regulation/jurisdiction.ts";
import { type Vocabulary, vocabulary } from "../../src/core/regulation/vocabulary.ts";
import { wholeVersions } from "../../src/core/regulation/whole-versions.ts";
import type { Problem } from "../../src/core/regulation/yaml-file.ts";
import { parseBytes } from "../../src/core/regulation/yaml-text.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";

/** The version files of one jurisdiction, all of them in order of time. */
export interface ToCheck {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Those of decisions, parameters and version files. */
  readonly schemas: SchemaFiles;
}

/** The problems of the texts, and the parsed versions if there are none. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly versions?: readonly Version[];
}

provideLibraries({ yaml: () => yaml });

let words: Vocabulary | undefined;
const ajv = { getSchema: (name: string) => validators[name] };

function check({ files, schemas }: ToCheck): Checked {
  const { files: read } = wholeVersions(
    files.map(({ name, text }) => parseBytes(new TextEncoder().encode(text), name)),
  );
  const problems = versionProblems(read, "", { ajv, words: (words ??= vocabulary(schemas)) });
  return problems.length > 0 ? { problems } : { problems, versions: read.map(({ value }) => value as Version) };
}

self.addEventListener("message", ({ data }: MessageEvent<ToCheck>) => self.postMessage(check(data)));
