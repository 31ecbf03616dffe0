import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { packagePath } from "../src/node/package/package-files.ts";
import { checkLicence } from "../tools/build/check-licence.ts";
import { Notices } from "../tools/web/notices.ts";

const read = (file: string) => readFileSync(packagePath(file), "utf8");
const notices = read("dist/web/third-party-notices.txt");
const bill = JSON.parse(read("dist/bill-of-materials.cdx.json"));
const refs = (bill.components as { "bom-ref": string }[]).map((one) => one["bom-ref"]);
const noticed = [...notices.matchAll(/^== (\S+) (\S+) \(.+\)$/gm)].map(([, name, version]) => `${name}@${version}`);

describe("the bill of materials", () => {
  it("has everything that an installation brings", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as {
      packages: Record<string, { version: string; dev?: boolean }>;
    };
    const installed = Object.entries(packages)
      .filter(([folder, { dev }]) => folder !== "" && dev !== true)
      .map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, "")}@${version}`);
    expect(installed.length).toBeGreaterThan(10);
    expect(refs).toEqual(expect.arrayContaining(installed));
  });

  it("has everything that is bundled in the page, with digest and licence", () => {
    expect(noticed).toEqual(
      expect.arrayContaining([expect.stringMatching(/^preact@/), expect.stringMatching(/^ajv@/)]),
    );
    expect(refs).toEqual(expect.arrayContaining(noticed));
    for (const { hashes, licenses } of bill.components) expect([hashes.length, licenses.length]).toEqual([1, 1]);
  });

  it("tells no time, machine or version of npm, so that the same packages give the same bytes", () => {
    expect(bill.metadata.timestamp).toBeUndefined();
    expect(bill.metadata.tools).toEqual([{ vendor: "npm", name: "cli" }]);
    expect(bill.metadata.component.name).toBe("household-data-policy");
    expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("the notices of the page", () => {
  const root = mkdtempSync(join(tmpdir(), "hdp-notices-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const noted = (...moduleIds: string[]) => {
    const made = new Notices();
    const { generateBundle } = made.plugin() as unknown as {
      generateBundle: (options: unknown, bundle: unknown) => void;
    };
    generateBundle({}, { "a.js": { type: "chunk", moduleIds }, "a.css": { type: "asset" } });
    return made;
  };
  const module = (manifest: object, files: Record<string, string> = {}) => {
    const folder = mkdtempSync(join(root, "case-"));
    const inner = join(folder, "node_modules/one/dist");
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(inner, "package.json"), '{"type": "module"}');
    for (const [name, text] of Object.entries({ "package.json": JSON.stringify(manifest), ...files })) {
      writeFileSync(join(inner, "..", name), text);
    }
    return join(inner, "index.js");
  };

  it("have each package once, with all of its terms, and what the bundler adds", () => {
    const id = module(
      { name: "one", version: "1.2.3", license: "MIT" },
      { LICENSE: "terms\r\nof one", NOTICE: "more" },
    );
    const made = noted(id, id, "\0virtual:hdp/rules", packagePath("web/main.tsx"), "\0vite/preload-helper.js");
    expect(made.packages).toEqual(["one@1.2.3", expect.stringMatching(/^vite@/)]);
    expect(made.text).toContain("== one 1.2.3 (MIT)\n\nterms\nof one\n\nmore\n");
    expect(made.text).not.toContain("bundled dependencies");
    expect(made.text).toContain("Stefan Krah");
  });

  it.each([
    ["without a licence", { name: "one", version: "1.0.0" }, { LICENSE: "x" }, /one@1\.0\.0, bundled: licence ``/],
    ["under another", { name: "one", version: "1.0.0", license: "GPL-3.0-only" }, { LICENSE: "x" }, /`GPL-3\.0-only`/],
    ["without its terms", { name: "one", version: "1.0.0", license: "MIT" }, {}, /expected a file with its licence/],
  ])("stop the build at a package %s", (_name, manifest, files, message) => {
    expect(() => noted(module(manifest, files))).toThrow(message);
  });
});

describe("licences", () => {
  it("that ask more than a notice are no part of the page, and those that bind their own files may lie beside it", () => {
    for (const one of ["MIT", "(MIT OR GPL-2.0-only)", "GPL-2.0-only OR ISC"]) checkLicence("a@1", one, "bundled");
    checkLicence("a@1", "MPL-2.0", "installed");
    for (const one of ["MPL-2.0", "MIT AND GPL-2.0-only", "", undefined, "SEE LICENSE IN x"]) {
      expect(() => checkLicence("a@1", one, "bundled")).toThrow(/a@1, bundled: licence .*expected one of 0BSD/);
    }
    expect(() => checkLicence("a@1", "AGPL-3.0-only", "installed")).toThrow(/installed/);
  });
});
