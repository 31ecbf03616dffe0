# METADATA
# title: May the account be granted?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.account_request
package hdp.account_request

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "account_request"

version := law.in_force_on(law.as_of)

rule := version.parameters.account_request if input.facts.applicant.role in version.parameters.account_request.roles

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "account_request", "permission")
