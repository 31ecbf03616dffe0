# METADATA
# title: How many rows of a month's query log are due for checking?
# description: |
#   A share of the month's rows. Where the month is told, it is judged by the version in force on its last day, if that is
#   earlier (G11), and the answer says by when it is to be checked (G15).
# schemas:
#   - input: schema.inputs.sampling_monthly
package hdp.sampling_monthly

import data.hdp.lib.dates
import data.hdp.lib.envelope
import data.hdp.lib.law
import data.hdp.lib.shapes.sample

name := "sampling_monthly"

definition := {
	"decision": name,
	"rule": "sampling.monthly",
	"codes": {"required": "samples_due"},
	"sample": {"counts": "queries", "done": "checked"},
}

first_day := concat("-", [input.facts.month, "01"])

last_day := dates.add_days(dates.add_months(first_day, 1), -1)

law_day := min([law.as_of, last_day]) if last_day

else := law.as_of

version := law.in_force_on(law_day)

rule := version.parameters.sampling.monthly

# METADATA
# entrypoint: true
answer := envelope.unanswered(name, [v | v := version]) if not rule

else := sample.answer_by(definition, version, rule, due_on) if due_on

else := sample.answer(definition, version, rule)

# The end of a month that comes so many months later.
due_on := dates.add_days(dates.add_months(first_day, 1 + rule.check_by.months_later), -1)
