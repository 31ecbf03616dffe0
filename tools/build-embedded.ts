// Bundles src/embedded.ts, with everything that it needs in it, as an ES module and as CommonJS, for a tool that knows no
// other. With it come the notices of what is bundled there, and the declarations of the second.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { packagePath } from "../src/node/package/package-files.ts";
import { Notices } from "./web/notices.ts";
import { packedModules } from "./web/packed-modules.ts";

const dist = packagePath("dist");
const notices = new Notices("household-data-policy/embedded");

const built = await build({
  configFile: false,
  root: packagePath(""),
  publicDir: false,
  logLevel: "warn",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [packedModules(), notices.plugin()],
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: "es2022",
    minify: true,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    // Vite leaves the white space of ES modules for another bundler to take away.
    rolldownOptions: { output: { minify: true } },
    lib: {
      entry: packagePath("src/embedded.ts"),
      formats: ["es", "cjs"],
      fileName: (format) => (format === "es" ? "embedded.js" : "embedded.cjs"),
    },
  },
});
// They are in the bundle now.
rmSync(`${dist}/embedded`, { recursive: true, force: true });

for (const chunk of [built].flat().flatMap((one) => ("output" in one ? one.output : []))) {
  const needed = chunk.type === "chunk" ? [...chunk.imports, ...chunk.dynamicImports] : [chunk.fileName];
  if (needed.length > 0) throw new Error(`dist/${chunk.fileName}: ${needed}, expected a file that needs no other`);
}

// Linters of packages take away what stands behind `//` in a line, as it does in an address, and look for exports in the rest.
const module = readFileSync(`${dist}/embedded.js`, "utf8");
const exports = module.lastIndexOf("export{");
writeFileSync(`${dist}/embedded.js`, `${module.slice(0, exports)}\n${module.slice(exports)}`);

const exported = (await import(pathToFileURL(`${dist}/embedded.js`).href)) as Readonly<Record<string, unknown>>;
const declared = Object.entries(exported).map(([name, value]) => {
  const type = /^class\b/.test(String(value)) ? `\nexport type ${name} = esm.${name};` : "";
  return `export declare const ${name}: typeof esm.${name};${type}`;
});
const from = '"./embedded.js" with { "resolution-mode": "import" }';
writeFileSync(
  `${dist}/embedded.d.cts`,
  [`import type * as esm from ${from};`, `export type * from ${from};`, ...declared, ""].join("\n"),
);
writeFileSync(`${dist}/third-party-notices.txt`, notices.text);
