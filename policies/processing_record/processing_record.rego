# METADATA
# title: Is the record of data processing complete?
# description: What must be there stands in the parameters.
# schemas:
#   - input: schema.inputs.processing_record
package hdp.processing_record

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.requirements

name := "processing_record"

version := law.in_force_on(law.as_of)

rule := version.parameters.processing

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := requirements.answer(name, version, rule, "processing", "check")
