import type { Plugin } from "vite";
import { ownMark } from "../../src/features/explorer/packed.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { pack } from "./pack.ts";

const PREFIX = "virtual:hdp/";

/** Whether a module, by its resolved id, is one of those that {@link packedModules} gives. */
export function isPackedModule(id: string | null): boolean {
  return id?.startsWith(`\0${PREFIX}`) ?? false;
}

/**
 * Gives bundles, as modules named `virtual:hdp/…`, what the package has as files.
 *
 * @param folders of further jurisdictions
 * @param open whether an office may put its own in the place of a part, as in the page
 */
export function packedModules(folders: readonly string[] = [], { open = false } = {}): Plugin {
  return {
    name: "hdp-packed-modules",
    resolveId(id) {
      if (id.startsWith("/@hdp/")) return packagePath(id.slice("/@hdp/".length));
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!isPackedModule(id)) return undefined;
      const parts = await pack(folders);
      const name = id.slice(PREFIX.length + 1) as keyof typeof parts;
      const packed = await parts[name]();
      if (name === "validators" || name === "version-validators") return { code: String(packed), moduleType: "js" };
      // Browsers read JSON faster than the same as source.
      const json = `JSON.parse(${JSON.stringify(JSON.stringify(packed))})`;
      if (!open || name === "module") return { code: `export default ${json};`, moduleType: "js" };
      const code = `import { own } from "/@hdp/web/shared/own.ts";\nexport default own("${ownMark(name)}") ?? ${json};`;
      return { code, moduleType: "js" };
    },
  };
}
