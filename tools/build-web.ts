// Builds the explorer (web/) into dist/web: static files that any host serves, or `hdp explore`, and explorer.html, the same
// in one file that needs no server. With it come the notices of
// what is bundled there, and beside it the bill of materials of the whole package, and all of the page packed, as the
// package holds it.
// Usage: build-web.ts [FOLDER...] [-o FOLDER]: with further jurisdictions, into another folder.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "vite";
import { filesOf, PACKED_PAGE, packPage } from "../src/cli/explore/page-files.ts";
import { billOfMaterials } from "./bill-of-materials.ts";
import { browserModules } from "./web/browser-modules.ts";
import { Notices } from "./web/notices.ts";
import { packedModules } from "./web/packed-modules.ts";
import { singleFile } from "./web/single-file.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

// Vite keeps what it finds: built by a test, the page would be that of developers, with the place of each element in it.
process.env["NODE_ENV"] = "production";

const { values, positionals } = parseArgs({
  options: { output: { type: "string", short: "o" } },
  allowPositionals: true,
});
const outDir = values.output ?? path("dist/web");
const notices = new Notices();
const plugins = () => [browserModules, packedModules(positionals, { open: true }), notices.plugin()];

await build({
  configFile: false,
  root: path("web"),
  base: "./",
  logLevel: "warn",
  plugins: plugins(),
  worker: { format: "es", plugins },
  build: {
    outDir,
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The files that the page loads have a budget, which a test checks.
    chunkSizeWarningLimit: 4000,
  },
});

writeFileSync(join(outDir, "explorer.html"), await singleFile(path("web"), plugins));
writeFileSync(join(outDir, "third-party-notices.txt"), notices.text);
if (values.output === undefined) writeFileSync(path(PACKED_PAGE), packPage(filesOf(outDir)));
writeFileSync(path("dist/bill-of-materials.cdx.json"), billOfMaterials(notices.packages));
