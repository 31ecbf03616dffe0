import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type { Plan, PlanModule } from "#rego-to-js";
import { RUNTIME } from "#rego-to-js";
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
  return loadCompiled(folder, "policies.wasm", "module", async (bytes, digest) => {
    const module = modules.get(digest) ?? (await WebAssembly.compile(bytes));
    modules.set(digest, module);
    return module;
  });
}

/**
 * Loads the policies of the package as a JavaScript program, once its digest was compared with that of the manifest.
 *
 * @param folder where `policies.js` and its `manifest.json` are
 * @throws PolicyModuleError as {@link compilePolicies} does
 */
export async function loadProgram(folder = COMPILED): Promise<PlanModule> {
  return loadCompiled(folder, "policies.js", "program", async (bytes, digest) => {
    const program = programs.get(digest) ?? exported(bytes.toString("utf8"), join(folder, "policies.js"));
    programs.set(digest, program);
    return program;
  });
}

/** The digest of a program that was loaded. */
export function digestOfProgram(program: PlanModule): string | undefined {
  return [...programs].find(([, one]) => one === program)?.[0];
}

/** The policies as a proof follows them. */
export interface PlannedPolicies {
  readonly plan: Plan;
  /** Hands out each function of the plan. */
  readonly program: PlanModule;
}

/**
 * Loads OPA's plan of the policies of the package, and compiles it to a program that hands out its functions.
 *
 * @throws PolicyModuleError as {@link compilePolicies} does
 */
export function loadPlan(folder = COMPILED): Promise<PlannedPolicies> {
  return loadCompiled(folder, "plan.json", "plan", async (bytes) => {
    // Who proves nothing does not wait for the compiler.
    const { compilePlan } = await import("#rego-to-js/compiler");
    const plan = JSON.parse(bytes.toString("utf8")) as Plan;
    const text = compilePlan(plan, Object.keys(RUNTIME.b), { functions: true });
    return { plan, program: exported(text, join(folder, "plan.json")) };
  });
}

/** Modules and programs by their digests: the same bytes are compiled once. */
const modules = new Map<string, WebAssembly.Module>();
const programs = new Map<string, PlanModule>();

/** The words by which a module hands over its one value. */
const EXPORT = /^export default /m;

/**
 * The default export of a module that imports nothing. It is compiled from the text that was read: imported by its path,
 * the file would be read again, and might be another one by then.
 */
function exported(text: string, filename: string): PlanModule {
  if (!EXPORT.test(text)) throw new Error("policies.js: expected a module with a default export");
  // On one line, so that places in the program are places in the file.
  return compileFunction(text.replace(EXPORT, '"use strict"; return '), [], { filename })() as PlanModule;
}

type CompiledKey = "module" | "program" | "plan";

async function loadCompiled<T>(
  folder: string,
  name: string,
  key: CompiledKey,
  load: (bytes: Buffer<ArrayBuffer>, digest: string) => Promise<T>,
): Promise<T> {
  try {
    const bytes = await readFile(join(folder, name));
    const expected = digestIn(await readFile(join(folder, "manifest.json"), "utf8"), key, name);
    const digest = `sha256:${sha256(bytes)}`;
    if (digest !== expected) throw new Error(`${name} has digest ${digest}, its manifest says ${expected}`);
    return await load(bytes, digest);
  } catch (cause) {
    throw new PolicyModuleError(`the compiled policies cannot be loaded: ${(cause as Error).message}`, { cause });
  }
}

function digestIn(manifest: string, key: CompiledKey, name: string): string {
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
