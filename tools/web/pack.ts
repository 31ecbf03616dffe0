import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { decisionParameters } from "../../src/node/package/decision-parameters.ts";
import { packagePath, readPolicyManifest } from "../../src/node/package/package-files.ts";
import { version } from "../../src/node/package/version.ts";
import { JurisdictionError, readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../src/node/start/load-engine.ts";
import { toldParameters } from "../../src/words/told-parameters.ts";
import type { PackedCase, PackedFile, PackedHead } from "../../web/shared/packed.ts";
import { factSchemas, VERSION_SCHEMA, validatorModule } from "../build/validators.ts";
import { packRules } from "./pack-rules.ts";

let packed: ReturnType<typeof make> | undefined;

/**
 * Everything that the page and the entry that holds everything hold, each part made once, when it is first asked for.
 *
 * @param folders of further jurisdictions, the same at every call
 */
export function pack(folders: readonly string[]): ReturnType<typeof make> {
  return (packed ??= make(folders));
}

/** Has everything made anew the next time it is asked for. */
export function forgetPacked(): void {
  packed = undefined;
}

async function make(folders: readonly string[]) {
  const regulations = readRegulations(folders);
  if (regulations.problems.length > 0) throw new JurisdictionError(regulations.problems);
  const { schemas, ajv, jurisdictions, calendars } = regulations;
  const asked = Object.fromEntries(
    Object.entries(schemas).filter(([path]) => path.startsWith("decisions/") || path === "common"),
  );
  const head = (): PackedHead => ({
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
  });
  return lazily({
    head,
    engine: () => ({
      schemas: asked,
      calendars,
      jurisdictions: jurisdictions.map((one) => ({ ...one, folder: "" })),
    }),
    comparison: () => ({
      schemas: Object.fromEntries(
        Object.entries(schemas).filter(([path]) => /^(version|parameters(\/.*)?)$/.test(path)),
      ),
      parameters: Object.fromEntries(decisionParameters(schemas)),
    }),
    module: () => readFileSync(packagePath("policies/compiled/policies.wasm")).toString("base64"),
    validators: () => validatorModule(asked, factSchemas(asked)),
    "version-validators": () => validatorModule(schemas, VERSION_SCHEMA),
    "version-files": () => jurisdictions.flatMap(versionFiles),
    "version-schemas": () =>
      Object.fromEntries(Object.entries(schemas).filter(([path]) => /^(common|version|parameters(\/.*)?)$/.test(path))),
    rules: async () => packRules(await startEngine(regulations), regulations),
    cases: (): PackedCase[] =>
      jurisdictions.flatMap((one) =>
        loadCases(one, ajv).cases.map(({ jurisdiction, decision, name, line, request, expect }) => ({
          jurisdiction,
          decision,
          name,
          line,
          request,
          expect,
        })),
      ),
  });
}

/** The same, each made once. */
function lazily<Parts extends Readonly<Record<string, () => unknown>>>(parts: Parts): Parts {
  const made = new Map<string, unknown>();
  const once = Object.entries(parts).map(([name, make]) => [
    name,
    () => {
      if (!made.has(name)) made.set(name, make());
      return made.get(name);
    },
  ]);
  return Object.fromEntries(once) as Parts;
}

function versionFiles({ id, folder, versions }: Jurisdiction): PackedFile[] {
  return versions.map(({ effective_from }) => {
    const name = `${effective_from}.yaml`;
    return { jurisdiction: id, name, text: readFileSync(join(folder, name), "utf8") };
  });
}
