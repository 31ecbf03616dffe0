// Compiles policies/ with the OPA that go.mod pins to policies/compiled/policies.wasm and, by OPA's plan, policies.js,
// and writes their manifest, and the terms of what OPA puts into the module.
// --check builds into a temporary folder and fails if the committed files differ in a byte.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compilePlan } from "../packages/rego-to-js/src/compiler/compile-plan.ts";
import { BUILTINS } from "../packages/rego-to-js/src/runtime/builtins.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { sha256 } from "../src/node/package/sha256.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { opa } from "./build/opa.ts";
import { opaNotices } from "./opa-notices.ts";
import { parameterPaths } from "./parameter-paths.ts";
import { writeFiles } from "./policies/with-files.ts";

const root = packagePath("");
const target = join(root, "policies/compiled");
const digest = (bytes: Uint8Array) => `sha256:${sha256(bytes)}`;
const sources = new Map([...policySources("policies")].filter(([file]) => !file.endsWith("_test.rego")));

const temporary = mkdtempSync(join(tmpdir(), "hdp-policies-"));
try {
  // Some stand in no file.
  writeFiles(sources, temporary);
  const build = (target: string, output: string) =>
    opa(["build", "--target", target, "--output", output, ...sources.keys()], { cwd: temporary });
  build("wasm", "bundle.tar.gz");
  execFileSync("tar", ["-xzf", "bundle.tar.gz", "-C", temporary, "/policy.wasm"], { cwd: temporary, stdio: "pipe" });
  const module = readFileSync(join(temporary, "policy.wasm"));
  build("plan", "plan.tar.gz");
  execFileSync("tar", ["-xzf", "plan.tar.gz", "-C", temporary, "/plan.json"], { cwd: temporary, stdio: "pipe" });
  const plan = JSON.parse(readFileSync(join(temporary, "plan.json"), "utf8"));
  const program = Buffer.from(compilePlan(plan, Object.keys(BUILTINS)));
  const manifest = {
    opa: /^Version: (.*)$/m.exec(opa(["version"]))?.[1],
    module: digest(module),
    program: digest(program),
    sources: Object.fromEntries([...sources].map(([file, text]) => [file, digest(Buffer.from(text))])),
    parameters: parameterPaths(sources),
  };
  const files = {
    "policies.wasm": module,
    "policies.js": program,
    "notices.txt": Buffer.from(opaNotices()),
    "manifest.json": Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
  };
  if (process.argv.includes("--check")) {
    for (const [name, bytes] of Object.entries(files)) {
      if (!bytes.equals(readFileSync(join(target, name)))) {
        console.error(`policies/compiled/${name} is stale: run \`npm run build:policies\``);
        process.exitCode = 1;
      }
    }
  } else {
    mkdirSync(target, { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(target, name), bytes);
  }
} finally {
  rmSync(temporary, { recursive: true });
}
