import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { dataDocument } from "../../../src/core/regulation/data-document.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { PACK, type PackedRegulations, packedText, readPacked } from "../../../src/node/regulations/packed.ts";
import { readRegulations, startReading } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { factSchemas, validatorFunctions } from "../../../tools/build/validators.ts";

const fresh = startReading({ fresh: true });
const read = readRegulations([], fresh);
const validators = validatorFunctions(read.schemas, factSchemas(read.schemas));
const root = mkdtempSync(join(tmpdir(), "hdp-packed-"));
const pack = join(root, PACK);
afterAll(() => rmSync(root, { recursive: true }));

describe("regulations packed when the package is built", () => {
  beforeEach(() => {
    for (const folder of ["jurisdictions", "schemas"]) {
      rmSync(join(root, folder), { recursive: true, force: true });
      cpSync(packagePath(folder), join(root, folder), { recursive: true });
    }
    mkdirSync(join(root, "dist"), { recursive: true });
    writeFileSync(pack, packedText({ ...read, data: dataDocument(read), validators }, root));
  });

  it("are those that the YAML says, to the byte", () => {
    const reading = { ...fresh, packed: () => readPacked(root) };
    const packed = readRegulations([], reading);
    expect(reading.packed()).toBeDefined();
    expect(packed.jurisdictions).toEqual(read.jurisdictions);
    expect(packed.calendars).toEqual(read.calendars);
    expect(reading.packed()?.schemas).toEqual(read.schemas);
    expect(JSON.stringify(packed.made?.data)).toBe(JSON.stringify(dataDocument(read)));
  });

  it("bring the data of their engines, but not of an engine with others", async () => {
    const packed = readRegulations([], { ...fresh, packed: () => readPacked(root) });
    expect((await startEngine(packed)).portable.data).toBe(packed.made?.data);
    const [first, ...others] = packed.jurisdictions;
    const engine = await startEngine({ ...packed, jurisdictions: others });
    expect(engine.jurisdictions).toEqual(others.map(({ id }) => id));
    expect(engine.jurisdictions).not.toContain(first?.id);
    const settings = join(root, "settings.yaml");
    writeFileSync(settings, "jurisdiction: nantou\nsettings: {session.idle_timeout: 10 minutes}\n");
    const { data } = (await startEngine(packed, settings)).portable;
    expect(data).not.toEqual(packed.made?.data);
  });

  it("bring the validators, made of the schemas that they were packed with", () => {
    const { schemas, validators: compiled } = readPacked(root) as PackedRegulations;
    expect(schemas).toEqual(read.schemas);
    expect(compiled).toEqual(validators);
    expect(Object.keys(compiled)).toHaveLength(decisionSchemas(schemas).size);
  });

  it("give way to a folder of the user's, as read ones do", () => {
    const folder = packagePath("examples/jurisdictions");
    const packed = readRegulations([folder], { ...fresh, packed: () => readPacked(root) });
    expect(packed.problems).toEqual([]);
    expect(packed.jurisdictions).toEqual(readRegulations([folder], fresh).jurisdictions);
    const broken = readRegulations([join(root, "nowhere")], { ...fresh, packed: () => readPacked(root) });
    expect(broken.problems).toHaveLength(1);
  });

  it.each([
    ["a number of a regulation", () => appendFileSync(join(root, "jurisdictions/taipei/2021-10-06.yaml"), "\n")],
    ["a calendar", () => appendFileSync(join(root, "jurisdictions/calendars/taiwan.yaml"), "\n")],
    ["a schema", () => appendFileSync(join(root, "schemas/version.schema.json"), "\n")],
    ["a further file", () => writeFileSync(join(root, "jurisdictions/taipei/2030-01-01.yaml"), "")],
    ["a further file that is not read", () => writeFileSync(join(root, "jurisdictions/taipei/2030-01-01.YAML"), "")],
    ["a folder by the name of a file", () => mkdirSync(join(root, "jurisdictions/taipei/2030-01-01.yaml"))],
    ["a file that is gone", () => rmSync(join(root, "jurisdictions/nantou"), { recursive: true })],
    [
      "a validator",
      () => writeFileSync(pack, readFileSync(pack, "utf8").replace("vErrors === null", "vErrors !== null")),
    ],
    ["the pack", () => appendFileSync(pack, " ")],
    ["a pack that is cut", () => truncateSync(pack, 1000)],
    ["an empty pack", () => truncateSync(pack, 0)],
    ["a pack that is gone", () => rmSync(pack)],
  ])("are read anew after a change of %s", (_what, change) => {
    expect(readPacked(root)).toBeDefined();
    change();
    expect(readPacked(root)).toBeUndefined();
  });

  it.each(["taipei", "cases"])("are read anew after a change of %s behind a link", (name) => {
    const [behind, link] = [join(root, `behind-${name}`), join(root, "jurisdictions", name)];
    cpSync(packagePath("jurisdictions/taipei"), behind, { recursive: true });
    rmSync(link, { recursive: true, force: true });
    symlinkSync(behind, link, "junction");
    writeFileSync(pack, packedText({ ...read, data: dataDocument(read), validators }, root));
    expect(readPacked(root)).toBeDefined();
    appendFileSync(join(behind, "2021-10-06.yaml"), "\n");
    expect(readPacked(root)).toBeUndefined();
  });

  it("do not hang on case tables", () => {
    appendFileSync(join(root, "jurisdictions/taipei/cases/sampling_monthly.yaml"), "\n");
    expect(readPacked(root)).toBeDefined();
  });
});
