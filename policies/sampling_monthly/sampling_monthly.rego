# METADATA
# title: How many rows of a month's query log are due for checking?
# description: A share of the month's rows, with a minimum and a maximum, and never more than there are.
# schemas:
#   - input: schema.inputs.sampling_monthly
package hdp.sampling_monthly

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.sampling

name := "sampling_monthly"

version := law.in_force_on(law.as_of)

rule := version.parameters.sampling.monthly

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := sampling.answer(name, version, rule, "sampling.monthly")
