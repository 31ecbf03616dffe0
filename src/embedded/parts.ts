import packed from "virtual:hdp/engine";
import validators from "virtual:hdp/validators";
import * as sdk from "@open-policy-agent/opa-wasm";
import plan from "../../policies/compiled/policies.js";
import { provideLibraries } from "../core/base/libraries.ts";
import { valueAt } from "../core/base/plain-value.ts";
import type { EngineParts } from "../core/engine/engine.ts";
import type { Origin } from "../core/engine/origin.ts";
import { dataDocument } from "../core/regulation/data-document.ts";
import { explain } from "../features/explain/explain.ts";
import { clauseAbove, parameterName } from "../features/explain/parameter-name.ts";

// The ES module exports the SDK as its default; the types that come with it tell of named exports alone.
provideLibraries({ opaWasm: () => (sdk as unknown as { default: typeof sdk }).default });

/** The schemas, jurisdictions and calendars that were packed. */
export const packedRegulations = packed;

// Made here, for its tables are longer than what makes them.
const data = dataDocument(packed);

// There are no YAML files here: a parameter is told with its clause and the name of the file in the package.
const origin: Origin = {
  settled: packed.jurisdictions,
  places: (id, from) => ({
    describe: (path) => {
      const versions = packed.jurisdictions.find((one) => one.id === id)?.versions;
      const version = versions?.find(({ effective_from }) => effective_from === from);
      const value = valueAt(version, path);
      const clause = version === undefined ? undefined : clauseAbove(version, path);
      return {
        path: parameterName(path),
        ...(value === undefined || (typeof value === "object" && !Array.isArray(value)) ? {} : { value }),
        ...(clause === undefined ? {} : { clause }),
        file: `jurisdictions/${id}/${from}.yaml`,
      };
    },
  }),
};

/** The parts of an engine that reads no file; only its module is loaded in each place's own way. */
export function packedParts(module: WebAssembly.Module) {
  const ajv = { getSchema: (name: string) => validators[name] };
  return { module, plan, data, schemas: packed.schemas, ajv, origin, explain } satisfies EngineParts;
}
