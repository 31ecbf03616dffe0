import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PolicyModuleError } from "./errors.ts";
import { packagePath } from "./package-files.ts";

/**
 * Compiles the policies of the package, once their digest was compared with that of the manifest.
 *
 * @param folder where `policies.wasm` and its `manifest.json` are
 * @throws PolicyModuleError if one of them cannot be read, or they do not belong together
 */
export async function compilePolicies(folder = packagePath("policies/compiled")): Promise<WebAssembly.Module> {
  try {
    const bytes = await readFile(join(folder, "policies.wasm"));
    const expected = moduleOf(await readFile(join(folder, "manifest.json"), "utf8"));
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    if (digest !== expected) throw new Error(`policies.wasm has digest ${digest}, its manifest says ${expected}`);
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new PolicyModuleError(`the compiled policies cannot be loaded: ${(cause as Error).message}`, { cause });
  }
}

function moduleOf(manifest: string): string {
  let value: unknown;
  try {
    value = JSON.parse(manifest);
  } catch (cause) {
    throw new Error(`manifest.json is no JSON (${(cause as Error).message})`, { cause });
  }
  const { module } = (value ?? {}) as { module?: unknown };
  if (typeof module !== "string") throw new Error("manifest.json: module: expected the digest of policies.wasm");
  return module;
}
