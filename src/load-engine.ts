import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Engine } from "./engine/engine.ts";
import { DecisionError, PolicyModuleError } from "./errors.ts";
import { loadCalendars } from "./jurisdictions/calendars.ts";
import { dataDocument } from "./jurisdictions/data-document.ts";
import { type Loaded, loadJurisdictions } from "./jurisdictions/load.ts";
import { describeProblem, type Problem } from "./jurisdictions/problem.ts";
import { packagePath, readSchemas } from "./package-files.ts";
import { createAjv } from "./schemas.ts";

/** What {@link loadEngine} can be told. */
export interface EngineOptions {
  /** Folders of further jurisdictions, which add to the bundled ones or replace those of the same name. */
  readonly jurisdictions?: readonly string[];
}

/** YAML files of jurisdictions or calendars are wrong; each problem has its file, line and column. */
export class JurisdictionError extends DecisionError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("invalid_jurisdictions", problems.map(describeProblem).join("\n"));
    this.problems = problems;
  }
}

/**
 * Loads the bundled regulations, and further ones, into an engine.
 *
 * @throws JurisdictionError if a YAML file is wrong
 * @throws PolicyModuleError if the compiled policies are damaged or not those of the manifest
 *
 * @example
 * const engine = await loadEngine();
 */
export async function loadEngine(options: EngineOptions = {}): Promise<Engine> {
  checkOptions(options);
  const { jurisdictions, problems } = readJurisdictions(options.jurisdictions);
  if (problems.length > 0) throw new JurisdictionError(problems);
  const module = await compilePolicies();
  return new Engine({ module, data: dataDocument(jurisdictions), schemas: readSchemas() });
}

// What is not understood must not be taken for done.
function checkOptions(options: EngineOptions): void {
  for (const key of Object.keys(options)) {
    if (key !== "jurisdictions") throw new TypeError(`loadEngine: unknown option \`${key}\`, expected jurisdictions`);
  }
  const { jurisdictions } = options;
  if (jurisdictions !== undefined && !Array.isArray(jurisdictions)) {
    throw new TypeError("loadEngine: jurisdictions: expected a list of folders");
  }
}

/** Reads the bundled jurisdictions and those of further folders, with everything that is wrong with them. */
export function readJurisdictions(folders: readonly string[] = []): Loaded {
  const ajv = createAjv(readSchemas());
  const { calendars, problems } = loadCalendars(packagePath("jurisdictions/calendars"), ajv);
  const ids = calendars.map(({ id }) => id);
  const loaded = loadJurisdictions([packagePath("jurisdictions"), ...folders], ajv, ids);
  return { jurisdictions: loaded.jurisdictions, problems: [...problems, ...loaded.problems] };
}

async function compilePolicies(): Promise<WebAssembly.Module> {
  try {
    const bytes = await readFile(packagePath("policies/compiled/policies.wasm"));
    const manifest = JSON.parse(await readFile(packagePath("policies/compiled/manifest.json"), "utf8")) as {
      module: string;
    };
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    if (digest !== manifest.module)
      throw new Error(`policies.wasm has digest ${digest}, its manifest says ${manifest.module}`);
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    throw new PolicyModuleError(`the compiled policies cannot be loaded: ${(cause as Error).message}`, { cause });
  }
}
