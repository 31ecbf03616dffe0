import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Request } from "../../src/core/engine/answer.ts";
import { loadCases } from "../../src/node/cases/load.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../src/node/start/load-engine.ts";
import { hdp } from "./hdp.ts";

const emptyFolder = () => mkdtempSync(join(tmpdir(), "hdp-new-"));
const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

const cities = ["kaohsiung", "nantou", "taipei"];

describe.each([undefined, ...cities])("hdp new-jurisdiction --from %s", async (from) => {
  const cwd = emptyFolder();
  const made = await hdp(["new-jurisdiction", "keelung", ...(from === undefined ? [] : ["--from", from])], { cwd });
  const folder = join(cwd, "keelung");

  it("writes a folder that passes check and test", async () => {
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(await hdp("check --jurisdictions keelung", { cwd })).toMatchObject({ status: 0 });
    expect(await hdp("test keelung --jurisdictions keelung", { cwd })).toMatchObject({ status: 0 });
  });

  it("names the schema of each file by a path that resolves", () => {
    for (const name of filesBelow(folder)) {
      const [first = ""] = readFileSync(join(folder, name), "utf8").split("\n");
      const path = /^# yaml-language-server: \$schema=(.+)$/.exec(first)?.[1] ?? "";
      expect(resolve(dirname(join(folder, name)), path)).toMatch(packagePath("schemas/"));
    }
  });
});

describe.each(cities)("what is begun with the shape of %s", async (from) => {
  const cwd = emptyFolder();
  await hdp(["new-jurisdiction", "keelung", "--from", from, "--effective-from", "2000-01-01"], { cwd });
  const folder = join(cwd, "keelung");
  const text = readFileSync(join(folder, "2000-01-01.yaml"), "utf8");
  const regulations = readRegulations([folder]);

  // G10: nothing of one city may pass for the law of another.
  it("answers none of that city's cases", async () => {
    const engine = await startEngine(regulations);
    const source = regulations.jurisdictions.find(({ id }) => id === from);
    const { cases } = loadCases(source as never, regulations.ajv);
    for (const { request, name } of cases.filter(({ decision }) => decision !== "regulation_in_force")) {
      const { outcome, reasons } = engine.decide({ ...request, jurisdiction: "keelung" } as Request);
      expect(["indeterminate", "not_regulated", "not_in_force"], name).toContain(outcome);
      expect(reasons, name).toEqual([]);
    }
  });

  it("holds no number and no clause of that city, not even in a comment", () => {
    const parameters = text.slice(text.indexOf("parameters:"), text.indexOf("\nclauses:"));
    const values = parameters.split("\n").flatMap((line) => /^[\s#-]*[\w.]+: ([^#]*)/.exec(line)?.[1] ?? []);
    expect(values.length).toBeGreaterThan(50);
    for (const value of values) expect(value).toMatch(/^([a-z_., [\]{}]*|\[?待填\]?|unset)\s*$/);
  });

  it("has every rule of that city, once its comments are uncommented", () => {
    const part = text.slice(text.indexOf("parameters:"), text.indexOf("\nclauses:"));
    const whole = part.replace("parameters: {}", "parameters:").replaceAll(/^( +)# /gm, "$1");
    const keys = (value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .filter(([key]) => !["also", "readings"].includes(key))
              .map(([key, inner]) => [key, keys(inner)]),
          )
        : null;
    const source = regulations.jurisdictions.find(({ id }) => id === from)?.versions.at(-1);
    const { parameters } = parse(whole) as { parameters: object };
    expect(keys(parameters)).toEqual(keys(source?.parameters));
  });
});

describe("hdp new-jurisdiction", () => {
  it("prints nothing wider than the terminal, in either language", async () => {
    for (const lang of ["zh-TW", "en"]) {
      const { stdout } = await hdp(["new-jurisdiction", "x", "--lang", lang], { cwd: emptyFolder(), columns: 40 });
      for (const line of stdout.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    }
  });
});

describe("hdp new-jurisdiction refuses", () => {
  it.each([
    ["a name in capitals", "Keelung", 'name: `"Keelung"`, expected small letters a to z, digits, - and _'],
    ["a name in Chinese", "基隆", 'name: `"基隆"`, expected small letters'],
    ["a path", "../keelung", 'name: `"../keelung"`, expected small letters'],
    ["the name of a bundled one", "taipei", "`hdp new-version taipei YYYY-MM-DD`"],
  ])("%s", async (_name, id, message) => {
    const cwd = emptyFolder();
    const { status, stderr } = await hdp(["new-jurisdiction", id], { cwd });
    expect({ status, files: readdirSync(cwd) }).toEqual({ status: 2, files: [] });
    expect(stderr).toContain(message);
  });

  it("a folder that exists, and leaves it as it is", async () => {
    const cwd = emptyFolder();
    mkdirSync(join(cwd, "keelung"));
    writeFileSync(join(cwd, "keelung/mine.txt"), "mine");
    const { status, stderr } = await hdp("new-jurisdiction keelung", { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe("keelung: it exists, expected a name that is free: nothing is overwritten\n");
    expect(readdirSync(join(cwd, "keelung"))).toEqual(["mine.txt"]);
  });

  it.each(["2027-02-29", "2027/13/01", "116-13-01", "1900-01-01"])("%s as a first day", async (day) => {
    const { status, stderr } = await hdp(["new-jurisdiction", "keelung", "--effective-from", day], {
      cwd: emptyFolder(),
    });
    expect(status).toBe(2);
    expect(stderr).toContain(`--effective-from: \`"${day}"\`, expected a date of the calendar, like 2027-01-01`);
  });

  it("the shape of a city that there is not", async () => {
    const { status, stderr } = await hdp("new-jurisdiction keelung --from taipeh", { cwd: emptyFolder() });
    expect(status).toBe(2);
    expect(stderr).toContain("did you mean `taipei`?");
  });
});
