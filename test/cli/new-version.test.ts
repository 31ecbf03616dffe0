import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jurisdictionsView } from "../../src/core/regulation/data-document.ts";
import type { Jurisdiction } from "../../src/core/regulation/jurisdiction.ts";
import { closedText, EditError } from "../../src/node/authoring/version-text.ts";
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

  it("says nothing but what is the new version's own, and marks what is to be filled in", () => {
    expect(next.split("\n").filter((line) => /^[a-z]/.test(line))).toEqual([
      "effective_from: 2027-01-01",
      `based_on: ${latest}`,
      expect.stringMatching(/^effective_from_basis: \w+ # 待填$/),
      "enacted_on: 2027-01-01 # 待填",
      `text_digest: sha256:${"0".repeat(64)} # 待填`,
    ]);
    expect(next).toMatch(/^# yaml-language-server: \$schema=\S+\/difference\.schema\.json\n/);
  });

  it("is the same law: the policies read what they would of a whole file, and every case holds in it", async () => {
    const { jurisdictions, schemas } = readRegulations([join(cwd, id)]);
    const jurisdiction = jurisdictions.find((one) => one.id === id) as Jurisdiction;
    const views = Object.values(jurisdictionsView([jurisdiction], schemas)[id]?.versions ?? {}) as object[];
    const [before, after] = views.slice(-2);
    const { effective_to: _, ...old } = before as { effective_to?: string };
    // Its author is not done with it.
    expect(after).toEqual({ ...old, effective_from: "2027-01-01", unfinished: true });
    expect(await hdp(["test", id, "--jurisdictions", id], { cwd })).toMatchObject({ status: 0 });
  });

  it("shows the file and what is to be done next", () => {
    expect(made.stdout).toContain(next.trimEnd());
    expect(made.stdout.replaceAll(/\s+/g, " ")).toContain(`put \`versions: [${latest}]\` beside it`);
    expect(made.stdout.replaceAll(/\s+/g, " ")).toContain(
      `hdp diff ${id}@${latest} ${id}@2027-01-01 --format markdown`,
    );
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

  it("registers what the new text changes, moves, inserts and no longer has", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "hdp-next-"));
    const old = "一、本規定自發布日施行。\n二、密碼至少十碼。\n三、逾時登出。\n四、保存五年。\n五、每年訓練。\n";
    const new_ =
      "一、本規定自發布日施行。\n二、密碼至少十二碼。\n二之一、密碼不得共用。\n三、逾時登出。\n四、每年訓練。\n";
    writeFileSync(join(cwd, "old.txt"), old);
    writeFileSync(join(cwd, "new.txt"), new_);
    await hdp("new-jurisdiction lake --effective-from 2025-01-01 --source old.txt", { cwd });
    expect(await newVersion("lake", "2027-01-01", cwd, "--source", "new.txt")).toMatchObject({ status: 0 });
    const compared = await hdp("clauses lake --as-of 2027-01-01 --source new.txt --jurisdictions lake --json", { cwd });
    const { clauses, source } = JSON.parse(compared.stdout) as {
      clauses: { clause: string; source: object }[];
      source: object;
    };
    expect(source).toMatchObject({ unchanged: 5, changed: 0, moved: 0, unmatched: 0 });
    // 待填 is the clause that a beginning cites, and has no words.
    expect(clauses.map(({ clause }) => clause)).toEqual(["待填", "一", "二", "二之一", "三", "四"]);
    const file = readFileSync(join(cwd, "lake/2027-01-01.yaml"), "utf8");
    expect(file).toMatch(/^ {2}二: # 待核 第2行/m);
    expect(file).toMatch(/^ {2}四: # 待核 原為 五/m);
    expect(file).toMatch(/^ {2}五: removed$/m);
  });

  it("leaves it to the author to take out what is not found", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "hdp-next-"));
    writeFileSync(join(cwd, "old.txt"), "一、本規定自發布日施行。\n二、密碼至少十碼。\n");
    writeFileSync(join(cwd, "new.txt"), "一、本規定自發布日施行。\n");
    await hdp("new-jurisdiction lake --effective-from 2025-01-01 --source old.txt", { cwd });
    expect(await newVersion("lake", "2027-01-01", cwd, "--source", "new.txt")).toMatchObject({ status: 0 });
    expect(readFileSync(join(cwd, "lake/2027-01-01.yaml"), "utf8")).toMatch(/^# clauses:\n {2}# 二: removed # 待核/m);
    expect(await hdp("check --jurisdictions lake", { cwd })).toMatchObject({ status: 0 });
  });
});

describe("the text of a version", () => {
  it("keeps comments, quotes and line ends", () => {
    const text = 'effective_from: "2025-01-01" # first\r\nenacted_on: 2025-01-01\r\ntext: unavailable\r\n';
    expect(closedText(text, "2026-12-31")).toBe(
      'effective_from: "2025-01-01" # first\r\neffective_to: 2026-12-31\r\nenacted_on: 2025-01-01\r\ntext: unavailable\r\n',
    );
  });

  it("is refused where its lines cannot be changed one by one", () => {
    expect(() => closedText("{ effective_from: 2025-01-01 }", "2026-12-31")).toThrow(EditError);
  });
});
