// Everything in one file: no file is read, and nothing of Node is used.
import module from "virtual:hdp/module";
import { PolicyModuleError } from "./core/base/errors.ts";
import { Engine } from "./core/engine/engine.ts";
import { packedParts } from "./embedded/parts.ts";

export * from "./pure.ts";

let started: Promise<Engine> | undefined;

/**
 * An engine with the regulations of the package, which are all in this module. Every caller gets the same one.
 *
 * @throws PolicyModuleError if the place that it runs in has no WebAssembly
 *
 * @example
 * const engine = await loadEngine();
 */
export function loadEngine(): Promise<Engine> {
  return (started ??= start());
}

async function start(): Promise<Engine> {
  try {
    const bytes = Uint8Array.from(atob(module), (byte) => byte.charCodeAt(0));
    return new Engine(packedParts(await WebAssembly.compile(bytes)));
  } catch (cause) {
    throw new PolicyModuleError("the embedded policies cannot be started here", { cause });
  }
}
