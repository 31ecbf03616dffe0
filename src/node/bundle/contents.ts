import { readFileSync } from "node:fs";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { requestChecks } from "../../core/facts/request-schemas.ts";
import type { DataDocument } from "../../core/regulation/data-document.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import { canonicalJson } from "../package/canonical-json.ts";
import { packagePath, readPolicyManifest } from "../package/package-files.ts";
import { sha256 } from "../package/sha256.ts";
import { policySources } from "../policies/policy-sources.ts";
import type { BundleFile } from "./archive.ts";

/** The contents of a bundle, without the manifest and the signature. */
export interface BundleContents {
  /** Sorted by name. */
  readonly files: readonly BundleFile[];
  readonly revision: string;
}

/**
 * The policies, the check of requests and the data, with the revision that stands for them in bundles and in logs.
 *
 * @throws PolicyModuleError if a policy of the package was altered
 */
export function bundleContents(data: DataDocument, schemas: SchemaFiles): BundleContents {
  const requests = requestChecks(schemas);
  const files = [
    ...policyFiles(),
    ...regoIn("opa-server"),
    { name: "opa-server/asked.rego", bytes: Buffer.from(askedRego(Object.keys(requests.schemas))) },
    { name: "data.json", bytes: Buffer.from(canonicalJson({ ...data, requests })) },
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, revision: revisionOf(files) };
}

/** The digest of names and contents of files, which are sorted by name. */
export function revisionOf(files: readonly BundleFile[]): string {
  const listed = files.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join("");
  return `sha256:${sha256(Buffer.from(listed))}`;
}

/** The policies and the module that was compiled of them, each as the manifest of the package has it. */
function policyFiles(): BundleFile[] {
  const manifest = readPolicyManifest();
  const module = { name: "policy.wasm", bytes: readFileSync(packagePath("policies/compiled/policies.wasm")) };
  const sources = regoIn("policies");
  const expected = Object.entries({ ...manifest.sources, "policy.wasm": manifest.module });
  const found = new Map([...sources, module].map(({ name, bytes }) => [name, `sha256:${sha256(bytes)}`]));
  for (const [name, digest] of expected) {
    if (found.get(name) === digest) continue;
    throw new PolicyModuleError(`${name}: not the file that the package's manifest of policies names`);
  }
  if (found.size !== expected.length)
    throw new PolicyModuleError("policies/: a file that their manifest does not name");
  return [...sources, module];
}

function regoIn(folder: string): BundleFile[] {
  return [...policySources(folder)]
    .filter(([name]) => !name.endsWith("_test.rego"))
    .map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

/** Rego that gives the answer of the decision that is asked for: a rule below `data.hdp` cannot look one up by its name. */
function askedRego(decisions: readonly string[]): string {
  const own = decisions.filter((name) => !name.includes("."));
  const rules = own.map((name) => `answer := data.hdp.${name}.answer if input.decision == "${name}"\n`);
  // Those that jurisdictions declare have one rule for all, and names that are no names in Rego.
  const declared = 'answer := data.hdp.declared.answer if contains(input.decision, ".")\n';
  return ["package hdp.asked\n", ...rules, declared].join("\n");
}
