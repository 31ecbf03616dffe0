import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { UsageError } from "../../core/base/errors.ts";
import { mistakeText, oneOf } from "../../core/base/mistake.ts";
import { shown } from "../../core/base/text.ts";
import type { SpecialisedModule, SpecialisedModules } from "../../core/engine/specialised.ts";
import { packagePath } from "./package-files.ts";
import { sha256 } from "./sha256.ts";

/** Where the specialised programs are in the package. */
export const SPECIALISED = "dist/specialised";

/** Set to `off`, every request is answered by the general program. */
const SWITCH = "HDP_SPECIALISED";

function isSwitchedOff(): boolean {
  const value = process.env[SWITCH];
  if (value === undefined || value === "" || value === "on") return false;
  if (value === "off") return true;
  throw new UsageError(mistakeText({ place: SWITCH, found: shown(value), expected: oneOf(["on", "off"]) }));
}

/** What specialised programs were made of, and the digests of their files by decision. */
export interface SpecialisedIndex {
  /** The digest of the general program, as the manifest of the policies has it. */
  readonly program: string;
  /** That of the packed regulations. */
  readonly regulations: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * The specialised programs of the package; `undefined` where there are none for this program and these regulations, or they
 * are switched off. A file that is not as it was built gives none: then the general program answers, the same.
 *
 * @throws UsageError if the switch is neither on nor off
 * @param program the digest of the general program
 * @param regulations that of the packed regulations
 */
export function specialisedPrograms(
  program: string,
  regulations: string,
  root = packagePath(""),
): SpecialisedModules | undefined {
  if (isSwitchedOff()) return undefined;
  const index = read(() => JSON.parse(readFileSync(join(root, SPECIALISED, "index.json"), "utf8")) as SpecialisedIndex);
  if (index?.program !== program || index.regulations !== regulations) return undefined;
  // One file has the programs of all versions, which are asked for one by one.
  const loaded = new Map<string, ReturnType<typeof load>>();
  return (decision) => {
    if (!loaded.has(decision)) {
      const file = join(root, SPECIALISED, `${decision}.cjs`);
      loaded.set(
        decision,
        read(() => load(file, index.files[decision])),
      );
    }
    return loaded.get(decision);
  };
}

function load(file: string, digest: string | undefined): Readonly<Record<string, SpecialisedModule>> | undefined {
  if (digest === undefined) return undefined;
  const text = readFileSync(file);
  if (sha256(text) !== digest) return undefined;
  const module = { exports: {} };
  compileFunction(text.toString("utf8"), ["module"], { filename: file })(module);
  return module.exports;
}

function read<T>(reading: () => T): T | undefined {
  try {
    return reading();
  } catch {
    return undefined;
  }
}
