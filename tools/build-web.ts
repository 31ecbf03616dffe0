// Builds the explorer (web/) into dist/web: static files that any host serves, or `hdp explore`.
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { packedModules } from "./web/packed-modules.ts";

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

// Vite keeps what it finds: built by a test, the page would be that of developers, with the place of each element in it.
process.env["NODE_ENV"] = "production";

await build({
  configFile: false,
  root: path("web"),
  base: "./",
  logLevel: "warn",
  plugins: [packedModules()],
  worker: { format: "es", plugins: () => [packedModules()] },
  build: {
    outDir: path("dist/web"),
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What the page loads has a budget of its own, which a test holds.
    chunkSizeWarningLimit: 4000,
  },
});
