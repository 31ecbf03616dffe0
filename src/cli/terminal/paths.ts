import { relative, sep } from "node:path";
import type { Io } from "./io.ts";

/** A path for display: relative if it lies below the current folder, otherwise whole. */
export function shownPath(path: string, { cwd }: Io): string {
  const below = relative(cwd, path);
  return below === "" || below === ".." || below.startsWith(`..${sep}`) ? path : below;
}
