import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AgencyFile } from "../../core/regulation/agency.ts";
import type { Jurisdiction } from "../../core/regulation/jurisdiction.ts";
import type { OwnNames, PackedFile, PackedParts } from "../../features/explorer/packed.ts";
import { toldParameters } from "../../words/told-parameters.ts";
import { loadCases } from "../cases/load.ts";
import { decisionParameters } from "../package/decision-parameters.ts";
import { readPolicyManifest } from "../package/package-files.ts";
import { version } from "../package/version.ts";
import { compiledFolder } from "../regulations/pack-manifest.ts";
import { JurisdictionError, type Regulations, settledRegulations } from "../regulations/read-regulations.ts";
import { readYamlFile } from "../regulations/yaml-file.ts";
import { startEngine } from "../start/load-engine.ts";
import { packRules } from "./pack-rules.ts";

/** How each part of the explorer is made, by the name of its module. */
type PartMakers = {
  readonly [Name in keyof PackedParts]: () => Name extends "rules" ? Promise<PackedParts[Name]> : PackedParts[Name];
};

/**
 * How the parts of the explorer are made that are made of regulations.
 *
 * @param own what an office brought, and the file of its settings
 * @throws JurisdictionError if the settings are wrong
 */
export function partMakers(
  regulations: Regulations,
  own?: Omit<OwnNames, "agency"> & { readonly agency?: string | undefined },
): PartMakers {
  const { schemas, ajv, jurisdictions: texts, calendars, packs } = regulations;
  const { jurisdictions } = settledRegulations(regulations, own?.agency);
  const settings = own?.agency === undefined ? undefined : (readYamlFile(own.agency).value as AgencyFile);
  const part = (pattern: RegExp) => Object.fromEntries(Object.entries(schemas).filter(([path]) => pattern.test(path)));
  const asked = part(/^(decisions\/.*|common)$/);
  return {
    head: () => ({
      version: version(),
      policies: readPolicyManifest().module,
      schemas: asked,
      jurisdictions: jurisdictions.map(({ id, name, authority, instrument, parties, texts, readings, versions }) => ({
        id,
        name,
        authority,
        instrument,
        ...(parties && { parties }),
        ...(texts && { texts }),
        readings,
        versions: versions.map(({ effective_from, effective_from_basis, effective_to, parameters, text_digest }) => ({
          parameters: toldParameters(parameters, schemas, texts),
          effective_from,
          effective_from_basis,
          ...(effective_to === undefined ? {} : { effective_to }),
          ...(text_digest === undefined ? {} : { text_digest }),
        })),
      })),
      ...(own === undefined
        ? {}
        : { own: { ...own, ...(settings === undefined ? {} : { agency: settings.jurisdiction }) } as OwnNames }),
    }),
    engine: () => ({
      schemas: asked,
      calendars,
      jurisdictions: jurisdictions.map(withoutFolder),
      ...(packs.length === 0 ? {} : { packs: packs.flatMap(compiledModule) }),
      ...(settings === undefined ? {} : { agency: { file: settings, text: textOf(settings, texts) } }),
    }),
    comparison: () => ({
      schemas: part(/^(version|parameters(\/.*)?)$/),
      parameters: Object.fromEntries(decisionParameters(schemas)),
    }),
    "version-files": () => texts.flatMap(versionFiles),
    "version-schemas": () => part(/^(common|version|parameters(\/.*)?)$/),
    rules: async () => packRules(await startEngine(regulations, own?.agency), { ...regulations, jurisdictions }),
    cases: () => {
      const tables = texts.map((one) => loadCases(one, ajv));
      const problems = tables.flatMap((one) => one.problems);
      if (problems.length > 0) throw new JurisdictionError(problems);
      return tables.flatMap(({ cases }) =>
        cases.map(({ jurisdiction, decision, name, line, request, expect }) => ({
          jurisdiction,
          decision,
          name,
          line,
          request,
          expect,
        })),
      );
    },
  };
}

// No page may tell where it was made.
function withoutFolder(one: Jurisdiction): Jurisdiction {
  return { ...one, folder: "" };
}

function textOf({ jurisdiction }: AgencyFile, texts: readonly Jurisdiction[]): Jurisdiction {
  return withoutFolder(texts.find(({ id }) => id === jurisdiction) as Jurisdiction);
}

function compiledModule(pack: Regulations["packs"][number]) {
  if (pack.manifest === undefined) return [];
  const module = readFileSync(join(compiledFolder(pack), "policies.wasm")).toString("base64");
  return [{ id: pack.id, module }];
}

function versionFiles({ id, folder, versions }: Jurisdiction): PackedFile[] {
  return versions.map(({ effective_from }) => {
    const name = ["yaml", "yml"]
      .map((ending) => `${effective_from}.${ending}`)
      .find((one) => existsSync(join(folder, one)));
    if (name === undefined) throw new Error(`${folder}: no file of ${effective_from}`);
    return { jurisdiction: id, name, text: readFileSync(join(folder, name), "utf8") };
  });
}
