import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PolicyModuleError } from "../../core/base/errors.ts";
import { SCHEMA_BASE, type SchemaFiles } from "../../core/schema/schemas.ts";

/** Path of a file or folder that the package ships beside its code. */
export function packagePath(name: string): string {
  return fileURLToPath(new URL(`../../../${name}`, import.meta.url));
}

/**
 * Reads every JSON Schema of the package. The files refer to each other by relative paths and do not name themselves, so
 * that an editor finds them where they are; here each gets its name, and references become whole.
 *
 * @throws PolicyModuleError if one of them cannot be read, or refers to one that is not there
 */
export function readSchemas(folder = packagePath("schemas")): SchemaFiles {
  const suffix = ".schema.json";
  const referred = new Set<string>();
  const read = (file: string): [string, object] => {
    const path = file.slice(0, -suffix.length).replaceAll("\\", "/");
    const $id = `${SCHEMA_BASE}${path}${suffix}`;
    const whole = (key: string, value: unknown) => {
      if (key !== "$ref" || String(value).startsWith("#")) return value;
      const { href } = new URL(String(value), $id);
      referred.add(href.slice(SCHEMA_BASE.length).split(suffix)[0] as string);
      return href;
    };
    try {
      return [path, { $id, ...(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"), whole) as object) }];
    } catch (cause) {
      throw new PolicyModuleError(`the schema ${file} cannot be read: ${(cause as Error).message}`, { cause });
    }
  };
  const files = filesIn(folder).filter((file) => file.endsWith(suffix));
  const schemas = Object.fromEntries(files.sort().map(read));
  const missing = [...referred].filter((path) => !Object.hasOwn(schemas, path));
  if (missing.length > 0) throw new PolicyModuleError(`there is no schema ${missing.join(", ")}`);
  return schemas;
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
  /** Digests of the policies by file. */
  readonly sources: Readonly<Record<string, string>>;
  /** The groups of parameters that each decision reads. */
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/** Reads the manifest of the compiled policies. */
export function readPolicyManifest(): PolicyManifest {
  return JSON.parse(readFileSync(packagePath("policies/compiled/manifest.json"), "utf8")) as PolicyManifest;
}
