import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { namedSchema, SCHEMA_BASE, type SchemaFiles } from "../../core/schema/schemas.ts";

const ROOT = packageRoot(import.meta.url);

/**
 * The folder of the package, as a URL.
 *
 * @throws PolicyModuleError if its files are not there, as where a bundler moved the code away from them
 */
function packageRoot(here: string | undefined): URL {
  const root = here === undefined ? undefined : new URL("../../../", here);
  if (root?.protocol === "file:" && existsSync(new URL("policies", root))) return root;
  throw new PolicyModuleError(
    "the files of household-data-policy are not beside its code, as where a bundler has moved it: " +
      "import household-data-policy/embedded, or leave household-data-policy out of the bundle",
  );
}

/** Path of a file or folder that the package ships beside its code. */
export function packagePath(name: string): string {
  return fileURLToPath(new URL(name, ROOT));
}

/** The schemas that are made of `policies/` (`npm run build:catalogue`); the rest is written by hand. */
export const MADE_SCHEMAS = /^(decision|declared|decisions\/.*|parameters|parameters\/(?!common$).*|difference)$/;

/** The schema of version files with a base. Editors alone read it: what a difference makes is checked as a whole. */
export const EDITORS_SCHEMA = "difference";

/**
 * Reads every JSON Schema of the package. The files refer to each other by relative paths and do not name themselves, so
 * that an editor finds them where they are; here each gets its name, and references become whole.
 *
 * @throws PolicyModuleError if one of them cannot be read, or refers to one that is not there
 */
export function readSchemas(folder = packagePath("schemas")): SchemaFiles {
  const schemas = readSchemaFiles(folder);
  const missing = new Set<string>();
  JSON.stringify(schemas, (key, value) => {
    const file = key === "$ref" ? String(value).split("#")[0] : "";
    const path = file?.slice(SCHEMA_BASE.length).split(SUFFIX)[0];
    if (path !== undefined && path !== "" && !Object.hasOwn(schemas, path)) missing.add(path);
    return value;
  });
  if (missing.size > 0) throw new PolicyModuleError(`there is no schema ${[...missing].join(", ")}`);
  return schemas;
}

/** Reads the schemas that are written by hand, as {@link readSchemas} does, whether or not the others are there. */
export function readGrammar(folder = packagePath("schemas")): SchemaFiles {
  return readSchemaFiles(folder, (path) => !MADE_SCHEMAS.test(path));
}

const SUFFIX = ".schema.json";

function readSchemaFiles(folder: string, isAsked: (path: string) => boolean = () => true): SchemaFiles {
  const read = (path: string): [string, object] => {
    try {
      return [path, namedSchema(path, readFileSync(`${folder}/${path}${SUFFIX}`, "utf8"))];
    } catch (cause) {
      throw new PolicyModuleError(`the schema ${path}${SUFFIX} cannot be read: ${(cause as Error).message}`, { cause });
    }
  };
  const paths = filesIn(folder).flatMap((file) =>
    file.endsWith(SUFFIX) ? [file.slice(0, -SUFFIX.length).replaceAll("\\", "/")] : [],
  );
  const asked = paths.filter((path) => path !== EDITORS_SCHEMA && isAsked(path));
  const schemas = Object.fromEntries(asked.sort().map(read));
  const { parameters } = schemas;
  // The file lets an editor pass groups that a regulation declares itself; whoever reads regulations knows these.
  return parameters === undefined
    ? schemas
    : { ...schemas, parameters: { ...parameters, additionalProperties: false } };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch (cause) {
    throw new PolicyModuleError(`the schemas cannot be read: ${(cause as Error).message}`, { cause });
  }
}

/** The sources of the compiled policies, as their manifest lists them. */
export interface PolicyManifest {
  /** Version of the OPA that compiled them. */
  readonly opa: string;
  /** Digest of the module, `sha256:` and hexadecimal. */
  readonly module: string;
  /** That of the JavaScript program. */
  readonly program: string;
  /** Digests of the policies by file. */
  readonly sources: Readonly<Record<string, string>>;
  /** The groups of parameters that each decision reads. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** Reads the manifest of the compiled policies. */
export function readPolicyManifest(): PolicyManifest {
  return JSON.parse(readFileSync(packagePath("policies/compiled/manifest.json"), "utf8")) as PolicyManifest;
}
