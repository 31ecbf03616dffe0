import { relative, sep } from "node:path";
import type { Io } from "./io.ts";

/** A path as it is shown: from the current folder if it lies below, else whole. */
export function shownPath(path: string, { cwd }: Io): string {
  const below = relative(cwd, path);
  return below === "" || below === ".." || below.startsWith(`..${sep}`) ? path : below;
}
