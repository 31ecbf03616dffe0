import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Io } from "../../src/cli/terminal/io.ts";
import { junitXml } from "../../src/cli/test/junit.ts";
import type { CaseResult } from "../../src/features/cases/run.ts";
import { invented } from "../support/register.ts";
import { hdp } from "./hdp.ts";

const io = { cwd: "/cities" } as Io;

function result(name: string, differences: CaseResult["differences"] = []): CaseResult {
  const one = { jurisdiction: "a", decision: "sampling_monthly", name, file: "/cities/a/cases/x.yaml", line: 7 };
  return { case: one as CaseResult["case"], differences };
}

describe("JUnit XML", () => {
  it("has a suite for each table, and file and line for each case", () => {
    const failed = result("two", [{ part: "values", expected: '{"n":1}', got: '{"n":2}' }]);
    expect(
      junitXml({ results: [result("one"), failed], problems: [] }, io),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="hdp test" tests="2" failures="1" errors="0">
<testsuite name="a.sampling_monthly" tests="2" failures="1" errors="0">
<testcase name="one" classname="a.sampling_monthly" file="a/cases/x.yaml" line="7"/>
<testcase name="two" classname="a.sampling_monthly" file="a/cases/x.yaml" line="7">
<failure message="not as expected: values" type="difference">a/cases/x.yaml:7
values
  expected {&quot;n&quot;:1}
  got      {&quot;n&quot;:2}</failure>
</testcase>
</testsuite>
</testsuites>
`);
  });

  it("tells of files that are wrong as errors", () => {
    const problem = {
      file: "a.yaml",
      line: 2,
      column: 3,
      code: "schema",
      path: "x",
      expected: { en: "a <text>", "zh-TW": "<文字>" },
    } as const;
    expect(junitXml({ results: [], problems: [problem] }, io)).toContain(
      '<testcase name="a.yaml" classname="files" file="a.yaml" line="2">\n<error message="a.yaml:2:3: x: expected a &lt;text&gt;" type="schema"/>',
    );
  });

  it.each([
    ["markup", `<a b="c">&'`, "&lt;a b=&quot;c&quot;&gt;&amp;'"],
    ["the end of a section", "]]>", "]]&gt;"],
    ["line breaks and tabs in an attribute", "a\n\tb\r", "a&#10;&#9;b&#13;"],
    ["what no XML can hold", "a\u0000\u001b[2J\ufffe\uffff\u0085", "a\\u0000\\u001b[2J\\ufffe\\uffff\\u0085"],
    ["half of a surrogate pair", "\ud83d x \ude00", "\\ud83d x \\ude00"],
    ["whole characters as they are", "查詢 😀", "查詢 😀"],
  ])("writes %s", (_name, text, written) => {
    expect(junitXml({ results: [result(text)], problems: [] }, io)).toContain(`<testcase name="${written}" `);
  });
});

describe("hdp test --junit", () => {
  const root = mkdtempSync(join(tmpdir(), "hdp-junit-"));
  invented(root, {
    "二(一)": { wording: "x", decisions: { sampling_monthly: ["samples_due"] } },
    沿革: { wording: "y" },
  });
  const run = (...more: string[]) => hdp(["test", "invented", "--jurisdictions", ".", ...more], { cwd: root });

  it("writes a file from the current folder, and tells people the results as ever", async () => {
    const { status, stdout } = await run("--junit", "results.xml");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "invented sampling_monthly: 1/1\n1 passed, 0 failed\n" });
    const xml = readFileSync(join(root, "results.xml"), "utf8");
    expect(xml).toContain('file="invented/cases/sampling_monthly.yaml" line="');
  });

  it("writes to standard output for -, and nothing else there", async () => {
    const { stdout } = await run("--junit", "-");
    await run("--junit", "r.xml");
    expect(stdout).toBe(readFileSync(join(root, "r.xml"), "utf8"));
  });

  it.each([
    [
      ["--junit", "none/r.xml"],
      "--junit: `none/r.xml`, expected a file that can be written (its folder is not there)\n",
    ],
    [["--junit", "invented"], "--junit: `invented`, expected a file that can be written (it is a folder)\n"],
    [["--junit", "-", "--json"], "--junit: `-`, expected a file: standard output is that of --json\n"],
    [["--junit", "-", "--watch"], "--junit: `-`, expected a file: standard output is that of --watch\n"],
  ])("refuses %j", async (options, stderr) => {
    expect(await run(...options)).toEqual({ status: 2, stdout: "", stderr });
  });

  it("is written too where a case fails", async () => {
    const file = join(root, "invented/cases/sampling_monthly.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("samples: 1", "samples: 2"));
    const { status } = await run("--junit", "failed.xml");
    writeFileSync(file, text);
    expect(status).toBe(1);
    expect(readFileSync(join(root, "failed.xml"), "utf8")).toContain('failures="1"');
  });
});
