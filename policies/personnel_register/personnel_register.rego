# METADATA
# title: Is the register of persons complete?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.personnel_register
package hdp.personnel_register

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "personnel_register"

version := law.in_force_on(law.as_of)

rule := version.parameters.personnel_register

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "personnel_register", "check")
