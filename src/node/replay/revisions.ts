import type { Bilingual } from "../../core/base/bilingual.ts";
import { RequestError, UsageError } from "../../core/base/errors.ts";
import { mistakeText } from "../../core/base/mistake.ts";
import type { Answer, Request } from "../../core/engine/answer.ts";
import { entrypointOf, packEntrypoint } from "../../core/engine/entrypoint.ts";
import { PolicyHost } from "../../core/engine/host.ts";
import type { RequestChecks } from "../../core/facts/request-schemas.ts";
import { requestChecks } from "../../core/facts/request-schemas.ts";
import type { DataDocument } from "../../core/regulation/data-document.ts";
import { Masks } from "../../features/decision-log/masks.ts";
import { bundleContents, revisionOf } from "../bundle/contents.ts";
import { type BundleFile, unpack } from "../files/archive.ts";
import type { Regulations } from "../regulations/read-regulations.ts";
import { startEngine } from "../start/load-engine.ts";

/** Rules and parameters of one revision, which can be asked. */
export interface Revision {
  readonly revision: string;
  /** The facts that its logs mask. */
  readonly masks: Masks;
  /** The answer; `undefined` if there is none under this revision. */
  readonly answer: (request: Request) => Answer | undefined;
}

/** The revision of the package, with further jurisdictions and the settings of an agency; throws as `startEngine` does. */
export async function presentRevision(regulations: Regulations, agency: string | undefined): Promise<Revision> {
  const engine = await startEngine(regulations, agency);
  const { data } = engine.portable;
  const { schemas, packs } = regulations;
  const answer = (request: Request) => {
    try {
      return engine.decide(request);
    } catch (error) {
      if (error instanceof RequestError) return undefined;
      throw error;
    }
  };
  return {
    revision: bundleContents(data, schemas, packs).revision,
    masks: new Masks(requestChecks(schemas).shown),
    answer,
  };
}

/**
 * The revision of a bundle that `hdp bundle` wrote, with its own policies and data. Its files must be those of the
 * revision that it names; a signature is not looked at.
 *
 * @throws UsageError if it is no bundle, or was altered
 */
export async function bundleRevision(archive: Uint8Array, name: string): Promise<Revision> {
  const files = unpack(archive) ?? [];
  const refuse = (expected: Bilingual) =>
    new UsageError(mistakeText({ found: `\`${name}\``, expected }), { option: "bundle" });
  const text = (file: string) => {
    const found = files.find((one) => one.name === file);
    if (found === undefined)
      throw refuse({ en: "a bundle that `hdp bundle` wrote", "zh-TW": "`hdp bundle` 製作的套件" });
    return Buffer.from(found.bytes);
  };
  const manifest = text(".manifest").toString("utf8");
  const contents = files.filter((one) => one.name !== ".manifest" && one.name !== ".signatures.json");
  const revision = revisionOf(contents.sort((a, b) => (a.name < b.name ? -1 : 1)));
  if (revisionIn(manifest) !== revision) {
    throw refuse({
      en: `the files of the revision that it names (they are ${revision})`,
      "zh-TW": `與所載版次相符的檔案（實為 \`${revision}\`）`,
    });
  }
  const [document, module] = [text("data.json"), text("policy.wasm")];
  const { host, ofPacks, masks } = await loaded(document, module, packModules(files)).catch((error: Error) => {
    throw refuse({
      en: `the data and policies of a bundle (${error.message})`,
      "zh-TW": `套件的資料與規則（\`${error.message}\`）`,
    });
  });
  return {
    revision,
    masks,
    answer: (request) => {
      const [owner = "", name = ""] = request.decision.split(".");
      const ofPack = ofPacks.get(owner);
      const inPack = ofPack?.entrypoints[packEntrypoint(owner, name)];
      if (ofPack !== undefined && inPack !== undefined) return evaluated(ofPack, inPack, request);
      const entrypoint = host.entrypoints[entrypointOf(request.decision)];
      return entrypoint === undefined ? undefined : evaluated(host, entrypoint, request);
    },
  };
}

function evaluated(host: PolicyHost, entrypoint: number, request: Request): Answer | undefined {
  return host.evaluate(entrypoint, JSON.stringify(request)) as Answer | undefined;
}

/** The modules of packs in a bundle, by the packs' identifiers. */
function packModules(files: readonly BundleFile[]): Map<string, Buffer<ArrayBuffer>> {
  const found = files.flatMap(({ name, bytes }) => {
    const [, id] = /^packs\/(\w+)\/policy\.wasm$/.exec(name) ?? [];
    return id === undefined ? [] : [[id, Buffer.from(bytes)] as const];
  });
  return new Map(found);
}

async function loaded(document: Buffer, module: Buffer<ArrayBuffer>, packs: ReadonlyMap<string, Buffer<ArrayBuffer>>) {
  const { requests, ...data } = JSON.parse(document.toString("utf8")) as DataDocument & { requests: RequestChecks };
  const hostOf = async (bytes: Buffer<ArrayBuffer>) => new PolicyHost(await WebAssembly.compile(bytes), data);
  const ofPacks = [...packs].map(async ([id, bytes]) => [id, await hostOf(bytes)] as const);
  return {
    host: await hostOf(module),
    ofPacks: new Map(await Promise.all(ofPacks)),
    masks: new Masks(requests.shown),
  };
}

function revisionIn(manifest: string): unknown {
  try {
    return (JSON.parse(manifest) as { revision?: unknown } | null)?.revision;
  } catch {
    return undefined;
  }
}
