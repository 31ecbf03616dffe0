import { expect, it } from "vitest";
import { PolicyModuleError } from "../../../src/core/base/errors.ts";
import type { Shape } from "../../../src/core/catalogue/shape.ts";
import { decisionSchemas } from "../../../src/core/schema/schemas.ts";
import { packagePath, readPolicyManifest, readSchemas } from "../../../src/node/package/package-files.ts";
import { policySources } from "../../../src/node/policies/policy-sources.ts";
import { shapedPolicy } from "../../../src/node/policies/shaped-policy.ts";
import { readShapes } from "../../../src/node/regulations/read-shapes.ts";

const QUESTION = { en: "May it?", "zh-TW": "可否？" };
const REQUIREMENTS = { question: QUESTION, kind: "check" as const, shape: "requirements", rule: "a.b" };
const SHAPE = readShapes(packagePath("policies")).shapes.get("requirements") as Shape;

it("every decision has Rego, of its own or of a shape, and it is that which was compiled", () => {
  const files = [...policySources("policies").keys()];
  const decisions = [...decisionSchemas(readSchemas()).keys()];
  expect(files).toEqual(expect.arrayContaining(decisions.map((name) => `policies/${name}/${name}.rego`)));
  expect(files.filter((file) => !file.endsWith("_test.rego"))).toEqual(Object.keys(readPolicyManifest().sources));
});

it("a decision of a shape has the rule that it says, where that binds the facts and is of its kind", () => {
  const binding = { binds: { "applicant.role": "roles" }, where: { object: "account" } };
  const text = shapedPolicy("asked", { ...REQUIREMENTS, ...binding }, SHAPE);
  expect(text).toContain("package hdp.asked\n");
  expect(text).toContain("import data.hdp.lib.shapes.requirements as shape\n");
  expect(text).toContain("version := law.in_force_on(law.as_of)\n");
  expect(text).toContain(`rule := version.parameters.a.b if {
	bound
	version.parameters.a.b.object == "account"
}

bound if not version.parameters.a.b.roles

bound if input.facts.applicant.role in version.parameters.a.b.roles
`);
});

it("a decision of a shape is judged by the version of an earlier day, if it says so", () => {
  const text = shapedPolicy("asked", { ...REQUIREMENTS, judged_on: "changed_on" }, SHAPE);
  expect(text).toContain("version := law.in_force_on(min([law.as_of, input.facts.changed_on]))\n");
});

it("a shape is told what concerns it, and no text for people", () => {
  const text = shapedPolicy("asked", REQUIREMENTS, SHAPE);
  expect(text).toContain('definition := {"decision":"asked","kind":"check","rule":"a.b"}\n');
});

it.each([
  { ...REQUIREMENTS, rule: "a.b if true" },
  { ...REQUIREMENTS, shape: "../law" },
  { ...REQUIREMENTS, binds: { 'role"]': "roles" } },
  { ...REQUIREMENTS, binds: { role: "roles\n" } },
  { ...REQUIREMENTS, where: { "a-b": "account" } },
  { ...REQUIREMENTS, judged_on: "" },
])("what is no path is refused with the decision that says it: %j", (definition) => {
  const written = () => shapedPolicy("asked", definition, SHAPE);
  expect(written).toThrow(PolicyModuleError);
  expect(written).toThrow("asked: ");
});
