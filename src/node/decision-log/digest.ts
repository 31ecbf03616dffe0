import { createHmac } from "node:crypto";
import { canonicalJson } from "../package/canonical-json.ts";
import { sha256 } from "../package/sha256.ts";

/** A secret that the digests of a log are made with. */
export type LogKey = string | Uint8Array;

/**
 * The digest of facts or of an entry: SHA-256 over its JSON with sorted names and without spaces, in UTF-8. With a key
 * it is HMAC with SHA-256. Without a key, anybody who guesses the facts can prove the guess right.
 */
export function jsonDigest(value: unknown, key?: LogKey): string {
  const text = canonicalJson(value);
  return key === undefined
    ? `sha256:${sha256(text)}`
    : `${KEYED}${createHmac("sha256", key).update(text).digest("hex")}`;
}

/** How a digest begins that was made with a key. */
export const KEYED = "hmac-sha256:";
