import { cjsModule, EMBEDDED, esModule, NODE } from "./programs.ts";
import type { Target } from "./target.ts";

/** A test that writes the answers to a file, since a runner of tests has its own ideas of standard output. */
const test = (head: string) => `${head}
test("answers", async () => {
  require_fs.writeFileSync("answers.json", JSON.stringify(await answers()));
});
`;
const SHOW = {
  "show.mjs":
    'import { readFileSync } from "node:fs";\nconsole.log("ANSWERS " + readFileSync("answers.json", "utf8"));\n',
};
const ESM = 'import * as require_fs from "node:fs";\nimport { answers } from "./answers.mjs";';
const CJS = 'const require_fs = require("node:fs");\nconst { answers } = require("./answers.cjs");';

const jest = (name: string, files: Readonly<Record<string, string>>, node: string): Target => ({
  name: `jest, ${name}`,
  quick: true,
  install: ["jest@^30"],
  files: { ...files, ...SHOW, "jest.config.json": JSON.stringify({ testMatch: ["**/*.test.?js"] }) },
  build: [`node ${node} node_modules/jest/bin/jest.js --silent`],
  run: "node show.mjs",
});

const jestEsm = (name: string, entry: string) =>
  jest(
    `ES modules, ${name}`,
    { "answers.mjs": esModule(entry), "one.test.mjs": test(ESM) },
    "--experimental-vm-modules --no-warnings",
  );

/** What runs tests. */
export const testers: readonly Target[] = [
  jest("CommonJS, embedded entry", { "answers.cjs": cjsModule(EMBEDDED), "one.test.cjs": test(CJS) }, ""),
  jestEsm("embedded entry", EMBEDDED),
  jestEsm("node entry", NODE),
  ...[NODE, EMBEDDED].map(
    (entry): Target => ({
      name: `vitest, ${entry === NODE ? "node" : "embedded"} entry`,
      install: ["vitest@^4"],
      files: {
        ...SHOW,
        "answers.mjs": esModule(entry),
        "one.test.mjs": test(`import { test } from "vitest";\n${ESM}`),
      },
      build: ["npx vitest run --silent"],
      run: "node show.mjs",
    }),
  ),
];
