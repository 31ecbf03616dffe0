import { spawnSync } from "node:child_process";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { opaSchemas } from "./opa-schemas.ts";
import { type Files, withFiles } from "./with-files.ts";

const LIMITS = "capabilities.json";

/**
 * What OPA finds wrong with policies by the types of requests and parameters; empty where nothing is. A policy names the
 * schemas in its annotations. The arguments of functions have no types.
 *
 * @param schemas of the decisions and parameters that the policies know
 * @param opa the path of the OPA binary
 * @param capabilities what the policies may use, as `opa capabilities` tells it; all, if it is left out
 */
export function typeErrors(policies: Files, schemas: SchemaFiles, opa: string, capabilities?: string): string {
  const typed = [...opaSchemas(schemas)].map(([name, schema]) => {
    return [`schemas/${name}.json`, JSON.stringify(schema)] as const;
  });
  return withFiles(
    new Map([...typed, ...policies, ...(capabilities === undefined ? [] : [[LIMITS, capabilities] as const])]),
    (folder) => {
      const roots = [...new Set([...policies.keys()].map((path) => path.split("/")[0] as string))];
      const args = [
        "check",
        "--strict",
        "--schema",
        "schemas",
        ...(capabilities === undefined ? [] : ["--capabilities", LIMITS]),
        ...roots,
      ];
      const { status, stdout, stderr, error } = spawnSync(opa, args, { cwd: folder, encoding: "utf8" });
      if (error !== undefined) throw error;
      return status === 0 ? "" : stdout + stderr;
    },
  );
}
