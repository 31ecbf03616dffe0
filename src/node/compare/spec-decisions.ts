import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { findJurisdictions } from "../regulations/load.ts";
import { loadDeclared } from "../regulations/load-declared.ts";
import type { Regulations } from "../regulations/read-regulations.ts";

/**
 * The regulations with the decisions that folders declare which are compared, so that both sides are asked the same
 * questions. A draft's definitions stand in place of those of the jurisdiction that it is a draft of.
 *
 * @param specs as `hdp diff` takes them: names, folders and files, each perhaps with a day
 */
export function withSpecDecisions(regulations: Regulations, specs: readonly string[], cwd: string): Regulations {
  const names = new Set(regulations.jurisdictions.map(({ id }) => id));
  const folders = specs.flatMap((spec) => {
    const name = existsSync(resolve(cwd, spec)) ? spec : spec.replace(/@[^@]*$/, "");
    const path = resolve(cwd, name);
    if (names.has(name) || !existsSync(path)) return [];
    return [statSync(path).isDirectory() ? path : dirname(path)];
  });
  const found = findJurisdictions(folders).folders;
  if (found.length === 0) return regulations;
  const { schemas, ajv, problems } = loadDeclared(found, regulations, regulations.readYaml);
  return { ...regulations, schemas, ajv, problems: [...regulations.problems, ...problems] };
}
