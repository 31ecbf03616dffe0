import "../package/libraries.ts";
import { readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import type { PlanModule } from "#rego-to-js";
import { DecisionError, inEnglish } from "../../core/base/errors.ts";
import type { OfficeCalendar } from "../../core/calendar/office-calendar.ts";
import type { PackPolicies } from "../../core/engine/policy-modules.ts";
import { applyAgency } from "../../core/regulation/agency.ts";
import type { DataDocument } from "../../core/regulation/data-document.ts";
import type { Readings } from "../../core/regulation/jurisdiction.ts";
import { problemText } from "../../core/regulation/problem.ts";
import type { Problem, ReadYaml, ToldProblem } from "../../core/regulation/yaml-file.ts";
import { SchemaTree } from "../../core/schema/schema-tree.ts";
import type { SchemaFiles } from "../../core/schema/schemas.ts";
import type { PackageValidators } from "../../core/schema/validators.ts";
import { packagePath, readSchemas } from "../package/package-files.ts";
import { compilePolicies, loadProgram } from "../package/policy-module.ts";
import { LateAjv } from "../package/validators.ts";
import { IS_BUILT } from "../package/workers.ts";
import { BUNDLED_CALENDARS, loadCalendars } from "./calendars.ts";
import { findJurisdictions, type Loaded, loadJurisdictions, READINGS_FILE, readReadings } from "./load.ts";
import { declares, loadDeclared } from "./load-declared.ts";
import { type LoadedPack, loadPacks, packFiles, packPolicies } from "./load-packs.ts";
import { ownerProblems } from "./pack-owners.ts";
import { type PackedRegulations, readPacked } from "./packed.ts";
import { isPack } from "./read-pack.ts";
import { keepingReader, readYamlFile } from "./yaml-file.ts";

/** YAML files of jurisdictions, calendars or settings are wrong; each problem has its file, line and column. */
export class JurisdictionError extends DecisionError {
  declare readonly code: "invalid_jurisdictions";
  readonly problems: readonly ToldProblem[];

  constructor(problems: readonly Problem[]) {
    super("invalid_jurisdictions", problems.map(problemText));
    this.problems = problems.map(inEnglish);
  }
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
  const settled = applyAgency(readYamlFile(agency), jurisdictions, { ajv, tree: new SchemaTree(schemas) });
  if (settled.problems.length > 0) throw new JurisdictionError(settled.problems);
  return settled;
}

/** Everything of the package and of further folders that an engine is made of, but the policies. */
export interface Regulations extends Loaded {
  readonly calendars: readonly OfficeCalendar[];
  /** Readings that several regulations share. */
  readonly readings: Readings;
  readonly schemas: SchemaFiles;
  /** Knows every one of the schemas, and is Ajv, or does as Ajv does. */
  readonly ajv: PackageValidators;
  readonly readYaml: ReadYaml;
  /** The data document of just these jurisdictions and calendars, if it was made when the package was built, and its digest. */
  readonly made?: {
    readonly jurisdictions: Loaded["jurisdictions"];
    readonly data: DataDocument;
    readonly digest: string;
  };
  /** The policies, compiled when first asked for. */
  readonly policies: () => Promise<WebAssembly.Module>;
  /** The policies as a JavaScript program, loaded when first asked for. */
  readonly program: () => Promise<PlanModule>;
  readonly packs: readonly LoadedPack[];
  /** The compiled Rego of the packs. */
  readonly packPolicies: () => Promise<readonly PackPolicies[]>;
}

/** The schemas and validators for reading. A program that reads repeatedly keeps them, with all that was compiled. */
export interface ReadingContext extends Pick<Regulations, "schemas" | "ajv" | "readYaml" | "policies" | "program"> {
  /** The bundled regulations without their YAML, if it is unchanged since the package was built. */
  readonly packed: typeof readPacked;
}

/**
 * Reads the schemas; files are parsed anew only once they have changed.
 *
 * @param options `fresh`: every file is read and checked, also those that were when the package was built
 */
export function startReading({ fresh = false }: { readonly fresh?: boolean } = {}): ReadingContext {
  // When run from the sources, the built pack may be of other sources.
  const readPack = fresh || !IS_BUILT ? () => undefined : readPacked;
  let first = readPack();
  inherent ??= readInherent(first);
  let compiled: Promise<WebAssembly.Module> | undefined;
  const policies = () => (compiled ??= compilePolicies());
  // The pack that was read a moment ago is not read again for its first use.
  const packed = () => {
    const pack = first ?? readPack();
    first = undefined;
    return pack;
  };
  const readOther = keepingReader();
  const readYaml: ReadYaml = (file) => (file.startsWith(BUNDLED + sep) ? readBundled(file) : readOther(file));
  return { ...inherent, readYaml, policies, program: loadProgram, packed };
}

const BUNDLED = packagePath("jurisdictions");

// The files of the package are few, so that what was parsed of them is kept for as long as the process lives.
const readBundled = keepingReader();

// Compiling the validator of a version takes as long as all else of a start.
let inherent: ReturnType<typeof readInherent> | undefined;

function readInherent(pack: PackedRegulations | undefined) {
  const schemas = pack?.schemas ?? readSchemas();
  return { schemas, ajv: new LateAjv(schemas, pack?.validators) };
}

// What the jurisdictions of all folders may name.
function readShared({ ajv, readYaml }: ReadingContext) {
  const calendars = loadCalendars(BUNDLED_CALENDARS, ajv, readYaml);
  const readings = readReadings(join(BUNDLED, READINGS_FILE), { ajv, readYaml });
  return { ...calendars, ...readings, problems: [...calendars.problems, ...readings.problems] };
}

/**
 * Reads the bundled jurisdictions and those of further folders, with everything that is wrong with them. A folder that has
 * a `pack.yaml` is a pack.
 */
export function readRegulations(
  folders: readonly string[] = [],
  reading: ReadingContext = startReading(),
): Regulations {
  const { readYaml, packed } = reading;
  const pack = packed();
  const { calendars, readings, problems } = pack === undefined ? readShared(reading) : { ...pack, problems: [] };
  const already = pack?.jurisdictions.map((one) => ({ ...one, folder: join(BUNDLED, one.id) }));
  const { packs, problems: inPacks } = loadPacks(folders.filter(isPack), reading, readYaml);
  const ofPacks = packs.map((pack) => ({
    pack,
    found: findJurisdictions(pack.jurisdictions === undefined ? [] : [pack.jurisdictions]),
  }));
  const further = folders.filter((folder) => !isPack(folder));
  const own = findJurisdictions(already === undefined ? [BUNDLED, ...further] : further);
  // Whoever names a folder of jurisdictions may replace any, so that a draft can be tried.
  const all = [...ofPacks.map((one) => one.found), own];
  const found = { folders: all.flatMap((one) => one.folders), problems: all.flatMap((one) => one.problems) };
  const owners = ownerProblems(
    ofPacks.map(({ pack, found: { folders } }) => ({ pack, folders })),
    readdirSync(BUNDLED),
    further.length === 0 ? [] : findJurisdictions(further).folders.map((folder) => basename(folder)),
  );
  const declared = loadDeclared(found.folders, reading, readYaml, packs.flatMap(packFiles));
  const { schemas, ajv } = declared;
  const known = { ajv, readYaml, schemas, readings, calendars };
  // Where a definition has a problem, what rests on definitions could only be told wrong.
  const ofPack = new Set(ofPacks.flatMap((one) => one.found.folders));
  const isReadable = (folder: string) => declared.problems.length === 0 || !(declares(folder) || ofPack.has(folder));
  const loaded = loadJurisdictions({ ...found, folders: found.folders.filter(isReadable) }, known, already);
  const { jurisdictions } = loaded;
  return {
    ...reading,
    schemas,
    ajv,
    calendars,
    readings,
    jurisdictions,
    ...(pack !== undefined && folders.length === 0
      ? { made: { jurisdictions, data: pack.data, digest: pack.digest } }
      : {}),
    packs,
    packPolicies: () => packPolicies(packs),
    problems: [...problems, ...inPacks, ...owners, ...declared.problems, ...loaded.problems],
  };
}
