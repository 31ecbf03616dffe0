import { Readable } from "node:stream";
import { createGunzip, type ZlibOptions } from "node:zlib";

/** Whether bytes begin as gzip does (RFC 1952, 2.3.1). */
export function beginsAsGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What gzip holds; an error of the source is thrown as its own, one of zlib has a code that begins with `Z_`. */
export async function* unzipped(stored: AsyncIterable<Uint8Array>, options: ZlibOptions = {}): AsyncGenerator<Buffer> {
  const source = Readable.from(stored);
  const gunzip = createGunzip(options);
  source.on("error", (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip);
}
