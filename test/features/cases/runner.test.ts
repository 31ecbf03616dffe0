import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Jurisdiction } from "../../../src/core/regulation/jurisdiction.ts";
import { describeProblem } from "../../../src/core/regulation/problem.ts";
import { createAjv } from "../../../src/core/schema/schemas.ts";
import { runCases } from "../../../src/features/cases/run.ts";
import { loadEngine } from "../../../src/index.ts";
import { loadCases } from "../../../src/node/cases/load.ts";
import { readSchemas } from "../../../src/node/package/package-files.ts";

const engine = await loadEngine();
const ajv = createAjv(readSchemas());
const folder = mkdtempSync(join(tmpdir(), "hdp-cases-"));
mkdirSync(join(folder, "cases"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a case table written into the folder of a jurisdiction that answers as Taipei does. */
function load(text: string, name = "sampling_monthly.yaml") {
  const file = join(folder, "cases", name);
  writeFileSync(file, text);
  const loaded = loadCases({ id: "taipei", folder } as Jurisdiction, ajv);
  rmSync(file);
  return loaded;
}

const table = (
  rows: string,
  columns = "[facts.queries, outcome, reasons, values.samples, values.rule]",
) => `decision: sampling_monthly
as_of: 2026-11-21
tables:
  - name: a table
    columns: ${columns}
    rows:
${rows}`;

const parts = (text: string) =>
  runCases(engine, load(text).cases).map(({ differences }) => differences.map(({ part }) => part));

describe("a case table", () => {
  it("passes where every part is as expected", () => {
    expect(parts(table("      - [101, required, samples_due, 7, rate]"))).toEqual([[]]);
  });

  it.each([
    ["a wrong outcome", "[101, not_regulated, samples_due, 7, rate]", ["outcome"]],
    ["a wrong reason", "[101, required, review_missed, 7, rate]", ["reasons"]],
    ["a reason with a wrong clause", "[101, required, samples_due 六(三), 7, rate]", ["reasons"]],
    ["a reason that is not stated", "[101, required, null, 7, rate]", ["reasons"]],
    ["a wrong value", "[101, required, samples_due, 6, rate]", ["values"]],
    ["a value that is not stated", "[101, required, samples_due, 7, null]", ["values"]],
    ["facts that are refused", "[1.5, required, samples_due, 7, rate]", ["error"]],
  ])("fails on %s", (_name, row, expected) => {
    expect(parts(table(`      - ${row}`))).toEqual([expected]);
  });

  it("compares obligations, warnings, assumptions and version where they are stated", () => {
    const stated = (line: string) => `decision: sampling_monthly
as_of: 2026-11-21
base: { queries: 101, checked: 3 }
cases:
  - name: a case
    facts: { checked: (absent) }
    expect: { outcome: required, reasons: [samples_due 六(二)], values: { samples: 7, rule: rate }, ${line} }`;
    expect(parts(stated("version: 2021-10-06"))).toEqual([[]]);
    expect(parts(stated("version: 2021-10-07"))).toEqual([["version"]]);
    expect(parts(stated("assumptions: [G1, G2, T10 六(二), T21]"))).toEqual([[]]);
    expect(parts(stated("assumptions: [G1, G2]"))).toEqual([["assumptions"]]);
    expect(parts(stated("obligations: [check_samples]"))).toEqual([["obligations"]]);
    expect(parts(stated("warnings: [admin_is_auditor]"))).toEqual([["warnings"]]);
    expect(parts(stated("missing: ['fact:queries']"))).toEqual([["missing"]]);
  });

  it("knows the line of each case and row", () => {
    expect(
      load(table("      - [1, required]\n      - [2, required]", "[facts.queries, outcome]")).cases.map(
        ({ line }) => line,
      ),
    ).toEqual([7, 8]);
  });

  it.each([
    [
      "too few cells",
      table("      - [101, required]"),
      "sampling_monthly.yaml",
      /:7:9: tables\.0\.rows\.0: .*expected 5 cells/,
    ],
    ["no outcome", table("      - [101]", "[facts.queries, version]"), "sampling_monthly.yaml", /a column `outcome`/],
    [
      "a misspelt decision",
      table("").replace("sampling_monthly", "sampling_montly"),
      "sampling_montly.yaml",
      /did you mean/,
    ],
    [
      "another decision than the file's",
      table("      - [1, required, samples_due, 1, all]"),
      "account_cleanup.yaml",
      /the name of the file/,
    ],
    [
      "a misspelt column",
      table("      - [1, required]", "[facts.queries, outcom]"),
      "sampling_monthly.yaml",
      /columns\[1\]/,
    ],
    [
      "a misspelt key",
      table("      - [1, required]").replace("columns", "colums"),
      "sampling_monthly.yaml",
      /did you mean `columns`/,
    ],
    [
      "a case without an outcome",
      "decision: sampling_monthly\ncases: [{ name: x, expect: {} }]",
      "sampling_monthly.yaml",
      /expect\.outcome: nothing/,
    ],
    ["no cases at all", "decision: sampling_monthly\n", "sampling_monthly.yaml", /cases|tables/],
  ])("is refused with %s", (_name, text, file, message) => {
    const { cases, problems } = load(
      text.endsWith("rows:\n") ? `${text}      - [1, required, samples_due, 1, all]` : text,
      file,
    );
    expect(cases).toEqual([]);
    expect(problems.map(describeProblem).join("\n")).toMatch(message);
  });
});
