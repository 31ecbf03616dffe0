import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readSchemas } from "../../src/node/package/package-files.ts";
import { policySources } from "../../src/node/policies/policy-sources.ts";
import { typeErrors } from "../../src/node/policies/type-errors.ts";
import type { Files } from "../../src/node/policies/with-files.ts";
import { opaBinary } from "../../tools/build/opa.ts";

const POLICIES = policySources("policies", "opa-server");

/** A policy, what stands there, and the slip. */
const SLIPS: readonly (readonly [what: string, decision: string, text: string, slip: string])[] = [
  ["a fact", "query_permission", "user.post_ends_on == null", "user.post_ends_no == null"],
  ["a list of facts", "auditor_rotation", "in input.facts.history", "in input.facts.histories"],
  ["a fact", "breach_escalation", "is_string(input.facts.cure_by)", "is_string(input.facts.cured_by)"],
  [
    "a group of parameters",
    "training_hours",
    ":= version.parameters.training if",
    ":= version.parameters.trainings if",
  ],
  ["a parameter", "query_permission", ":= checks.unit_not_listed.units", ":= checks.unit_not_listed.unitz"],
  ["a part of a parameter", "session_timeout", 'rule.value == "unset"', 'rule.valu == "unset"'],
  [
    "the unit of a length of time",
    "role_change_deadline",
    "rule.application.lead.days",
    "rule.application.lead.months",
  ],
  ["the rule of a shape", "sampling_monthly", "parameters.sampling.monthly", "parameters.sampling.month"],
  ["a fact that a shape binds", "account_request", "facts.applicant.role in", "facts.applicant.rol in"],
  ["a list that a shape binds by", "account_sharing", "parameters.sharing.forbidden", "parameters.sharing.forbiden"],
  ["a member of a table", "data_destruction", "dates.add(base_day, rule.within)", "dates.add(base_day, rule.withn)"],
];

const hasGo = spawnSync("go", ["version"]).status === 0;

describe.skipIf(!hasGo)("the types of the policies", () => {
  it("fit", () => {
    expect(typeErrors(POLICIES, readSchemas(), opaBinary())).toBe("");
  });

  it.each(SLIPS)("tell %s that is not there: %s, %s", (_what, decision, text, slip) => {
    const path = `policies/${decision}/${decision}.rego`;
    const source = POLICIES.get(path) ?? "";
    expect(source).toContain(text);
    const changed: Files = new Map([...POLICIES, [path, source.replace(text, slip)]]);
    expect(typeErrors(changed, readSchemas(), opaBinary())).toMatch(
      new RegExp(`${path}:\\d+: rego_type_error: undefined ref`),
    );
  });
});
