import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Shape } from "../../src/core/catalogue/shape.ts";
import { createAjv, namedSchema, SCHEMA_BASE } from "../../src/core/schema/schemas.ts";
import { decisionSkeleton } from "../../src/features/authoring/decision-skeleton.ts";
import { packagePath, readGrammar } from "../../src/node/package/package-files.ts";
import { readDefinitions } from "../../src/node/regulations/read-definitions.ts";
import { readShapes } from "../../src/node/regulations/read-shapes.ts";
import { hdp } from "./hdp.ts";

const { shapes } = readShapes(packagePath("policies"));
const BEGINNINGS = [...shapes.keys(), "rego"];
const beginningOf = (shape: string) => (shape === "rego" ? shape : { name: shape, shape: shapes.get(shape) as Shape });

/** A folder with as much of a clone as the command looks at. */
function clone(): string {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-decision-"));
  mkdirSync(join(cwd, "policies"));
  for (const path of ["policies/common.yaml", "policies/lib/shapes"]) {
    cpSync(packagePath(path), join(cwd, path), { recursive: true });
  }
  for (const id of ["kaohsiung", "nantou"]) mkdirSync(join(cwd, "jurisdictions", id, "cases"), { recursive: true });
  return cwd;
}

describe.each(BEGINNINGS)("hdp new-decision --shape %s", async (shape) => {
  const cwd = clone();
  const made = await hdp(["new-decision", "operator_check", "--shape", shape], { cwd });

  it("writes a definition without problems, and a case table for each regulation", () => {
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(readDefinitions(join(cwd, "policies"), readGrammar()).problems).toEqual([]);
    const rego = shape === "rego" ? ["operator_check.rego", "operator_check_test.rego"] : [];
    expect(readdirSync(join(cwd, "policies/operator_check"))).toEqual(["decision.yaml", ...rego]);
    for (const id of ["kaohsiung", "nantou"]) {
      const text = readFileSync(join(cwd, "jurisdictions", id, "cases/operator_check.yaml"), "utf8");
      expect(parse(text)).toMatchObject({
        decision: "operator_check",
        cases: [{ expect: { outcome: "not_regulated" } }],
      });
    }
  });

  it("shows a rule that a regulation may have", () => {
    const grammar = readGrammar();
    const { schemas } = readDefinitions(join(cwd, "policies"), grammar);
    const named = Object.entries(schemas).map(([path, schema]) => [path, namedSchema(path, JSON.stringify(schema))]);
    const ajv = createAjv({ ...grammar, ...Object.fromEntries(named) });
    const { rule } = decisionSkeleton("operator_check", beginningOf(shape));
    const validate = ajv.getSchema(`${SCHEMA_BASE}parameters/operator_check.schema.json`);
    expect(validate?.(parse(rule).operator_check), JSON.stringify(validate?.errors)).toBe(true);
    for (const line of rule.trimEnd().split("\n")) expect(made.stdout).toContain(line);
  });

  it("overwrites nothing", async () => {
    const again = await hdp(["new-decision", "operator_check", "--shape", shape], { cwd });
    expect(again).toMatchObject({ status: 2, stdout: "" });
    expect(again.stderr).toContain("it exists, and nothing is overwritten");
  });
});

const LINJIANG = ["--jurisdictions", packagePath("test/fixtures/declared/linjiang")];

describe.each([...shapes.keys()])("hdp new-decision linjiang.further --shape %s", async (shape) => {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-decision-"));
  cpSync(packagePath("test/fixtures/declared/linjiang"), join(cwd, "linjiang"), { recursive: true });
  const args = ["--jurisdictions", "linjiang"];
  const made = await hdp(["new-decision", "linjiang.further", "--shape", shape, ...args], { cwd });
  const check = async () => (await hdp(["check", ...args], { cwd })).stdout;

  it("writes a definition and a case table without problems", async () => {
    expect(made).toMatchObject({ status: 0, stderr: "" });
    expect(await check()).toMatch(/problems: 0\n$/);
    const tested = await hdp(["test", "linjiang", "--decision", "linjiang.further", ...args], { cwd });
    expect(tested.stdout).toContain("1 passed, 0 failed");
  });

  it("prints a rule by which the regulation answers", async () => {
    const file = join(cwd, "linjiang/2026-01-01.yaml");
    const rule = made.stdout.slice(made.stdout.indexOf("    further:"));
    const text = readFileSync(file, "utf8").replace("  linjiang:\n", `  linjiang:\n${rule}`);
    writeFileSync(file, text.replaceAll("待填", "七(一)"));
    expect(await check()).toMatch(/problems: 0\n$/);
    const tested = await hdp(["test", "linjiang", "--decision", "linjiang.further", ...args], { cwd });
    expect(tested.stdout).toContain("0 passed, 1 failed");
    expect(tested.stdout).toContain("not_regulated");
  });

  it("overwrites nothing", async () => {
    const again = await hdp(["new-decision", "linjiang.further", "--shape", shape, ...args], { cwd });
    expect(again).toMatchObject({ status: 2, stdout: "" });
  });
});

describe("hdp new-decision refuses", () => {
  it.each([
    ["a shape that there is not", ["a_b", "--shape", "shedule"], "expected one of deadline", "`schedule`"],
    ["a name of another form", ["A-B"], "expected small letters, digits and _", ""],
    ["a name that is a folder of the policies", ["lib"], "expected small letters, digits and _", ""],
    ["the name of what answers declared decisions", ["declared"], "expected small letters, digits and _", ""],
    ["a jurisdiction that there is not", ["nowhere.a_b"], "expected one of kaohsiung", ""],
    ["a jurisdiction of the package", ["taipei.a_b"], "those of the package are not written to", ""],
    [
      "a decision that a jurisdiction has",
      ["linjiang.lending", ...LINJIANG],
      "expected one that no decision has yet",
      "",
    ],
    ["Rego of a jurisdiction", ["linjiang.a_b", "--shape", "rego", ...LINJIANG], "a jurisdiction brings no Rego", ""],
    ["a name of another form, of a jurisdiction", ["linjiang.A-B", ...LINJIANG], "expected small letters", ""],
    ["a name with two owners", ["linjiang.a.b", ...LINJIANG], "expected small letters, digits and _", ""],
    ["a name that a decision has", ["liability"], "expected one that no decision has yet", ""],
    ["a folder that is no clone", ["a_b", "--in", "jurisdictions"], "expected a clone of the project", ""],
  ])("%s", async (_name, args, says, meant) => {
    const { status, stderr } = await hdp(["new-decision", ...args], { cwd: clone() });
    expect(status).toBe(2);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(says);
    expect(stderr).toContain(meant);
  });
});
