import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { Inflate } from "pako";
import { type ByteTools, type Digest, GzipError } from "../../src/core/base/libraries.ts";

/** Digests and gzip for a page, which may be one that no server serves. */
export const browserBytes: ByteTools = {
  sha256: () => digestOf(sha256.create()),
  hmacSha256: (key, text) => hmac(sha256, utf8ToBytes(key), utf8ToBytes(text)),
  async *unzipped(stored) {
    let ready: Uint8Array[] = [];
    const begun = () => {
      const member = new Inflate();
      member.onData = (bytes) => ready.push(bytes as Uint8Array);
      return member;
    };
    let inflate = begun();
    for await (const part of stored) {
      if (inflate.ended) {
        // Behind a member that ended with a part stands another one, or what only fills a block.
        if (part.every((byte) => byte === 0)) continue;
        inflate = begun();
      }
      inflate.push(part);
      check(inflate);
      yield* ready;
      ready = [];
    }
    if (!inflate.ended) inflate.push(new Uint8Array(), true);
    check(inflate);
    yield* ready;
  },
};

function check({ err, msg }: Inflate): void {
  if (err) throw new GzipError(msg || `error ${err}`);
}

function digestOf(hash: ReturnType<typeof sha256.create>): Digest {
  return {
    update: (bytes) => hash.update(bytes),
    copy: () => digestOf(hash.clone()),
    digest: () => bytesToHex(hash.clone().digest()),
  };
}
