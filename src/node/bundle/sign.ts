import { createPrivateKey, type KeyObject } from "node:crypto";
import { CompactSign } from "jose";
import { sha256 } from "../package/sha256.ts";
import type { BundleFile } from "./archive.ts";

/** The algorithms of OPA. */
export const SIGNING_ALGORITHMS = ["RS", "PS", "ES", "HS"].flatMap((kind) =>
  ["256", "384", "512"].map((size) => `${kind}${size}`),
);

/** A key that signs a bundle. */
export interface SigningKey {
  readonly algorithm: string;
  readonly key: KeyObject | Uint8Array;
}

/** The key does not fit its algorithm; `message` says what was expected. */
export class SigningKeyError extends Error {}

/** The curve that each algorithm of ECDSA needs, as Node names it. */
const CURVES: Readonly<Record<string, string>> = { ES256: "prime256v1", ES384: "secp384r1", ES512: "secp521r1" };

/**
 * Reads a key: a private one in PEM, or for HS256, HS384 and HS512 the secret, which is every byte of the file, as OPA
 * takes it.
 *
 * @throws SigningKeyError if it is not one for the algorithm
 */
export function signingKey(bytes: Uint8Array, algorithm: string): SigningKey {
  const text = Buffer.from(bytes).toString("latin1");
  if (algorithm.startsWith("HS")) {
    if (/^-----BEGIN/.test(text)) throw new SigningKeyError(`a secret for ${algorithm}, and no key in PEM`);
    if (bytes.length < Number(algorithm.slice(2)) / 8) {
      throw new SigningKeyError(`a secret of at least ${Number(algorithm.slice(2)) / 8} bytes for ${algorithm}`);
    }
    return { algorithm, key: bytes };
  }
  const key = privateKey(text);
  const curve = CURVES[algorithm];
  const fits =
    curve === undefined
      ? key?.asymmetricKeyType === "rsa" && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048
      : key?.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === curve;
  if (key === undefined || !fits) {
    const kind = curve === undefined ? "RSA, of 2048 bits or more," : `EC on the curve ${curve}`;
    throw new SigningKeyError(`a private key in PEM without a passphrase (${kind} for ${algorithm})`);
  }
  return { algorithm, key };
}

function privateKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem);
  } catch {
    return undefined;
  }
}

/** `.signatures.json` of a bundle's files: a signed list of their digests, as OPA checks it. */
export async function signatures(files: readonly BundleFile[], { algorithm, key }: SigningKey): Promise<BundleFile> {
  // Of JSON, OPA takes the digest of its canonical form, which is how the bundle has it.
  const listed = files.map(({ name, bytes }) => ({ name, hash: sha256(bytes), algorithm: "SHA-256" }));
  const payload = Buffer.from(JSON.stringify({ files: listed }));
  const token = await new CompactSign(payload).setProtectedHeader({ alg: algorithm }).sign(key);
  return { name: ".signatures.json", bytes: Buffer.from(JSON.stringify({ signatures: [token] })) };
}
