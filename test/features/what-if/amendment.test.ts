import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Version } from "../../../src/core/regulation/jurisdiction.ts";
import {
  adjustableIn,
  amendmentText,
  amountIn,
  changedVersion,
  endedText,
  writtenAmount,
} from "../../../src/features/what-if/index.ts";
import { decisionParameters } from "../../../src/node/package/decision-parameters.ts";
import { packagePath } from "../../../src/node/package/package-files.ts";
import { readRegulations } from "../../../src/node/regulations/read-regulations.ts";
import { hdp } from "../../cli/hdp.ts";

const { jurisdictions, schemas } = readRegulations();
const taipei = jurisdictions.find(({ id }) => id === "taipei");
const base = taipei?.versions.at(-1) as Version;
const reads = decisionParameters(schemas);
const folder = mkdtempSync(join(tmpdir(), "hdp-what-if-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RATE = { steps: ["sampling", "monthly", "rate", "value"], value: "5%" };
const TIER = { steps: ["sampling", "half_year", "tiers", "1", "maximum"], value: 90 };

describe("a regulation with other numbers", () => {
  it("has the numbers and words of the rule that may be another, each with its clause", () => {
    const all = adjustableIn(base, reads.get("sampling_monthly") ?? [], schemas);
    const rate = all.find(({ steps }) => steps.join() === RATE.steps.join());
    expect(rate).toMatchObject({ value: "6%", clause: "六(二)", words: [] });
    expect(all.find(({ steps }) => steps.at(-1) === "rounding")?.words).toContain("down");
    // Codes of duties and of parties are no numbers.
    expect(all.map(({ steps }) => steps.at(-1))).not.toContain("code");
    expect(all.map(({ steps }) => steps.at(-1))).not.toContain("clause");
  });

  it("offers something for nearly every decision that reads parameters, and only what stands there", () => {
    for (const [decision, paths] of reads) {
      for (const { steps, value } of adjustableIn(base, paths, schemas)) {
        const stands = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], base.parameters);
        expect(stands, `${decision} ${steps.join(".")}`).toEqual(value);
      }
    }
  });

  it("is an amendment that hdp check takes, and whose differences hdp diff tells", async () => {
    const text = amendmentText({ base, changes: [RATE, TIER], from: "2027-01-01", clauses: ["六(二)", "六(三)2"] });
    expect(text).toContain("based_on: 2021-10-06");
    const draft = join(folder, "2027-01-01.yaml");
    writeFileSync(draft, text);
    const alone = await hdp(["diff", "taipei", draft, "--lang", "en"]);
    expect(alone.stdout).toMatch(/6%/);
    expect(alone.stdout).toMatch(/5%/);
    const own = join(folder, "taipei");
    cpSync(packagePath("jurisdictions/taipei"), own, { recursive: true });
    const before = join(own, "2021-10-06.yaml");
    writeFileSync(before, endedText(readFileSync(before, "utf8"), "2027-01-01"));
    writeFileSync(join(own, "2027-01-01.yaml"), text);
    const checked = await hdp(["check", "--jurisdictions", own]);
    expect(checked.stdout + checked.stderr).not.toContain("expected");
    expect(checked.status).toBe(0);
    const amended = readRegulations([own]).jurisdictions.find(({ id }) => id === "taipei");
    const changed = changedVersion(base, [RATE, TIER]);
    expect(amended?.versions.at(-1)?.parameters).toEqual(changed.parameters);
    // The rest of a list stays as it was, and so does the version that was given.
    expect(changed.parameters).not.toEqual(base.parameters);
    expect(JSON.stringify(base.parameters)).toContain('"value":"6%"');
  });

  it.each([
    ["6%", { amount: 6, unit: "%" }],
    ["2.5%", { amount: 2.5, unit: "%" }],
    ["10 workdays", { amount: 10, unit: "workday" }],
    ["1 year", { amount: 1, unit: "year" }],
    [80, { amount: 80, unit: "" }],
  ] as const)("reads %s, and writes it again", (text, amount) => {
    expect(amountIn(text)).toEqual(amount);
    expect(writtenAmount(amount)).toBe(text);
  });

  it("takes words and dates for no amount", () => {
    for (const text of ["half_year", "08-31", "unset", true, ["a"]]) expect(amountIn(text)).toBeUndefined();
  });
});
