import { mkdirSync } from "node:fs";

/**
 * Makes a folder that its owner alone can read, and those above it; one that is there stays as it is.
 *
 * @throws Error of the file system, with its `code`
 */
export function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
}
