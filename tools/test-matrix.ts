// Where the package works: packs it, and for each target installs a tool beside it in a folder of its own, builds a small
// program, runs it and compares the answers with those of the engine here. `npm run test:matrix` tries all of them.
// Usage: test-matrix.ts [--quick] [--list] [NAME…]: those that .ci/run tries, the names, those whose name has a word
import { execSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { explain, inWords, loadEngine } from "../src/index.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { REQUEST } from "./matrix/programs.ts";
import type { Target } from "./matrix/target.ts";
import { TARGETS } from "./matrix/targets.ts";

/** No target takes as long; one that waits for ever has failed. */
const LIMIT = 300_000;
const MARK = "ANSWERS ";

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean" }, list: { type: "boolean" } },
  allowPositionals: true,
});
const asked = TARGETS.filter(
  ({ name, quick }) =>
    (!values.quick || quick) && (positionals.length === 0 || positionals.some((word) => name.includes(word))),
);
if (values.list) {
  for (const { name } of asked) console.log(name);
  process.exit(0);
}

const root = mkdtempSync(join(tmpdir(), "hdp-matrix-"));
process.on("exit", () => rmSync(root, { recursive: true, force: true }));
const [packed] = JSON.parse(
  execSync(`npm pack --json --ignore-scripts --pack-destination "${root}"`, { cwd: packagePath(""), encoding: "utf8" }),
) as [{ filename: string; size: number }];
const tarball = join(root, packed.filename);
console.log(`${packed.filename}: ${(packed.size / 1e6).toFixed(2)} MB`);
const expected = JSON.stringify(await expectedAnswers());

let failed = 0;
for (const target of asked) {
  const begun = performance.now();
  const { problem, size } = tried(target);
  const took = `${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s`;
  console.log(`${problem === undefined ? "ok    " : "FAILED"} ${took}  ${target.name}${size}`);
  if (problem === undefined) continue;
  failed += 1;
  console.log(problem.replaceAll(/^/gm, "    "));
}
console.log(`${asked.length - failed} of ${asked.length} targets`);
if (failed > 0 || asked.length === 0) process.exitCode = 1;

async function expectedAnswers(): Promise<unknown> {
  const engine = await loadEngine();
  const answer = engine.decide(REQUEST);
  const parameters = explain(engine, REQUEST).parameters.map(({ path }) => path);
  return [answer, inWords(engine, answer, { lang: "en" }).outcome, "invalid_request", parameters];
}

function tried(target: Target): { readonly problem?: string; readonly size: string } {
  const folder = mkdtempSync(join(root, "target-"));
  const { install, files, build = [], run, alone } = target;
  for (const [name, text] of Object.entries({ "package.json": '{ "private": true }\n', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  cpSync(tarball, join(folder, "package.tgz"));
  const packages = ["./package.tgz", ...install].map((one) => `"${one}"`).join(" ");
  for (const command of [`npm install --no-audit --no-fund --silent ${packages}`, ...build]) {
    const { status, output } = does(command, folder);
    if (status !== 0) return { problem: `${command}\n${output}`, size: "" };
  }
  if (run === undefined) return { size: "" };
  const there = alone === undefined ? folder : mkdtempSync(join(root, "alone-"));
  for (const file of alone ?? []) cpSync(join(folder, file), join(there, file), { recursive: true });
  const bytes = (alone ?? []).reduce((sum, file) => sum + statSync(join(there, file)).size, 0);
  const { status, output } = does(run, there);
  const answers = output.split("\n").find((line) => line.startsWith(MARK));
  const said = answers?.slice(MARK.length).trim();
  const size = bytes === 0 ? "" : ` (${(bytes / 1e6).toFixed(2)} MB)`;
  return status === 0 && said === expected
    ? { size }
    : { problem: `${run}\n${said ?? output}\nexpected\n${expected}`, size };
}

function does(command: string, cwd: string): { readonly status: number | null; readonly output: string } {
  const { NODE_ENV: _ours, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(command, {
    cwd,
    shell: true,
    encoding: "utf8",
    timeout: LIMIT,
    env: { ...env, NEXT_TELEMETRY_DISABLED: "1", CI: "true" } as NodeJS.ProcessEnv,
  });
  return { status, output: `${stdout}${stderr}` };
}
