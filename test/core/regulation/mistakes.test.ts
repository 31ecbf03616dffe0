import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, it } from "vitest";
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
  /** Whether the city has the amendment and the calendar that mistakes in them are made in. */
  readonly besides?: boolean;
}

const mistakes = parse(readFileSync("test/fixtures/mistakes.yaml", "utf8")) as Mistake[];
const root = mkdtempSync(join(tmpdir(), "hdp-mistakes-"));
afterEach(() => {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));
const AGENCY = "jurisdiction: hubin\nsettings:\n  session.idle_timeout: 10 minutes\n";

/** What is said in each language of a city in a folder of its own, and of an agency's file beside it. */
async function saidOf({ folder, agency, city }: Copy): Promise<Record<Language, string[]>> {
  const read = readRegulations([join(folder, city)]);
  const own = read.jurisdictions.filter((one) => one.folder.startsWith(folder));
  const problems: Problem[] = [
    ...read.problems,
    ...exampleProblems(read),
    ...own.flatMap((one) => loadCases(one, read.ajv, { thoroughly: true }).problems),
  ];
  const isWhole = problems.length === 0 && city === "hubin";
  const error: unknown = isWhole ? await startEngine(read, agency).catch((thrown: unknown) => thrown) : undefined;
  const linesIn = (language: Language) =>
    [
      ...problems.map((one) => problemText(one)[language]),
      ...(error instanceof JurisdictionError ? error.lines(language) : []),
    ].map((line) => line.replace(`${folder}/${city}/`, "").replace(`${folder}/`, ""));
  return { en: linesIn("en"), "zh-TW": linesIn("zh-TW") };
}

const NOTHING = { en: [], "zh-TW": [] };

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

/** What the example city has besides, for mistakes in it: an amendment that is a difference, and a calendar of its own. */
const BESIDES: Readonly<Record<string, string>> = {
  "2027-01-01.yaml": `effective_from: 2027-01-01
based_on: 2026-01-01
effective_from_basis: stated
enacted_on: 2026-12-01
text_digest: sha256:${"1".repeat(64)}
parameters:
  session: { idle_timeout: { value: 10 minutes } }
  sampling:
    monthly:
      maximum: 50
      minimum: removed
clauses:
  二(四): { status: decided, zh-TW: 新增, en: New, decisions: { session_timeout: [log_out] }, digest: "sha256:${"2".repeat(64)}" }
`,
  "calendars/lake.yaml": `name: { zh-TW: 湖濱, en: Lake }
based_on: taiwan
source: { authority: 湖濱市政府 }
years:
  - year: 2025
    days_off: [2025-06-09]
    make_up_days: [2025-06-14]
`,
  "calendars/office.yaml": `name: { zh-TW: 辦公, en: Office }
source: { authority: 湖濱市政府 }
years:
  - year: 2025
    days_off: [2025-01-01]
    make_up_days: [2025-02-08]
`,
};

function addBesides(folder: string): void {
  mkdirSync(join(folder, "hubin/calendars"));
  for (const [name, text] of Object.entries(BESIDES)) writeFileSync(join(folder, "hubin", name), text);
  const edit = (name: string, from: string, to: string) => {
    const path = join(folder, "hubin", name);
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };
  edit("2026-01-01.yaml", "effective_from: 2026-01-01\n", "effective_from: 2026-01-01\neffective_to: 2026-12-31\n");
  edit("jurisdiction.yaml", "calendar: taiwan", "calendar: lake");
  for (const name of ["sampling_monthly", "session_timeout"]) {
    edit(`cases/${name}.yaml`, "\nas_of:", "\nversions: [2024-07-01]\nas_of:");
  }
}

describe("a mistake of an author", () => {
  it("is not found in what the example city has besides", async () => {
    const copy = copyOf();
    addBesides(copy.folder);
    expect(await saidOf(copy)).toEqual(NOTHING);
  });

  it.each(mistakes)("is told: $fault", async ({ city, file, replace, by, says, besides }) => {
    const copy = copyOf(city);
    if (besides === true || Object.hasOwn(BESIDES, file)) addBesides(copy.folder);
    const path = file === "agency.yaml" ? copy.agency : join(copy.folder, copy.city, file);
    const text = readFileSync(path, "utf8");
    expect(text).toContain(replace);
    writeFileSync(
      path,
      text.replace(replace, () => by),
    );
    const { en: said, "zh-TW": inChinese } = await saidOf(copy);
    expect(said).toContain(says);
    // One mistake is not a page of messages, and none of them asks to read a pattern.
    expect(said.length).toBeLessThanOrEqual(2);
    expect(said.join("\n")).not.toMatch(/of the form \^/);
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
    expect(await saidOf(copyOf())).toEqual(NOTHING);
    expect(await saidOf(copyOf("linjiang"))).toEqual(NOTHING);
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
    const said = await saidOf(copy);
    expect(said.en).toContain(says);
    expect(said["zh-TW"].flatMap(englishIn)).toEqual([]);
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
