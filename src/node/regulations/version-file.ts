import { existsSync } from "node:fs";
import { join } from "node:path";
import { isMapping } from "../../core/base/plain-value.ts";
import { wholeOf } from "../../core/regulation/difference.ts";
import type { Jurisdiction, Version } from "../../core/regulation/jurisdiction.ts";
import type { ReadYaml, YamlFile } from "../../core/regulation/yaml-file.ts";
import { readYamlFile } from "./yaml-file.ts";

/** The file of a version, whichever ending its name has. */
export function versionFile({ folder }: Jurisdiction, { effective_from }: Version): string {
  const files = ["yaml", "yml"].map((ending) => join(folder, `${effective_from}.${ending}`)) as [string, string];
  return files.find((file) => existsSync(file)) ?? files[0];
}

/** Reads the file of a version that was loaded before; one that has a base, together with it. */
export function readVersion(jurisdiction: Jurisdiction, version: Version, readYaml: ReadYaml = readYamlFile): YamlFile {
  const own = readYaml(versionFile(jurisdiction, version));
  const base = jurisdiction.versions.find(({ effective_from }) => effective_from === version.based_on);
  if (base === undefined) return own;
  const whole = readVersion(jurisdiction, base, readYaml);
  // A file that was changed since may be anything.
  return isMapping(own.value) && isMapping(whole.value) ? wholeOf(own, whole) : own;
}
