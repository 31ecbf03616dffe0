import { readdirSync, readFileSync } from "node:fs";
import { PolicyModuleError } from "../errors.ts";
import { dataDocument } from "../jurisdictions/data-document.ts";
import { type Regulations, settledRegulations } from "../load-engine.ts";
import { packagePath } from "../package-files.ts";
import { type BundleFile, pack, unpack } from "./archive.ts";
import { askedRego } from "./asked.ts";
import { canonicalJson } from "./canonical-json.ts";
import { requestChecks } from "./request-schemas.ts";
import { type SigningKey, sha256, signatures } from "./sign.ts";

/** A bundle for OPA servers. */
export interface Bundle {
  /** `.tar.gz` */
  readonly archive: Buffer;
  /** Digest over names and contents of every file but the manifest and the signature: the same content, the same one. */
  readonly revision: string;
  /** Names of the files, sorted. */
  readonly files: readonly string[];
}

/** What the bundle owns in a server's `data`; another bundle may own nothing of it. */
const ROOTS = ["calendar", "hdp", "jurisdictions", "requests", "system/log", "texts", "workdays"];

/**
 * Makes the bundle of regulations and an agency's settings.
 *
 * @throws JurisdictionError if a YAML file is wrong
 * @throws PolicyModuleError if a policy of the package was altered
 */
export async function makeBundle(regulations: Regulations, agency?: string, key?: SigningKey): Promise<Bundle> {
  const { jurisdictions } = settledRegulations(regulations, agency);
  const data = dataDocument({ jurisdictions, calendars: regulations.calendars });
  const requests = requestChecks(regulations.schemas);
  const contents = [
    ...policyFiles(),
    ...regoFiles("server"),
    { name: "server/asked.rego", bytes: Buffer.from(askedRego(Object.keys(requests.schemas))) },
    { name: "data.json", bytes: Buffer.from(canonicalJson({ ...data, requests })) },
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  const listed = contents.map(({ name, bytes }) => `${sha256(bytes)}  ${name}\n`).join("");
  const revision = `sha256:${sha256(Buffer.from(listed))}`;
  const manifest = {
    name: ".manifest",
    bytes: Buffer.from(canonicalJson({ revision, roots: ROOTS, rego_version: 1 })),
  };
  const files = [manifest, ...contents];
  if (key !== undefined) files.unshift(await signatures(files, key));
  return { archive: pack(files), revision, files: files.map(({ name }) => name) };
}

/** Whether bytes are a bundle that {@link makeBundle} made. */
export function isOwnBundle(bytes: Uint8Array): boolean {
  const manifest = unpack(bytes)?.find(({ name }) => name === ".manifest");
  return manifest !== undefined && Buffer.from(manifest.bytes).includes(JSON.stringify(ROOTS));
}

/** The policies and the module that was compiled of them, each as the manifest of the package has it. */
function policyFiles(): BundleFile[] {
  const manifest = JSON.parse(readFileSync(packagePath("policies/compiled/manifest.json"), "utf8")) as {
    module: string;
    sources: Record<string, string>;
  };
  const module = { name: "policy.wasm", bytes: readFileSync(packagePath("policies/compiled/policies.wasm")) };
  const sources = regoFiles("policies");
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

function regoFiles(folder: string): BundleFile[] {
  return readdirSync(packagePath(folder), { recursive: true, encoding: "utf8" })
    .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".rego") && !name.endsWith("_test.rego"))
    .map((name) => ({ name, bytes: readFileSync(packagePath(name)) }));
}
