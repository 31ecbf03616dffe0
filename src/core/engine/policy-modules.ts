import type { PlanModule } from "#rego-to-js";
import { EngineFaultError } from "../base/errors.ts";
import { packOf } from "./entrypoint.ts";

/** The compiled Rego of a pack. */
export interface PackPolicies {
  /** Identifier of the pack. */
  readonly id: string;
  readonly module: WebAssembly.Module;
  /** The same policies as a JavaScript program; without it the module answers all. */
  readonly plan?: PlanModule;
  /** Where another thread loads the program, which cannot be cloned. */
  readonly folder?: string;
}

/** The compiled policies of the package and of packs. */
export interface PolicyModules {
  /** Those of the package. */
  readonly module: WebAssembly.Module;
  readonly packs?: readonly PackPolicies[];
}

/**
 * The module that has an entrypoint.
 *
 * @throws EngineFaultError if it is that of a pack that is not there
 */
export function moduleWith(entrypoint: string, { module, packs = [] }: PolicyModules): WebAssembly.Module {
  const pack = packOf(entrypoint);
  if (pack === undefined) return module;
  const found = packs.find(({ id }) => id === pack);
  if (found === undefined) throw new EngineFaultError(`there are no policies of the pack ${pack}`);
  return found.module;
}
