import "../package/libraries.ts";
import type { PlanModule } from "#rego-to-js";
import { Engine, type EngineParts } from "../../core/engine/engine.ts";
import { type DataDocument, dataDocument } from "../../core/regulation/data-document.ts";
import { explain } from "../../features/explain/explain.ts";
import { decideMany } from "../batch/decide-many.ts";
import type { LogOptions } from "../decision-log/entry.ts";
import { originOf } from "../explain/parameter-places.ts";
import { digestOfProgram } from "../package/policy-module.ts";
import { specialisedPrograms } from "../package/specialised.ts";
import { isPack } from "../regulations/read-pack.ts";
import { type Regulations, readRegulations, settledRegulations } from "../regulations/read-regulations.ts";

/** The options of {@link loadEngine}. */
export interface EngineOptions extends LogOptions {
  /** Folders of further jurisdictions, which add to the bundled ones or replace those of the same name. */
  readonly jurisdictions?: readonly string[];
  /** Folders of packs: decisions and jurisdictions of others, built by `hdp build`. They replace nothing. */
  readonly packs?: readonly string[];
  /** A file of the agency's own settings: numbers that the text leaves open, and stricter ones. */
  readonly agency?: string;
}

/**
 * Loads the bundled regulations, and further ones, into an engine.
 *
 * @throws JurisdictionError if a YAML file is wrong
 * @throws PolicyModuleError if the compiled policies are damaged or not those of the manifest, or a schema is missing
 * @throws TypeError if an option is not what it should be
 * @throws UsageError if the environment variable HDP_SPECIALISED is neither `on` nor `off`
 *
 * @example
 * const engine = await loadEngine();
 */
export async function loadEngine(options: EngineOptions = {}): Promise<Engine> {
  checkOptions(options);
  const { jurisdictions = [], packs = [], agency } = options;
  return startEngine(readRegulations([...jurisdictions, ...packs]), agency, options);
}

/** Starts an engine with regulations that were read, and the settings of an agency; throws as {@link loadEngine} does. */
export async function startEngine(
  regulations: Regulations,
  agency?: string,
  logging: LogOptions = {},
): Promise<Engine> {
  const { schemas, ajv, policies, program, packPolicies, calendars, made } = regulations;
  const { jurisdictions } = settledRegulations(regulations, agency);
  const asBuilt = made?.jurisdictions === jurisdictions ? made : undefined;
  const data = asBuilt?.data ?? dataDocument({ jurisdictions, calendars, schemas });
  const origin = originOf({
    texts: regulations.jurisdictions,
    settled: jurisdictions,
    ...(agency === undefined ? {} : { agency }),
  });
  const [module, plan, packs] = await Promise.all([policies(), program(), packPolicies()]);
  return new Engine({
    module,
    plan,
    ...(asBuilt && specialisedFor(plan, asBuilt.digest)),
    ...(packs.length > 0 && { packs }),
    data,
    schemas,
    ajv,
    origin,
    explain,
    decideMany,
    ...(await logOf(logging, data, regulations)),
  });
}

function specialisedFor(plan: PlanModule, regulations: string): Pick<EngineParts, "specialised"> {
  const program = digestOfProgram(plan);
  const specialised = program === undefined ? undefined : specialisedPrograms(program, regulations);
  return specialised === undefined ? {} : { specialised };
}

async function logOf(
  logging: LogOptions,
  data: DataDocument,
  { schemas, packs }: Regulations,
): Promise<Required<Pick<EngineParts, "log">> | undefined> {
  const { onDecision } = logging;
  if (onDecision === undefined) return undefined;
  const { decisionLog } = await import("../decision-log/entry.ts");
  const { bundleContents } = await import("../bundle/contents.ts");
  return {
    log: decisionLog(onDecision, logging, { revision: bundleContents(data, schemas, packs).revision, schemas }),
  };
}

const OPTIONS = ["jurisdictions", "packs", "agency", "onDecision", "logUnmasked", "logKey"];

// An option that is not understood must not be ignored.
function checkOptions(options: EngineOptions): void {
  if (typeof options !== "object" || options === null) throw new TypeError("loadEngine: expected an object of options");
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key)) {
      throw new TypeError(`loadEngine: unknown option \`${key}\`, expected one of ${OPTIONS.join(", ")}`);
    }
  }
  const { jurisdictions, packs, agency, onDecision, logUnmasked, logKey } = options;
  if (jurisdictions !== undefined && !(Array.isArray(jurisdictions) && jurisdictions.every(isText))) {
    throw new TypeError("loadEngine: jurisdictions: expected a list of folders");
  }
  if (packs !== undefined && !(Array.isArray(packs) && packs.every(isText))) {
    throw new TypeError("loadEngine: packs: expected a list of folders");
  }
  for (const folder of packs ?? []) {
    if (!isPack(folder)) throw new TypeError(`loadEngine: packs: ${folder}: expected a folder with a pack.yaml`);
  }
  if (agency !== undefined && typeof agency !== "string") {
    throw new TypeError("loadEngine: agency: expected the path of a file");
  }
  if (onDecision !== undefined && typeof onDecision !== "function") {
    throw new TypeError("loadEngine: onDecision: expected a function");
  }
  if (logUnmasked !== undefined && typeof logUnmasked !== "boolean") {
    throw new TypeError("loadEngine: logUnmasked: expected true or false");
  }
  if (
    logKey !== undefined &&
    ((typeof logKey !== "string" && !(logKey instanceof Uint8Array)) || logKey.length === 0)
  ) {
    throw new TypeError("loadEngine: logKey: expected a text or bytes, not empty");
  }
}

const isText = (value: unknown) => typeof value === "string";
