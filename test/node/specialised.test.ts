import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { UsageError } from "../../src/core/base/errors.ts";
import { sha256 } from "../../src/node/package/sha256.ts";
import { SPECIALISED, specialisedPrograms } from "../../src/node/package/specialised.ts";

const SOURCE = 'module.exports = { "north 2024-01-01": () => () => undefined };\n';

describe("the specialised programs of the package", () => {
  let root: string;
  const file = (name: string) => join(root, SPECIALISED, name);
  const found = (program = "p", regulations = "r") => specialisedPrograms(program, regulations, root);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "hdp-specialised-"));
    mkdirSync(join(root, SPECIALISED), { recursive: true });
    writeFileSync(file("lending.cjs"), SOURCE);
    const index = { program: "p", regulations: "r", files: { lending: sha256(SOURCE), other: sha256("other") } };
    writeFileSync(file("index.json"), JSON.stringify(index));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });

  it("are those of the decision", () => {
    expect(Object.keys(found()?.("lending") ?? {})).toEqual(["north 2024-01-01"]);
    expect(found()?.("nothing")).toBeUndefined();
  });

  it("are none of another program or other regulations", () => {
    expect(found("q")).toBeUndefined();
    expect(found("p", "s")).toBeUndefined();
  });

  it("are none where a file is not as it was built, or is not there", () => {
    writeFileSync(file("lending.cjs"), `${SOURCE}\n`);
    expect(found()?.("lending")).toBeUndefined();
    expect(found()?.("other")).toBeUndefined();
    writeFileSync(file("index.json"), "{");
    expect(found()).toBeUndefined();
  });

  it("are switched off by the environment, by that word alone", () => {
    vi.stubEnv("HDP_SPECIALISED", "off");
    expect(found()).toBeUndefined();
    vi.stubEnv("HDP_SPECIALISED", "on");
    expect(found()).toBeDefined();
    vi.stubEnv("HDP_SPECIALISED", "no");
    expect(() => found()).toThrow(UsageError);
  });
});
