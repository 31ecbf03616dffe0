import type * as Crypto from "node:crypto";
import { Readable } from "node:stream";
import type * as Zlib from "node:zlib";
import { type ByteTools, GzipError } from "../../core/base/libraries.ts";

/** So many bytes are unpacked at a time: of larger parts, more stay in memory until they are collected. */
const PART = 64 * 1024;

/** Digests and gzip as Node has them. */
export function byteTools({ createHash, createHmac }: typeof Crypto, { createGunzip }: typeof Zlib): ByteTools {
  return {
    sha256: () => createHash("sha256"),
    hmacSha256: (key, text) => createHmac("sha256", key).update(text).digest(),
    async *unzipped(stored) {
      const source = Readable.from(stored);
      const gunzip = createGunzip({ chunkSize: PART });
      // An error of the source is thrown as its own.
      source.on("error", (error) => gunzip.destroy(error));
      try {
        yield* source.pipe(gunzip);
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        throw code?.startsWith("Z_") ? new GzipError(message) : error;
      }
    },
  };
}
