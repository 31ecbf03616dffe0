// Compiles policies/ and examples/packs/ with the OPA that go.mod pins to policies/compiled/policies.wasm and, by OPA's plan (plan.json), policies.js,
// and writes their manifest, and the terms of what OPA puts into the module.
// --check fails if the committed files differ in a byte.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compilePlan } from "../packages/rego-to-js/src/compiler/compile-plan.ts";
import { BUILTINS } from "../packages/rego-to-js/src/runtime/builtins.ts";
import { CIVIL_DAY, IN_FORCE_ON } from "../src/core/engine/specialised.ts";
import { packagePath } from "../src/node/package/package-files.ts";
import { sha256 } from "../src/node/package/sha256.ts";
import { compilePack } from "../src/node/packs/build-pack.ts";
import { compileRego } from "../src/node/policies/compile-rego.ts";
import { parameterPaths } from "../src/node/policies/parameter-paths.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { opa, opaBinary } from "./build/opa.ts";
import { opaNotices } from "./opa-notices.ts";

const root = packagePath("");
const digest = (bytes: Uint8Array) => `sha256:${sha256(bytes)}`;
const sources = new Map([...policySources("policies")].filter(([file]) => !file.endsWith("_test.rego")));

const { module, plan } = compileRego(sources, opaBinary());
// Specialised programs are chosen by these functions, and call the parts.
const handedOut = { functions: [CIVIL_DAY, IN_FORCE_ON], parts: true };
const program = Buffer.from(compilePlan(JSON.parse(plan), Object.keys(BUILTINS), handedOut));
const planned = Buffer.from(`${planText(plan)}\n`);
const manifest = {
  opa: /^Version: (.*)$/m.exec(opa(["version"]))?.[1],
  module: digest(module),
  program: digest(program),
  plan: digest(planned),
  sources: Object.fromEntries([...sources].map(([file, text]) => [file, digest(Buffer.from(text))])),
  parameters: parameterPaths(sources, opaBinary()),
};
const files = {
  "policies.wasm": module,
  "policies.js": program,
  "plan.json": planned,
  "notices.txt": Buffer.from(opaNotices()),
  "manifest.json": Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`),
};
put("policies/compiled", files);
// They call the library of the policies, whose digests the manifest has.
for (const pack of readdirSync(join(root, "examples/packs"))) {
  put(`examples/packs/${pack}/compiled`, compilePack(join(root, "examples/packs", pack), opaBinary()).files);
}

// Proofs follow the plan; where each statement stands in the Rego is of no use to them. A function a line, so that
// changes can be read.
function planText(text: string): string {
  const places = new Set(["file", "col", "row", "end_col", "end_row", "files"]);
  const whole = JSON.parse(text, (name, value) => (places.has(name) ? undefined : value));
  const { funcs, ...rest } = whole;
  const lines = funcs.funcs.map((func: object) => JSON.stringify(func));
  return `${JSON.stringify(rest).slice(0, -1)},"funcs":{"funcs":[\n${lines.join(",\n")}\n]}}`;
}

function put(folder: string, files: Readonly<Record<string, Buffer>>): void {
  const target = join(root, folder);
  if (!process.argv.includes("--check")) mkdirSync(target, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    if (!process.argv.includes("--check")) {
      writeFileSync(join(target, name), bytes);
    } else if (!bytes.equals(readFileSync(join(target, name)))) {
      console.error(`${folder}/${name} is stale: run \`npm run build:policies\``);
      process.exitCode = 1;
    }
  }
}
