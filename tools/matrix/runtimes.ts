import { cjsProgram, EMBEDDED, esModule, esProgram, NODE, REQUEST } from "./programs.ts";
import type { Target } from "./target.ts";

/** Reads the answers that a batch wrote, each of which must be there. */
const COUNT = `import { readFileSync } from "node:fs";
const lines = readFileSync("answers.ndjson", "utf8").trimEnd().split("\\n");
if (lines.length !== 20000 || lines.some((line) => !line.includes('"outcome":"required"'))) throw new Error(lines.length);
`;

const both = (name: string, make: (entry: string) => Omit<Target, "name">): Target[] => [
  { name: `${name}, node entry`, ...make(NODE) },
  { name: `${name}, embedded entry`, ...make(EMBEDDED) },
];

/** What runs JavaScript as it is. */
export const runtimes: readonly Target[] = [
  ...both("node, ES module", (entry) => ({
    install: [],
    files: { "main.mjs": esProgram(entry) },
    run: "node main.mjs",
  })),
  ...both("node, require", (entry) => ({
    install: [],
    files: { "main.cjs": cjsProgram(entry) },
    run: "node main.cjs",
  })),
  ...both("node, worker thread", (entry) => ({
    install: [],
    files: {
      "worker.mjs": esProgram(entry),
      "main.mjs": 'import { Worker } from "node:worker_threads";\nnew Worker("./worker.mjs");\n',
    },
    run: "node main.mjs",
  })),
  ...both("tsx", (entry) => ({ install: ["tsx@^4"], files: { "main.ts": esProgram(entry) }, run: "npx tsx main.ts" })),
  ...both("bun", (entry) => ({ install: ["bun@^1"], files: { "main.ts": esProgram(entry) }, run: "npx bun main.ts" })),
  {
    name: "bun, compiled to one file",
    install: ["bun@^1"],
    files: { "main.ts": esProgram(EMBEDDED) },
    build: ["npx bun build main.ts --target=node --outfile=one.mjs"],
    run: "node one.mjs",
    alone: ["one.mjs"],
  },
  ...both("deno", (entry) => ({
    install: ["deno@^2"],
    files: { "main.mjs": esProgram(entry) },
    run: "npx deno run --allow-read --allow-env --allow-sys main.mjs",
  })),
  {
    name: "deno, without any permission",
    install: ["deno@^2"],
    files: {
      "main.mjs": esModule(EMBEDDED),
      "run.mjs": 'import { answers } from "./main.mjs";\nconsole.log("ANSWERS " + JSON.stringify(await answers()));\n',
    },
    run: "npx deno run --no-prompt run.mjs",
  },
  {
    name: "deno, a batch in threads",
    install: ["deno@^2"],
    files: {
      "lines.mjs": `for (let at = 0; at < 20000; at += 1) console.log(${JSON.stringify(JSON.stringify(REQUEST))});\n`,
      "count.mjs": COUNT,
    },
    build: [
      "node lines.mjs > requests.ndjson",
      "npx deno run -A node_modules/household-data-policy/dist/cli/bin.js batch requests.ndjson -o answers.ndjson --workers 2 --quiet",
      "node count.mjs",
    ],
  },
];
