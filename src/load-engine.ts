import { join } from "node:path";
import { decideMany } from "./batch/decide-many.ts";
import type { LogOptions } from "./decision-log/entry.ts";
import { Engine, type EngineParts } from "./engine/engine.ts";
import type { PlanModule } from "./engine/plan/runtime.ts";
import { DecisionError } from "./errors.ts";
import { originOf } from "./explain/parameter-places.ts";
import { applyAgency } from "./jurisdictions/agency.ts";
import { loadCalendars, type OfficeCalendar } from "./jurisdictions/calendars.ts";
import { type DataDocument, dataDocument } from "./jurisdictions/data-document.ts";
import { type Loaded, loadJurisdictions } from "./jurisdictions/load.ts";
import { type PackedRegulations, readPacked } from "./jurisdictions/packed.ts";
import { describeProblem, type Problem } from "./jurisdictions/problem.ts";
import { keepingReader, type ReadYaml } from "./jurisdictions/yaml-file.ts";
import { packagePath, readSchemas } from "./package-files.ts";
import { compilePolicies, loadProgram } from "./policy-module.ts";
import { SchemaTree } from "./schema-tree.ts";
import { decisionSchemas, type SchemaFiles } from "./schemas.ts";
import { LateAjv, type PackageValidators } from "./validators.ts";
import { IS_BUILT } from "./workers.ts";

/** What {@link loadEngine} can be told. */
export interface EngineOptions extends LogOptions {
  /** Folders of further jurisdictions, which add to the bundled ones or replace those of the same name. */
  readonly jurisdictions?: readonly string[];
  /** A file of the agency's own settings: numbers that the text leaves open, and stricter ones. */
  readonly agency?: string;
}

/** YAML files of jurisdictions, calendars or settings are wrong; each problem has its file, line and column. */
export class JurisdictionError extends DecisionError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("invalid_jurisdictions", problems.map(describeProblem));
    this.problems = problems;
  }
}

/**
 * Loads the bundled regulations, and further ones, into an engine.
 *
 * @throws JurisdictionError if a YAML file is wrong
 * @throws PolicyModuleError if the compiled policies are damaged or not those of the manifest, or a schema is missing
 * @throws TypeError if an option is not what it should be
 *
 * @example
 * const engine = await loadEngine();
 */
export async function loadEngine(options: EngineOptions = {}): Promise<Engine> {
  checkOptions(options);
  return startEngine(readRegulations(options.jurisdictions), options.agency, options);
}

/** Starts an engine with regulations that were read, and the settings of an agency; throws as {@link loadEngine} does. */
export async function startEngine(
  regulations: Regulations,
  agency?: string,
  logging: LogOptions = {},
): Promise<Engine> {
  const { schemas, ajv, policies, program, calendars, made } = regulations;
  const { jurisdictions } = settledRegulations(regulations, agency);
  const data = made?.jurisdictions === jurisdictions ? made.data : dataDocument({ jurisdictions, calendars });
  const origin = originOf({
    texts: regulations.jurisdictions,
    settled: jurisdictions,
    ...(agency === undefined ? {} : { agency }),
  });
  const [module, plan] = await Promise.all([policies(), program()]);
  return new Engine({ module, plan, data, schemas, ajv, origin, decideMany, ...(await logOf(logging, data, schemas)) });
}

async function logOf(
  logging: LogOptions,
  data: DataDocument,
  schemas: SchemaFiles,
): Promise<Required<Pick<EngineParts, "log">> | undefined> {
  const { onDecision } = logging;
  if (onDecision === undefined) return undefined;
  const { decisionLog } = await import("./decision-log/entry.ts");
  const { bundleContents } = await import("./bundle/contents.ts");
  return { log: decisionLog(onDecision, logging, { revision: bundleContents(data, schemas).revision, schemas }) };
}

/**
 * The regulations with the settings of an agency in them.
 *
 * @throws JurisdictionError if the regulations or the settings are wrong
 */
export function settledRegulations(regulations: Regulations, agency?: string): Loaded {
  const { schemas, ajv, jurisdictions, problems } = regulations;
  if (problems.length > 0) throw new JurisdictionError(problems);
  if (agency === undefined) return regulations;
  const settled = applyAgency(agency, jurisdictions, { ajv, tree: new SchemaTree(schemas) });
  if (settled.problems.length > 0) throw new JurisdictionError(settled.problems);
  return settled;
}

const OPTIONS = ["jurisdictions", "agency", "onDecision", "logUnmasked", "logKey"];

// What is not understood must not be taken for done.
function checkOptions(options: EngineOptions): void {
  if (typeof options !== "object" || options === null) throw new TypeError("loadEngine: expected an object of options");
  for (const key of Object.keys(options)) {
    if (!OPTIONS.includes(key)) {
      throw new TypeError(`loadEngine: unknown option \`${key}\`, expected one of ${OPTIONS.join(", ")}`);
    }
  }
  const { jurisdictions, agency, onDecision, logUnmasked, logKey } = options;
  if (jurisdictions !== undefined && !(Array.isArray(jurisdictions) && jurisdictions.every(isText))) {
    throw new TypeError("loadEngine: jurisdictions: expected a list of folders");
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

/** Everything of the package and of further folders that an engine is made of, but the policies. */
export interface Regulations extends Loaded {
  readonly calendars: readonly OfficeCalendar[];
  readonly schemas: SchemaFiles;
  /** Knows every one of the schemas, and is Ajv, or does as Ajv does. */
  readonly ajv: PackageValidators;
  readonly readYaml: ReadYaml;
  /** What the policies read of just these jurisdictions and calendars, where it was made when the package was built. */
  readonly made?: { readonly jurisdictions: Loaded["jurisdictions"]; readonly data: DataDocument };
  /** The policies, compiled when first asked for. */
  readonly policies: () => Promise<WebAssembly.Module>;
  /** The policies as a JavaScript program, loaded when first asked for. */
  readonly program: () => Promise<PlanModule>;
}

/** What reading needs and does not change: a program that reads again and again keeps it, with all that was compiled. */
export interface Reading extends Pick<Regulations, "schemas" | "ajv" | "readYaml" | "policies" | "program"> {
  /** The bundled regulations without their YAML, where it is unchanged since the package was built. */
  readonly packed: () => PackedRegulations | undefined;
}

/**
 * Reads the schemas; files are parsed anew only once they have changed.
 *
 * @param options `fresh`: every file is read and checked, also those that were when the package was built
 */
export function startReading({ fresh = false }: { readonly fresh?: boolean } = {}): Reading {
  // From the sources, what was built may be of other ones.
  const readPack = fresh || !IS_BUILT ? () => undefined : readPacked;
  let first = readPack();
  inherent ??= readInherent(first);
  let compiled: Promise<WebAssembly.Module> | undefined;
  const policies = () => (compiled ??= compilePolicies());
  // What was read a moment ago is not read again for the first time that it is asked for.
  const packed = () => {
    const pack = first ?? readPack();
    first = undefined;
    return pack;
  };
  return { ...inherent, readYaml: keepingReader(), policies, program: loadProgram, packed };
}

// Compiling the validator of a version takes as long as all else of a start.
let inherent: ReturnType<typeof readInherent> | undefined;

function readInherent(pack: PackedRegulations | undefined) {
  const schemas = pack?.schemas ?? readSchemas();
  return { schemas, ajv: new LateAjv(schemas, pack?.validators) };
}

/** Reads the bundled jurisdictions and those of further folders, with everything that is wrong with them. */
export function readRegulations(folders: readonly string[] = [], reading: Reading = startReading()): Regulations {
  const { schemas, ajv, readYaml, packed } = reading;
  const bundled = packagePath("jurisdictions");
  const pack = packed();
  const { calendars, problems } =
    pack === undefined
      ? loadCalendars(join(bundled, "calendars"), ajv, readYaml)
      : { calendars: pack.calendars, problems: [] };
  const known = { ajv, readYaml, decisions: decisionSchemas(schemas), calendars: calendars.map(({ id }) => id) };
  const already = pack?.jurisdictions.map((one) => ({ ...one, folder: join(bundled, one.id) }));
  const loaded = loadJurisdictions(already === undefined ? [bundled, ...folders] : folders, known, already);
  const { jurisdictions } = loaded;
  return {
    ...reading,
    calendars,
    jurisdictions,
    ...(pack !== undefined && folders.length === 0 ? { made: { jurisdictions, data: pack.data } } : {}),
    problems: [...problems, ...loaded.problems],
  };
}
