import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { entrypointOf } from "../../core/engine/entrypoint.ts";
import { requestChecks } from "../../core/facts/request-schemas.ts";
import type { DataDocument } from "../../core/regulation/data-document.ts";
import { type DecisionSchema, decisionSchemas, type SchemaFiles } from "../../core/schema/schemas.ts";
import type { BundleFile } from "../files/archive.ts";
import { canonicalJson } from "../package/canonical-json.ts";
import { packagePath, readPolicyManifest } from "../package/package-files.ts";
import { sha256 } from "../package/sha256.ts";
import { policySources } from "../policies/policy-sources.ts";
import type { LoadedPack } from "../regulations/load-packs.ts";
import { compiledFolder, digestOf } from "../regulations/pack-manifest.ts";

/** The contents of a bundle, without the manifest and the signature. */
export interface BundleContents {
  /** Sorted by name. */
  readonly files: readonly BundleFile[];
  readonly revision: string;
}

/**
 * The policies, the check of requests and the data, with the revision that stands for them in bundles and in logs.
 *
 * @param packs whose policies stand in the bundle too
 * @throws PolicyModuleError if a policy was altered
 */
export function bundleContents(
  data: DataDocument,
  schemas: SchemaFiles,
  packs: readonly LoadedPack[] = [],
): BundleContents {
  const requests = requestChecks(schemas);
  const files = [
    ...policyFiles(),
    ...packs.flatMap(filesOfPack),
    ...regoIn("opa-server"),
    { name: "opa-server/asked.rego", bytes: Buffer.from(askedRego(decisionSchemas(schemas))) },
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

/** The Rego of a pack, which was found to be that of its manifest when it was read, and its module. */
function filesOfPack(pack: LoadedPack): BundleFile[] {
  const { id, rego, manifest } = pack;
  if (manifest === undefined) return [];
  const name = `packs/${id}/policy.wasm`;
  const module = { name, bytes: readFileSync(join(compiledFolder(pack), "policies.wasm")) };
  if (digestOf(module.bytes) !== manifest.module) {
    throw new PolicyModuleError(`${name}: not the file that the pack's manifest names`);
  }
  const sources = [...rego].map(([path, text]) => {
    return { name: path.replace(/^policies/, `packs/${id}`), bytes: Buffer.from(text) };
  });
  return [...sources, module];
}

function regoIn(folder: string): BundleFile[] {
  return [...policySources(folder)]
    .filter(([name]) => !name.endsWith("_test.rego"))
    .map(([name, text]) => ({ name, bytes: Buffer.from(text) }));
}

/** Rego that gives the answer of the decision that is asked for: a rule below `data.hdp` cannot look one up by its name. */
function askedRego(decisions: ReadonlyMap<string, DecisionSchema>): string {
  const own = [...decisions].filter(([, { declared }]) => declared === undefined);
  const rules = own.map(([name, schema]) => {
    const path = entrypointOf(name, schema).replaceAll("/", ".");
    return `answer := data.${path} if input.decision == "${name}"\n`;
  });
  // Those that are declared have one rule for all, and names that are no names in Rego.
  const declared = 'answer := data.hdp.declared.answer if contains(input.decision, ".")\n';
  return ["package hdp.asked\n", ...rules, declared].join("\n");
}
