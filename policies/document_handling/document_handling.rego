# METADATA
# title: Are the documents kept as the regulation asks?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.document_handling
package hdp.document_handling

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "document_handling"

version := law.in_force_on(law.as_of)

rule := version.parameters.handling

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "handling", "check")
