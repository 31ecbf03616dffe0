import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createAjv, SCHEMA_BASE } from "../../src/core/schema/schemas.ts";
import { BEGINNINGS, decisionSkeleton } from "../../src/features/authoring/decision-skeleton.ts";
import { readDefinitions } from "../../src/node/catalogue/read-definitions.ts";
import { packagePath, readGrammar } from "../../src/node/package/package-files.ts";
import { hdp } from "./hdp.ts";

/** A folder with as much of a clone as the command looks at. */
function clone(): string {
  const cwd = mkdtempSync(join(tmpdir(), "hdp-decision-"));
  mkdirSync(join(cwd, "policies"));
  cpSync(packagePath("policies/common.yaml"), join(cwd, "policies/common.yaml"));
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
    const named = Object.entries(schemas).map(([path, schema]) => {
      const $id = `${SCHEMA_BASE}${path}.schema.json`;
      const whole = (key: string, value: unknown) =>
        key === "$ref" && !String(value).startsWith("#") ? new URL(String(value), $id).href : value;
      return [path, { $id, ...JSON.parse(JSON.stringify(schema, whole)) }];
    });
    const ajv = createAjv({ ...grammar, ...Object.fromEntries(named) });
    const { rule } = decisionSkeleton("operator_check", shape);
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

describe("hdp new-decision refuses", () => {
  it.each([
    ["a shape that there is not", ["a_b", "--shape", "shedule"], "expected one of requirements", "`schedule`"],
    ["a name of another form", ["A-B"], "expected small letters, digits and _", ""],
    ["a name that is a folder of the policies", ["lib"], "expected small letters, digits and _", ""],
    ["a name that a decision has", ["liability"], "expected one that no decision has yet", ""],
    ["a folder that is no clone", ["a_b", "--in", "jurisdictions"], "expected a clone of the project", ""],
  ])("%s", async (_name, args, says, meant) => {
    const { status, stderr } = await hdp(["new-decision", ...args], { cwd: clone() });
    expect(status).toBe(2);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain(says);
    expect(stderr).toContain(meant);
  });
});
