// After every save of a policy: compiles the policies, and runs the cases of the decisions that the saved files are part of
// (of all, for a library). Needs Go. Usage: dev-policies.ts [JURISDICTION…]
import { spawnSync } from "node:child_process";
import { watch } from "node:fs";
import { packagePath } from "../src/node/package/package-files.ts";

const jurisdictions = process.argv.slice(2);
const saved = new Set<string>();
let timer: NodeJS.Timeout | undefined;

function answer(): void {
  const started = performance.now();
  const files = [...saved];
  saved.clear();
  const folders = new Set(files.map((file) => file.split(/[\\/]/)[0] as string));
  const decisions = folders.has("lib") ? [] : [...folders];
  console.log(`\n── ${new Date().toTimeString().slice(0, 8)} ${files.join(", ")} ──`);
  // A policy that does not compile has been told by OPA.
  if (!run("tools/build-policies.ts")) return;
  const only = decisions.flatMap((decision) => ["--decision", decision]);
  run("src/cli/bin.ts", "test", ...jurisdictions, ...only, "--lang", "en");
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

function run(script: string, ...args: string[]): boolean {
  const command = ["--import", "tsx", script, ...args];
  return spawnSync(process.execPath, command, { cwd: packagePath(""), stdio: "inherit" }).status === 0;
}

watch(packagePath("policies"), { recursive: true }, (_event, name) => {
  if (name === null || !/\.rego$|decision\.yaml$/.test(name) || name.endsWith("_test.rego")) return;
  saved.add(name);
  clearTimeout(timer);
  timer = setTimeout(answer, 100);
});
console.log("watching policies/; Ctrl-C ends");
