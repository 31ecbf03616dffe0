import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { closedText, EditError, nextText } from "../../src/node/authoring/version-text.ts";
import { packagePath } from "../../src/node/package/package-files.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { hdp } from "./hdp.ts";

/** A folder of its own with a copy of a bundled jurisdiction. */
function withCopy(id: string): string {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-next-"));
  cpSync(packagePath(`jurisdictions/${id}`), join(cwd, id), { recursive: true });
  return cwd;
}

const newVersion = (id: string, date: string, cwd: string, ...more: string[]) =>
  hdp(["new-version", id, date, "--jurisdictions", id, ...more], { cwd });

describe.each([
  ["taipei", "2021-10-06"],
  ["nantou", "2024-10-25"],
  ["kaohsiung", "2023-05-29"],
])("hdp new-version %s", async (id, latest) => {
  const cwd = withCopy(id);
  const old = readFileSync(join(cwd, id, `${latest}.yaml`), "utf8");
  const made = await newVersion(id, "2027-01-01", cwd, "--lang", "en");
  const closed = readFileSync(join(cwd, id, `${latest}.yaml`), "utf8");
  const next = readFileSync(join(cwd, id, "2027-01-01.yaml"), "utf8");

  it("writes two versions that follow each other", async () => {
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(await hdp(["check", "--jurisdictions", id], { cwd })).toMatchObject({ status: 0 });
    const [before, after] =
      readRegulations([join(cwd, id)])
        .jurisdictions.find((one) => one.id === id)
        ?.versions.slice(-2) ?? [];
    expect([before?.effective_to, after?.effective_from, after?.effective_to]).toEqual([
      "2026-12-31",
      "2027-01-01",
      undefined,
    ]);
    expect(after?.parameters).toEqual(before?.parameters);
  });

  it("closes the old one by one line, and touches nothing else of it", () => {
    expect(closed.split("\n").filter((line) => line !== "effective_to: 2026-12-31")).toEqual(old.split("\n"));
  });

  it("marks what is only the old text's", () => {
    expect(next).toMatch(/^enacted_on: \S+ # 待填$/m);
    expect(next).toMatch(/^text_digest: sha256:0{64} # 待填$/m);
    expect(next).not.toMatch(/^document:/m);
    expect(next.slice(next.indexOf("parameters:"))).toBe(old.slice(old.indexOf("parameters:")));
  });

  it("shows the difference and what is to be done next", () => {
    expect(made.stdout).toContain(`--- ${id}/${latest}.yaml\n+++ ${id}/2027-01-01.yaml\n@@ -1,`);
    expect(made.stdout).toContain(`-effective_from: ${latest}\n-effective_to: 2026-12-31\n`);
    expect(made.stdout).toContain("+effective_from: 2027-01-01\n");
    expect(made.stdout).toContain("add cases of 2027-01-01 (the first day) and of 2026-12-31 (the");
  });

  it.each([
    ["the same day", "2027-01-01", 'date: `"2027-01-01"`, expected another day: there is a version of that day'],
    [
      "a day before",
      "2026-06-01",
      'date: `"2026-06-01"`, expected a day after 2027-01-01, the first day of the latest version',
    ],
    ["no day", "2027-02-29", 'date: `"2027-02-29"`, expected a date of the calendar, YYYY-MM-DD, like 2027-01-01'],
    ["a year of the Republic", "116-01-01", 'date: `"116-01-01"`, expected a date of the calendar'],
  ])("refuses %s and changes nothing", async (_name, date, message) => {
    const { status, stderr } = await newVersion(id, date, cwd);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(readFileSync(join(cwd, id, `${latest}.yaml`), "utf8")).toBe(closed);
  });
});

describe("hdp new-version", () => {
  it("goes on from the last day of a version that ends, and leaves it as it is", async () => {
    const cwd = withCopy("nantou");
    const file = join(cwd, "nantou/2024-10-25.yaml");
    const ending = closedText(readFileSync(file, "utf8"), "2026-12-31");
    writeFileSync(file, ending);
    const refused = await newVersion("nantou", "2027-06-01", cwd);
    expect(refused.stderr).toContain("expected 2027-01-01: the latest version ends on 2026-12-31 (effective_to)");
    expect(await newVersion("nantou", "2027-01-01", cwd)).toMatchObject({ status: 0 });
    expect(readFileSync(file, "utf8")).toBe(ending);
  });

  it("leaves the regulations of an installed package alone", async () => {
    const before = readdirSync(packagePath("jurisdictions/taipei"));
    const { status, stderr } = await hdp("new-version taipeh 2027-01-01");
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("did you mean `taipei`?") });
    expect(readdirSync(packagePath("jurisdictions/taipei"))).toEqual(before);
  });

  it.skipIf(process.getuid?.() === 0)("refuses a folder that cannot be written to", async () => {
    const cwd = withCopy("nantou");
    chmodSync(join(cwd, "nantou"), 0o555);
    const { status, stderr } = await newVersion("nantou", "2027-01-01", cwd);
    chmodSync(join(cwd, "nantou"), 0o755);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "nantou: it cannot be written to, expected a folder of your own\n",
    });
  });

  it("puts in the digests of the new text, and marks each clause that is changed", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "hdp-next-"));
    const text = "一、本規定自發布日施行。\n二、密碼至少十碼。\n";
    writeFileSync(join(cwd, "old.txt"), text);
    writeFileSync(join(cwd, "new.txt"), text.replace("十碼", "十二碼"));
    await hdp("new-jurisdiction lake --effective-from 2025-01-01 --source old.txt", { cwd });
    expect(await newVersion("lake", "2027-01-01", cwd, "--source", "new.txt")).toMatchObject({ status: 0 });
    const compared = await hdp("clauses lake --as-of 2027-01-01 --source new.txt --jurisdictions lake --json", { cwd });
    const { clauses, source } = JSON.parse(compared.stdout) as {
      clauses: { clause: string; source: object }[];
      source: object;
    };
    expect(source).toMatchObject({ unchanged: 2, changed: 0, unmatched: 0 });
    expect(clauses.map(({ clause }) => clause)).toEqual(["待填", "一", "二"]);
    expect(readFileSync(join(cwd, "lake/2027-01-01.yaml"), "utf8").match(/digest: sha256:\w+ # 待核/g)).toHaveLength(1);
  });
});

describe("the text of a version", () => {
  it("keeps comments, quotes and line ends", () => {
    const text = 'effective_from: "2025-01-01" # first\r\nenacted_on: 2025-01-01\r\ntext: unavailable\r\n';
    expect(closedText(text, "2026-12-31")).toBe(
      'effective_from: "2025-01-01" # first\r\neffective_to: 2026-12-31\r\nenacted_on: 2025-01-01\r\ntext: unavailable\r\n',
    );
    expect(nextText(text, "2027-01-01")).toBe(
      "effective_from: 2027-01-01 # first\r\nenacted_on: 2025-01-01 # 待填\r\ntext: unavailable\r\n",
    );
  });

  it("is refused where its lines cannot be changed one by one", () => {
    expect(() => closedText("{ effective_from: 2025-01-01 }", "2026-12-31")).toThrow(EditError);
    expect(() => nextText("effective_from:\n  2025-01-01\n", "2027-01-01")).toThrow(EditError);
  });
});
