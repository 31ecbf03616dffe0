import { createReadStream } from "node:fs";

/** So many bytes are read at a time: of larger parts, more stay in memory until they are collected. */
const PART = 64 * 1024;

/** What reads a file from its beginning, at each call anew. */
export function fileParts(path: string): () => AsyncIterable<Uint8Array> {
  return () => createReadStream(path, { highWaterMark: PART });
}
