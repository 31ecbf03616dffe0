# METADATA
# title: Is the application for the linkage complete?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.linkage_application
package hdp.linkage_application

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "linkage_application"

version := law.in_force_on(law.as_of)

rule := version.parameters.linkage_application

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "linkage_application", "check")
