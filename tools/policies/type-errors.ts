import { spawnSync } from "node:child_process";
import { readSchemas } from "../../src/node/package/package-files.ts";
import { opaBinary } from "../build/opa.ts";
import { opaSchemas } from "./opa-schemas.ts";
import { type Files, withFiles } from "./with-files.ts";

/**
 * What OPA finds wrong with policies by the types of requests and parameters; empty where nothing is. A policy names the
 * schemas in its annotations. The arguments of functions have no types.
 */
export function typeErrors(policies: Files): string {
  const schemas = [...opaSchemas(readSchemas())].map(([name, schema]) => {
    return [`schemas/${name}.json`, JSON.stringify(schema)] as const;
  });
  return withFiles(new Map([...schemas, ...policies]), (folder) => {
    const roots = [...new Set([...policies.keys()].map((path) => path.split("/")[0] as string))];
    const args = ["check", "--strict", "--schema", "schemas", ...roots];
    const { status, stdout, stderr, error } = spawnSync(opaBinary(), args, { cwd: folder, encoding: "utf8" });
    if (error !== undefined) throw error;
    return status === 0 ? "" : stdout + stderr;
  });
}
