// The checks that take seconds, for the loop of edit and see: types, lint, unused code, every YAML file, every case,
// and the policies if Go is installed. Two run at a time. The output of a check is shown if it fails.
import { spawn, spawnSync } from "node:child_process";
import { packagePath } from "../src/node/package/package-files.ts";

interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const hdp = (...args: string[]): Check["command"] => ["npx", "tsx", "src/cli/bin.ts", ...args];
const CHECKS: readonly Check[] = [
  { name: "types", command: ["npx", "tsc"] },
  { name: "lint, format and layers", command: ["npx", "biome", "check", "."] },
  { name: "cases", command: hdp("test", "--lang", "en") },
  { name: "types of the core", command: ["npx", "tsc", "-p", "tsconfig.core.json"] },
  { name: "unused code", command: ["npx", "knip"] },
  { name: "YAML", command: hdp("check") },
];
const POLICIES: Check = { name: "policies", command: ["npx", "tsx", "tools/check-policies.ts"] };

const hasGo = spawnSync("go", ["version"], { stdio: "ignore" }).status === 0;
const waiting = [...CHECKS, ...(hasGo ? [POLICIES] : [])];
const started = performance.now();
let failed = 0;

async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const begun = performance.now();
    const { status, output } = await run(check.command);
    if (status !== 0) failed += 1;
    console.log(`${status === 0 ? "ok    " : "FAILED"} ${seconds(begun)}  ${check.name}`);
    if (status !== 0) console.log(output);
  }
}

function run([command, ...args]: Check["command"]): Promise<{
  readonly status: number | null;
  readonly output: string;
}> {
  return new Promise((resolve) => {
    const process = spawn(command, args, { cwd: packagePath(""), shell: globalThis.process.platform === "win32" });
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString();
    };
    process.stdout.on("data", take);
    process.stderr.on("data", take);
    process.on("error", ({ message }) => resolve({ status: 1, output: message }));
    process.on("close", (status) => resolve({ status, output }));
  });
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1).padStart(5)} s`;
}

await Promise.all([work(), work()]);
if (!hasGo) console.log("skipped          policies: Go is not installed, which brings OPA (go.mod)");
console.log(`${failed === 0 ? "all is well" : `${failed} failed`} ${seconds(started)}`);
process.exitCode = failed === 0 ? 0 : 1;
