import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The name of the file that says what options are where they are not given. */
export const CONFIG_FILE = "hdp.config.yaml";

/** The file in a folder, or in the nearest one above it that has one. */
export function findConfig(folder: string): string | undefined {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? undefined : findConfig(above);
}
