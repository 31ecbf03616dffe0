import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMapping } from "../../core/base/plain-value.ts";
import type { Problem } from "../../core/regulation/yaml-file.ts";
import { readPolicyManifest } from "../package/package-files.ts";
import { sha256 } from "../package/sha256.ts";
import { type Pack, problemAt } from "./read-pack.ts";

/** What the Rego of a pack was compiled of, and to what. Digests are `sha256:` and hexadecimal. */
export interface PackManifest {
  /** Version of the OPA that compiled it. */
  readonly opa: string;
  /** The package's own Rego that it calls, by path in the package. */
  readonly library: Readonly<Record<string, string>>;
  readonly module: string;
  /** Left out where the policies use a built-in function that only the module knows. */
  readonly program?: string;
  /** By path in the pack. */
  readonly sources: Readonly<Record<string, string>>;
  /** The parameters that each decision reads, by the name of the decision in the pack. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** Where a pack's compiled policies stand. */
export function compiledFolder({ folder }: Pick<Pack, "folder">): string {
  return join(folder, "compiled");
}

/** The decisions of a pack that Rego answers; where there are none, nothing is compiled. */
export function regoDecisions({ decisions }: Pack): Pack["decisions"] {
  return decisions.filter(({ hasRego }) => hasRego);
}

/** Digests of all that is compiled: the Rego, and the definitions by which it was checked. */
export function sourceDigests(pack: Pack): Record<string, string> {
  const definitions = regoDecisions(pack).map(({ name }) => `policies/${name}/decision.yaml`);
  const read = (file: string) => [file, readFileSync(join(pack.folder, file), "utf8")] as const;
  const all = [...pack.rego, ...["pack.yaml", ...definitions].map(read)];
  return Object.fromEntries(
    all.map(([file, text]) => [file, digestOf(text)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The digest of a text or bytes, as manifests have it. */
export function digestOf(data: Uint8Array | string): string {
  return `sha256:${sha256(data)}`;
}

/** The manifest of a pack's compiled policies, or why they are not to be used. */
export function readManifest(pack: Pack): { readonly manifest?: PackManifest; readonly problems: readonly Problem[] } {
  if (regoDecisions(pack).length === 0) return { problems: [] };
  const file = join(compiledFolder(pack), "manifest.json");
  const manifest = parsed(file);
  const library = readPolicyManifest().sources;
  const isOfThese =
    manifest !== undefined &&
    Object.entries(manifest.library).every(([path, digest]) => library[path] === digest) &&
    JSON.stringify(manifest.sources) === JSON.stringify(sourceDigests(pack));
  if (isOfThese) return { manifest, problems: [] };
  const command = `hdp build ${pack.folder}`;
  const expected = {
    en: `the compiled policies of just these sources and this version of the package: run \`${command}\``,
    "zh-TW": `由目前的原始檔與本套件此一版本編譯而成的規則：請執行 \`${command}\``,
  };
  return { problems: [problemAt(file, "unreadable", expected)] };
}

function parsed(file: string): PackManifest | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    return isMapping(value) && isMapping(value["parameters"]) && isMapping(value["library"])
      ? (value as unknown as PackManifest)
      : undefined;
  } catch {
    // What is not there or no JSON is of no sources.
    return undefined;
  }
}
