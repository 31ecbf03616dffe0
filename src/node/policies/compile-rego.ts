import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { unpack } from "../files/archive.ts";
import { type Files, withFiles } from "./with-files.ts";

/** What OPA makes of policies. */
export interface CompiledPolicies {
  /** The WebAssembly module. */
  readonly module: Buffer;
  /** OPA's plan, its intermediate representation, as JSON. */
  readonly plan: string;
}

/**
 * Compiles policies, whose entrypoints their annotations name.
 *
 * @param opa the path of the OPA binary
 * @throws PolicyModuleError with what OPA says, if it does not compile them
 */
export function compileRego(sources: Files, opa: string): CompiledPolicies {
  return withFiles(sources, (folder) => {
    const built = (target: string, name: string) => {
      const args = ["build", "--target", target, "--output", "bundle.tar.gz", ...sources.keys()];
      try {
        execFileSync(opa, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
      } catch (cause) {
        // OPA prints the mistakes of a policy on its standard output.
        throw new PolicyModuleError((cause as { stdout?: string }).stdout || (cause as Error).message, { cause });
      }
      const file = unpack(readFileSync(join(folder, "bundle.tar.gz")))?.find((one) => one.name.endsWith(name));
      if (file === undefined) throw new PolicyModuleError(`opa build made no ${name}`);
      return Buffer.from(file.bytes);
    };
    return { module: built("wasm", "policy.wasm"), plan: built("plan", "plan.json").toString("utf8") };
  });
}
