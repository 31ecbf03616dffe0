// Bundles src/embedded.ts, with everything that it needs in it, as a script. An ES module and a CommonJS module, for a tool
// that knows no other, load it and hand out what it made: there is no format that both can read, and two copies would be
// a quarter of the package. With them come the notices of what is bundled there, and the declarations of the second.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { packagePath } from "../src/node/package/package-files.ts";
import { version } from "../src/node/package/version.ts";
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
    lib: {
      entry: packagePath("src/embedded.ts"),
      formats: ["cjs"],
      fileName: () => "embedded.cjs",
    },
  },
});
// They are in the bundle now.
rmSync(`${dist}/embedded`, { recursive: true, force: true });

for (const chunk of [built].flat().flatMap((one) => ("output" in one ? one.output : []))) {
  const needed = chunk.type === "chunk" ? [...chunk.imports, ...chunk.dynamicImports] : [chunk.fileName];
  if (needed.length > 0) throw new Error(`dist/${chunk.fileName}: ${needed}, expected a file that needs no other`);
}

// Two versions of the package may be in one place.
const key = JSON.stringify(`household-data-policy@${version()}/embedded`);
const all = `globalThis[Symbol.for(${key})]`;
mkdirSync(`${dist}/embedded`);
// A folder of its own says what its scripts are, since browsers know them by the name `.js` alone.
writeFileSync(`${dist}/embedded/package.json`, '{ "type": "commonjs" }\n');
const code = readFileSync(`${dist}/embedded.cjs`, "utf8");
writeFileSync(`${dist}/embedded/all.js`, `${all} ??= (() => { const exports = {}; ${code}; return exports; })();\n`);
writeFileSync(`${dist}/embedded.cjs`, `require("./embedded/all.js");\nmodule.exports = ${all};\n`);
const names = Object.keys(createRequire(import.meta.url)(`${dist}/embedded.cjs`)).join(", ");
writeFileSync(`${dist}/embedded.js`, `import "./embedded/all.js";\nexport const { ${names} } = ${all};\n`);

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
