import { closeSync, constants, openSync, readFileSync } from "node:fs";

/** Flags to read without following a symbolic link or waiting for a writer of a pipe. Windows has neither. */
const PLAINLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file; throws ELOOP if its name is a symbolic link, and never waits. */
export function readUnlinked(path: string): Buffer {
  const handle = openSync(path, PLAINLY);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
