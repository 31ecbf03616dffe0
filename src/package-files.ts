import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SCHEMA_BASE, type SchemaFiles } from "./schemas.ts";

/** Path of a file or folder that the package ships beside its code. */
export function packagePath(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/**
 * Reads every JSON Schema of the package. The files refer to each other by relative paths and do not name themselves, so
 * that an editor finds them where they are; here each gets its name, and references become whole.
 */
export function readSchemas(): SchemaFiles {
  const folder = packagePath("schemas");
  const suffix = ".schema.json";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(suffix));
  return Object.fromEntries(
    files.sort().map((file) => {
      const path = file.slice(0, -suffix.length).replaceAll("\\", "/");
      const $id = `${SCHEMA_BASE}${path}${suffix}`;
      const whole = (key: string, value: unknown) =>
        key === "$ref" && !String(value).startsWith("#") ? new URL(String(value), $id).href : value;
      return [path, { $id, ...(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"), whole) as object) }];
    }),
  );
}
