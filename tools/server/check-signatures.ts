import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBundle } from "../../src/node/bundle/bundle.ts";
import { SIGNING_ALGORITHMS, signingKey } from "../../src/node/bundle/sign.ts";
import { pack, unpack } from "../../src/node/files/archive.ts";
import type { Regulations } from "../../src/node/regulations/read-regulations.ts";

/** Lets OPA verify bundles that are signed by each algorithm, and altered in each kind of file; returns the failures. */
export async function checkSignatures(opa: string, regulations: Regulations, folder: string): Promise<number> {
  let failures = 0;
  const expect = (what: string, accepted: boolean, archive: Uint8Array, key: string, algorithm: string) => {
    const file = join(folder, "signed.tar.gz");
    writeFileSync(file, archive);
    // OPA takes a key for the name of a file first, and fails where it is too long for one.
    const keyFile = join(folder, "key.pem");
    writeFileSync(keyFile, key);
    const verify = ["--verification-key", key.startsWith("-----BEGIN") ? keyFile : key, "--signing-alg", algorithm];
    const { status } = spawnSync(opa, ["build", "--bundle", file, ...verify, "--output", join(folder, "out.tar.gz")]);
    if ((status === 0) === accepted) return;
    failures += 1;
    console.error(`SIGNATURE: ${what}: OPA ${accepted ? "refuses" : "accepts"} it`);
  };
  for (const algorithm of SIGNING_ALGORITHMS) {
    const { secret, verification } = keyFor(algorithm);
    const { archive } = await makeBundle(regulations, undefined, signingKey(Buffer.from(secret), algorithm));
    expect(algorithm, true, archive, verification, algorithm);
    if (algorithm !== "RS256") continue;
    const files = unpack(archive) ?? [];
    for (const altered of ["data.json", ".manifest", "policies/lib/law/law.rego", "policy.wasm", ".signatures.json"]) {
      const others = files.map((one) => (one.name === altered ? { ...one, bytes: changed(one.bytes) } : one));
      expect(`${altered} altered`, false, pack(others), verification, algorithm);
      expect(`${altered} left out`, false, pack(files.filter(({ name }) => name !== altered)), verification, algorithm);
    }
    const added = { name: "server/more.rego", bytes: Buffer.from("package hdp.more\n") };
    expect("a file added", false, pack([...files, added]), verification, algorithm);
    expect("another key", false, archive, keyFor(algorithm).verification, algorithm);
  }
  console.log(`signatures: ${SIGNING_ALGORITHMS.length} algorithms, ${failures} failures`);
  return failures;
}

function changed(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  // A digit is another one, so that JSON and Rego stay what they are.
  const at = copy.indexOf("1");
  copy[at] = 0x32;
  return copy;
}

function keyFor(algorithm: string): { secret: string; verification: string } {
  if (algorithm.startsWith("HS")) {
    const secret = "a secret that is long enough for every algorithm, even for HS512";
    return { secret, verification: secret };
  }
  const namedCurve = { ES256: "P-256", ES384: "P-384", ES512: "P-521" }[algorithm] ?? "";
  const pair =
    namedCurve === "" ? generateKeyPairSync("rsa", { modulusLength: 2048 }) : generateKeyPairSync("ec", { namedCurve });
  return {
    secret: pair.privateKey.export({ type: "pkcs8", format: "pem" }) as string,
    verification: pair.publicKey.export({ type: "spki", format: "pem" }) as string,
  };
}
