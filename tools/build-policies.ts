// Compiles policies/ with the OPA that go.mod pins to policies/compiled/policies.wasm and, by OPA's plan, policies.js,
// and writes their manifest, and the terms of what OPA puts into the module.
// --check fails if the committed files differ in a byte.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compilePlan } from "../packages/rego-to-js/src/compiler/compile-plan.ts";
import { BUILTINS } from "../packages/rego-to-js/src/runtime/builtins.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { sha256 } from "../src/node/package/sha256.ts";
import { compileRego } from "../src/node/policies/compile-rego.ts";
import { parameterPaths } from "../src/node/policies/parameter-paths.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { opa, opaBinary } from "./build/opa.ts";
import { opaNotices } from "./opa-notices.ts";

const root = packagePath("");
const target = join(root, "policies/compiled");
const digest = (bytes: Uint8Array) => `sha256:${sha256(bytes)}`;
const sources = new Map([...policySources("policies")].filter(([file]) => !file.endsWith("_test.rego")));

const { module, plan } = compileRego(sources, opaBinary());
const program = Buffer.from(compilePlan(JSON.parse(plan), Object.keys(BUILTINS)));
const manifest = {
  opa: /^Version: (.*)$/m.exec(opa(["version"]))?.[1],
  module: digest(module),
  program: digest(program),
  sources: Object.fromEntries([...sources].map(([file, text]) => [file, digest(Buffer.from(text))])),
  parameters: parameterPaths(sources, opaBinary()),
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
