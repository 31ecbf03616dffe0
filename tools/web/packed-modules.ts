import type { Plugin } from "vite";
import { packagePath } from "../../src/node/package/package-files.ts";
import { pack } from "./pack.ts";

/** Gives the page, as modules named `virtual:hdp/…`, what the package has as files. */
export function packedModules(): Plugin {
  const prefix = "virtual:hdp/";
  return {
    name: "hdp-packed-modules",
    resolveId(id) {
      if (id.startsWith("/@hdp/")) return packagePath(id.slice("/@hdp/".length));
      return id.startsWith(prefix) ? `\0${id}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const packed = await pack();
      const name = id.slice(prefix.length + 1) as keyof typeof packed;
      if (name === "validators" || name === "version-validators") return { code: packed[name], moduleType: "js" };
      // Browsers read JSON faster than the same as source.
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(packed[name]))});`, moduleType: "js" };
    },
  };
}
