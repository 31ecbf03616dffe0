# METADATA
# title: How many rows of a half-year's query log are due for checking?
# description: A share of the half-year's rows, by how many there are, with a minimum and a maximum, and never more than there are.
# schemas:
#   - input: schema.inputs.sampling_half_year
package hdp.sampling_half_year

import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.sampling

name := "sampling_half_year"

version := law.in_force_on(law.as_of)

rule := version.parameters.sampling.half_year

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := sampling.answer(name, version, rule, "sampling.half_year")
