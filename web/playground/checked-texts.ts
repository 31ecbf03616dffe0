import { versionIn, versionProblems } from "../../src/core/regulation/check-versions.ts";
import type { Parties, Version } from "../../src/core/regulation/jurisdiction.ts";
import { type Vocabulary, vocabulary } from "../../src/core/regulation/vocabulary.ts";
import { wholeVersions } from "../../src/core/regulation/whole-versions.ts";
import type { Problem } from "../../src/core/regulation/yaml-file.ts";
import { parseBytes } from "../../src/core/regulation/yaml-text.ts";
import type { SchemaFiles } from "../../src/core/schema/schemas.ts";
import type { Validators } from "../../src/core/schema/validators.ts";
import { type Amendment, amendmentText, endedText } from "../../src/features/what-if/index.ts";

/** The version files of one jurisdiction, all of them in order of time. */
export interface ToCheck {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Whom the regulation names, as its `jurisdiction.yaml` says. */
  readonly parties: Parties;
  /** Those of decisions, parameters and version files. */
  readonly schemas: SchemaFiles;
  /** Whether an office brought some of the schemas. */
  readonly own?: boolean;
  /** An amendment that is made of some changes, and checked with the files. */
  readonly amendment?: Amendment;
}

/** The problems of the texts, and the parsed versions if there are none. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly versions?: readonly Version[];
  /** The text of the amendment, where one was asked for. */
  readonly amended?: string;
}

/** Checks texts as `hdp check` does. */
export function checkedTexts(toCheck: ToCheck, ajv: Validators): Checked {
  const { amendment, ...texts } = toCheck;
  if (amendment === undefined) return checkedFiles(texts, ajv);
  const amended = amendmentText(amendment);
  const before = texts.files.map((file, at) =>
    at === texts.files.length - 1 ? { ...file, text: endedText(file.text, amendment.from) } : file,
  );
  const files = [...before, { name: `${amendment.from}.yaml`, text: amended }];
  return { ...checkedFiles({ ...texts, files }, ajv), amended };
}

function checkedFiles({ files, parties, schemas }: ToCheck, ajv: Validators): Checked {
  const { files: read } = wholeVersions(
    files.map(({ name, text }) => parseBytes(new TextEncoder().encode(text), name)),
  );
  const words = { ...vocabularyOf(schemas), parties: Object.keys(parties) };
  const problems = versionProblems(read, "", { ajv, words });
  return problems.length > 0 ? { problems } : { problems, versions: read.map(versionIn) };
}

let known: Vocabulary | undefined;

// The schemas of a page stay the same, and each message has a copy of them.
function vocabularyOf(schemas: SchemaFiles): Vocabulary {
  return (known ??= vocabulary(schemas));
}
