import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Language } from "../../../src/core/base/bilingual.ts";
import { describeProblem, problemText } from "../../../src/core/regulation/problem.ts";
import type { Problem } from "../../../src/core/regulation/yaml-file.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { exampleProblems } from "../../../src/node/regulations/check-examples.ts";
import { JurisdictionError, readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { startEngine } from "../../../src/node/start/load-engine.ts";
import { englishIn } from "../../support/languages.ts";

interface Mistake {
  readonly fault: string;
  /** Whose folder it is made in; if not said, the example city's. */
  readonly city?: string;
  readonly file: string;
  readonly replace: string;
  readonly by: string;
  readonly says: string;
}

const mistakes = parse(readFileSync("test/fixtures/mistakes.yaml", "utf8")) as Mistake[];
const root = mkdtempSync(join(tmpdir(), "hdp-mistakes-"));
afterAll(() => rmSync(root, { recursive: true }));
const AGENCY = "jurisdiction: hubin\nsettings:\n  session.idle_timeout: 10 minutes\n";

/** What is said of a city in a folder of its own, and of an agency's file beside it. */
async function saidOf({ folder, agency, city }: Copy, language: Language = "en"): Promise<string[]> {
  const read = readRegulations([join(folder, city)]);
  const own = read.jurisdictions.filter((one) => one.folder.startsWith(folder));
  const problems: Problem[] = [
    ...read.problems,
    ...exampleProblems(read),
    ...own.flatMap((one) => loadCases(one, read.ajv, { thoroughly: true }).problems),
  ];
  const said = problems.map((one) => problemText(one)[language]);
  if (problems.length === 0 && city === "hubin") {
    const error: unknown = await startEngine(read, agency).catch((thrown: unknown) => thrown);
    if (error instanceof JurisdictionError) said.push(...error.lines(language));
  }
  return said.map((line) => line.replace(`${folder}/${city}/`, "").replace(`${folder}/`, ""));
}

let folders = 0;
interface Copy {
  readonly folder: string;
  readonly agency: string;
  readonly city: string;
}

function copyOf(city = "hubin"): Copy {
  const folder = join(root, String(folders++));
  const from = city === "hubin" ? "examples/jurisdictions" : "test/fixtures/declared";
  cpSync(join(from, city), join(folder, city), { recursive: true });
  const agency = join(folder, "agency.yaml");
  writeFileSync(agency, AGENCY);
  return { folder, agency, city };
}

describe("a mistake of an author", () => {
  it.each(mistakes)("is told: $fault", async ({ city, file, replace, by, says }) => {
    const copy = copyOf(city);
    const path = file === "agency.yaml" ? copy.agency : join(copy.folder, copy.city, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(replace);
    writeFileSync(
      path,
      text.replace(replace, () => by),
    );
    const said = await saidOf(copy);
    expect(said).toContain(says);
    // One mistake is not a page of messages, and none of them asks to read a pattern.
    expect(said.length).toBeLessThanOrEqual(2);
    expect(said.join("\n")).not.toMatch(/of the form \^/);
    const inChinese = await saidOf(copy, "zh-TW");
    expect(inChinese).toHaveLength(said.length);
    expect(inChinese.flatMap(englishIn), inChinese.join("\n")).toEqual([]);
    expect(inChinese.every((line) => line.includes("應為"))).toBe(true);
  });

  it.each<[string, string, string, string]>([
    [
      "a version file named otherwise",
      "2026-01-01.yaml",
      "2026-1-1.yaml",
      "hubin/2026-1-1.yaml:1:1: expected a file named jurisdiction.yaml, readings.yaml or, for a version, YYYY-MM-DD.yaml: this one is not read",
    ],
    [
      "a version named by a year of the Republic",
      "2026-01-01.yaml",
      "1150101.yaml",
      "hubin/1150101.yaml:1:1: expected a file named",
    ],
    [
      "a jurisdiction.yml",
      "jurisdiction.yaml",
      "jurisdiction.yml",
      "hubin:1:1: expected a file jurisdiction.yaml beside the version files",
    ],
    [
      "no jurisdiction.yaml",
      "jurisdiction.yaml",
      "about.txt",
      "hubin:1:1: expected a file jurisdiction.yaml beside the version files",
    ],
    ["a folder named case", "cases", "case", "hubin/case:1:1: expected a folder named `cases`: this one is not read"],
  ])("is told of a name: %s", (_name, from, to, says) => {
    const { folder } = copyOf();
    cpSync(join(folder, "hubin", from), join(folder, "hubin", to), { recursive: true });
    rmSync(join(folder, "hubin", from), { recursive: true });
    const said = readRegulations([folder]).problems.map((one) => describeProblem(one).replace(`${folder}/`, ""));
    expect(
      said.find((line) => line.startsWith(says)),
      said.join("\n"),
    ).toBeDefined();
  });

  it("is told of a day that has two files", () => {
    const { folder } = copyOf();
    cpSync(join(folder, "hubin/2026-01-01.yaml"), join(folder, "hubin/2026-01-01.yml"));
    const said = readRegulations([folder]).problems.map(describeProblem).join("\n");
    expect(said).toContain("2026-01-01.yml:1:1: expected one file of 2026-01-01: there is 2026-01-01.yaml too");
  });

  it("is not found where there is none", async () => {
    expect(await saidOf(copyOf())).toEqual([]);
    expect(await saidOf(copyOf("linjiang"))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      "a folder of decisions in the singular",
      "decisions",
      "decision",
      "decision:1:1: expected a folder named `decisions`: this one is not read",
    ],
    [
      "a decision in another kind of file",
      "decisions/lending.yaml",
      "decisions/lending.yml",
      "decisions/lending.yml:1:1: expected a file named <decision>.yaml, in small letters, digits and _: this one is not read",
    ],
    [
      "a decision in capitals",
      "decisions/lending.yaml",
      "decisions/Lending.yaml",
      "decisions/Lending.yaml:1:1: expected a file named <decision>.yaml, in small letters, digits and _: this one is not read",
    ],
    [
      "a decision in a folder of its own",
      "decisions/lending.yaml",
      "decisions/lending/decision.yaml",
      "decisions/lending:1:1: expected a file named <decision>.yaml, in small letters, digits and _: this one is not read",
    ],
  ])("is told of a name in a jurisdiction with decisions: %s", async (_name, from, to, says) => {
    const copy = copyOf("linjiang");
    cpSync(join(copy.folder, "linjiang", from), join(copy.folder, "linjiang", to), { recursive: true });
    rmSync(join(copy.folder, "linjiang", from), { recursive: true });
    expect(await saidOf(copy)).toContain(says);
    expect((await saidOf(copy, "zh-TW")).flatMap(englishIn)).toEqual([]);
  });

  it("is told of an owner that has the name of a group of parameters", async () => {
    const { folder } = copyOf("linjiang");
    cpSync(join(folder, "linjiang"), join(folder, "password"), { recursive: true });
    const head = join(folder, "password/jurisdiction.yaml");
    writeFileSync(head, readFileSync(head, "utf8").replace("id: linjiang", "id: password"));
    const said = readRegulations([join(folder, "password")])
      .problems.map(describeProblem)
      .join("\n");
    expect(said).toContain(
      "decisions:1:1: expected a jurisdiction whose name is no group of parameters, as `password` is",
    );
  });
});
