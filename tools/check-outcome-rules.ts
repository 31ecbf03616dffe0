// Fails on a policy that lets some path of an OPA server say a good outcome to a request that is not answered so; see
// src/node/policies/outcome-rules.ts. First each mistake of policies/careless.ts must be found. Otherwise a mistake of this
// check would look like policies without one.

import { decisionSchemas } from "../src/core/schema/schemas.ts";
import { readSchemas } from "../src/node/package/package-files.ts";
import { brokenOutcomeRules } from "../src/node/policies/outcome-rules.ts";
import { parsedPolicies, parsedPolicy } from "../src/node/policies/parsed.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { opaBinary } from "./build/opa.ts";
import { CARELESS } from "./policies/careless.ts";

const own = [...decisionSchemas(readSchemas())].map(([decision, { kind }]) => {
  return { package: `data.hdp.${decision}`, decision, kind };
});
const decisions = [...own, { package: "data.hdp.declared" }];
const opa = opaBinary();
const sources = [...policySources("policies", "opa-server")].filter(([path]) => !path.endsWith("_test.rego"));
const policies = parsedPolicies(new Map(sources), opa);

const failures = brokenOutcomeRules(policies, decisions);
for (const { mistake, file, change } of CARELESS) {
  const path = `policies/${file}`;
  const changed = policies.map((one) => (one.path === path ? parsedPolicy(path, change(one.source), opa) : one));
  const found = brokenOutcomeRules(changed, decisions).filter((one) => !failures.includes(one));
  if (found.length === 0) failures.push(`${path}: not found by this check: ${mistake}`);
}
for (const failure of failures) console.error(failure);
console.log(`${policies.length} files, ${CARELESS.length} mistakes to be found, ${failures.length} failures`);
process.exitCode = failures.length === 0 ? 0 : 1;
