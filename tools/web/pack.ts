import { readFileSync } from "node:fs";
import { partMakers } from "../../src/node/explorer/packed-parts.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { factSchemas, VERSION_SCHEMA, validatorModule } from "../build/validators.ts";

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
  const makers = partMakers(regulations);
  const asked = makers.engine().schemas;
  return lazily({
    ...makers,
    module: () => readFileSync(packagePath("policies/compiled/policies.wasm")).toString("base64"),
    validators: () => validatorModule(asked, factSchemas(asked)),
    "version-validators": () => validatorModule(regulations.schemas, VERSION_SCHEMA),
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
