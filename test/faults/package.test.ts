import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RUNTIME } from "#rego-to-js";
import { PolicyModuleError } from "../../src/core/base/errors.ts";
import { Engine } from "../../src/core/engine/engine.ts";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import { loadEngine } from "../../src/index.ts";
import { packagePath, readSchemas } from "../../src/node/package/package-files.ts";
import { compilePolicies, loadProgram } from "../../src/node/package/policy-module.ts";
import { JurisdictionError, readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { hdp } from "../cli/hdp.ts";

/** What happens once a file was read. */
const reading = vi.hoisted(() => ({ after: (_file: string) => {} }));
vi.mock(import("node:fs/promises"), async (original) => {
  const actual = await original();
  const readFile = async (...args: Parameters<typeof actual.readFile>) => {
    const bytes = await actual.readFile(...args);
    reading.after(String(args[0]));
    return bytes;
  };
  return { ...actual, readFile: readFile as typeof actual.readFile };
});

const root = mkdtempSync(join(tmpdir(), "hdp-faults-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;
let folder: string;
beforeEach(() => {
  folder = join(root, String(++made));
});

const regulations = readRegulations();
const data = dataDocument(regulations);
const { schemas } = regulations;

/** A module whose one content is the version of the interface that it says it has. */
const moduleOfAbi = (version: number) =>
  Uint8Array.of(
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...[6, 6, 1, 0x7f, 0, 0x41, version, 0x0b],
    ...[7, 24, 1, 20, ...Buffer.from("opa_wasm_abi_version"), 3, 0],
  );
const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function folderFor(file: string) {
  rmSync(file);
  mkdirSync(file);
  return { jurisdictions: [folder] };
}

async function refusal(promise: Promise<unknown>): Promise<PolicyModuleError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(PolicyModuleError);
  return error as PolicyModuleError;
}

describe("compiled policies that are not those of the package", () => {
  const wasm = () => join(folder, "policies.wasm");
  const manifest = () => join(folder, "manifest.json");
  beforeEach(() => cpSync(packagePath("policies/compiled"), folder, { recursive: true }));
  const altered = (at: number) => {
    const bytes = readFileSync(wasm());
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(wasm(), bytes);
  };
  const belonging = (bytes: Uint8Array) => {
    writeFileSync(wasm(), bytes);
    writeFileSync(manifest(), JSON.stringify({ module: `sha256:${createHash("sha256").update(bytes).digest("hex")}` }));
  };

  it.each<[string, () => void, RegExp]>([
    ["truncated", () => writeFileSync(wasm(), readFileSync(wasm()).subarray(0, 1000)), /has digest .* manifest says/],
    ["altered in one bit", () => altered(100_000), /has digest .* manifest says/],
    ["empty", () => writeFileSync(wasm(), ""), /has digest/],
    ["not there", () => rmSync(wasm()), /ENOENT/],
    ["a folder", () => folderFor(wasm()), /EISDIR/],
    ["without a manifest", () => rmSync(manifest()), /ENOENT.*manifest\.json/],
    ["with a manifest that is no JSON", () => writeFileSync(manifest(), "{"), /manifest\.json is no JSON/],
    ["with a manifest that is null", () => writeFileSync(manifest(), "null"), /expected the digest/],
    ["with a manifest without a digest", () => writeFileSync(manifest(), '{"module": 1}'), /expected the digest/],
    ["no WebAssembly, with a manifest to it", () => belonging(Buffer.from("no module")), /WebAssembly/],
    ["truncated, with a manifest to it", () => belonging(readFileSync(wasm()).subarray(0, 5000)), /WebAssembly/],
  ])("%s", async (_name, tamper, message) => {
    tamper();
    const { code, message: told } = await refusal(compilePolicies(folder));
    expect(code).toBe("invalid_module");
    expect(told).toMatch(/^the compiled policies cannot be loaded: /);
    expect(told).toMatch(message);
  });

  it.each<[string, Uint8Array]>([
    ["an empty module", EMPTY],
    ["a module of another interface", moduleOfAbi(2)],
    ["a module of this interface without policies", moduleOfAbi(1)],
  ])("%s, with a manifest to it", async (_name, bytes) => {
    belonging(bytes);
    const module = await compilePolicies(folder);
    const started = Promise.resolve().then(() => new Engine({ module, data, schemas }));
    expect((await refusal(started)).code).toBe("invalid_module");
  });
});

describe("the program of the policies", () => {
  beforeEach(() => cpSync(packagePath("policies/compiled"), folder, { recursive: true }));
  const program = () => join(folder, "policies.js");

  it.each<[string, () => void, RegExp]>([
    [
      "truncated",
      () => writeFileSync(program(), readFileSync(program()).subarray(0, 1000)),
      /has digest .* manifest says/,
    ],
    ["with a line more", () => appendFileSync(program(), "\n"), /has digest .* manifest says/],
    ["not there", () => rmSync(program()), /ENOENT/],
    ["without a digest", () => writeFileSync(join(folder, "manifest.json"), "{}"), /program: expected the digest/],
  ])("%s", async (_name, tamper, message) => {
    tamper();
    const { code, message: told } = await refusal(loadProgram(folder));
    expect(code).toBe("invalid_module");
    expect(told).toMatch(message);
  });

  it("that exports nothing", async () => {
    const bytes = Buffer.from("1;\n");
    writeFileSync(program(), bytes);
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ program: digest }));
    expect((await refusal(loadProgram(folder))).message).toMatch(/expected a module with a default export/);
  });

  it("runs in strict mode, and its places are those of the file", async () => {
    const text = "// told\nexport default (function () {\n  throw new Error(typeof this);\n});\n";
    writeFileSync(program(), text);
    const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ program: digest }));
    const plan = await loadProgram(folder);
    const error = await Promise.resolve(RUNTIME)
      .then(plan)
      .catch((thrown: Error) => thrown);
    expect((error as Error).message).toBe("undefined");
    expect((error as Error).stack).toContain(`${program()}:3:9`);
  });

  it("whole, is loaded from its folder", async () => {
    expect((await loadProgram(folder))(RUNTIME).entrypoints).toHaveProperty(["hdp/liability/answer"]);
  });
});

describe("compiled policies that are swapped once they were read", () => {
  beforeEach(() => cpSync(packagePath("policies/compiled"), folder, { recursive: true }));
  afterEach(() => {
    reading.after = () => {};
  });
  const swap = (name: string, bytes: Uint8Array) => {
    reading.after = (file) => {
      if (file === join(folder, name)) writeFileSync(file, bytes);
    };
  };

  it("are not the program that runs", async () => {
    // A comment more, so that no program that was loaded before has the digest.
    const genuine = Buffer.concat([Buffer.from("// genuine\n"), readFileSync(join(folder, "policies.js"))]);
    writeFileSync(join(folder, "policies.js"), genuine);
    const program = `sha256:${createHash("sha256").update(genuine).digest("hex")}`;
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ program }));
    swap("policies.js", Buffer.from("export default () => ({ entrypoints: {} });\n"));
    expect((await loadProgram(folder))(RUNTIME).entrypoints).toHaveProperty(["hdp/liability/answer"]);
    expect(readFileSync(join(folder, "policies.js"), "utf8")).toMatch(/^export default/);
  });

  it("are not the module that runs", async () => {
    swap("policies.wasm", EMPTY);
    expect(WebAssembly.Module.exports(await compilePolicies(folder)).length).toBeGreaterThan(10);
    expect(readFileSync(join(folder, "policies.wasm"))).toEqual(Buffer.from(EMPTY));
  });
});

describe("schemas that are not all there", () => {
  beforeEach(() => cpSync(packagePath("schemas"), folder, { recursive: true }));
  const read = () => Promise.resolve().then(() => readSchemas(folder));

  it.each<[string, () => void, RegExp]>([
    ["no folder", () => rmSync(folder, { recursive: true }), /the schemas cannot be read/],
    ["one that others refer to", () => rmSync(join(folder, "common.schema.json")), /there is no schema common/],
    ["one that is no JSON", () => writeFileSync(join(folder, "version.schema.json"), "{"), /version\.schema\.json/],
  ])("%s", async (_name, tamper, message) => {
    tamper();
    expect((await refusal(read())).message).toMatch(message);
  });

  it("a decision that the policies have", async () => {
    rmSync(join(folder, "decisions", "query_permission.schema.json"));
    const module = await compilePolicies();
    const started = Promise.resolve().then(() => new Engine({ module, data, schemas: readSchemas(folder) }));
    expect((await refusal(started)).message).toMatch(/no schema decisions\/query_permission/);
  });
});

describe("jurisdictions and settings that cannot be read", () => {
  const city = () => join(folder, "taipei");
  const [version] = readdirSync(packagePath("jurisdictions/taipei")).filter((name) => /^\d/.test(name)) as [string];
  beforeEach(() => cpSync(packagePath("jurisdictions/taipei"), city(), { recursive: true }));

  it.each<[string, () => object, RegExp]>([
    [
      "a file for a folder",
      () => ({ jurisdictions: [join(city(), version)] }),
      /expected a folder with a jurisdiction/,
    ],
    ["no folder", () => ({ jurisdictions: [join(folder, "none")] }), /expected a folder with a jurisdiction/],
    ["a folder for settings", () => ({ agency: folder }), /EISDIR/],
    ["no settings", () => ({ agency: join(folder, "none") }), /ENOENT/],
    ["a folder for a version", () => folderFor(join(city(), version)), /\.yaml:1:1: .*EISDIR/],
    ["a folder for the head", () => folderFor(join(city(), "jurisdiction.yaml")), /\.yaml:1:1: .*EISDIR/],
  ])("%s", async (_name, options, message) => {
    const error = await loadEngine(options()).then(undefined, (thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JurisdictionError);
    expect((error as Error).message).toMatch(message);
  });

  it("cases that are a file are told by the command", async () => {
    rmSync(join(city(), "cases"), { recursive: true });
    writeFileSync(join(city(), "cases"), "");
    const { status, stdout, stderr } = await hdp(["test", "--jurisdictions", folder, "--lang", "en"]);
    expect(stdout + stderr).toMatch(/expected a folder that can be read/);
    expect(status).not.toBe(0);
  });

  it.each<[unknown, RegExp]>([
    [null, /expected an object of options/],
    ["taipei", /expected an object of options/],
    [{ jurisdiction: [] }, /unknown option `jurisdiction`/],
    [{ jurisdictions: "taipei" }, /expected a list of folders/],
    [{ jurisdictions: [1] }, /expected a list of folders/],
    [{ agency: 1 }, /expected the path of a file/],
  ])("options like %j are refused", async (options, message) => {
    await expect(loadEngine(options as object)).rejects.toThrow(TypeError);
    await expect(loadEngine(options as object)).rejects.toThrow(message);
  });
});
