// Fails where `opa check --strict` finds a mistake in the policies, be it the name of a fact or of a parameter that the
// schemas do not have. Needs Go.
import { policySources } from "../src/node/policies/policy-sources.ts";
import { typeErrors } from "./policies/type-errors.ts";

const policies = policySources("policies", "opa-server");
const errors = typeErrors(policies);
if (errors !== "") console.error(errors);
console.log(`${policies.size} policies, ${errors === "" ? "no" : "with"} mistakes`);
process.exitCode = errors === "" ? 0 : 1;
