import { packEntrypoint } from "../../core/engine/entrypoint.ts";
import type { PackPolicies } from "../../core/engine/policy-modules.ts";
import type { Problem, ReadYaml } from "../../core/regulation/yaml-file.ts";
import { compilePolicies, loadProgram } from "../package/policy-module.ts";
import type { BroughtFile, Known } from "./load-declared.ts";
import { compiledFolder, type PackManifest, readManifest } from "./pack-manifest.ts";
import { type Pack, readPack } from "./read-pack.ts";

/** A pack, and the manifest of its compiled policies where it has some. */
export interface LoadedPack extends Pack {
  readonly manifest?: PackManifest;
}

/** Reads packs with the manifests of their compiled policies; nothing is thrown. */
export function loadPacks(
  folders: readonly string[],
  known: Known,
  readYaml: ReadYaml,
): { readonly packs: readonly LoadedPack[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const packs = new Map<string, LoadedPack>();
  for (const folder of folders) {
    const { pack, problems: found } = readPack(folder, known, readYaml);
    problems.push(...found);
    if (pack === undefined || packs.has(pack.folder)) continue;
    const { manifest, problems: inManifest } = readManifest(pack);
    problems.push(...inManifest);
    packs.set(pack.folder, { ...pack, ...(manifest && { manifest }) });
  }
  return { packs: [...packs.values()], problems };
}

/** The files that define the decisions of a pack, with where its Rego answers them. */
export function packFiles({ id, decisions, manifest }: LoadedPack): BroughtFile[] {
  return decisions.map(({ name, yaml, hasRego }) => {
    if (!hasRego) return { owner: id, name, yaml };
    const parameters = manifest?.parameters[name] ?? [];
    return { owner: id, name, yaml, policy: { entrypoint: packEntrypoint(id, name), parameters } };
  });
}

/**
 * The compiled policies of packs that have Rego, each once its digest was compared with that of its manifest.
 *
 * @throws PolicyModuleError if one cannot be read, or is not that of the manifest
 */
export async function packPolicies(packs: readonly LoadedPack[]): Promise<readonly PackPolicies[]> {
  const loaded = packs.map(async (pack): Promise<PackPolicies[]> => {
    const { id, manifest } = pack;
    if (manifest === undefined) return [];
    const folder = compiledFolder(pack);
    const module = await compilePolicies(folder);
    return [{ id, module, ...(manifest.program !== undefined && { plan: await loadProgram(folder), folder }) }];
  });
  return (await Promise.all(loaded)).flat();
}

/** The policies of packs as a thread was given them, with their programs. */
export async function withPrograms(
  packs: readonly Omit<PackPolicies, "plan">[] = [],
): Promise<readonly PackPolicies[]> {
  return Promise.all(
    packs.map(async (pack) => (pack.folder === undefined ? pack : { ...pack, plan: await loadProgram(pack.folder) })),
  );
}
