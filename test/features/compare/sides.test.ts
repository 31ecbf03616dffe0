import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/core/base/errors.ts";
import { readSides } from "../../../src/node/compare/sides.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../../src/node/regulations/read-regulations.ts";

const regulations = readRegulations();
const cwd = mkdtempSync(join(tmpdir(), "hdp-sides-"));
const read = (a: string, b: string, day = "2026-11-21") => readSides([a, b], regulations, { day, cwd });
const firstDays = (side: { jurisdiction: { versions: readonly { effective_from: string }[] } }) =>
  side.jurisdiction.versions.map(({ effective_from }) => effective_from);

/** A copy of a bundled jurisdiction, its newest file changed. */
function copy(id: string, file: string, change = (text: string) => text): string {
  const folder = mkdtempSync(join(cwd, "draft-"));
  cpSync(packagePath(`jurisdictions/${id}`), join(folder, id), { recursive: true });
  const path = join(folder, id, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return join(folder, id);
}

const monthly = (text: string) =>
  text.replace(
    "rate: { value: 6%, rounding: up, readings: [G1] }\n      minimum",
    "rate: { value: 7%, rounding: up, readings: [G1] }\n      minimum",
  );

describe("a name", () => {
  it("is the version in force on the day", () => {
    const { sides, redated } = read("taipei", "kaohsiung");
    expect(sides.map((side) => [side.jurisdiction.id, side.version.effective_from, side.draft])).toEqual([
      ["taipei", "2021-10-06", false],
      ["kaohsiung", "2023-05-29", false],
    ]);
    expect(redated).toBeUndefined();
  });

  it("is that of its file too, and the day may be of either calendar", () => {
    mkdirSync(join(cwd, "高雄市"));
    const { sides } = read("台北@民國115年10月6日", "南投縣@115/10/06");
    expect(sides.map((side) => [side.jurisdiction.id, side.version.effective_from])).toEqual([
      ["taipei", "2021-10-06"],
      ["nantou", "2024-10-25"],
    ]);
    expect(() => read("taipei@10/6/2026", "nantou")).toThrow(/`"10\/6\/2026"`, expected behind the @ a date/);
    // A folder of that name is meant before a name.
    expect(() => read("高雄市", "nantou")).toThrow(/高雄市:1:1: /);
  });

  it("takes any day of a version, and keeps the versions before", () => {
    const [side] = read("kaohsiung@2025-01-01", "nantou").sides;
    expect(firstDays(side)).toEqual(["2020-11-23", "2023-05-29"]);
  });

  it.each([
    ["taipie", /taipie: expected one of .*did you mean `taipei`\?/],
    ["taipei@2026-13-01", /taipei@2026-13-01: `"2026-13-01"`, expected behind the @ a date/],
    [
      "taipei@2020-01-01",
      /no version is in force on 2020-01-01, expected a day of one of 2021-10-06 \(still in force\)/,
    ],
    ["kaohsiung@2021-01-01", /from 2020-11-23 is not to be had.* 2023-05-29 \(still in force\)/],
    ["./nowhere", /expected a folder or a file, there is none/],
    ["", /expected one of/],
  ])("that cannot be compared is told: %s", (spec, message) => {
    expect(() => read(spec, "nantou")).toThrow(message);
    expect(() => read("nantou", spec)).toThrow(UsageError);
  });

  it("may be compared with itself", () => {
    const { sides, redated } = read("taipei", "taipei@2023-01-01");
    expect(sides[0].version).toEqual(sides[1].version);
    expect(redated).toBeUndefined();
  });
});

describe("a draft", () => {
  it("may be a folder, whose newest version it is", () => {
    const { sides } = read("taipei", copy("taipei", "2021-10-06.yaml", monthly));
    expect(sides[1].draft).toBe(true);
    expect(JSON.stringify(sides[1].version.parameters)).toContain('"7%"');
    expect(JSON.stringify(sides[0].version.parameters)).not.toContain('"7%"');
  });

  it("may be a version file, with the jurisdiction.yaml beside it", () => {
    const { sides } = read("nantou", join(copy("kaohsiung", "2023-05-29.yaml"), "2023-05-29.yaml"));
    expect(firstDays(sides[1])).toEqual(["2020-11-23", "2023-05-29"]);
  });

  it("may be a version file of any name, of the other side's jurisdiction; both are in force from the older day", () => {
    const text = readFileSync(packagePath("jurisdictions/kaohsiung/2023-05-29.yaml"), "utf8");
    writeFileSync(join(cwd, "draft.yaml"), text.replace("effective_from: 2023-05-29", "effective_from: 2027-01-01"));
    const { sides, redated } = read("draft.yaml", "kaohsiung");
    expect(redated).toEqual({ side: "a", from: "2027-01-01", to: "2023-05-29" });
    expect(sides.map(firstDays)).toEqual([
      ["2020-11-23", "2023-05-29"],
      ["2020-11-23", "2023-05-29"],
    ]);
    expect(sides[0].version).toEqual(sides[1].version);
    expect(sides[0].jurisdiction.id).toBe("kaohsiung");
    expect(() => read("draft.yaml", "draft.yaml")).toThrow(/expected the other side to say whose draft it is/);
  });

  it("that is wrong is told with its place", () => {
    const wrong = copy("taipei", "2021-10-06.yaml", (text) => text.replace("minimum: 6", "minimum: six"));
    expect(() => read("taipei", wrong)).toThrow(JurisdictionError);
    expect(() => read("taipei", wrong)).toThrow(/2021-10-06\.yaml:\d+:\d+: parameters\.sampling\.monthly\.minimum/);
    const lone = join(mkdtempSync(join(cwd, "lone-")), "d.yaml");
    cpSync(join(wrong, "2021-10-06.yaml"), lone);
    expect(() => read("taipei", lone)).toThrow(/d\.yaml:\d+:\d+: parameters\.sampling\.monthly\.minimum/);
    expect(() => read("taipei", packagePath("jurisdictions"))).toThrow(/expected the folder of one jurisdiction/);
    mkdirSync(join(cwd, "empty"));
    expect(() => read("taipei", "empty")).toThrow(/expected a folder with a jurisdiction\.yaml/);
  });
});

describe("an agency's settings", () => {
  const settings = (text: string) => {
    const file = join(mkdtempSync(join(cwd, "agency-")), "agency.yaml");
    writeFileSync(file, text);
    return { day: "2026-11-21", cwd, agency: file };
  };

  it("are put into the side that they are of", () => {
    const options = settings("jurisdiction: taipei\nsettings: { sampling.monthly.minimum: 8 }\n");
    const { sides } = readSides(["taipei", "nantou"], regulations, options);
    expect(sides[0].version.parameters).toMatchObject({ sampling: { monthly: { minimum: 8 } } });
    expect(sides[0].jurisdiction.versions.at(-1)).toBe(sides[0].version);
  });

  it("of neither side are told", () => {
    const options = settings("jurisdiction: kaohsiung\nsettings: { password.min_length: 12 }\n");
    expect(() => readSides(["taipei", "nantou"], regulations, options)).toThrow(UsageError);
  });
});
