# METADATA
# title: Are the roles appointed as the regulation asks?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.role_appointment
package hdp.role_appointment

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "role_appointment"

version := law.in_force_on(law.as_of)

rule := version.parameters.role_appointment

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "role_appointment", "check")
