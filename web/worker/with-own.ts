import { interpretedValidators } from "../../src/core/schema/interpreted.ts";
import { type packedParts, packedRegulations } from "../../src/embedded/parts.ts";

/**
 * The parts of an engine with what an office brought: facts of its own decisions are checked by reading their schemas, for
 * the page may not run code that was made elsewhere, and its packs answer by their WebAssembly modules.
 */
export function withOwn(parts: ReturnType<typeof packedParts>) {
  const { schemas, packs = [] } = packedRegulations;
  const further = interpretedValidators(schemas);
  const ajv = { getSchema: (name: string) => parts.ajv.getSchema(name) ?? further.getSchema(name) };
  const modules = packs.map(({ id, module }) => {
    const bytes = Uint8Array.from(atob(module), (one) => one.charCodeAt(0));
    return { id, module: new WebAssembly.Module(bytes) };
  });
  return { ...parts, ajv, ...(modules.length > 0 && { packs: modules }) };
}
