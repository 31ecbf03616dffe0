import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PlanModule } from "#rego-to-js";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { packagePath } from "./package-files.ts";
import { sha256 } from "./sha256.ts";

const COMPILED = packagePath("policies/compiled");

/**
 * Compiles the policies of the package, once their digest was compared with that of the manifest.
 *
 * @param folder where `policies.wasm` and its `manifest.json` are
 * @throws PolicyModuleError if one of them cannot be read, or they do not belong together
 */
export async function compilePolicies(folder = COMPILED): Promise<WebAssembly.Module> {
  return loadCompiled(folder, "policies.wasm", "module", (bytes) => WebAssembly.compile(bytes));
}

/**
 * Loads the policies of the package as a JavaScript program, once its digest was compared with that of the manifest.
 *
 * @param folder where `policies.js` and its `manifest.json` are
 * @throws PolicyModuleError as {@link compilePolicies} does
 */
export async function loadProgram(folder = COMPILED): Promise<PlanModule> {
  const url = pathToFileURL(join(folder, "policies.js")).href;
  return loadCompiled(folder, "policies.js", "program", async () => (await import(url)).default);
}

async function loadCompiled<T>(
  folder: string,
  name: string,
  key: "module" | "program",
  load: (bytes: Buffer<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  try {
    const bytes = await readFile(join(folder, name));
    const expected = digestIn(await readFile(join(folder, "manifest.json"), "utf8"), key, name);
    const digest = `sha256:${sha256(bytes)}`;
    if (digest !== expected) throw new Error(`${name} has digest ${digest}, its manifest says ${expected}`);
    return await load(bytes);
  } catch (cause) {
    throw new PolicyModuleError(`the compiled policies cannot be loaded: ${(cause as Error).message}`, { cause });
  }
}

function digestIn(manifest: string, key: "module" | "program", name: string): string {
  let value: unknown;
  try {
    value = JSON.parse(manifest);
  } catch (cause) {
    throw new Error(`manifest.json is no JSON (${(cause as Error).message})`, { cause });
  }
  const digest = ((value ?? {}) as Record<string, unknown>)[key];
  if (typeof digest !== "string") throw new Error(`manifest.json: ${key}: expected the digest of ${name}`);
  return digest;
}
