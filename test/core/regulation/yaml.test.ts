import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { describeProblem } from "../../../src/core/regulation/problem.ts";
import { parseYaml } from "../../../src/core/regulation/yaml-text.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { JurisdictionError, readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { loadEngine } from "../../../src/node/start/load-engine.ts";

const temporary = mkdtempSync(join(tmpdir(), "hdp-yaml-"));
afterAll(() => rmSync(temporary, { recursive: true }));
let folders = 0;

/** A copy of a bundled jurisdiction, with a file changed or added. */
function copyOf(id: string, file: string, change: (text: string) => string | Buffer): string {
  const folder = join(temporary, String(folders++), id);
  cpSync(packagePath(`jurisdictions/${id}`), folder, { recursive: true });
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return folder;
}

const problemsOf = (folder: string) =>
  readRegulations([folder]).problems.map((problem) => describeProblem(problem).replace(`${folder}/`, ""));

const TAIPEI = "2021-10-06.yaml";
const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe("a mistake in a version file is reported with line, column, path and what was expected", () => {
  it.each<[string, string, (text: string) => string | Buffer, RegExp]>([
    [
      "a misspelt key",
      TAIPEI,
      replace("      maximum: 80", "      maximun: 80"),
      /^2021-10-06\.yaml:\d+:7: parameters\.sampling\.monthly\.maximun: an unknown name.*did you mean `maximum`\?$/,
    ],
    [
      "a misspelt check",
      TAIPEI,
      replace("post_ended:", "post_end:"),
      /:7: parameters\.query\.checks\.post_end: an unknown name.*did you mean `post_ended`\?$/,
    ],
    [
      "a rule without its clause",
      TAIPEI,
      replace("clause: 四(一), readings: [T5]", "readings: [T5]"),
      /parameters\.account_review\.unused\.clause: nothing, expected a value: it is required$/,
    ],
    [
      "a number without unit",
      TAIPEI,
      replace("after: 6 months", "after: 6"),
      /unused\.after: `6`, expected a number and a unit, like 3 years \(/,
    ],
    [
      "a unit that there is not",
      TAIPEI,
      replace("after: 6 months", "after: 6 moons"),
      /unused\.after: `"6 moons"`, expected a number and a unit, like 3 years \(units: day, week, month, year\), or `unset`$/,
    ],
    [
      "a rate without %",
      TAIPEI,
      replace(
        "value: 6%, rounding: up, readings: [G1] }\n      minimum: 6",
        "value: 0.06, rounding: up, readings: [G1] }\n      minimum: 6",
      ),
      /monthly\.rate\.value: `0\.06`, expected a percentage, like 3%, or `unset`; did you mean `6%`\?$/,
    ],
    [
      "a rounding that there is not",
      TAIPEI,
      replace("rounding: up", "rounding: upp"),
      /rounding: `"upp"`, expected one of up, half_up, down; did you mean `up`\?$/,
    ],
    [
      "a negative number",
      TAIPEI,
      replace("minimum: 6\n", "minimum: -6\n"),
      /monthly\.minimum: `-6`, expected a number from 0, or `unset`$/,
    ],
    [
      "no day of enactment",
      TAIPEI,
      replace("enacted_on: 2021-10-01\n", ""),
      /enacted_on: nothing, expected a value: it is required$/,
    ],
    [
      "an impossible date",
      TAIPEI,
      replace("enacted_on: 2021-10-01", "enacted_on: 2021-02-29"),
      /:4:13: enacted_on: `"2021-02-29"`, expected a date of the calendar/,
    ],
    [
      "another first day than the file's name",
      TAIPEI,
      replace("effective_from: 2021-10-06", "effective_from: 2021-10-07"),
      /:2:17: effective_from: `"2021-10-07"`, expected 2021-10-06, the name of the file$/,
    ],
    [
      "a clause of blanks",
      TAIPEI,
      replace("clause: 沿革", "clause: '沿 革'"),
      /clause: `"沿 革"`, expected text like 五\(一\)7 or 附件五\(一\)6; did you mean `沿革`\?$/,
    ],
    [
      "parameters of a text that is not to be had",
      TAIPEI,
      replace("text: available", "text: unavailable"),
      /expected nothing here: the text of this version is not available$/,
    ],
    [
      "a version without parameters",
      TAIPEI,
      (text) => text.slice(0, text.indexOf("parameters:")),
      /parameters: nothing, expected a value: it is required$/,
    ],
    [
      "a check without the number it needs",
      "2021-10-06.yaml",
      replace("      post_ended:", "      password_expired: { clause: 四(一) }\n      post_ended:"),
      /checks\.password_expired: expected parameters\.password\.max_age, which it needs$/,
    ],
    [
      "tiers that leave large logs out",
      TAIPEI,
      replace("        - { clause: 六(三)3, rate:", "        - { up_to: 9000, clause: 六(三)3, rate:"),
      /tiers\.2\.up_to: `9000`, expected no limit in the last tier$/,
    ],
    [
      "tiers out of order",
      TAIPEI,
      replace("- { up_to: 500,", "- { up_to: 2500,"),
      /tiers\.1\.up_to: `2000`, expected more than 2500, the tier before$/,
    ],
    [
      "more items asked for than there are",
      TAIPEI,
      replace("at_least: 1", "at_least: 6"),
      /statement_missing\.at_least: `6`, expected at most 5, the items that there are$/,
    ],
    [
      "an obligation that there is not",
      TAIPEI,
      replace("code: check_samples", "code: check_sample"),
      /obligations\.1\.code: `"check_sample"`, expected one of .*did you mean `check_samples`\?$/,
    ],
    [
      "a warning that there is not",
      TAIPEI,
      replace("      admin_is_auditor: { when", "      admin_is_auditr: { when"),
      /role_appointment\.advice\.admin_is_auditr: `"admin_is_auditr"`.*did you mean `admin_is_auditor`\?$/,
    ],
    [
      "a reason that there is not",
      TAIPEI,
      replace("      form_missing: {", "      form_is_missing: {"),
      /requirements\.form_is_missing: `"form_is_missing"`, expected one of .*did you mean `form_missing`\?$/,
    ],
    [
      "a fact that there is not",
      TAIPEI,
      replace("fact: form_filed", "fact: form_field"),
      /form_missing\.fact: `"form_field"`, expected one of .*did you mean `form_filed`\?$/,
    ],
    [
      "a condition on a fact that there is not",
      TAIPEI,
      replace(
        "when: { applicant.role: [admin] }, fact: appointed",
        "when: { applicant.rule: [admin] }, fact: appointed",
      ),
      /when\.applicant\.rule: `"applicant\.rule"`, expected one of .*did you mean `applicant\.role`\?$/,
    ],
    [
      "a step that is done by a fact that there is not",
      TAIPEI,
      replace("done: reported_on", "done: reported_at"),
      /steps\.0\.done: `"reported_at"`, expected one of .*did you mean `reported_on`\?$/,
    ],
    [
      "an audit that covers a half-year without a day by which it is due",
      TAIPEI,
      (text) => text.replace(/ {2}audit_report:\n( {4}.*\n)+/, ""),
      /internal_audit\.covers_period: expected parameters\.audit_report, which it needs$/,
    ],
    [
      "a key twice",
      TAIPEI,
      replace("      minimum: 6\n", "      minimum: 6\n      minimum: 7\n"),
      /:\d+:7: `minimum` a second time, expected each key once$/,
    ],
    [
      "a tab as indentation",
      TAIPEI,
      replace("      minimum: 6\n", "\tminimum: 6\n"),
      /: a tab, expected blanks: a line is indented by blanks alone$/,
    ],
    [
      "an alias",
      TAIPEI,
      replace("conventions:", "x: &a [G1]\ny: *a\nconventions:"),
      /:\d+:4: `\*a`, expected the value itself: aliases are not allowed$/,
    ],
    ["a huge file", TAIPEI, () => `# ${" ".repeat(2 ** 21)}`, /:1:1: expected a file of at most 512 KiB$/],
    ["an empty file", TAIPEI, () => "", /^2021-10-06\.yaml:1:1: expected a YAML mapping, the file is empty$/],
    ["comments alone", TAIPEI, () => "# nothing\n", /:1:1: expected a YAML mapping, the file is empty$/],
    ["two documents", TAIPEI, (text) => `${text}---\n${text}`, /expected one document, without a line `---` inside$/],
    ["bytes that are not UTF-8", TAIPEI, () => Buffer.from([0x61, 0x3a, 0xff, 0xfe]), /:1:1: expected text in UTF-8/],
    ["a list", TAIPEI, () => "- 1\n", /:1:1: `\[1\]`, expected names with their values, like `name: value`$/],
    [
      "__proto__ as a key",
      TAIPEI,
      replace("text: available", "__proto__: { text: available }\ntext: available"),
      /__proto__: an unknown name/,
    ],
    [
      "another id than the folder's name",
      "jurisdiction.yaml",
      replace("id: taipei", "id: taipeh"),
      /:2:5: id: `"taipeh"`, expected `taipei`, the name of the folder$/,
    ],
    [
      "an unknown calendar",
      "jurisdiction.yaml",
      replace("calendar: taiwan", "calendar: taiwn"),
      /calendar: `"taiwn"`, expected one of taiwan; did you mean `taiwan`\?$/,
    ],
  ])("%s", (_name, file, change, message) => {
    const problems = problemsOf(copyOf("taipei", file, change));
    expect(
      problems.find((problem) => message.test(problem)),
      problems.join("\n"),
    ).toBeDefined();
  });

  it("explodes no anchors", () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 0; i < 12; i++) lines.push(`b${i}: &b${i} [${`*${i === 0 ? "a" : `b${i - 1}`},`.repeat(9)}]`);
    const { problems, value } = parseYaml(lines.join("\n"), "x.yaml");
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ code: "yaml_alias", line: 2 });
  });

  it.each([
    [
      "a directive",
      "%YAML 1.1\n---\na: 0145",
      /^x\.yaml:1:1: `%YAML 1\.1`, expected no directives: every file is YAML 1\.2$/,
    ],
    [
      "a directive of the version that it is",
      "# x\n%YAML 1.2\n---\na: 1",
      /^x\.yaml:2:1: `%YAML 1\.2`, expected no directives/,
    ],
    ["a prefix of tags", "%TAG ! tag:yaml.org,2002:\n---\na: !int '1'", /^x\.yaml:1:1: `%TAG .*no directives/],
    ["a directive behind the end", "a: 1\n...\n%YAML 1.1\n---\n", /^x\.yaml:3:1: `%YAML 1\.1`/],
    ["a tag", "a:\n  - !!str 1", /^x\.yaml:2:\d+: a tag, which begins with `!`, expected the value alone/],
    ["a tag of no name", "a: ! 1", /^x\.yaml:1:\d+: a tag/],
    ["a tag that makes an object", "a: !!set {b}", /^x\.yaml:1:\d+: a tag/],
    ["a tag of a key", "!!str 1: 2", /^x\.yaml:1:\d+: a tag/],
    [
      "a number of too many digits",
      "a: [1, 9007199254740993]",
      /^x\.yaml:1:8: `9007199254740993`, expected a number with fewer d/,
    ],
    [
      "a number of too many decimals",
      "a: 0.1000000000000000055511",
      /^x\.yaml:1:4: .*expected a number with fewer digits/,
    ],
    ["a number that is too large", "a: 1e400", /^x\.yaml:1:4: `1e400`/],
    ["a hexadecimal number that is too large", "a: 0x20000000000001", /^x\.yaml:1:4: `0x20000000000001`/],
    ["an infinite number", "a: -.inf", /^x\.yaml:1:4: `-\.inf`, expected a finite number$/],
    ["no number", "a: .nan", /^x\.yaml:1:4: `\.nan`, expected a finite number$/],
    ["half a character", 'a: "\\ud83d"', /^x\.yaml:1:4: .* expected text without an unpaired surrogate$/],
    ["half a character in a key", '"\\udE00": 1', /^x\.yaml:1:1: .* expected text without an unpaired surrogate$/],
    [
      "a number and the same as text for keys",
      '1: a\n"1": b',
      /^x\.yaml:2:1: `1` a second time, expected each key once$/,
    ],
    ["nothing and an empty text for keys", '~: a\n"": b', /^x\.yaml:2:1: `` a second time/],
    ["a list as a key", "? [a]\n: 1", /^x\.yaml:1:3: a list or a mapping as a key, expected a text$/],
  ])("refuses what other programs may read otherwise: %s", (_what, text, message) => {
    const { problems, value } = parseYaml(text, "x.yaml");
    expect(value).toBeUndefined();
    expect(problems.map(describeProblem).join("\n")).toMatch(message);
  });

  it.each([
    ["0145", 145],
    ["+5", 5],
    [".5", 0.5],
    ["0x1f", 31],
    ["0o17", 15],
    ["1_000", "1_000"],
    ["yes", "yes"],
    ["09:30", "09:30"],
    ["2026-11-21", "2026-11-21"],
    ['"\\ud83d\\ude00"', "😀"],
    ["{<<: {b: 1}}", { "<<": { b: 1 } }],
  ])("reads %s as YAML 1.2 has it", (text, value) => {
    expect(parseYaml(`a: ${text}`, "x.yaml")).toMatchObject({ problems: [], value: { a: value } });
  });

  it.each([
    ["brackets without end", "[".repeat(100_000), /at most 200 levels of nesting/],
    ["braces without end", "{a: ".repeat(100_000), /at most 200 levels of nesting/],
    ["dashes without end", "- ".repeat(200_000), /x.yaml:1:\d{3}: expected at most 200 levels of nesting/],
    ["question marks without end", "? ".repeat(200_000), /at most 200 levels of nesting/],
    ["closing brackets in quotes", '["]", '.repeat(50_000), /at most 200 levels of nesting/],
    [
      "ever more blanks",
      Array.from({ length: 500 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      /x.yaml:200:201: .*200 levels/,
    ],
    ["lines without end", "-\n".repeat(100_000), /a file of at most 10000 lines/],
    ["null alone", "null", /the file is empty/],
    ["a document marker alone", "---\n", /the file is empty/],
  ])("refuses %s", (_name, text, message) => {
    const { problems, value } = parseYaml(text, "x.yaml");
    expect(value).toBeUndefined();
    expect(problems.map(describeProblem).join("\n")).toMatch(message);
  });

  it.each([
    ["a gap", "2023-05-28", "2023-05-27"],
    ["an overlap", "2023-05-28", "2023-05-29"],
    ["an end before the start", "2023-05-28", "2020-11-22"],
  ])("%s between versions", (_name, from, to) => {
    const problems = problemsOf(
      copyOf("kaohsiung", "2020-11-23.yaml", replace(`effective_to: ${from}`, `effective_to: ${to}`)),
    );
    expect(problems.join("\n")).toMatch(
      /^2020-11-23\.yaml:5:15: effective_to: .*expected (2023-05-28, the day before the next version|a day from)/m,
    );
  });
});

describe("a file that is only written differently reads the same", () => {
  const unchanged = readRegulations().jurisdictions.find(({ id }) => id === "taipei")?.versions;
  it.each<[string, (text: string) => string]>([
    ["CRLF", (text) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text) => `\ufeff${text}`],
    ["both", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ])("%s", (_name, change) => {
    const { jurisdictions, problems } = readRegulations([copyOf("taipei", TAIPEI, change)]);
    expect(problems).toEqual([]);
    expect(jurisdictions.find(({ id }) => id === "taipei")?.versions).toEqual(unchanged);
  });
});

describe("jurisdictions from other folders", () => {
  const request = {
    decision: "sampling_monthly",
    jurisdiction: "taipei",
    as_of: "2026-11-21",
    facts: { queries: 50 },
  } as const;

  it("replace the bundled one of the same name", async () => {
    const folder = copyOf("taipei", TAIPEI, replace("      minimum: 6\n", "      minimum: 9\n"));
    const engine = await loadEngine({ jurisdictions: [folder] });
    expect(engine.decide(request).values.samples).toBe(9);
  });

  it("answer a number that is left open with the parameter that is missing", async () => {
    const folder = copyOf("taipei", TAIPEI, replace("      minimum: 6\n", "      minimum: unset\n"));
    const engine = await loadEngine({ jurisdictions: [folder] });
    expect(engine.decide(request)).toMatchObject({
      outcome: "indeterminate",
      missing: [{ parameter: "sampling.monthly.minimum" }],
    });
  });

  it("add a city with nothing but its folder", async () => {
    const folder = join(
      copyOf("taipei", TAIPEI, (text) => text),
      "..",
    );
    cpSync(join(folder, "taipei"), join(folder, "hualien"), { recursive: true });
    const head = join(folder, "hualien/jurisdiction.yaml");
    writeFileSync(head, readFileSync(head, "utf8").replace("id: taipei", "id: hualien"));
    const engine = await loadEngine({ jurisdictions: [folder] });
    expect(engine.jurisdictions).toEqual(["hualien", "kaohsiung", "nantou", "taipei"]);
  });

  it("fail to load with every problem in the error", async () => {
    const folder = copyOf("taipei", TAIPEI, replace("maximum: 150", "maximum: many"));
    const error = await loadEngine({ jurisdictions: [folder] }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(JurisdictionError);
    expect((error as JurisdictionError).code).toBe("invalid_jurisdictions");
    expect((error as JurisdictionError).problems[0]?.path).toBe("parameters.sampling.half_year.tiers[2].maximum");
  });

  it("fail to load from a folder that has none", async () => {
    mkdirSync(join(temporary, "empty"));
    await expect(loadEngine({ jurisdictions: [join(temporary, "empty")] })).rejects.toThrow(
      /a folder with a jurisdiction\.yaml/,
    );
  });
});
