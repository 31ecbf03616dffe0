import { crc32, gunzipSync } from "node:zlib";
import { createTar, parseTar } from "nanotar";

/** A file of a bundle; names have no leading slash. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs files as `.tar.gz`; the same files give the same bytes, on any machine and at any time. */
export function pack(files: readonly BundleFile[]): Buffer {
  const attrs = { mode: "644", uid: 0, gid: 0, mtime: 0, user: "", group: "" };
  return stored(
    createTar(
      files.map(({ name, bytes }) => ({ name, data: bytes })),
      { attrs },
    ),
  );
}

/** Far more than any bundle holds, and little enough for any machine's memory. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/** The files of a `.tar.gz`; `undefined` if it is none, or unpacks to more than 64 MiB. */
export function unpack(archive: Uint8Array): BundleFile[] | undefined {
  try {
    return parseTar(gunzipSync(archive, { maxOutputLength: MOST_UNPACKED })).map(({ name, data }) => ({
      name,
      bytes: data ?? new Uint8Array(),
    }));
  } catch {
    return undefined;
  }
}

/** Longest block that deflate stores as it is. */
const BLOCK = 0xffff;

// zlib's output for the same bytes differs between its versions and between processors. Stored blocks do not.
function stored(bytes: Uint8Array): Buffer {
  const parts: Uint8Array[] = [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff])];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const block = bytes.subarray(start, start + BLOCK);
    const head = Buffer.alloc(5);
    head.writeUInt8(start + BLOCK >= bytes.length ? 1 : 0, 0);
    head.writeUInt16LE(block.length, 1);
    head.writeUInt16LE(block.length ^ 0xffff, 3);
    parts.push(head, block);
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(bytes), 0);
  tail.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([...parts, tail]);
}
