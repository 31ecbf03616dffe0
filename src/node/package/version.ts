import { readFileSync } from "node:fs";
import { packagePath } from "./package-files.ts";

/** The version of the package. */
export function version(): string {
  return (JSON.parse(readFileSync(packagePath("package.json"), "utf8")) as { version: string }).version;
}
