import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { compactVerify } from "jose";
import { afterAll, describe, expect, it } from "vitest";
import { isOwnBundle, makeBundle } from "../../../src/node/bundle/bundle.ts";
import { SigningKeyError, signingKey } from "../../../src/node/bundle/sign.ts";
import { pack, unpack } from "../../../src/node/files/archive.ts";
import { canonicalJson } from "../../../src/node/package/canonical-json.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { sha256 } from "../../../src/node/package/sha256.ts";
import { JurisdictionError, readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const regulations = readRegulations();
const plain = await makeBundle(regulations);
const root = mkdtempSync(join(tmpdir(), "hdp-bundle-"));
afterAll(() => rmSync(root, { recursive: true }));

function contents(archive: Uint8Array): Map<string, string> {
  return new Map((unpack(archive) ?? []).map(({ name, bytes }) => [name, Buffer.from(bytes).toString("utf8")]));
}

const data = (archive: Uint8Array) => JSON.parse(contents(archive).get("data.json") as string);
const manifest = (archive: Uint8Array) => JSON.parse(contents(archive).get(".manifest") as string);

describe("a bundle", () => {
  it("has the policies without their tests, the module, the data and the manifest", () => {
    const names = [...contents(plain.archive).keys()];
    expect(names).toEqual(plain.files);
    expect(names).toEqual(expect.arrayContaining([".manifest", "data.json", "policy.wasm", "opa-server/decide.rego"]));
    expect(names).toContain("policies/lib/law/law.rego");
    // Of a decision that is nothing but a shape.
    expect(names).toContain("policies/sampling_monthly/sampling_monthly.rego");
    expect(names.filter((name) => /_test|compiled|^\//.test(name))).toEqual([]);
    expect(readFileSync(packagePath("policies/compiled/policies.wasm"))).toEqual(
      Buffer.from(unpack(plain.archive)?.find(({ name }) => name === "policy.wasm")?.bytes as Uint8Array),
    );
  });

  it("names its revision, the parts of the data that it owns, and the version of Rego; no resolver of WebAssembly", () => {
    expect(manifest(plain.archive)).toEqual({
      revision: plain.revision,
      rego_version: 1,
      roots: [
        "calendar",
        "decisions",
        "hdp",
        "jurisdictions",
        "requests",
        "system/authz",
        "system/log",
        "texts",
        "workdays",
      ],
    });
    const owned = new Set(manifest(plain.archive).roots.map((one: string) => one.split("/")[0]));
    expect(Object.keys(data(plain.archive)).filter((name) => !owned.has(name))).toEqual([]);
  });

  it("says its number and its last moment in the manifest alone, which stands for no other answers", async () => {
    const metadata = { sequence: 12, not_after: "2027-06-30T12:00:00Z" };
    const limited = await makeBundle(regulations, undefined, undefined, metadata);
    expect(manifest(limited.archive)).toEqual({ ...manifest(plain.archive), metadata });
    expect(limited.revision).toBe(plain.revision);
    expect(limited.archive.equals(plain.archive)).toBe(false);
  });

  it("has a way to each decision", () => {
    const asked = contents(plain.archive).get("opa-server/asked.rego") as string;
    const named = [...asked.matchAll(/data\.hdp\.(\w+)\.answer if input\.decision == "(\w+)"/g)];
    expect(named.map(([, one]) => one)).toEqual(Object.keys(data(plain.archive).requests.schemas));
    expect(named.every(([, path, name]) => path === name)).toBe(true);
  });

  it("tells neither a time nor a machine", () => {
    const { archive } = plain;
    expect([...archive.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
    expect(archive.includes(packagePath(""))).toBe(false);
    const tar = gunzipSync(archive);
    expect(tar.subarray(136, 147).toString()).toMatch(/^0+$/);
  });

  it("is the same to the byte when it is made again, of other files of the same content", async () => {
    const made = [];
    for (const name of ["one", "two"]) {
      const folder = join(root, name);
      cpSync(packagePath("examples/jurisdictions"), folder, { recursive: true });
      utimesSync(join(folder, "hubin/jurisdiction.yaml"), new Date(made.length * 1e9), new Date(made.length * 1e9));
      made.push(await makeBundle(readRegulations([folder]), packagePath("examples/agency/nantou.yaml")));
    }
    expect(made[0]?.archive.equals(made[1]?.archive as Buffer)).toBe(true);
    expect((await makeBundle(readRegulations())).archive.equals(plain.archive)).toBe(true);
  });

  it("has the settings of an agency and further jurisdictions, and another revision with them", async () => {
    const more = readRegulations([packagePath("examples/jurisdictions")]);
    const settled = await makeBundle(more, packagePath("examples/agency/nantou.yaml"));
    expect(Object.keys(data(settled.archive).jurisdictions)).toEqual([
      "hualien",
      "hubin",
      "kaohsiung",
      "nantou",
      "newtaipei",
      "tainan-health",
      "taipei",
    ]);
    const nantou = (archive: Uint8Array) => canonicalJson(data(archive).jurisdictions.nantou);
    expect(nantou(settled.archive)).toContain('"agency":');
    expect(nantou(plain.archive)).not.toContain('"agency":');
    expect(settled.revision).not.toBe(plain.revision);
  });

  it("is not made of files that are wrong", async () => {
    await expect(makeBundle(regulations, join(root, "none.yaml"))).rejects.toThrow(JurisdictionError);
  });

  it("is known by its manifest", () => {
    expect(isOwnBundle(plain.archive)).toBe(true);
    expect(isOwnBundle(pack([{ name: ".manifest", bytes: Buffer.from('{"roots":["hdp"]}') }]))).toBe(false);
    expect(isOwnBundle(Buffer.from("x"))).toBe(false);
    expect(isOwnBundle(plain.archive.subarray(0, 5000))).toBe(false);
  });
});

describe("a signed bundle", () => {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = privateKey.export({ type: "sec1", format: "pem" });

  it("has the digests of all other files in a signature that anyone can verify", async () => {
    const key = signingKey(Buffer.from(pem), "ES256");
    const { archive, revision } = await makeBundle(regulations, undefined, key);
    expect(revision).toBe(plain.revision);
    const files = contents(archive);
    const [token] = JSON.parse(files.get(".signatures.json") as string).signatures;
    const { payload, protectedHeader } = await compactVerify(token, createPublicKey(privateKey));
    expect(protectedHeader).toEqual({ alg: "ES256" });
    const listed = JSON.parse(Buffer.from(payload).toString()).files as { name: string; hash: string }[];
    expect(listed).toEqual(
      (unpack(archive) ?? [])
        .filter(({ name }) => name !== ".signatures.json")
        .map(({ name, bytes }) => ({ name, hash: sha256(bytes), algorithm: "SHA-256" })),
    );
  });

  it("is the same to the byte where the algorithm is", async () => {
    const key = signingKey(Buffer.alloc(32, 7), "HS256");
    const twice = [await makeBundle(regulations, undefined, key), await makeBundle(regulations, undefined, key)];
    expect(twice[0]?.archive.equals(twice[1]?.archive as Buffer)).toBe(true);
  });

  it.each([
    ["a key of another kind", pem, "RS256", /RSA/],
    ["another curve", pem, "ES384", /secp384r1/],
    ["no key", "x", "PS512", /a private key in PEM/],
    ["a key where a secret is wanted", pem, "HS256", /no key in PEM/],
    ["a short secret", "short", "HS512", /at least 64 bytes/],
  ])("is not made with %s", (_name, key, algorithm, message) => {
    const act = () => signingKey(Buffer.from(key), algorithm);
    expect(act).toThrow(SigningKeyError);
    expect(act).toThrow(message);
  });
});

describe("an archive", () => {
  it("gives its files back, of any size", () => {
    for (const size of [0, 1, 511, 512, 65_535, 65_536, 200_000]) {
      const files = [{ name: "a", bytes: Buffer.alloc(size, "x") }];
      expect(Buffer.from(unpack(pack(files))?.[0]?.bytes as Uint8Array).equals(files[0]?.bytes as Buffer)).toBe(true);
    }
  });

  it("is not unpacked where it would fill the memory", () => {
    const most = 64 * 1024 * 1024;
    const packed = (size: number) => gzipSync(Buffer.alloc(size), { level: 1 });
    expect(unpack(packed(most))).toEqual([]);
    expect(unpack(packed(most + 1))).toBeUndefined();
  });

  it("writes JSON as OPA does for a digest", () => {
    expect(canonicalJson({ b: [1, null], a: "<&>\u2028\u2029\n", 𠮷: 1, "\uffee": 2 })).toBe(
      '{"a":"<&>\\u2028\\u2029\\n","b":[1,null],"\uffee":2,"𠮷":1}',
    );
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\ud83d", '"', "\\", "\x7f", "\u2027\u202a"));
    fc.assert(
      fc.property(fc.dictionary(text, text), (value) => {
        const members = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const expected = members.map((member) => member.map((one) => JSON.stringify(one)).join(":")).join();
        expect(canonicalJson([value])).toBe(
          `[{${expected.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029")}}]`,
        );
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
