import { EMBEDDED, esModule, esProgram, NODE } from "./programs.ts";
import type { Target } from "./target.ts";

const MAIN = { "main.mjs": esProgram(EMBEDDED) };
/** What is written must run with nothing beside it. */
const one = (file: string) => ({ run: `node ${file}`, alone: [file] });

const esbuild = (format: string, platform: string, file: string): Target => ({
  name: `esbuild, ${format}, ${platform}`,
  quick: true,
  install: ["esbuild@^0.28"],
  files: MAIN,
  build: [
    `npx esbuild main.mjs --bundle --format=${format} --platform=${platform} --outfile=${file} --log-level=error`,
  ],
  ...one(file),
});

const vite = (name: string, options: string): Target => ({
  name: `vite, ${name}`,
  quick: true,
  install: ["vite@^8"],
  files: {
    ...MAIN,
    "index.html": '<script type="module" src="./main.mjs"></script>',
    // One name for what is written, so that it can be run.
    "vite.config.mjs": `export default { logLevel: "error", ssr: { noExternal: true }, build: { modulePreload: false, chunkSizeWarningLimit: 9999, ${options} rollupOptions: { output: { entryFileNames: "out.mjs" } } } };\n`,
  },
  build: [name === "server" ? "npx vite build --ssr main.mjs" : "npx vite build"],
  run: "node dist/out.mjs",
  alone: ["dist/out.mjs"],
});

const webpack = (target: string): Target => ({
  name: `webpack, ${target}`,
  install: ["webpack@^5", "webpack-cli@^6"],
  files: {
    ...MAIN,
    "webpack.config.cjs": `module.exports = { mode: "production", target: "${target}", entry: "./main.mjs", performance: { hints: false }, output: { path: __dirname, filename: "out.cjs" } };\n`,
  },
  build: ["npx webpack --no-stats"],
  ...one("out.cjs"),
});

const PAGE = `"use client";
import { useEffect, useState } from "react";
import { answers } from "./answers.mjs";
export default function Page() {
  const [text, setText] = useState("");
  useEffect(() => { answers().then((all) => setText(JSON.stringify(all))); }, []);
  return <p>{text}</p>;
}
`;

const next = (name: string, entry: string, config: string): Target => ({
  name: `next, ${name}`,
  install: ["next@^16", "react@^19", "react-dom@^19"],
  files: {
    "next.config.mjs": `export default { ${config} };\n`,
    "app/layout.jsx": "export default ({ children }) => <html><body>{children}</body></html>;\n",
    "app/page.jsx": PAGE,
    "app/answers.mjs": esModule(EMBEDDED),
    "app/api/route-answers.mjs": esModule(entry),
    // Answered while it is built, so that the build is the run.
    "app/api/route.js":
      'import { answers } from "./route-answers.mjs";\nexport const dynamic = "force-static";\nexport async function GET() {\n  return Response.json(await answers());\n}\n',
    "show.mjs":
      'import { readFileSync } from "node:fs";\nconsole.log("ANSWERS " + readFileSync(".next/server/app/api.body", "utf8"));\n',
  },
  build: ["npx next build"],
  run: "node show.mjs",
});

/** What makes one file of many. */
export const bundlers: readonly Target[] = [
  esbuild("esm", "neutral", "out.mjs"),
  esbuild("cjs", "node", "out.cjs"),
  esbuild("iife", "browser", "out.cjs"),
  vite("page", 'target: "es2022",'),
  vite("server", ""),
  webpack("node"),
  webpack("web"),
  {
    name: "rollup",
    install: ["rollup@^4", "@rollup/plugin-node-resolve@^16"],
    files: MAIN,
    build: ["npx rollup main.mjs -p node-resolve -f es -o out.mjs --silent"],
    ...one("out.mjs"),
  },
  {
    name: "ncc",
    install: ["@vercel/ncc@^0.38"],
    files: MAIN,
    build: ["npx ncc build main.mjs -o out --quiet"],
    run: "node out/index.mjs",
    alone: ["out/index.mjs"],
  },
  next("embedded entry everywhere", EMBEDDED, ""),
  next("node entry on the server", NODE, `serverExternalPackages: ["${NODE}"]`),
  {
    name: "esbuild, the node entry says that it is not to be bundled",
    quick: true,
    install: ["esbuild@^0.28"],
    files: {
      "main.mjs": esProgram(NODE),
      "show.mjs": `import { spawnSync } from "node:child_process";
const { status, stderr } = spawnSync("node", ["out.cjs"], { encoding: "utf8" });
if (status === 0 || !stderr.includes("import household-data-policy/embedded")) throw new Error(stderr);
`,
    },
    build: [
      "npx esbuild main.mjs --bundle --format=cjs --platform=node --outfile=out.cjs --log-level=error --log-override:empty-import-meta=silent",
      "node show.mjs",
    ],
  },
];
