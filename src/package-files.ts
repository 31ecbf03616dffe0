import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SchemaFiles } from "./schemas.ts";

/** Path of a file or folder that the package ships beside its code. */
export function packagePath(name: string): string {
  return fileURLToPath(new URL(`../${name}`, import.meta.url));
}

/** Reads every JSON Schema of the package. */
export function readSchemas(): SchemaFiles {
  const folder = packagePath("schemas");
  const suffix = ".schema.json";
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(suffix));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [
        file.slice(0, -suffix.length).replaceAll("\\", "/"),
        JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as object,
      ]),
  );
}
