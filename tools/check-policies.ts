// Fails where `opa check --strict` finds a mistake in the policies, be it the name of a fact or of a parameter that the
// schemas do not have. Needs Go.
import { readSchemas } from "../src/node/package/package-files.ts";
import { policySources } from "../src/node/policies/policy-sources.ts";
import { typeErrors } from "../src/node/policies/type-errors.ts";
import { opaBinary } from "./build/opa.ts";

const policies = policySources("policies", "opa-server");
const errors = typeErrors(policies, readSchemas(), opaBinary());
if (errors !== "") console.error(errors);
console.log(`${policies.size} policies, ${errors === "" ? "no" : "with"} mistakes`);
process.exitCode = errors === "" ? 0 : 1;
