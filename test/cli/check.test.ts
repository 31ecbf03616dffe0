import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Engine } from "../../src/core/engine/engine.ts";
import { dataDocument } from "../../src/core/regulation/data-document.ts";
import { readRegulations } from "../../src/node/regulations/read-regulations.ts";
import { invented } from "../support/register.ts";
import { hdp } from "./hdp.ts";

const VERSION = "invented/2020-01-01.yaml";
const NO_DIGEST = `sha256:${"0".repeat(64)}`;

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hdp-check-"));
  invented(root, {
    "二(一)": { wording: "x", decisions: { sampling_monthly: ["samples_due"] } },
    沿革: { wording: "y" },
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
}

const excerpt = (text: string) =>
  text.replace("text: available", "text: excerpt").replaceAll(/^ *(text_)?digest: .*\n/gm, "");
const check = (options = "") => hdp(`check --jurisdictions .${options}`, { cwd: root });
const lines = ({ stdout }: { stdout: string }) => stdout.trimEnd().split("\n").slice(0, -1);

/** What an answer from the invented regulation warns of, by the module and by the program. */
async function warnings(decision: "sampling_monthly" | "training_hours", on: string) {
  const regulations = readRegulations([root]);
  expect(regulations.problems).toEqual([]);
  const [module, program] = await Promise.all([regulations.policies(), regulations.program()]);
  const facts = decision === "sampling_monthly" ? { queries: 100 } : { role: "admin", year: 2026, hours: 1 };
  return [undefined, program].map((plan) => {
    const data = dataDocument(regulations);
    const { schemas, ajv } = regulations;
    const engine = new Engine({ module, ...(plan && { plan }), data, schemas, ajv });
    return engine.decide({ decision, jurisdiction: "invented", as_of: on, facts } as never).warnings;
  });
}

describe("hdp check --complete", () => {
  it("finds nothing in what is whole", async () => {
    expect(await check(" --complete")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^files checked/) });
  });

  it.each([
    ["a value", VERSION, "en: summary", "en: 待填", ":24:9: `待填`, expected what your text says"],
    ["a list", "invented/jurisdiction.yaml", "en: Rules", "en: '[待填]'", ":11:11: `待填`, expected"],
    ["a comment behind a value", VERSION, "text: available", "text: available # 待核", ":5:19: `待核`, expected words"],
    ["a remark and a mark", VERSION, "text: available", "text: available # so 待填", ":5:22: `待填`, expected what"],
    ["a comment", VERSION, "text: available", "# 待填\ntext: available", undefined],
    ["a word that holds the mark", VERSION, "en: summary", "en: 尚待填寫", undefined],
    ["the name of a case", "invented/cases/sampling_monthly.yaml", "one of ten", "待填 one", ":4:11: `待填`, expected"],
    ["no digest", VERSION, /digest: sha256:\w+/, `digest: ${NO_DIGEST} # 待填`, ":6:14: `sha256:00000…`, expected the"],
  ] as const)("tells %s with its place", async (_what, file, from, to, says) => {
    edit(file, (text) => text.replace(from, to));
    expect(await check()).toMatchObject({ status: 0 });
    const found = await check(" --complete");
    expect(lines(found)).toEqual(says === undefined ? [] : [expect.stringContaining(`${file}${says}`)]);
    expect(found.status).toBe(says === undefined ? 0 : 1);
  });

  it("names a version of which only an excerpt is at hand apart, which is no fault", async () => {
    // An excerpt may not tell when it was made.
    edit(VERSION, (text) => excerpt(text).replace(/^enacted_on: .*\n/m, ""));
    const found = await check(" --complete");
    expect(found.status).toBe(0);
    expect(lines(found)).toEqual([
      expect.stringMatching(/2020-01-01.yaml:4:7: only an excerpt of the text of this version is at hand$/),
    ]);
    const told = JSON.parse((await check(" --complete --json")).stdout);
    expect(told).toMatchObject({ problems: [], excerpts: [{ line: 4, column: 7 }] });
    expect((await check(" --complete --lang zh-TW")).stdout).toContain("此版本僅有節錄之條文");
    expect((await check()).stdout).not.toContain("excerpt");
  });

  it.each([
    [
      "a digest of an excerpt",
      (text: string) => excerpt(text).replace("clauses:", `text_digest: ${NO_DIGEST}\nclauses:`),
    ],
    ["a whole text without its digest", (text: string) => text.replace(/^text_digest: .*\n/m, "")],
    ["a clause of a whole text without its digest", (text: string) => text.replace(/^ +digest: .*\n/m, "")],
    ["an excerpt without clauses", (text: string) => excerpt(text).replace(/^clauses:[\s\S]*/m, "")],
  ])("refuses %s", async (_what, change) => {
    edit(VERSION, change);
    expect(await check()).toMatchObject({ status: 1 });
  });
});

describe("a reading", () => {
  it.each([
    ["of a parameter", (text: string) => text.replace("- G1", "- G99"), "parameters.sampling.monthly.rate.readings.0"],
    [
      "of the first period",
      (text: string) => text.replace("counts: partial", "counts: partial\n    readings: [G99]"),
      "conventions.first_period.readings.0",
    ],
    ["of the version", (text: string) => text.replace("clause: 沿革", "clause: 沿革\nreadings: [G99]"), "readings.0"],
  ])("%s must be defined", async (_what, change, place) => {
    edit(VERSION, change);
    const said = `${place}: \`"G99"\`, expected a reading that has a text in a readings.yaml`;
    expect(await check()).toMatchObject({ status: 1, stdout: expect.stringContaining(said) });
    writeFileSync(join(root, "invented/readings.yaml"), "G99: { zh-TW: 從寬, en: widely }\n");
    expect(await check()).toMatchObject({ status: 0 });
    writeFileSync(join(root, "invented/readings.yaml"), 'G99: { zh-TW: "　", en: widely }\n');
    expect((await check()).stdout).toContain('readings.yaml:1:15: G99.zh-TW: `"　"`, expected what is taken to hold');
  });
});

describe("an answer", () => {
  it("from a whole version warns of nothing", async () => {
    expect(await warnings("sampling_monthly", "2026-01-01")).toEqual([[], []]);
  });

  it.each([
    ["an unfinished version", (text: string) => text.replace("en: summary", "en: 待填"), "version_unfinished"],
    ["an excerpt", excerpt, "version_text_excerpt"],
  ])(
    "from %s says so, also where the regulation is silent, and no case has to expect it",
    async (_what, change, code) => {
      edit(VERSION, change);
      const said = [{ code, clause: "沿革" }];
      for (const decision of ["sampling_monthly", "training_hours"] as const) {
        expect(await warnings(decision, "2026-01-01")).toEqual([said, said]);
        expect(await warnings(decision, "2019-12-31")).toEqual([[], []]);
      }
      edit("invented/cases/sampling_monthly.yaml", (text) =>
        text.replace("outcome: required", "outcome: required\n      warnings: []"),
      );
      expect(await hdp("test invented --jurisdictions .", { cwd: root })).toMatchObject({ status: 0 });
      edit("invented/cases/sampling_monthly.yaml", (text) => text.replace("warnings: []", `warnings: [${code} 沿革]`));
      expect(await hdp("test invented --jurisdictions .", { cwd: root })).toMatchObject({ status: 0 });
    },
  );

  it("says it in both languages", async () => {
    edit(VERSION, excerpt);
    const ask = ["decide", "sampling_monthly", "-j", "invented", "--facts", "-", "--jurisdictions", "."];
    const [zh, en] = await Promise.all(
      ["zh-TW", "en"].map((lang) => hdp([...ask, "--lang", lang], { cwd: root, stdin: "queries: 10" })),
    );
    expect(zh?.stdout).toContain("本版本僅依節錄之條文撰寫");
    expect(en?.stdout).toContain("Only an excerpt of this version's text was at hand");
  });
});
