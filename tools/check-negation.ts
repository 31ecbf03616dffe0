// Fails on a negated call or membership whose arguments are not plain names; see src/node/policies/unsafe-negations.ts.
import { parsedPolicies } from "../src/node/policies/parsed.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { unsafeNegations } from "../src/node/policies/unsafe-negations.ts";
import { opaBinary } from "./build/opa.ts";

const policies = parsedPolicies(policySources("policies", "opa-server"), opaBinary());
const found = unsafeNegations(policies);
for (const one of found) console.error(one);
console.log(`${policies.length} files, ${found.length} unsafe negations`);
process.exitCode = found.length === 0 ? 0 : 1;
