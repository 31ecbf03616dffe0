import { dataDocument } from "../../core/regulation/data-document.ts";
import { type BundleFile, pack, unpack } from "../files/archive.ts";
import { canonicalJson } from "../package/canonical-json.ts";
import { type Regulations, settledRegulations } from "../regulations/read-regulations.ts";
import { bundleContents } from "./contents.ts";
import { type SigningKey, signatures } from "./sign.ts";

/** A bundle for OPA servers. */
export interface Bundle {
  /** `.tar.gz` */
  readonly archive: Buffer;
  /** Digest over names and contents of every file but the manifest and the signature: the same content, the same one. */
  readonly revision: string;
  /** Names of the files, sorted. */
  readonly files: readonly string[];
}

/** The part of the manifest about the bundle as a whole. It is no part of the revision, which identifies the rules. */
export interface BundleMetadata {
  /** Its number in the order of bundles: a later bundle has a larger one. */
  readonly sequence?: number;
  /** The last moment at which a server answers by it, an instant as RFC 3339 writes it in capitals. */
  readonly not_after?: string;
}

/** The roots that the bundle owns in a server's `data`. Another bundle may own nothing of them. */
const ROOTS = [
  "calendar",
  "decisions",
  "hdp",
  "jurisdictions",
  "requests",
  "system/authz",
  "system/log",
  "texts",
  "workdays",
];

/** Those of a bundle: a pack with Rego has one of its own. */
function rootsOf({ packs }: Regulations): string[] {
  const compiled = packs.filter(({ manifest }) => manifest !== undefined);
  return [...compiled.map(({ id }) => `packs/${id}`).sort(), ...ROOTS];
}

/** Those of every bundle; before jurisdictions had decisions, bundles did not own `decisions`. */
const ALWAYS_OWNED = JSON.stringify(ROOTS.slice(ROOTS.indexOf("hdp"))).slice(1);

/**
 * Makes the bundle of regulations and an agency's settings.
 *
 * @throws JurisdictionError if a YAML file is wrong
 * @throws PolicyModuleError if a policy of the package was altered
 */
export async function makeBundle(
  regulations: Regulations,
  agency?: string,
  key?: SigningKey,
  metadata: BundleMetadata = {},
): Promise<Bundle> {
  const { jurisdictions } = settledRegulations(regulations, agency);
  const data = dataDocument({ ...regulations, jurisdictions });
  const { files: contents, revision } = bundleContents(data, regulations.schemas, regulations.packs);
  const said = Object.keys(metadata).length === 0 ? {} : { metadata };
  const manifest = canonicalJson({ revision, roots: rootsOf(regulations), rego_version: 1, ...said });
  const files: BundleFile[] = [{ name: ".manifest", bytes: Buffer.from(manifest) }, ...contents];
  if (key !== undefined) files.unshift(await signatures(files, key));
  return { archive: pack(files), revision, files: files.map(({ name }) => name) };
}

/** Whether bytes are a bundle that {@link makeBundle} made. */
export function isOwnBundle(bytes: Uint8Array): boolean {
  const manifest = unpack(bytes)?.find(({ name }) => name === ".manifest");
  return manifest !== undefined && Buffer.from(manifest.bytes).includes(ALWAYS_OWNED);
}
