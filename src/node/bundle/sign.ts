import { createPrivateKey, type KeyObject } from "node:crypto";
import { CompactSign } from "jose";
import { SaidError } from "../../core/base/said-error.ts";
import type { BundleFile } from "../files/archive.ts";
import { sha256 } from "../package/sha256.ts";

/** The algorithms of OPA. */
export const SIGNING_ALGORITHMS = ["RS", "PS", "ES", "HS"].flatMap((kind) =>
  ["256", "384", "512"].map((size) => `${kind}${size}`),
);

/** A key that signs a bundle. */
export interface SigningKey {
  readonly algorithm: string;
  readonly key: KeyObject | Uint8Array;
}

/** The key does not fit its algorithm; it tells what was expected. */
export class SigningKeyError extends SaidError {}

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
    if (/^-----BEGIN/.test(text)) {
      throw new SigningKeyError({
        en: `a secret for ${algorithm}, and no key in PEM`,
        "zh-TW": `${algorithm} 的密鑰，而非 PEM 金鑰`,
      });
    }
    if (bytes.length < Number(algorithm.slice(2)) / 8) {
      const least = Number(algorithm.slice(2)) / 8;
      throw new SigningKeyError({
        en: `a secret of at least ${least} bytes for ${algorithm}`,
        "zh-TW": `至少 ${least} 位元組的 ${algorithm} 密鑰`,
      });
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
    const [kind, zhKind] =
      curve === undefined
        ? ["RSA, of 2048 bits or more,", "RSA，2048 位元以上"]
        : [`EC on the curve ${curve}`, `EC，曲線 ${curve}`];
    throw new SigningKeyError({
      en: `a private key in PEM without a passphrase (${kind} for ${algorithm})`,
      "zh-TW": `沒有密碼的 PEM 私密金鑰（${algorithm} 用：${zhKind}）`,
    });
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
