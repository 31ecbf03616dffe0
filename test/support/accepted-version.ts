import { versionProblems } from "../../src/core/regulation/check-versions.ts";
import type { Jurisdiction, Version } from "../../src/core/regulation/jurisdiction.ts";
import { describeProblem } from "../../src/core/regulation/problem.ts";
import { vocabulary, withNames } from "../../src/core/regulation/vocabulary.ts";
import type { YamlFile } from "../../src/core/regulation/yaml-file.ts";
import { createAjv, type SchemaFiles } from "../../src/core/schema/schemas.ts";

/** Says what `hdp check` finds in the versions of a jurisdiction that stands in no file. */
export function versionChecker(schemas: SchemaFiles): (jurisdiction: Jurisdiction) => string[] {
  const ajv = createAjv(schemas);
  const words = vocabulary(schemas);
  return (jurisdiction) => {
    const known = withNames(words, schemas, jurisdiction);
    return versionProblems(jurisdiction.versions.map(asFile), "", { ajv, words: known }).map(describeProblem);
  };
}

function asFile(value: Version): YamlFile {
  const somewhere = () => ({ line: 1, column: 1 });
  return {
    file: `${value.effective_from}.yaml`,
    value,
    problems: [],
    unfinished: [],
    locate: somewhere,
    locateKey: somewhere,
  };
}
